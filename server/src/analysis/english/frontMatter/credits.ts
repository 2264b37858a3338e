import { COLON } from '../../text/codeUnits';
import { Kind, Shape, type Tokens } from '../../text/tokens';
import { wordSet } from '../words';
import { CREDIT_WORDS } from '../lexicon/headerWords';

const BY = wordSet('by from');
/** Longer paragraphs are no credits, in tokens. */
const LONGEST = 30;

/**
 * Whether a paragraph credits those who made the article: "Photograph: Dominic Weir", "Words: Barnaby Stone. Pictures: Elsie
 * Marchbanks", "Additional reporting by Simon Tolland", "(Reporting by Leopold Quist; Editing by Dora Menzies)", "Photo:
 * Jonas Amber / Landwire".
 */
export function isCredit(tokens: Tokens, first: number, past: number): boolean {
  if (past - first > LONGEST) return false;
  let at = first;
  while (at < past && (tokens.kind(at) === Kind.Bracket || tokens.kind(at) === Kind.Dash)) at++;
  if (!CREDIT_WORDS.has(tokens.word(at)) || !tokens.has(at, Shape.Capital)) return false;
  for (let i = at + 1; i < Math.min(past, at + 4); i++) {
    const marks = tokens.char(i) === COLON || BY.has(tokens.word(i));
    if (marks) return isNamed(tokens, i + 1, past);
    if (!CREDIT_WORDS.has(tokens.word(i)) && !AND.has(tokens.word(i))) return false;
  }
  return false;
}

const AND = wordSet('and');

/** Behind the colon stand names, with small words between them, and no sentence: "Picture: a dog sleeps" is a caption. */
function isNamed(tokens: Tokens, first: number, past: number): boolean {
  if (first >= past || !tokens.has(first, Shape.Capital)) return false;
  let small = 0;
  for (let i = first; i < past; i++)
    if (tokens.kind(i) === Kind.Word && !tokens.has(i, Shape.Capital) && !tokens.has(i, Shape.Glued)) small++;
  return small * 3 <= past - first;
}

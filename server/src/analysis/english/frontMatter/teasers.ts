import { COLON } from '../../text/codeUnits';
import { Kind, Shape, type Tokens } from '../../text/tokens';
import { TEASER_WORDS } from '../lexicon/headerWords';

/** Longer paragraphs are no teasers, in tokens. */
const LONGEST = 40;

/**
 * Whether a paragraph leads to another piece, whose headline it holds: "READ MORE: Mayor says the bridge is safe", "Watch: Ferry
 * leaves Leith", "(RELATED: …)".
 */
export function isTeaser(tokens: Tokens, first: number, past: number): boolean {
  if (past - first > LONGEST) return false;
  let at = first;
  while (at < past && (tokens.kind(at) === Kind.Bracket || tokens.kind(at) === Kind.Symbol)) at++;
  if (!tokens.has(at, Shape.Capital)) return false;
  const words = at;
  while (at < past && at - words < 3 && TEASER_WORDS.has(tokens.word(at))) at++;
  return at > words && tokens.char(at) === COLON && tokens.has(at + 1, Shape.Capital);
}

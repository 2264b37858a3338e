import { NAME_SUFFIXES, POST_NOMINALS } from '../../lexicon/nameElements';
import { Kind, Shape, type Tokens } from '../../../text/tokens';
import { WordClass } from '../../words';
import { FIRST_NAME } from './nameWords';

/** In letters: "FRCOG". */
const LONGEST_LETTERS = 5;
/** Fewer words are no full name before the letters: "Local MP". */
const FEWEST_WORDS = 2;

/** End (exclusive) of a run without the letters behind a full name: "Ada Okoye | MP", "Prof Jonas Lind | FRS CBE". */
export function withoutLetters(tokens: Tokens, first: number, past: number): number {
  if (!isPersonal(tokens, first)) return past;
  let end = past;
  while (end - first > FEWEST_WORDS && tokens.kind(end - 2) === Kind.Word && isLetters(tokens, end - 1)) end--;
  return end;
}

/** Whether a token is one of the letters that stand behind a name: "MP", "PhD". */
export function isPostNominal(tokens: Tokens, i: number): boolean {
  return POST_NOMINALS.has(tokens.word(i)) && hasCapitals(tokens, i);
}

function isLetters(tokens: Tokens, i: number): boolean {
  if (isPostNominal(tokens, i)) return true;
  return (
    tokens.has(i, Shape.AllCapitals) &&
    !tokens.has(i - 1, Shape.AllCapitals) &&
    // "Ted Ames Super PAC"
    !tokens.isA(i - 1, WordClass.Common) &&
    tokens.end(i) - tokens.start(i) <= LONGEST_LETTERS &&
    !NAME_SUFFIXES.has(tokens.word(i)) &&
    !tokens.isA(i, WordClass.Common | WordClass.Surname)
  );
}

/** "PhD" and "Ph.D.", not "Do". */
function hasCapitals(tokens: Tokens, i: number): boolean {
  return tokens.has(i, Shape.AllCapitals | Shape.Dotted) || /\p{Lu}$/u.test(tokens.textOf(i));
}

/** A first name, a title, or two words that no list knows. */
function isPersonal(tokens: Tokens, first: number): boolean {
  if (tokens.has(first, Shape.AllCapitals)) return false;
  if (tokens.isA(first, FIRST_NAME | WordClass.Title)) return true;
  return tokens.word(first) === 0 && tokens.word(first + 1) === 0;
}

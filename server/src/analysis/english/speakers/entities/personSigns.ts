import { Kind, type Tokens } from '../../../text/tokens';
import { wordId, WordClass } from '../../words';
import { COMMA } from '../../../text/codeUnits';

const WHO = wordId('who');
const AND = wordId('and');
/** In digits; nobody is older than 999. */
const LONGEST_AGE = 3;

/** Whether what stands behind a name is said of people alone: "Wahyuni, who sells fruit,", "Wahyuni, 34,", "Wahyuni and her son". */
export function isDescribedAsPerson(tokens: Tokens, past: number): boolean {
  if (tokens.char(past) === COMMA) return tokens.is(past + 1, WHO) || isAge(tokens, past + 1);
  return tokens.is(past, AND) && tokens.isA(past + 1, WordClass.Possessive) && tokens.isA(past + 2, WordClass.Relative);
}

function isAge(tokens: Tokens, i: number): boolean {
  return (
    tokens.kind(i) === Kind.Number &&
    tokens.end(i) - tokens.start(i) < LONGEST_AGE &&
    tokens.kind(i + 1) === Kind.Punctuation
  );
}

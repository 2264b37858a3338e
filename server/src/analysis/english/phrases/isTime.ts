import { TIME_ADVERBS } from '../lexicon/tenseWords';
import type { Tokens } from '../../text/tokens';
import { WordClass } from '../words';
import { PERIOD } from '../../text/codeUnits';

/** A weekday, a month or a word such as "yesterday" says when, not who. */
export function isTime(tokens: Tokens, i: number): boolean {
  if (
    tokens.isA(i, WordClass.Month) &&
    tokens.isA(i - (tokens.char(i - 1) === PERIOD ? 2 : 1), WordClass.Title | WordClass.MaleName | WordClass.FemaleName)
  )
    return false;
  return tokens.isA(i, WordClass.Weekday | WordClass.Month | WordClass.TimeUnit) || TIME_ADVERBS.has(tokens.word(i));
}

import { Shape, type Tokens } from '../../tokens';
import { wordSet } from '../../words';
import type { Match, Read, Rule } from '../meaning';
import { afterHyphen } from '../numbers';
import { readUnitPhrase, type UnitPhrase, unitPhraseStarts } from '../unitPhrase';
import { ago, beforeOrAfter } from './ago';
import { chosen, reference, vagueDay } from './chosenUnits';
import { counted, plain } from './durations';
import { numberedPart, period, yearAgo } from './quarters';

/** What a unit phrase with the words behind it means, or nothing. */
type Reading = (tokens: Tokens, phrase: UnitPhrase, read: Read) => Match | undefined;

/** One entry a family; the first that understands the phrase has it. */
const readings: readonly Reading[] = [
  ago,
  beforeOrAfter,
  yearAgo,
  numberedPart,
  period,
  vagueDay,
  reference,
  chosen,
  counted,
  plain,
];

/** "on This Week with Ada Okoye": a capital unit inside a sentence is a title. */
function isTitle(tokens: Tokens, phrase: UnitPhrase): boolean {
  const { first, past } = phrase;
  if (!tokens.has(past - 1, Shape.Capital) || tokens.has(past - 1, Shape.AllCapitals)) return false;
  return past - 1 > first && (phrase.ordinal === 0 || !tokens.has(past - 1, Shape.Capital));
}

const OLD = wordSet('old older olds younger');

/** "two years ago", "the past three months", "the third quarter of 1984", "that day", "a week"; never "34-year-old". */
export const unitPhrases: Rule = {
  starts: unitPhraseStarts,
  read(tokens, i, read) {
    const phrase = readUnitPhrase(tokens, i);
    if (phrase === undefined || isTitle(tokens, phrase) || OLD.has(tokens.word(afterHyphen(tokens, phrase.past))))
      return undefined;
    for (const reading of readings) {
      const found = reading(tokens, phrase, read);
      if (found !== undefined) return found;
    }
    return undefined;
  },
};

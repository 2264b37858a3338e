import { Shape } from '../../../text/tokens';
import type { BuildMeaning, PatternRule } from '../rule';
import { PERIOD, readUnitPhrase } from '../unitPhrase';
import { matchAt, tokenPattern } from '../tokenPatterns';
import type { UnitReading } from './unitReading';
import { ago, beside } from './countedUnits';
import { yearAgo, numberedPart, period } from './partsOfYear';
import { vagueDay, chosen } from './chosenUnits';
import { length, plain } from './lengths';

/** One entry a family; the first that understands the phrase has it. */
const readings: readonly UnitReading[] = [ago, beside, yearAgo, numberedPart, period, vagueDay, chosen, length, plain];

const LATER = readings.slice(2);

const OLD = tokenPattern('HYPHEN (?: old|older|olds|younger)');

const read: BuildMeaning = (found, read) => {
  const phrase = readUnitPhrase(found, found.first);
  if (phrase === undefined || Number.isNaN(phrase.count?.value)) return undefined;
  const { tokens, codes } = found;
  const { first, past } = phrase;
  if (matchAt(OLD, codes, past)) return undefined;
  // "on This Week with Ada Okoye": a capital unit inside a sentence is a title.
  if (
    tokens.has(past - 1, Shape.Capital) &&
    !tokens.has(past - 1, Shape.AllCapitals) &&
    past - 1 > first &&
    phrase.ordinal === 0
  )
    return undefined;
  for (const reading of phrase.ordinal > 0 || phrase.unit === PERIOD ? LATER : readings) {
    const result = reading(phrase, read);
    if (result !== undefined) return result;
  }
  return undefined;
};

/** "two years ago", "the past three months", "the third quarter of 1984", "that day", "a week"; never "34-year-old". */
export const unitRules: readonly PatternRule[] = [
  [
    'the? N|LENGTH|CHOICE|UNIT|PERIODS|ORDINALS|ONES|TEENS|TENS|TIMES3|UNSAID|half|couple',
    '(?!consecutive|straight) UNIT_PHRASE',
    read,
  ],
  ['a|an|this|that|these|those|some|any|another', 'UNIT_PHRASE', read],
];

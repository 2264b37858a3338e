import { Shape } from '../../../text/tokens';
import { WEEKDAY, MONTH, SEASON } from '../fieldsOf';
import type { Meaning } from '../meaning';
import { amountOf, numeral } from '../numerals';
import type { BuildMeaning, RuleMatch, PatternRule } from '../rule';
import { two } from '../stamp';
import { durationValue, UNIT } from '../durationValue';
import { partAt } from './dayParts';
import { valueOf, wordClasses, type WordValues } from '../vocabulary';
import { ADVERBS } from '../wordLists';

const ONCE = wordClasses.ONCE;
const DAYS = wordClasses.WEEKDAYS;
const SEASONS = ['SP', 'SU', 'FA', 'WI'];

const set = (value: string, quant?: string): Meaning => ({ kind: 'set', value, quant });

/** "the Daily News" is a name. */
const adverb: BuildMeaning = ({ tokens, first, past }) => {
  const name = tokens.has(past, Shape.Capital) && !tokens.has(past, Shape.SentenceStart);
  return name ? undefined : set(ADVERBS[tokens.textOf(first).toLowerCase()]!);
};

/** The value of a class's word where a group of this name begins. */
function valueIn({ groups }: RuleMatch, name: string, values: WordValues): number {
  return valueOf(values, groups[name]!)!;
}

/** "twice a month" is the month with its frequency. */
const perUnit: BuildMeaning = (found) => {
  const { times } = found.groups;
  const freq = times === undefined ? valueIn(found, 'once', ONCE) : numeral(times);
  return { kind: 'set', value: durationValue(1, valueIn(found, 'unit', UNIT)), freq: `${freq}X` };
};

const everyUnit: BuildMeaning = (found) => {
  const { tokens, first, groups } = found;
  const { other, count } = groups;
  const amount =
    count === undefined
      ? other === undefined
        ? 1
        : 2
      : amountOf(count, tokens, first + (other === undefined ? 1 : 2)).value;
  return set(durationValue(amount, valueIn(found, 'unit', UNIT) % 100), 'EVERY');
};

const day = (found: RuleMatch): string => {
  const part = partAt(found);
  return `XXXX-WXX-${valueIn(found, 'day', WEEKDAY)}${part === undefined ? '' : `T${part}`}`;
};

/** Repeated times. */
export const repeatedRules: readonly PatternRule[] = [
  // "daily"; not "the quarterly dividend", "8 percent annually", "10,000 barrels daily"
  ['ADVERB', '(?!(?<=(?: N|AMOUNT|PERCENT) WORD? WORD?) ADVERB (?!OPEN)|KINDS OPEN) ADVERB', adverb],
  // "Mondays", "weekends"
  [
    'WEEKDAYS',
    'day=(WEEKDAYS)',
    (found) => {
      const n = valueIn(found, 'day', DAYS);
      return set(n > 7 ? 'XXXX-WXX-WE' : `XXXX-WXX-${n}`);
    },
  ],
  // "Tuesday nights"
  ['WEEKDAY', 'day=(WEEKDAY) part=(PARTS)', (found) => set(day(found))],
  // "every Monday morning"
  ['every|each', '(?: every|each) other? day=(WEEKDAY) part=(PART)?', (found) => set(day(found), 'EVERY')],
  // "twice a month", "three times a week"
  ['ONES|TEENS|TENS', 'times=(SMALL) times times? (?: a|per|every|each) unit=(ONE_UNIT)', perUnit],
  ['ONCE', 'once=(ONCE) times? (?: a|per|every|each) unit=(ONE_UNIT)', perUnit],
  // "every day", "every other week", "every two weeks"
  ['every|each', '(?: every|each) other=(other)? count=(COUNT)? unit=(UNIT)', everyUnit],
  // "each July", "every summer", "every morning"
  [
    'every|each',
    '(?: every|each) other? month=(MONTH)',
    (found) => set(`XXXX-${two(valueIn(found, 'month', MONTH))}`, 'EVERY'),
  ],
  [
    'every|each',
    '(?: every|each) other? season=(SEASON)',
    (found) => set(`XXXX-${SEASONS[valueIn(found, 'season', SEASON)]!}`, 'EVERY'),
  ],
  ['every|each', '(?: every|each) other? part=(PART)', (found) => set(`XXXX-XX-XXT${partAt(found)!}`, 'EVERY')],
];

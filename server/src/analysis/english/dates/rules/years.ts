import { WordClass } from '../../words';
import { Kind, Shape, type Tokens } from '../../../text/tokens';
import { fieldOf, pointOf } from '../fieldsOf';
import { match, point } from '../meaning';
import type { BuildMeaning, PatternRule, RuleMatch } from '../rule';
import { speaksOf } from '../sentenceWords';
import { isNumber, isOpen, numberOf } from '../tokenCodes';
import { matchAt, tokenPattern } from '../tokenPatterns';
import { valueOf, wordClasses } from '../vocabulary';
import { SLASH, SMALL_S } from '../../../text/codeUnits';

/** "1990s" is a decade, "1900s" a century; "2020's final" is the final of a year, "in the 90s" may be degrees. */
const decades: BuildMeaning = (found) => {
  const { codes, first, past } = found;
  const value = fieldOf(found, 'number');
  if (value % 10 > 0) return undefined;
  if (value < 100) return speaksOf(found, first, WARMTH) ? undefined : point({ decade: value / 10, short: true });
  const owns = isNumber(codes.charCodeAt(first)) && matchAt(OWNS, codes, first + 1) !== undefined;
  if (owns && isOpen(codes.charCodeAt(past))) return match(first, first + 1, point({ year: value }));
  return value % 100 === 0 && value < 2000 ? point({ century: value / 100 }) : point({ decade: value / 10 });
};

const OWNS = tokenPattern('QUOTE ~s');
const WARMTH = wordClasses.WARMTH;

/** "1994-98", "the 2022/23 season": two years. "2009-10" is one winter, "2009-06" a month. */
const yearToYear: BuildMeaning = (found) => {
  const { tokens, codes, first, past } = found;
  const year = fieldOf(found, 'from');
  const short = fieldOf(found, 'to');
  const years = (short - (year % 100) + 100) % 100;
  if (years === 0 || years > LONGEST || isNamed(tokens, first)) return undefined;
  const slash = tokens.char(first + 1) === SLASH;
  const monthly = short <= 12 && years > 1 && matchAt(RULED, codes, first) === undefined;
  if (monthly || (slash && years > 1)) return undefined;
  return { ...match(first, first + 1, point({ year })), then: match(first + 2, past, point({ year: year + years })) };
};

/** "1914-18" is a war, "2022-13" no two years. */
const LONGEST = 40;
const RULED = tokenPattern('(?<=from|between|during)');

/** "499 to 493 BC": years before Christ are counted down. */
const beforeChrist: BuildMeaning = (found) => {
  const from = fieldOf(found, 'from');
  return from > fieldOf(found, 'to') ? point({ year: 1 - from }) : undefined;
};

const year: BuildMeaning = (found) => {
  const { tokens, first } = found;
  return tokens.kind(first - 1) === Kind.Symbol || isNamed(tokens, first) || isCount(found)
    ? undefined
    : pointOf(found);
};

/**
 * "will cut 2000 jobs", "about 1950 homes", "2000 new homes": so many of what stands behind in the plural. Years have "in", "the"
 * or an owner before them ("the 2018 floods"), or count what is had by the year ("raised 2025 forecasts").
 */
function isCount({ tokens, codes, first }: RuleMatch): boolean {
  if (matchAt(YEARLY_BEFORE, codes, first) !== undefined) return false;
  const noun = pluralBehind(tokens, first + 1) ?? pluralBehind(tokens, first + 2, first + 1);
  if (noun === undefined) return false;
  if (matchAt(COUNT_BEFORE, codes, first) !== undefined) return true;
  // "reject 2013 comments", "some 2016 hopefuls" are of a year: what is counted so is mostly round.
  if (numberOf(codes.charCodeAt(first)) % 50 > 0) return false;
  if (valueOf(YEARLY, codes, noun) !== undefined || valueOf(MONEY, codes, noun) !== undefined) return false;
  const before = first - 1;
  return (
    tokens.has(first, Shape.SentenceStart) || (tokens.kind(before) === Kind.Word && !tokens.has(before, Shape.Capital))
  );
}

const YEARLY_BEFORE = tokenPattern('(?<=YEAR_SIGN|OWNER|MONTH|DOT|COMMA|LEFT|DASH|SLASH|QUOTE)');
const COUNT_BEFORE = tokenPattern('(?<=BEFORE_COUNT)');
const YEARLY = wordClasses.YEARLY;
const MONEY = wordClasses.MONEY;

/** The index of a plural noun, at a token or behind an adjective; undefined for verbs and names. */
function pluralBehind(tokens: Tokens, i: number, adjective?: number): number | undefined {
  if (adjective !== undefined && !tokens.isA(adjective, WordClass.Adjective)) return undefined;
  if (tokens.kind(i) !== Kind.Word || tokens.has(i, Shape.Capital) || tokens.has(i, Shape.SentenceStart))
    return undefined;
  if (
    tokens.isA(
      i,
      WordClass.Auxiliary | WordClass.Preposition | WordClass.Pronoun | WordClass.Conjunction | WordClass.Subordinator,
    )
  )
    return undefined;
  const length = tokens.end(i) - tokens.start(i);
  if (tokens.isA(i, WordClass.Noun) ? false : tokens.word(i) !== 0) return undefined;
  return length > 3 &&
    tokens.text.charCodeAt(tokens.end(i) - 1) === SMALL_S &&
    tokens.text.charCodeAt(tokens.end(i) - 2) !== SMALL_S
    ? i
    : undefined;
}

/** "Orion 1980", "2020 Ltd.": part of a name. */
function isNamed(tokens: Tokens, i: number): boolean {
  if (tokens.isA(i + 1, WordClass.Company) && tokens.has(i + 1, Shape.Capital)) return true;
  const before = i - 1;
  if (
    !tokens.has(before, Shape.Capital) ||
    tokens.has(before, Shape.SentenceStart) ||
    tokens.has(i, Shape.ParagraphStart)
  )
    return false;
  return (
    !tokens.isA(
      before,
      WordClass.Month |
        WordClass.Preposition |
        WordClass.Conjunction |
        WordClass.TimeUnit |
        WordClass.Weekday |
        WordClass.Subordinator,
    ) &&
    (!tokens.isA(i + 1, WordClass.Noun) || tokens.isA(i + 1, WordClass.Auxiliary))
  );
}

/** Two years with one number between them; read before months in numbers. */
export const yearRangeRules: readonly PatternRule[] = [
  // "1994-98", "the 2022/23 season"; of "2009-10" not October
  ['N', '(?!IN_NAME) from=(N1600_2099) (?: DASH|SLASH) to=(~T0_99) (?!COUNTS|~DASH|~SLASH|~COLON|~QUOTE)', yearToYear],
];

/** Years, decades and centuries by their number. */
export const yearRules: readonly PatternRule[] = [
  // "the nineties"
  ['the DECADE', 'the decade=(DECADE)', (found) => point({ decade: fieldOf(found, 'decade'), short: true })],
  // "480 BC"
  ['N', 'year=(N1_4094 BC)'],
  // "480-479 BC", "from 499 to 493 BC": the first end as well
  ['N', 'from=(N1_4094) (?=(?: DASH|RANGE) to=(N1_4094) BC)', beforeChrist],
  // "the 1990s", "the '90s", "1990's"; not "in his 30s"
  // not "2020's final", which is the final of 2020
  ['the? N|NAMED', '(?!N ~QUOTE ~s OPEN) (?: the? NAMED?)? number=(N1000_2990) (?: PLURAL)', decades],
  ['the? N', '(?<!AGE) the? number=(T0_99) (?: PLURAL)', decades],
  ['the? QUOTE', 'the? QUOTE number=(~T0_99) (?: PLURAL)', decades],
  // "the class of '99"
  ['QUOTE', '(?<=BEFORE_YEAR) year=(QUOTE ~T0_99)'],
  // "the year 2000", "fiscal 1989"
  ['the? NAMED', 'the? NAMED year=(N1000_2150|YEAR_IN_WORDS) (?!COUNTS)'],
  ['nineteen|eighteen|twenty|two', 'year=(YEAR_IN_WORDS)'],
  // "1998"
  ['N', '(?!IN_NAME) year=(N1900_2050) (?!COUNTS)', year],
  // Other years need a sign that they are years: "in 1861", "1861-65", "(1790)", "the 1614 rules"
  [
    'N',
    '(?!IN_NAME) (?: (?<=BEFORE_YEAR|DASH)|(?<=LEFT) (?=N RIGHT)|(?<=the|CLITIC) (?=N1401_2150 WORD)|(?=N DASH N1_4094)) year=(N1000_2150) (?!COUNTS)',
    year,
  ],
];

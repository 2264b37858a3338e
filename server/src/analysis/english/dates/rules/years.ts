import { WordClass } from '../../words';
import { Kind, Shape, type Tokens } from '../../../text/tokens';
import { fieldOf, pointOf } from '../fieldsOf';
import { point } from '../meaning';
import type { BuildMeaning, PatternRule } from '../rule';

/** "1990s" is a decade, "1900s" a century. */
const decades: BuildMeaning = (found) => {
  const value = fieldOf(found, 'number');
  if (value % 10 > 0) return undefined;
  if (value < 100) return point({ decade: value / 10, short: true });
  return value % 100 === 0 && value < 2000 ? point({ century: value / 100 }) : point({ decade: value / 10 });
};

const year: BuildMeaning = (found) => {
  const { tokens, first } = found;
  return tokens.kind(first - 1) === Kind.Symbol || isNamed(tokens, first) ? undefined : pointOf(found);
};

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

/** Years, decades and centuries by their number. */
export const yearRules: readonly PatternRule[] = [
  // "the nineties"
  ['the DECADE', 'the decade=(DECADE)', (found) => point({ decade: fieldOf(found, 'decade'), short: true })],
  // "480 BC"
  ['N', 'year=(N1_4094 BC)'],
  // "the 1990s", "the '90s", "1990's"; not "in his 30s"
  ['the? N|NAMED', '(?: the? NAMED?)? number=(N1000_2990) (?: PLURAL)', decades],
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

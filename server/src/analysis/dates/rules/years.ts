import { Kind, Shape, type Tokens } from '../../tokens';
import { WordClass, wordId, wordSet } from '../../words';
import { isAge, numberIsCount } from '../guards';
import { DIGITS, type Match, match, point, type Rule, QUOTE } from '../meaning';
import { isDash, readYearWords, wholeNumber } from '../numbers';
import { decadeNames } from '../vocabulary';

const S = wordId('s');
const A = wordId('a');
const THE = wordId('the');
const YEAR = wordSet('year fiscal');
const BEFORE_CHRIST = wordSet('bc bce b.c. b.c');
const PREPOSITIONS = wordSet(
  'in since of by until till from to through before after during and or between around about early late mid for year than post pre fiscal',
);

/** "1998", "the year 2000", "fiscal 1989", "480 BC"; "the 1990s", "the nineties", "'90s". */
export const years: Rule = {
  starts: [
    DIGITS,
    QUOTE,
    THE,
    ...YEAR,
    ...decadeNames.keys(),
    wordId('nineteen'),
    wordId('eighteen'),
    wordId('twenty'),
    wordId('two'),
  ],
  read(tokens, i) {
    let at = i;
    if (tokens.is(at, THE)) at++;
    const named = YEAR.has(tokens.word(at));
    if (named) at++;
    const decade = at === i + 1 ? decadeNames.get(tokens.word(at)) : undefined;
    if (decade !== undefined && !named) return match(i, at + 1, point({ decade, short: true }));
    if (tokens.kind(at) === Kind.Quote) return readShort(tokens, i, at);
    if (tokens.kind(at) !== Kind.Number) {
      const words = readYearWords(tokens, at);
      return words === undefined || (at > i && !named) ? undefined : match(i, words.past, point({ year: words.value }));
    }
    return readDigits(tokens, i, at, named);
  },
};

function readDigits(tokens: Tokens, first: number, at: number, named: boolean): Match | undefined {
  const value = wholeNumber(tokens, at, 4);
  const length = tokens.end(at) - tokens.start(at);
  if (value < 0) return undefined;
  if (BEFORE_CHRIST.has(tokens.word(at + 1))) return match(first, at + 2, point({ year: 1 - value }));
  if (length !== 4 && length !== 2) return undefined;
  const plural = pluralEnd(tokens, at + 1);
  if (plural > 0 && value % 10 === 0) {
    if (length === 4)
      return value % 100 === 0 && value < 2000
        ? match(first, plural, point({ century: value / 100 }))
        : match(first, plural, point({ decade: value / 10 }));
    return isAge(tokens, first) ? undefined : match(first, plural, point({ decade: value / 10, short: true }));
  }
  if (length !== 4 || (first < at && !named) || value < 1000 || value > 2150 || numberIsCount(tokens, at))
    return undefined;
  if (!named && (value < 1900 || value > 2050) && !looksLikeYear(tokens, at)) return undefined;
  if (!named && isNumbered(tokens, at)) return undefined;
  const before = tokens.kind(at - 1);
  if (!named && before === Kind.Symbol) return undefined;
  return match(first, at + 1, point({ year: value }));
}

const NUMBERED = wordSet(
  'no route flight channel highway interstate room page section article psalm number apartment model version chapter boeing paragraph line unit',
);
const STREETS = wordSet('street avenue road drive lane boulevard ave blvd st rd');

/** "Orion 1980", "2020 Ltd.", "Flight 1998": part of a name. */
function isNumbered(tokens: Tokens, i: number): boolean {
  if (tokens.isA(i + 1, WordClass.Company) && tokens.has(i + 1, Shape.Capital)) return true;
  const before = i - 1;
  // "Docket No. 21-1984", "at 1914 Elm Street", "Route 1950".
  if (
    isDash(tokens, before) &&
    tokens.kind(before - 1) === Kind.Number &&
    tokens.end(before - 1) - tokens.start(before - 1) !== 4
  )
    return true;
  if (NUMBERED.has(tokens.word(before)) || (tokens.char(before) === 0x2e && NUMBERED.has(tokens.word(before - 1))))
    return true;
  if (STREETS.has(tokens.word(i + 2)) || (STREETS.has(tokens.word(i + 3)) && tokens.has(i + 1, Shape.Capital)))
    return true;
  // "a 1987 Volvo" is a model.
  if (tokens.has(i + 1, Shape.Capital) && (tokens.has(before, Shape.Clitic) || tokens.is(before, A))) return true;
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

/** Years before 1900 need a sign that they are years: "in 1861", "1861-65", "(1790)", "the 1614 rules". */
function looksLikeYear(tokens: Tokens, i: number): boolean {
  const before = tokens.word(i - 1);
  if (PREPOSITIONS.has(before) || isDash(tokens, i - 1)) return true;
  if (isDash(tokens, i + 1) && wholeNumber(tokens, i + 2, 4) > 0) return true;
  if (tokens.char(i - 1) === 0x28 && tokens.char(i + 1) === 0x29) return true;
  return (
    (before === THE || tokens.has(i - 1, Shape.Clitic)) &&
    tokens.kind(i + 1) === Kind.Word &&
    wholeNumber(tokens, i, 4) > 1400
  );
}

/** "1990s", "1990's". */
function pluralEnd(tokens: Tokens, i: number): number {
  if (tokens.is(i, S) && tokens.has(i, Shape.Glued)) return i + 1;
  return tokens.kind(i) === Kind.Quote &&
    tokens.has(i, Shape.Glued) &&
    tokens.is(i + 1, S) &&
    tokens.has(i + 1, Shape.Glued)
    ? i + 2
    : 0;
}

/** "'90s", "'99". */
function readShort(tokens: Tokens, first: number, at: number): Match | undefined {
  const value = wholeNumber(tokens, at + 1, 2);
  if (value < 0 || !tokens.has(at + 1, Shape.Glued) || tokens.end(at + 1) - tokens.start(at + 1) !== 2)
    return undefined;
  const plural = pluralEnd(tokens, at + 2);
  if (plural > 0 && value % 10 === 0) return match(first, plural, point({ decade: value / 10, short: true }));
  return PREPOSITIONS.has(tokens.word(at - 1)) ? match(first, at + 2, point({ year: value, short: true })) : undefined;
}

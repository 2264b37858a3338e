import { Kind, Shape, type Tokens } from '../tokens';
import { WordClass, wordId, wordSet } from '../words';
import { monthOf } from './vocabulary';

const MAY = wordId('may');
const MARCH = wordId('march');
const GIRLS = wordSet('april june august may jan mar');
const ABBREVIATED = wordSet('jan feb mar apr jun jul aug sep sept oct nov dec');
const BEFORE_MONTH = wordSet(
  'in of since by until till from to through for before after during this last next early late mid and or between around about each every previous following that past at end beginning middle',
);

/** Whether a word is of the closed kind, so that no noun begins with it: a preposition, a pronoun, an auxiliary. */
export function isClosed(tokens: Tokens, i: number): boolean {
  return tokens.isA(i, CLOSED);
}

const CLOSED =
  WordClass.Preposition |
  WordClass.Conjunction |
  WordClass.Subordinator |
  WordClass.Auxiliary |
  WordClass.Pronoun |
  WordClass.Determiner;

/** Whether a month's name with no day or year beside it is a month: not "may", "March on", "April Jones". */
export function monthGuard(tokens: Tokens, i: number): boolean {
  const word = tokens.word(i);
  if (!tokens.has(i, Shape.Capital)) return false;
  const before =
    BEFORE_MONTH.has(tokens.word(i - 1)) || (tokens.kind(i - 1) === Kind.Dash && tokens.has(i, Shape.Glued));
  if (word === MAY || word === MARCH) return before || beforeNoun(tokens, i);
  if (ABBREVIATED.has(word) && tokens.char(i + 1) !== 0x2e) return before && !tokens.has(i + 1, Shape.Capital);
  if (GIRLS.has(word)) {
    if (before) return true;
    const next = tokens.has(i + 1, Shape.Capital) && !monthOf.has(tokens.word(i + 1));
    return !next && !tokens.has(i - 1, Shape.Capital);
  }
  return true;
}

/** "the March accession", "its May meeting". */
function beforeNoun(tokens: Tokens, i: number): boolean {
  if (!DETERMINERS.has(tokens.word(i - 1)) || tokens.has(i + 1, Shape.Capital)) return false;
  return tokens.isA(i + 1, WordClass.Noun) && !tokens.isA(i + 1, WordClass.Preposition);
}

const DETERMINERS = wordSet("the a its their his her 's");
const COUNTED = wordSet(
  'percent per million billion trillion thousand hundred people points pounds dollars miles feet yards meters metres kilometers kilometres acres shares tons tonnes members men women soldiers troops members seats votes years months weeks days hours minutes seconds year month week day hour minute times inches degrees other',
);

/** Whether a number counts things: "May 10 percent", "2000 people". */
export function numberIsCount(tokens: Tokens, i: number): boolean {
  const next = i + 1;
  if (tokens.kind(next) === Kind.Symbol && tokens.has(next, Shape.Glued)) return true;
  if (tokens.kind(next) === Kind.Symbol && tokens.char(next) === 0x25) return true;
  if (tokens.char(next) === 0x3a && tokens.has(next, Shape.Glued) && tokens.kind(next + 1) === Kind.Number) return true;
  return COUNTED.has(tokens.word(next));
}

/** Whether "a year" is a length of time and not a rate: "$5 a year", "10 percent a year". */
export function rateGuard(tokens: Tokens, i: number): boolean {
  const before = i - 1;
  const kind = tokens.kind(before);
  if (kind === Kind.Number || (kind === Kind.Symbol && tokens.char(before) !== 0x26)) return false;
  if (COUNTED.has(tokens.word(before))) return false;
  // "four flights a week", "two hot meals a day"
  if (
    (tokens.isA(before, WordClass.Noun) || (kind === Kind.Word && tokens.word(before) === 0)) &&
    tokens.text.charCodeAt(tokens.end(before) - 1) === 0x73
  )
    return (
      !isCount(tokens, before - 1) &&
      !(isCount(tokens, before - 2) && tokens.isA(before - 1, WordClass.Adjective | WordClass.Noun))
    );
  return true;
}

function isCount(tokens: Tokens, i: number): boolean {
  return tokens.kind(i) === Kind.Number || tokens.isA(i, WordClass.NumberWord);
}

const BARE_OK = wordSet('for in within after over took takes take lasted spent several during until');
const NOT_AFTER = wordSet('light man school aged age');
const AGES = wordSet('his her their my your our its whose');

/** Whether "30s" is an age: "a man in his 30s". */
export function isAge(tokens: Tokens, i: number): boolean {
  return AGES.has(tokens.word(i - 1)) || (EARLIER.has(tokens.word(i - 1)) && AGES.has(tokens.word(i - 2)));
}

const EARLIER = wordSet('early mid late');

/** Whether a bare plural is a length of time: "for years", "took months". */
export function durationGuard(tokens: Tokens, phrase: { first: number; count: unknown; plural: boolean }): boolean {
  if (NOT_AFTER.has(tokens.word(phrase.first - 1))) return false;
  return phrase.count !== undefined || BARE_OK.has(tokens.word(phrase.first - 1));
}

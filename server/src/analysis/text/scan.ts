import type { Cut } from './columns';
import { classifySentences, type PreviousTokens, reclassifySentences } from './sentences';
import type { Language } from './language';
import { Kind, Shape, type Tokens } from './tokens';
import { fold, HASH_START, hashStep } from './wordHash';
import {
  APOSTROPHE,
  BACKTICK,
  CARRIAGE_RETURN,
  COMMA,
  DIGIT_NINE,
  DIGIT_ZERO,
  HYPHEN,
  LINE_FEED,
  PERIOD,
  RIGHT_SINGLE_QUOTE,
  SMALL_A,
  SMALL_S,
  SMALL_Z,
  unitsOf,
} from './codeUnits';

/** Character classes: the values of `Kind`, with `Space` for white space and control characters, and letters for words. */
const Space = 0;
const Letter = Kind.Word;

const classes = new Uint8Array(0x250);
const capitals = new Uint8Array(0x250);
buildTables();

/**
 * Tokenizes a text, in one pass over its code units, and splits it into sentences and paragraphs. Never throws: lone
 * surrogates are symbols, NUL and other control characters white space. Time and memory are linear in the length.
 *
 * @param previous the tokens of an earlier version, of which only the dirty range is tokenized anew
 * @param units the code units of the text, where they are known
 */
export function scan(text: string, language: Language, previous?: PreviousTokens, units?: Uint16Array): Tokens {
  if (previous === undefined)
    return classifySentences(text, cut(units ?? unitsOf(text), text.length, language), language);
  const { tokens, dirty } = previous;
  const unitShift = text.length - tokens.text.length;
  const start = dirty.first === 0 ? 0 : tokens.start(dirty.first);
  const end = dirty.past === tokens.count ? text.length : tokens.start(dirty.past) + unitShift;
  const stretch = unitsOf(text.slice(start, end));
  return reclassifySentences(previous, text, cut(stretch, end - start, language), start, language);
}

/** Tokenizes a stretch of text; sentences come later, and offsets count from the start of the stretch. */
function cut(units: Uint16Array, length: number, { words, apostrophes: { clitics } }: Language): Cut {
  let room = (length >> 2) + 16;
  let start = new Int32Array(room);
  let end = new Int32Array(room);
  let word = new Int32Array(room);
  let kind = new Uint8Array(room);
  let shape = new Uint8Array(room);
  let count = 0;
  let paragraph = true;
  let previousEnd = -1;
  let i = 0;
  while (i < length) {
    const unit = units[i]!;
    const what = classOf(unit);
    if (what === Space) {
      if (isLineBreak(unit)) paragraph = true;
      i++;
      continue;
    }
    if (count + 2 > room) {
      room *= 2;
      start = grow(start, new Int32Array(room));
      end = grow(end, new Int32Array(room));
      word = grow(word, new Int32Array(room));
      kind = grow(kind, new Uint8Array(room));
      shape = grow(shape, new Uint8Array(room));
    }
    let bits = i === previousEnd ? Shape.Glued : 0;
    if (paragraph) bits |= Shape.ParagraphStart;
    paragraph = false;
    let stop = i + 1;
    let id = 0;
    if (what === Letter) {
      const clitic = (bits & Shape.Glued) !== 0 && i > 0 && isApostrophe(units[i - 1]!) ? 0 : 1;
      let hash = hashStep(HASH_START, fold(unit));
      let upper = isCapital(unit) ? 1 : 0;
      bits |= upper !== 0 ? Shape.Capital : 0;
      let letters = 1;
      const dotted = clitic === 0 ? 0 : dottedEnd(units, i);
      if (dotted > 0) {
        for (stop = i + 1; stop < dotted; stop++) hash = hashStep(hash, fold(units[stop]!));
        bits |= Shape.Dotted;
      } else {
        for (; stop < length; stop++) {
          const next = units[stop]!;
          if (next >= SMALL_A && next <= SMALL_Z) {
            letters++;
            hash = hashStep(hash, next);
            continue;
          }
          if (classOf(next) === Letter) {
            letters++;
            if (isCapital(next)) upper++;
          } else if (
            !isApostrophe(next) ||
            classAt(units, stop + 1) !== Letter ||
            cliticLength(units, stop, clitics) > 0
          )
            break;
          hash = hashStep(hash, fold(next));
        }
        if (letters > 1 && upper === letters) bits |= Shape.AllCapitals;
      }
      id = words.lookUp(units, i, stop, hash);
    } else if (what === Kind.Number) {
      while (stop < length && continuesNumber(units, stop)) stop++;
    } else if (
      isApostrophe(unit) &&
      previousEnd === i &&
      count > 0 &&
      (kind[count - 1] === Kind.Word || isAbbreviated(units, i, kind[count - 2])) &&
      cliticLength(units, i, clitics) > 0
    ) {
      stop = i + 1 + cliticLength(units, i, clitics);
      bits |= Shape.Clitic;
      let hash = HASH_START;
      for (let at = i; at < stop; at++) hash = hashStep(hash, fold(units[at]!));
      id = words.lookUp(units, i, stop, hash);
      kind[count] = Kind.Word;
    } else stop = symbolEnd(units, i, unit, what);
    start[count] = i;
    end[count] = stop;
    word[count] = id;
    kind[count] = (bits & Shape.Clitic) !== 0 ? Kind.Word : what;
    shape[count] = bits;
    count++;
    previousEnd = i = stop;
  }
  return {
    start: start.subarray(0, count),
    end: end.subarray(0, count),
    word: word.subarray(0, count),
    kind: kind.subarray(0, count),
    shape: shape.subarray(0, count),
  };
}

function grow<T extends Int32Array | Uint8Array>(from: T, to: T): T {
  to.set(from);
  return to;
}

/** Whether a code unit breaks a line: \n, \r and Unicode's others; \r\n is two breaks with nothing between. */
function isLineBreak(unit: number): boolean {
  return (unit >= LINE_FEED && unit <= CARRIAGE_RETURN) || unit === 0x85 || unit === 0x2028 || unit === 0x2029;
}

function isApostrophe(unit: number): boolean {
  return unit === APOSTROPHE || unit === RIGHT_SINGLE_QUOTE;
}

/** Whether an apostrophe behind a period belongs to the abbreviation before: "Jr.’s lawyer", not the mark in "said.’s". */
function isAbbreviated(units: Uint16Array, apostrophe: number, before: number | undefined): boolean {
  return (
    before === Kind.Word &&
    units[apostrophe - 1] === PERIOD &&
    classAt(units, apostrophe - 2) === Letter &&
    fold(units[apostrophe + 1]!) === SMALL_S &&
    classAt(units, apostrophe + 2) === Space
  );
}

function classAt(units: Uint16Array, i: number): number {
  return classOf(units[i]!);
}

/** The number of letters of the clitic whose apostrophe stands at `i`, 0 for none. */
function cliticLength(units: Uint16Array, i: number, clitics: readonly string[]): number {
  for (const clitic of clitics) {
    const { length } = clitic;
    if (classAt(units, i + 1 + length) === Letter) continue;
    let at = 0;
    while (at < length && fold(units[i + 1 + at]!) === clitic.charCodeAt(at)) at++;
    if (at === length) return length;
  }
  return 0;
}

/** The end of "U.S.", "a.m.", "Ph.D." or the initial "J." that begins at `i` ends; 0 for another word. */
function dottedEnd(units: Uint16Array, i: number): number {
  let stop = i;
  while (classAt(units, stop) === Letter && units[stop + 1] === PERIOD) stop += 2;
  if (stop === i) {
    if (units[i + 2]! !== PERIOD || classAt(units, i + 3) !== Letter || units[i + 4]! !== PERIOD) return 0;
    return isCapital(units[i]!) && isCapital(units[i + 3]!) ? i + 5 : 0;
  }
  if (classAt(units, stop) === Letter) {
    // "U.S.A" without its last period is one word, "J.Smith" an initial with a name.
    if (classAt(units, stop + 1) === Letter) return stop > i + 2 && !isCapital(units[stop]!) ? 0 : stop;
    return stop + 1;
  }
  if (stop === i + 2) return isCapital(units[i]!) && units[i + 2]! !== PERIOD ? stop : 0;
  return stop;
}

/** Whether a number goes on: with a digit, or with one period or comma between digits, "1,200.50", "24.12.2021". */
function continuesNumber(units: Uint16Array, i: number): boolean {
  const unit = units[i]!;
  if (unit >= DIGIT_ZERO && unit <= DIGIT_NINE) return true;
  return (unit === PERIOD || unit === COMMA) && classAt(units, i + 1) === Kind.Number;
}

/** The end of a token that is no word or number: one code unit, but for ellipses, runs of hyphens, doubled marks and surrogate pairs. */
function symbolEnd(units: Uint16Array, i: number, unit: number, what: number): number {
  const next = units[i + 1]!;
  let stop = i + 1;
  if (unit === PERIOD || unit === HYPHEN) while (units[stop] === unit) stop++;
  else if (what === Kind.Quote && next === unit && (isApostrophe(unit) || unit === BACKTICK)) stop++;
  else if (unit >= 0xd800 && unit <= 0xdbff && next >= 0xdc00 && next <= 0xdfff) stop++;
  return stop;
}

/** The character class of a code unit: the kind of token that it begins, `Space` for white space and control characters. */
function classOf(unit: number): number {
  if (unit < 0x250) return classes[unit]!;
  if (unit < 0x2000) return unit === 0x1680 || unit === 0x180e ? Space : Letter;
  if (unit < 0x2070) return generalPunctuation(unit);
  if (unit < 0x2c00) return Kind.Symbol;
  if (unit < 0x3000) return Letter;
  if (unit < 0x3040) return unit === 0x3000 ? Space : Kind.Symbol;
  if (unit < 0xd800) return Letter;
  if (unit < 0xf900) return Kind.Symbol;
  if (unit === 0xfeff) return Space;
  if (unit === 0xff02) return Kind.Quote;
  return unit < 0xfe00 || (unit >= 0xff10 && unit < 0xfff0) ? Letter : Kind.Symbol;
}

function generalPunctuation(unit: number): number {
  if (unit <= 0x200b || unit === 0x2028 || unit === 0x2029 || unit === 0x202f || unit === 0x205f || unit === 0x2060)
    return Space;
  if (unit <= 0x200f || (unit >= 0x202a && unit <= 0x202e)) return Space;
  if (unit <= 0x2015) return Kind.Dash;
  if (unit >= 0x2018 && unit <= 0x201f) return Kind.Quote;
  if (unit === 0x2039 || unit === 0x203a || unit === 0x2032 || unit === 0x2033) return Kind.Quote;
  return unit === 0x2026 || unit === 0x203c || (unit >= 0x2047 && unit <= 0x2049) ? Kind.Punctuation : Kind.Symbol;
}

/** Whether a letter is a capital. */
function isCapital(unit: number): boolean {
  if (unit < 0x250) return capitals[unit] === 1;
  if (unit >= 0x3000 || classOf(unit) !== Letter) return false;
  const letter = String.fromCharCode(unit);
  return letter.toLowerCase() !== letter;
}

function buildTables(): void {
  for (let unit = 0x21; unit < 0x250; unit++) {
    const character = String.fromCharCode(unit);
    const lower = character.toLowerCase();
    if (lower !== character.toUpperCase() || unit === 0xaa || unit === 0xba || unit >= 0xc0) {
      classes[unit] = Letter;
      if (lower !== character) capitals[unit] = 1;
    } else if (unit >= 0x30 && unit <= 0x39) classes[unit] = Kind.Number;
    else classes[unit] = unit < 0x7f || unit > 0xa0 ? Kind.Symbol : Space;
  }
  classes[0xd7] = classes[0xf7] = Kind.Symbol;
  classes[0xb5] = Letter;
  for (const character of '.,;:!?') classes[character.charCodeAt(0)] = Kind.Punctuation;
  for (const character of '"\'`´«»') classes[character.charCodeAt(0)] = Kind.Quote;
  for (const character of '()[]{}<>') classes[character.charCodeAt(0)] = Kind.Bracket;
  classes[HYPHEN] = Kind.Dash;
}

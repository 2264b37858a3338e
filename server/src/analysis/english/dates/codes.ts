import { Kind, Shape, type Tokens } from '../../text/tokens';
import { classesOf, wordId, WordClass } from '../../text/words';

/*
 * A text as a string with one code unit a token, so that the grammar can be regular expressions over tokens:
 *   a mark    its character; all dashes are "-", all quotation marks "'", signs other than % & / are "$"
 *   a word    a symbol of its own if the grammar names it, else one for all words; and the bits below
 *   a number  its value up to `BIG`, and the bits below
 */
const FIRST_WORD = 0x80;
const ANY_WORD = 0x3ff;
const CAPITAL = 0x400;
/** No white space before it. */
const GLUED = 0x800;
/** A preposition, a pronoun, an auxiliary or the like: no noun begins with it. */
const CLOSED = 0x1000;
const NUMBER = 0x4000;
const GLUED_NUMBER = 0x1000;
/** "05". */
const PADDED = 0x2000;
/** Any other number: "1,200", "2.5", "5000". */
const BIG = 0xfff;

const CLOSED_CLASSES =
  WordClass.Preposition |
  WordClass.Conjunction |
  WordClass.Subordinator |
  WordClass.Auxiliary |
  WordClass.Pronoun |
  WordClass.Determiner;

/** A text in tokens and in codes. */
export interface Coded {
  readonly tokens: Tokens;
  readonly codes: string;
}

/** Symbols by word id, with the bit `CLOSED`; 0 where a text has not had the word yet. */
const symbols = new Uint16Array(1 << 16);
let named = FIRST_WORD;

/** The code of a word with no bits, and a symbol given out now if it has none yet. */
export function codeOfWord(word: string): number {
  const id = wordId(word);
  return (symbols[id] ||= named++ | closedBit(id));
}

function closedBit(id: number): number {
  return (classesOf(id) & CLOSED_CLASSES) === 0 ? 0 : CLOSED;
}

/** The codes of some tokens. */
export function encode(tokens: Tokens, first = 0, past = tokens.count): string {
  const codes = new Uint16Array(past - first);
  for (let i = first; i < past; i++) {
    const kind = tokens.kind(i);
    const shape = tokens.shape(i);
    if (kind === Kind.Number)
      codes[i - first] = NUMBER | numberAt(tokens, i) | (shape & Shape.Glued ? GLUED_NUMBER : 0);
    else
      codes[i - first] =
        (kind === Kind.Word ? wordAt(tokens.word(i)) | (shape & Shape.Capital ? CAPITAL : 0) : markOf(tokens, i)) |
        (shape & Shape.Glued ? GLUED : 0);
  }
  return new TextDecoder('utf-16le', { ignoreBOM: true }).decode(codes);
}

function wordAt(id: number): number {
  return (symbols[id] ||= ANY_WORD | closedBit(id));
}

function numberAt(tokens: Tokens, i: number): number {
  const start = tokens.start(i);
  const end = tokens.end(i);
  let value = 0;
  for (let at = start; at < end; at++) {
    const digit = tokens.text.charCodeAt(at) - 0x30;
    value = digit < 0 || digit > 9 ? BIG : value * 10 + digit;
    if (value >= BIG) return BIG;
  }
  return end > start + 1 && tokens.char(i) === 0x30 ? value | PADDED : value;
}

function markOf(tokens: Tokens, i: number): number {
  const kind = tokens.kind(i);
  const char = tokens.char(i);
  if (kind === Kind.Dash) return DASH;
  if (kind === Kind.Quote) return QUOTE;
  return kind === Kind.Symbol && char !== 0x25 && char !== 0x26 && char !== SLASH ? 0x24 : char & 0x7f;
}

/** What the words of a class are worth, by symbol. */
export type Values = ReadonlyMap<number, number>;
const classes = new Map<string, Values>();
const phrases = new Map<string, string>();

/** Names a class of words: "january/jan=1 february/feb=2", or where nothing hangs on which of them it is "st nd rd th". */
export function words(name: string, list: string): Values {
  const values = new Map<number, number>();
  for (const entry of list.split(' ')) {
    const [spellings = '', value = 1] = entry.split('=');
    for (const word of spellings.split('/')) values.set(codeOfWord(word), Number(value));
  }
  classes.set(name, values);
  return values;
}

/** Names a piece of pattern. */
export function phrase(name: string, source: string): void {
  register(source);
  phrases.set(name, source);
}

/** What the word at a place of a text, or of a group, is worth in a class; undefined where it is none of its words. */
export function worth(values: Values, codes: string, at = 0): number | undefined {
  return values.get(codes.charCodeAt(at) & ~(GLUED | CAPITAL));
}

/** The mark at a place of a text, as a character; 0 for words and numbers. */
export function markAt(codes: string, at: number): number {
  const symbol = symbolIn(codes.charCodeAt(at));
  return symbol > NUMBER_SYMBOL && symbol < FIRST_WORD ? symbol : 0;
}

/** The value of a number of at most `BIG`, -1 for other codes. */
export function numberOf(code: number): number {
  return code >= NUMBER && (code & BIG) < BIG ? code & BIG : -1;
}

/**
 * A regular expression over codes. In its source, a word in lower case is itself, a name in capitals a class of words, a
 * phrase or a mark; `^` before it asks for a capital, `~` for no space before it. `N1_31` is a number from 1 to 31,
 * `T0_59` one of two digits, `P1_9` one with a zero in front, `N` any; `day=(…)` names a group. Spaces say nothing.
 */
export function pattern(source: string): Pattern {
  register(source);
  return { source, fits: undefined, names: [] };
}

/** A pattern, made ready when a text first asks for it. Its groups have numbers, since those with names cost a slow object each time. */
export interface Pattern {
  readonly source: string;
  fits: RegExp | undefined;
  names: readonly string[];
}

function makeReady(pattern: Pattern): RegExp {
  const expanded = expand(pattern.source);
  pattern.names = Array.from(expanded.matchAll(NAMED_GROUP), ([, name]) => name!);
  return (pattern.fits = new RegExp(expanded.replace(NAMED_GROUP, '('), 'y'));
}

/** Texts are encoded with the words that patterns name, so these must be known before any text is. */
function register(source: string): void {
  for (const [word] of source.replace(/\w+=/g, '').matchAll(/(?<![\w.'])[a-z'][a-z.']*/g)) codeOfWord(word);
}

const NAMED_GROUP = /\(\?<(\w+)>/g;

function expand(source: string): string {
  return source.replace(
    / +|(\w+)=\(|([~^]*)([a-z'][a-z.']*|[A-Z]\w*)/g,
    (all, group?: string, flags = '', name?: string) => {
      if (group !== undefined) return `(?<${group}>`;
      if (name === undefined) return '';
      const known = units.get(all) ?? unit(name, flags as string);
      units.set(all, known);
      return known;
    },
  );
}

/** The pieces of patterns that have been worked out. */
const units = new Map<string, string>();

export const DASH = 0x2d;
export const QUOTE = 0x27;
export const SLASH = 0x2f;
const MARKS: ReadonlyMap<string, string> = new Map([
  ['COMMA', ','],
  ['DOT', '.'],
  ['COLON', ':'],
  ['SLASH', '/'],
  ['DASH', '-'],
  ['QUOTE', "'"],
  ['LEFT', '('],
  ['RIGHT', ')'],
  ['SIGN', '$'],
  ['PERCENT', '%'],
]);

/** One token of a pattern. */
function unit(name: string, flags: string): string {
  const known = phrases.get(name);
  if (known !== undefined) return `(?:${expand(known)})`;
  const glued = flags.includes('~') ? GLUED : 0;
  const [, digits, from = 0, to = BIG] = /^([NTP])(?:(\d+)_(\d+))?$/.exec(name) ?? [];
  if (digits !== undefined) return ranged(numbers(digits, Number(from), Number(to), glued > 0));
  const bits = [0, GLUED]
    .filter((bit) => bit >= glued)
    .flatMap((bit) => (flags.includes('^') ? [bit | CAPITAL] : [bit, bit | CAPITAL]));
  return ranged(bits.flatMap((bit) => spansOf(name).map(([from, to]): Span => [from | bit, to | bit])));
}

/** A class of characters, neighbours put together. */
function ranged(spans: readonly Span[]): string {
  const merged: [number, number][] = [];
  for (const [from, to] of [...spans].sort((a, b) => a[0] - b[0])) {
    const last = merged.at(-1);
    if (last !== undefined && last[1] >= from - 1) last[1] = Math.max(last[1], to);
    else merged.push([from, to]);
  }
  return `[${merged.map(([from, to]) => (from === to ? escaped(from) : `${escaped(from)}-${escaped(to)}`)).join('')}]`;
}

function escaped(code: number): string {
  return `\\u${code.toString(16).padStart(4, '0')}`;
}

/** First and last of a stretch of codes. */
type Span = readonly [from: number, to: number];

/** The codes that a name stands for, without bits. */
function spansOf(name: string): readonly Span[] {
  const mark = MARKS.get(name)?.charCodeAt(0);
  if (mark !== undefined) return [[mark, mark]];
  const open: Span = [FIRST_WORD, ANY_WORD];
  const closed: Span = [CLOSED | open[0], CLOSED | open[1]];
  if (name === 'OPEN') return [open];
  if (name === 'WORD') return [open, closed];
  if (name === 'ANY') return [[1, ANY_WORD], closed];
  const words = classes.get(name)?.keys();
  if (words === undefined && /^[A-Z]/.test(name)) throw new Error(`No words are named ${name}.`);
  return [...(words ?? [codeOfWord(name)])].map((code) => [code, code]);
}

/** Plain numbers in a range, and those with a zero in front; of two digits are these, and all from ten. */
function numbers(kind: string, from: number, to: number, glued: boolean): Span[] {
  const spans: Span[] = [];
  for (const bits of glued ? [GLUED_NUMBER] : [0, GLUED_NUMBER]) {
    const plain = NUMBER | bits;
    if (kind !== 'P') spans.push([plain | (kind === 'T' ? Math.max(from, 10) : from), plain | to]);
    spans.push([plain | PADDED | from, plain | PADDED | (kind === 'T' ? Math.min(to, 9) : to)]);
  }
  return spans;
}

/** There are fewer symbols than this. */
export const SYMBOLS = ANY_WORD + 1;

/** The symbol of a code, by which rules are chosen; all numbers have one. */
export function symbolIn(code: number): number {
  return code < NUMBER ? code & ANY_WORD : NUMBER_SYMBOL;
}
const NUMBER_SYMBOL = 1;

/** Whether a code is a number. */
export function isNumber(code: number): boolean {
  return code >= NUMBER;
}

/** Whether no white space stands before a token. */
export function isGlued(code: number): boolean {
  return (code & (code < NUMBER ? GLUED : GLUED_NUMBER)) > 0;
}

/** Whether a code is a word. */
export function isWord(code: number): boolean {
  return code < NUMBER && (code & ANY_WORD) >= FIRST_WORD;
}

/** Whether a code is a word that a noun can begin with: no preposition, pronoun or the like. */
export function isOpen(code: number): boolean {
  return code < CLOSED && symbolIn(code) >= FIRST_WORD;
}

/** The symbols that names stand for, separated by `|`; see `symbolIn`. */
export function symbolsOf(names: string): ReadonlySet<number> {
  return new Set(
    names
      .split('|')
      .flatMap((name) => (name === 'N' ? [NUMBER_SYMBOL] : spansOf(name).map(([from]) => symbolIn(from)))),
  );
}

/** The codes of all that a pattern fits, and of its groups. */
export type Groups = Readonly<Record<string, string | undefined>> & { readonly all: string };

/** How a pattern fits a text at a token; undefined where it does not. */
export function fit(pattern: Pattern, codes: string, i: number): Groups | undefined {
  const fits = pattern.fits ?? makeReady(pattern);
  fits.lastIndex = i;
  const found = fits.exec(codes);
  if (found === null) return undefined;
  const { names } = pattern;
  const groups: Record<string, string | undefined> & { all: string } = { all: found[0] };
  for (let n = 0; n < names.length; n++) groups[names[n]!] = found[n + 1];
  return groups;
}

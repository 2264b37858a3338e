import {
  ANY_WORD,
  BIG,
  CAPITAL,
  CLOSED,
  FIRST_WORD,
  GLUED,
  GLUED_NUMBER,
  NUMBER,
  NUMBER_SYMBOL,
  PADDED,
  symbolIn,
} from './tokenCodes';
import { TOKEN_PHRASES } from './tokenPhrases';
import { codeOfWord, wordClasses } from './vocabulary';

/** A regular expression over codes. */
export interface TokenPattern {
  readonly source: string;
  /** Compiles at its first call. Groups have numbers, since those with names cost a slow object each time. */
  readonly compiled: () => CompiledPattern;
}

interface CompiledPattern {
  readonly expression: RegExp;
  /** Names of the groups, by number. */
  readonly names: readonly string[];
}

/** The codes of all that a pattern matches, and of its groups. */
export type TokenGroups = Readonly<Record<string, string | undefined>> & { readonly all: string };

/**
 * A pattern of tokens. In its source, a word in lower case is itself, a name in capitals a class of words, a phrase or a
 * mark; `^` before it asks for a capital, `~` for no space before it. `N1_31` is a number from 1 to 31, `T0_59` one of two
 * digits, `P1_9` one with a zero in front, `N` any; `day=(…)` names a group. Spaces say nothing.
 */
export function tokenPattern(source: string): TokenPattern {
  let compiled: CompiledPattern | undefined;
  return { source, compiled: () => (compiled ??= compile(source)) };
}

/** Match of a pattern at a token; undefined where there is none. */
export function matchAt(pattern: TokenPattern, codes: string, i: number): TokenGroups | undefined {
  const { expression, names } = pattern.compiled();
  expression.lastIndex = i;
  const found = expression.exec(codes);
  if (found === null) return undefined;
  const groups: Record<string, string | undefined> & { all: string } = { all: found[0] };
  for (let n = 0; n < names.length; n++) groups[names[n]!] = found[n + 1];
  return groups;
}

/** The symbols that names stand for, separated by `|`; see `symbolIn`. */
export function symbolsOf(names: string): ReadonlySet<number> {
  return new Set(
    names
      .split('|')
      .flatMap((name) => (name === 'N' ? [NUMBER_SYMBOL] : spansOf(name).map(([from]) => symbolIn(from)))),
  );
}

const NAMED_GROUP = /\(\?<(\w+)>/g;

function compile(source: string): CompiledPattern {
  const expanded = expand(source);
  const names = Array.from(expanded.matchAll(NAMED_GROUP), ([, name]) => name!);
  return { expression: new RegExp(expanded.replace(NAMED_GROUP, '('), 'y'), names };
}

function expand(source: string): string {
  return source.replace(
    / +|(\w+)=\(|([~^]*)([a-z'][a-z.']*|[A-Z]\w*)/g,
    (piece, group?: string, flags = '', name?: string) => {
      if (group !== undefined) return `(?<${group}>`;
      if (name === undefined) return '';
      const known = expandedPieces.get(piece) ?? unit(name, flags as string);
      expandedPieces.set(piece, known);
      return known;
    },
  );
}

/** Memo of `unit`, whose result depends on the piece alone: phrases stand in many patterns. */
const expandedPieces = new Map<string, string>();

/** Marks by their names. */
const MARKS: Readonly<Record<string, string>> = {
  COMMA: ',',
  DOT: '.',
  COLON: ':',
  SLASH: '/',
  DASH: '-',
  QUOTE: "'",
  LEFT: '(',
  RIGHT: ')',
  SIGN: '$',
  PERCENT: '%',
  AMP: '&',
};
const PHRASES: Readonly<Record<string, string>> = TOKEN_PHRASES;
const CLASSES: Readonly<Record<string, ReadonlyMap<number, number> | undefined>> = wordClasses;

/** One token of a pattern, or a phrase. */
function unit(name: string, flags: string): string {
  const known = PHRASES[name];
  if (known !== undefined) return `(?:${expand(known)})`;
  const glued = flags.includes('~') ? GLUED : 0;
  const [, digits, from = 0, to = BIG] = /^([NTP])(?:(\d+)_(\d+))?$/.exec(name) ?? [];
  if (digits !== undefined) return ranged(numbers(digits, Number(from), Number(to), glued > 0));
  const bits = [0, GLUED]
    .filter((bit) => bit >= glued)
    .flatMap((bit) => (flags.includes('^') ? [bit | CAPITAL] : [bit, bit | CAPITAL]));
  return ranged(bits.flatMap((bit) => spansOf(name).map(([from, to]): CodeRange => [from | bit, to | bit])));
}

/** A class of characters, neighbours put together. */
function ranged(spans: readonly CodeRange[]): string {
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
type CodeRange = readonly [from: number, to: number];

/** The codes that a name stands for, without bits. */
function spansOf(name: string): readonly CodeRange[] {
  const mark = MARKS[name]?.charCodeAt(0);
  if (mark !== undefined) return [[mark, mark]];
  const open: CodeRange = [FIRST_WORD, ANY_WORD];
  const closed: CodeRange = [CLOSED | open[0], CLOSED | open[1]];
  if (name === 'OPEN') return [open];
  if (name === 'WORD') return [open, closed];
  if (name === 'ANY') return [[1, ANY_WORD], closed];
  const words = CLASSES[name]?.keys();
  if (words === undefined && /^[A-Z]/.test(name)) throw new Error(`No words are named ${name}.`);
  return [...(words ?? [codeOfWord(name)])].map((code) => [code, code]);
}

/** Plain numbers in a range, and those with a zero in front; of two digits are these, and all from ten. */
function numbers(kind: string, from: number, to: number, glued: boolean): CodeRange[] {
  const spans: CodeRange[] = [];
  for (const bits of glued ? [GLUED_NUMBER] : [0, GLUED_NUMBER]) {
    const plain = NUMBER | bits;
    if (kind !== 'P') spans.push([plain | (kind === 'T' ? Math.max(from, 10) : from), plain | to]);
    spans.push([plain | PADDED | from, plain | PADDED | (kind === 'T' ? Math.min(to, 9) : to)]);
  }
  return spans;
}

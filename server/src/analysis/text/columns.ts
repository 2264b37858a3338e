import type { TokenRange } from './tokenRange';

/** Tokens as they are cut from a text, one row a token; their sentences are not known yet. */
export interface Cut {
  readonly start: Int32Array;
  readonly end: Int32Array;
  readonly word: Int32Array;
  readonly kind: Uint8Array;
  readonly shape: Uint8Array;
}

/** The tokens of a text whose sentences are not known yet. */
export interface TokenizedText extends Cut {
  readonly text: string;
}

/** The columns of a text, each with `PAD` rows before the first token and behind the last. */
export interface Columns extends Cut {
  readonly sentence: Int32Array;
  /** First token of every sentence, and at the end the number of tokens; no padding. */
  readonly sentenceStarts: Int32Array;
  /** First token of every paragraph that has tokens, and at the end the number of tokens; no padding. */
  readonly paragraphStarts: Int32Array;
}

/**
 * Rows before the first token and behind the last, so that rules which look past the edge stay inside the arrays: reading
 * outside of a typed array is slow, and makes every later read at that place slow.
 */
export const PAD = 8;

type Column = Int32Array | Uint8Array;

/** A column with padding, which holds these values. */
export function padded<T extends Column>(column: T, before: number, behind: number): T {
  const wide = ofLength(column, column.length + 2 * PAD);
  wide.set(column, PAD);
  return edged(wide, before, behind);
}

/** A padded column with a range of its rows replaced. */
export function replaced<T extends Column>(wide: T, { first, past }: TokenRange, rows: T): T {
  const now = ofLength(wide, wide.length - (past - first) + rows.length);
  now.set(wide.subarray(0, first + PAD));
  now.set(rows, first + PAD);
  now.set(wide.subarray(past + PAD), first + PAD + rows.length);
  return now;
}

/** Gives a padded column what its padding says. */
export function edged<T extends Column>(wide: T, before: number, behind: number): T {
  wide.fill(before, 0, PAD);
  wide.fill(behind, wide.length - PAD);
  return wide;
}

/** Adds to some rows of a column. */
export function add(column: Int32Array, from: number, to: number, by: number): void {
  if (by === 0) return;
  for (let i = from; i < to; i++) column[i]! += by;
}

function ofLength<T extends Column>(like: T, length: number): T {
  return (like instanceof Int32Array ? new Int32Array(length) : new Uint8Array(length)) as T;
}

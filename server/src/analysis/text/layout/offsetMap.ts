import type { Span } from '../../facts';

/** One replacement in a text: the code units from `start` to `end` become `by`. UTF-16. */
export interface Replacement extends Span {
  readonly by: string;
}

/** A text after replacements, with the way back to the text before. */
export interface Rewritten {
  readonly text: string;
  readonly map: OffsetMap;
}

/**
 * Carries out replacements.
 *
 * @param replacements in text order, not overlapping
 */
export function rewrite(source: string, replacements: readonly Replacement[]): Rewritten {
  const map = new OffsetMap(replacements);
  const parts: string[] = [];
  let at = 0;
  for (const { start, end, by } of replacements) {
    if (start > at) parts.push(source.slice(at, start));
    if (by !== '') parts.push(by);
    at = end;
  }
  parts.push(source.slice(at));
  return { text: parts.join(''), map };
}

/**
 * Offsets of a rewritten text and of its source, both ways, in UTF-16 code units. What was put in or replaced counts as one:
 * a span that touches it has all that it replaced.
 */
export class OffsetMap {
  readonly #source: Int32Array;
  readonly #sourceEnd: Int32Array;
  readonly #target: Int32Array;
  readonly #targetEnd: Int32Array;

  constructor(replacements: readonly Replacement[]) {
    const count = replacements.length;
    this.#source = new Int32Array(count);
    this.#sourceEnd = new Int32Array(count);
    this.#target = new Int32Array(count);
    this.#targetEnd = new Int32Array(count);
    let shift = 0;
    replacements.forEach(({ start, end, by }, i) => {
      this.#source[i] = start;
      this.#sourceEnd[i] = end;
      this.#target[i] = start + shift;
      this.#targetEnd[i] = start + shift + by.length;
      shift += by.length - (end - start);
    });
  }

  /** Start in the source of a span of the rewritten text; behind what was taken out there. */
  sourceStart(offset: number): number {
    return startOf(offset, this.#target, this.#targetEnd, this.#source, this.#sourceEnd);
  }

  /** End in the source of a span of the rewritten text; before what was taken out there. */
  sourceEnd(offset: number): number {
    return endOf(offset, this.#target, this.#targetEnd, this.#sourceEnd);
  }

  /** Start in the rewritten text of a span of the source. */
  targetStart(offset: number): number {
    return startOf(offset, this.#source, this.#sourceEnd, this.#target, this.#targetEnd);
  }

  /** End in the rewritten text of a span of the source. */
  targetEnd(offset: number): number {
    return endOf(offset, this.#source, this.#sourceEnd, this.#targetEnd);
  }
}

function startOf(offset: number, from: Int32Array, fromEnd: Int32Array, to: Int32Array, toEnd: Int32Array): number {
  const i = countWhile(from, (start) => start <= offset) - 1;
  if (i < 0) return offset;
  return offset < fromEnd[i]! ? to[i]! : toEnd[i]! + offset - fromEnd[i]!;
}

function endOf(offset: number, from: Int32Array, fromEnd: Int32Array, toEnd: Int32Array): number {
  const i = countWhile(from, (start) => start < offset) - 1;
  if (i < 0) return offset;
  return offset <= fromEnd[i]! ? toEnd[i]! : toEnd[i]! + offset - fromEnd[i]!;
}

/** Number of sorted values before the first for which a condition fails. */
function countWhile(values: Int32Array, holds: (value: number) => boolean): number {
  let low = 0;
  let high = values.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(values[middle]!)) low = middle + 1;
    else high = middle;
  }
  return low;
}

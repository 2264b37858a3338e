import { lowerBound } from '../analysis/text/lowerBound';
import type { Span } from '../analysis/facts';
import type { Anchored } from './model';
import { hullOf, intersectionOverUnion } from './spans';

/** So much of two spans must be the same for a suggestion and an annotation to be of the same words. */
const LEAST_OVERLAP = 0.8;

/** The pieces of an annotation whose words are there. */
export function foundPieces({ pieces }: Anchored): readonly Span[] {
  const only = pieces.length === 1 ? pieces[0]!.span : undefined;
  if (only) return [only];
  return pieces.flatMap(({ span }) => (span ? [span] : []));
}

/**
 * The suggestion of each annotation: the one with the same span; else with the same span without outer marks, space and
 * punctuation; else the one that overlaps most, by at least 0.8 of intersection over union. A suggestion goes to one annotation,
 * the first come first.
 *
 * @param annotations by their pieces; one without any is of nothing
 * @param shared lets a suggestion go to several
 * @returns by annotation the index of the suggestion, -1 for none
 */
export function matchSuggestions(
  text: string,
  suggestions: readonly (readonly Span[])[],
  annotations: readonly (readonly Span[])[],
  shared = false,
): Int32Array {
  const matches = new Int32Array(annotations.length).fill(-1);
  const taken = new Uint8Array(suggestions.length);
  const index = new SpanIndex(text, suggestions);
  let left = 0;
  const match = (way: 'equal' | 'same' | 'near'): void => {
    left = 0;
    for (let i = 0; i < annotations.length; i++) {
      const pieces = annotations[i]!;
      if (matches[i]! >= 0 || pieces.length === 0) continue;
      const found = index[way](pieces, taken);
      if (found < 0) left++;
      else matches[i] = found;
      if (found >= 0 && !shared) taken[found] = 1;
    }
  };
  // Nearly all of thousands are of a suggestion with just their span.
  match('equal');
  if (left > 0) match('same');
  if (left > 0) match('near');
  return matches;
}

/**
 * Looks up suggestions by their place. Places are kept as numbers: quotations, mentions, cues and dates are objects of more
 * shapes than the engine reads quickly.
 */
class SpanIndex {
  readonly #text: string;
  readonly #suggestions: readonly (readonly Span[])[];
  /** In text order, of two that begin together the longer one first. */
  readonly #starts: Int32Array;
  readonly #ends: Int32Array;
  /** The index of each, where the order is another than the given one. */
  readonly #order: readonly number[] | undefined;
  #greatestEnds: Int32Array | undefined;
  /** End of the last look-up: annotations mostly come in text order too. */
  #cursor = 0;

  constructor(text: string, suggestions: readonly (readonly Span[])[]) {
    this.#text = text;
    this.#suggestions = suggestions;
    const starts = new Int32Array(suggestions.length);
    const ends = new Int32Array(suggestions.length);
    suggestions.forEach((pieces, i) => {
      starts[i] = pieces[0]!.start;
      ends[i] = endOf(pieces);
    });
    const order = isSorted(starts, ends) ? undefined : orderOf(starts, ends);
    this.#order = order;
    this.#starts = order === undefined ? starts : starts.map((_, at) => starts[order[at]!]!);
    this.#ends = order === undefined ? ends : ends.map((_, at) => ends[order[at]!]!);
  }

  /** The first free suggestion with this span. */
  equal(pieces: readonly Span[], taken: Uint8Array): number {
    const { start } = pieces[0]!;
    const end = endOf(pieces);
    for (let at = this.#firstFrom(start); at < this.#starts.length && this.#starts[at] === start; at++) {
      if (this.#ends[at] === end && taken[this.#indexOf(at)] === 0) return this.#indexOf(at);
    }
    return -1;
  }

  /** The first free suggestion with the same words inside of its marks. */
  same(pieces: readonly Span[], taken: Uint8Array): number {
    const { start, end } = hullOf(this.#text, pieces);
    let first = -1;
    for (const at of this.#overlapping(start, end)) {
      const i = this.#indexOf(at);
      if (taken[i] !== 0 || (first >= 0 && i > first)) continue;
      const hull = hullOf(this.#text, this.#suggestions[i]!);
      if (hull.start === start && hull.end === end) first = i;
    }
    return first;
  }

  /** The free suggestion that has most in common. */
  near(pieces: readonly Span[], taken: Uint8Array): number {
    let best = -1;
    let most = LEAST_OVERLAP;
    for (const at of this.#overlapping(pieces[0]!.start, endOf(pieces))) {
      const i = this.#indexOf(at);
      if (taken[i] !== 0) continue;
      const overlap = intersectionOverUnion(pieces, this.#suggestions[i]!);
      if (overlap < most) continue;
      most = overlap;
      best = i;
    }
    return best;
  }

  #indexOf(at: number): number {
    return this.#order === undefined ? at : this.#order[at]!;
  }

  /** The places, in text order, of the suggestions that share characters with a stretch; the last first. */
  *#overlapping(start: number, end: number): Generator<number> {
    const greatest = (this.#greatestEnds ??= greatestEnds(this.#ends));
    for (let at = this.#firstFrom(end) - 1; at >= 0 && greatest[at]! > start; at--) {
      if (this.#ends[at]! > start) yield at;
    }
  }

  /** The place of the first suggestion that begins at an offset or behind it. */
  #firstFrom(offset: number): number {
    const starts = this.#starts;
    let low = 0;
    let high = starts.length;
    if (this.#cursor > 0 && starts[this.#cursor - 1]! < offset) {
      low = this.#cursor;
      for (let step = 1; low + step < high; step *= 2) {
        if (starts[low + step]! >= offset) high = low + step;
        else low += step;
      }
    }
    const from = low;
    this.#cursor = from + lowerBound(high - from, (i) => starts[from + i]! < offset);
    return this.#cursor;
  }
}

function endOf(pieces: readonly Span[]): number {
  return pieces[pieces.length - 1]!.end;
}

/** Facts are in text order already. */
function isSorted(starts: Int32Array, ends: Int32Array): boolean {
  for (let i = 1; i < starts.length; i++) {
    if (starts[i - 1]! > starts[i]! || (starts[i - 1] === starts[i] && ends[i - 1]! < ends[i]!)) return false;
  }
  return true;
}

function orderOf(starts: Int32Array, ends: Int32Array): number[] {
  return Array.from(starts.keys()).sort((a, b) => starts[a]! - starts[b]! || ends[b]! - ends[a]!);
}

/** By place in text order the greatest end up to it. */
function greatestEnds(ends: Int32Array): Int32Array {
  let greatest = 0;
  return ends.map((end) => (greatest = Math.max(greatest, end)));
}

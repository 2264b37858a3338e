import type { Span } from '../analysis/facts';
import type { Anchored } from './model';
import { hullOf, inTextOrder, intersectionOverUnion } from './spans';

/** So much of two spans must be the same for a suggestion and an annotation to be of the same words. */
const leastOverlap = 0.8;

/** The pieces of an annotation whose words are there. */
export function foundPieces({ pieces }: Anchored): readonly Span[] {
  const only = pieces.length === 1 ? pieces[0]!.span : undefined;
  if (only) return [only];
  return pieces.flatMap(({ span }) => (span ? [span] : []));
}

/**
 * Which suggestion each annotation is of: the one with the same span, without outer marks, space and punctuation; else the one
 * that overlaps most, by at least 0.8 of intersection over union. A suggestion goes to one annotation, the first come first.
 * @returns by annotation the index of the suggestion
 */
export function matchSuggestions(
  text: string,
  suggestions: readonly (readonly Span[])[],
  annotations: readonly Anchored[],
  shared = false,
): Map<Anchored, number> {
  const matches = new Map<Anchored, number>();
  const taken = new Set<number>();
  const left = annotations
    .map((anchored) => ({ anchored, pieces: foundPieces(anchored) }))
    .filter(({ pieces }) => pieces.length > 0);
  if (left.length === 0) return matches;
  const index = new SpanIndex(text, suggestions);
  const isFree = (i: number): boolean => shared || !taken.has(i);
  for (const way of ['same', 'near'] as const) {
    for (const { anchored, pieces } of left) {
      if (matches.has(anchored)) continue;
      const match = index[way](pieces, isFree);
      if (match === undefined) continue;
      matches.set(anchored, match);
      taken.add(match);
    }
  }
  return matches;
}

/** A suggestion's index and place, with the greatest end up to it. */
interface Sorted extends Span {
  readonly i: number;
  greatestEnd: number;
}

function sort(suggestions: readonly (readonly Span[])[]): readonly Sorted[] {
  const sorted = suggestions.map((pieces, i): Sorted => {
    return { i, start: pieces[0]!.start, end: pieces.at(-1)!.end, greatestEnd: 0 };
  });
  sorted.sort(inTextOrder);
  let greatestEnd = 0;
  for (const entry of sorted) entry.greatestEnd = greatestEnd = Math.max(greatestEnd, entry.end);
  return sorted;
}

/** Looks up suggestions by their place. */
class SpanIndex {
  readonly #text: string;
  readonly #suggestions: readonly (readonly Span[])[];
  /** One suggestion most often; several of the same words seldom. */
  readonly #byHull = new Map<number, number | number[]>();
  #byStart: readonly Sorted[] | undefined;

  constructor(text: string, suggestions: readonly (readonly Span[])[]) {
    this.#text = text;
    this.#suggestions = suggestions;
    suggestions.forEach((pieces, i) => {
      const key = this.#keyOf(pieces);
      const known = this.#byHull.get(key);
      if (known === undefined) this.#byHull.set(key, i);
      else this.#byHull.set(key, typeof known === 'number' ? [known, i] : [...known, i]);
    });
  }

  same(pieces: readonly Span[], isFree: (i: number) => boolean): number | undefined {
    const found = this.#byHull.get(this.#keyOf(pieces));
    if (typeof found === 'number') return isFree(found) ? found : undefined;
    return found?.find(isFree);
  }

  near(pieces: readonly Span[], isFree: (i: number) => boolean): number | undefined {
    let best: number | undefined;
    let most = leastOverlap;
    for (const i of this.#overlapping(pieces[0]!.start, pieces.at(-1)!.end)) {
      const overlap = intersectionOverUnion(pieces, this.#suggestions[i]!);
      if (overlap < most || !isFree(i)) continue;
      most = overlap;
      best = i;
    }
    return best;
  }

  #keyOf(pieces: readonly Span[]): number {
    const { start, end } = hullOf(this.#text, pieces);
    return start * 2 ** 26 + end;
  }

  *#overlapping(start: number, end: number): Generator<number> {
    const sorted = (this.#byStart ??= sort(this.#suggestions));
    let low = 0;
    let high = sorted.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (sorted[middle]!.start < end) low = middle + 1;
      else high = middle;
    }
    for (let at = low - 1; at >= 0 && sorted[at]!.greatestEnd > start; at--) {
      if (sorted[at]!.end > start) yield sorted[at]!.i;
    }
  }
}

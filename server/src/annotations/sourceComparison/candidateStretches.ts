import type { SourceText } from './sourceText';

/** A pair of words that a quotation and a source both have: where it begins, in words. */
export interface SharedPair {
  readonly quoted: number;
  readonly source: number;
}

/** A stretch of a source in which many pairs of a quotation stand; in words, `past` exclusive. */
export interface CandidateStretch {
  readonly first: number;
  readonly past: number;
  /** By their place in the source. */
  readonly shared: readonly SharedPair[];
}

/** A pair that stands in more places says little, "of the": of it those places count where the words behind it go on as in the quotation. */
const MOST_PLACES = 64;
/** Long quotations have pairs enough: so many places of all of them together are looked at, and of each pair a few. */
const MOST_IN_ALL = 20_000;
const LEAST_PLACES = 4;
/** Beside what stands in no more places, the common pairs of a quotation of up to so many words are looked for too. */
const LONG = 300;
const FEW_PLACES = 8;
const MOST_STARTS = 100;
/** A row of words is no longer than this, and looked for in so many places of its first two. */
const LONGEST_ROW = 6;
const MOST_LOOKED_AT = 512;
/** First stretches about as long as the quotation are looked for, then those that leave out words; so many of each, at most. */
const WIDTHS = [
  { share: 1.2, words: 4, most: 2 },
  { share: 1.5, words: 60, most: 3 },
];
const MOST_EXACT = 3;
/** A candidate with less of the weight of the best one is none. */
const LEAST_OF_BEST = 0.4;

/** The stretches that may be what a quotation is from, those first that have most of its pairs, rare ones counting more. */
export function candidateStretches(quoted: Int32Array, source: SourceText): CandidateStretch[] {
  if (quoted.length < 2) return oneWord(quoted[0] ?? -1, source);
  const exact = exactStretches(quoted, source);
  if (exact.length > 0) return exact;
  const weights = new Float64Array(quoted.length);
  const all = sharedPairs(quoted, source, weights);
  return WIDTHS.flatMap(({ share, words, most }) =>
    heaviestFew(all, weights, Math.ceil(quoted.length * share) + words, most),
  );
}

/** The first stretches with all the words and no other: they are looked for where the rarest pair stands. */
function exactStretches(quoted: Int32Array, { pairs, numbers }: SourceText): CandidateStretch[] {
  let rarest = { at: 0, places: pairs.find(quoted[0]!, quoted[1]!, MOST_LOOKED_AT).places };
  for (let at = 1; at + 1 < quoted.length && rarest.places.length > 0; at++) {
    const { places } = pairs.find(quoted[at]!, quoted[at + 1]!, rarest.places.length);
    if (places.length < rarest.places.length) rarest = { at, places };
  }
  return rarest.places
    .map((place) => place - rarest.at)
    .filter((first) => first >= 0 && quoted.every((word, i) => word === numbers[first + i]))
    .slice(0, MOST_EXACT)
    .map((first) => ({
      first,
      past: first + quoted.length,
      shared: Array.from({ length: quoted.length - 1 }, (_, i) => ({ quoted: i, source: first + i })),
    }));
}

/** The heaviest windows, which share no pair. */
function heaviestFew(
  all: readonly SharedPair[],
  weights: Float64Array,
  width: number,
  most: number,
): CandidateStretch[] {
  const found: CandidateStretch[] = [];
  let pairs = all;
  let greatest = 0;
  while (found.length < most && pairs.length > 0) {
    const best = heaviest(pairs, weights, width);
    if (best.weight < greatest * LEAST_OF_BEST) break;
    greatest = Math.max(greatest, best.weight);
    const { from, to } = withNeighbours(pairs, best, weights.length);
    const shared = pairs.slice(from, to);
    found.push({ first: shared[0]!.source, past: shared.at(-1)!.source + 2, shared });
    pairs = [...pairs.slice(0, from), ...pairs.slice(to)];
  }
  return found;
}

function oneWord(number: number, { numbers }: SourceText): CandidateStretch[] {
  const at = number < 0 ? -1 : numbers.indexOf(number);
  return at < 0 ? [] : [{ first: at, past: at + 1, shared: [] }];
}

/** All shared pairs by their place in the source; `weights` gets what each pair of the quotation says. */
function sharedPairs(quoted: Int32Array, source: SourceText, weights: Float64Array): SharedPair[] {
  const { numbers, pairs } = source;
  const limit = Math.max(LEAST_PLACES, Math.min(MOST_PLACES, Math.floor(MOST_IN_ALL / quoted.length)));
  /** Where the quotation would begin, for what stands in few places. */
  const starts = new Set<number>();
  const common = new Set<number>();
  const found: SharedPair[] = [];
  for (let i = 0; i + 1 < quoted.length; i++) {
    const { places, overflow } = pairs.find(quoted[i]!, quoted[i + 1]!, limit);
    if (overflow) common.add(i);
    weights[i] = Math.log2(1 + numbers.length / (overflow ? MOST_LOOKED_AT : Math.max(1, places.length)));
    const used = overflow ? placesOfRow(quoted, i, source, limit) : places;
    for (const place of used) found.push({ quoted: i, source: place });
    if (used.length <= FEW_PLACES && starts.size < MOST_STARTS) for (const place of used) starts.add(place - i);
  }
  if (common.size > 0 && quoted.length <= LONG) {
    const known = new Set(found.map((pair) => pair.source * quoted.length + pair.quoted));
    for (const i of common) {
      for (const start of starts) {
        const place = start + i;
        const isThere = numbers[place] === quoted[i] && numbers[place + 1] === quoted[i + 1];
        if (isThere && !known.has(place * quoted.length + i)) found.push({ quoted: i, source: place });
      }
    }
  }
  return found.sort((a, b) => a.source - b.source || b.quoted - a.quoted);
}

/** Where a pair that stands in many places has the longest row of words behind it, the first of these places. */
function placesOfRow(quoted: Int32Array, at: number, { pairs, numbers }: SourceText, limit: number): readonly number[] {
  let { places } = pairs.find(quoted[at]!, quoted[at + 1]!, MOST_LOOKED_AT);
  for (let next = 2; next < LONGEST_ROW && at + next < quoted.length && places.length > limit; next++) {
    const longer = places.filter((place) => numbers[place + next] === quoted[at + next]);
    if (longer.length === 0) break;
    places = longer;
  }
  return places.slice(0, limit);
}

/** The window with what is no further from it than a quotation is long: the first of two like sentences may have lent it its end. */
function withNeighbours(
  pairs: readonly SharedPair[],
  window: { readonly from: number; readonly to: number },
  length: number,
): { readonly from: number; readonly to: number } {
  let { from, to } = window;
  const [first, last] = [pairs[from]!.source - length, pairs[to - 1]!.source + length];
  while (from > 0 && pairs[from - 1]!.source >= first) from--;
  while (to < pairs.length && pairs[to]!.source <= last) to++;
  return { from, to };
}

/** The window over places whose distinct pairs weigh most, narrowed to its first and last pair; the first of equals. */
function heaviest(
  pairs: readonly SharedPair[],
  weights: Float64Array,
  width: number,
): { readonly from: number; readonly to: number; readonly weight: number } {
  const inside = new Int32Array(weights.length);
  let [from, weight] = [0, 0];
  let best = { from: 0, to: 1, weight: 0 };
  pairs.forEach(({ quoted, source }, i) => {
    if (inside[quoted]!++ === 0) weight += weights[quoted]!;
    while (source - pairs[from]!.source > width) {
      const left = pairs[from++]!.quoted;
      inside[left]!--;
      if (inside[left] === 0) weight -= weights[left]!;
    }
    if (weight > best.weight + 1e-9) best = { from, to: i + 1, weight };
  });
  return best;
}

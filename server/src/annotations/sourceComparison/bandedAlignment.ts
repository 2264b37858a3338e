import type { CandidateStretch, SharedPair } from './candidateStretches';

/** What two words that are the same are worth, and so much more right behind others that are. */
const SAME = 2;
const IN_A_ROW = 1;
/** Of two alignments with as much in common, the one with the longer words: “the letter” is the letter, not the “the” of another noun. */
const LONG = 0.001;
const LONGEST = 10;
/** What it costs to begin a row, to pass a word of the quotation, and to pass one of the source. */
const BEGIN = 1;
const PASS_QUOTED = 1;
const PASS_SOURCE = 0.05;
/** The band goes so many words beyond what is shared. */
const MARGIN = 6;
const MARGIN_AT_ENDS = 16;
/** A band has no more cells for each word of the quotation, or no more in all; beyond, it is narrowed around the line between shared pairs. */
const MOST_CELLS_A_WORD = 64;
const ENOUGH_CELLS = 100_000;

/**
 * Which word of a source each word of a quotation is: an alignment (Smith and Waterman 1981) in the band around the longest chain of
 * shared pairs, with the ends of the source free. Words in a row are preferred to words apart.
 *
 * @param lengths by word of the quotation its length in UTF-16 code units
 * @returns by word of the quotation the place in the source, ascending; -1 for none
 */
export function alignInBand(
  quoted: Int32Array,
  source: Int32Array,
  stretch: CandidateStretch,
  lengths: readonly number[],
): Int32Array {
  const band = bandAround(quoted.length, source.length, stretch);
  const { ways, offsets, end } = fillBand(quoted, source, band, lengths);
  const links = new Int32Array(quoted.length).fill(-1);
  let place = end;
  let inRow = false;
  for (let row = quoted.length; row > 0 && place >= band.first[row]!;) {
    const way = ways[offsets[row]! + place - band.first[row]!]!;
    if (!inRow && (way & PASSES_SOURCE) !== 0) place--;
    else if (!inRow && (way & PASSES_QUOTED) !== 0) row--;
    else {
      if ((way & IS_SAME) === 0) break;
      row--;
      place--;
      links[row] = place;
      inRow = (way & GOES_ON) !== 0;
    }
  }
  return links;
}

/** The ways that lead to a cell: its word is the same, which goes on a row; or the best way passes a word. */
const IS_SAME = 1;
const GOES_ON = 2;
const PASSES_QUOTED = 4;
const PASSES_SOURCE = 8;

/** The cells of a band, row by row. */
interface FilledBand {
  readonly ways: Uint8Array;
  /** Where each row begins. */
  readonly offsets: Int32Array;
  /** Where the best alignment ends, the first of equals. */
  readonly end: number;
}

function fillBand(
  quoted: Int32Array,
  source: Int32Array,
  { first, past }: Band,
  lengths: readonly number[],
): FilledBand {
  const rows = quoted.length;
  const offsets = new Int32Array(rows + 2);
  for (let row = 0; row <= rows; row++) offsets[row + 1] = offsets[row]! + past[row]! - first[row]!;
  const ways = new Uint8Array(offsets[rows + 1]!);
  // Scores of the row before and of this one, by place from the first of the band: of the best way, and of one that ends with the same word.
  const origin = first[0]!;
  const width = past[rows]! - origin + 1;
  let [best, same, nextBest, nextSame] = Array.from({ length: 4 }, () => new Float64Array(width).fill(-Infinity)) as [
    Float64Array,
    Float64Array,
    Float64Array,
    Float64Array,
  ];
  // A quotation may begin anywhere.
  best.fill(0, 0, past[0]! - origin);
  for (let row = 1; row <= rows; row++) {
    const word = quoted[row - 1];
    const worth = SAME + LONG * Math.min(lengths[row - 1]!, LONGEST);
    const offset = offsets[row]! - first[row]!;
    let left = -Infinity;
    for (let place = first[row]!; place < past[row]!; place++) {
      const at = place - origin;
      let way = 0;
      let score = -Infinity;
      if (at > 0 && word === source[place - 1]) {
        const begun = best[at - 1]! - BEGIN;
        const goesOn = same[at - 1]! + IN_A_ROW;
        score = worth + (goesOn >= begun ? goesOn : begun);
        way = goesOn >= begun ? IS_SAME | GOES_ON : IS_SAME;
      }
      nextSame[at] = score;
      const up = best[at]! - PASS_QUOTED;
      const passed = left - PASS_SOURCE;
      if (up > score || passed > score) {
        way |= up >= passed ? PASSES_QUOTED : PASSES_SOURCE;
        score = up >= passed ? up : passed;
      }
      ways[offset + place] = way;
      nextBest[at] = score;
      left = score;
    }
    // Nothing of the row before may be seen outside of this one.
    best.fill(-Infinity, first[row - 1]! - origin, past[row - 1]! - origin);
    same.fill(-Infinity, first[row - 1]! - origin, past[row - 1]! - origin);
    [best, same, nextBest, nextSame] = [nextBest, nextSame, best, same];
  }
  let end = first[rows]!;
  for (let place = end + 1; place < past[rows]!; place++) if (best[place - origin]! > best[end - origin]!) end = place;
  return { ways, offsets, end };
}

/** By row, which is how many words of the quotation are passed, the places in the source that are looked at. */
interface Band {
  readonly first: Int32Array;
  readonly past: Int32Array;
}

function bandAround(rows: number, length: number, { first, past, shared }: CandidateStretch): Band {
  const chain = longestChain(onBusiestDiagonals(shared));
  const [head, tail] = [chain[0] ?? { quoted: 0, source: first }, chain.at(-1) ?? { quoted: rows, source: past }];
  const corners = [
    { quoted: 0, source: clamp(head.source - head.quoted - MARGIN_AT_ENDS, length) },
    ...chain,
    { quoted: rows, source: clamp(tail.source + rows - tail.quoted + MARGIN_AT_ENDS, length) },
  ];
  const band = { first: new Int32Array(rows + 1), past: new Int32Array(rows + 1) };
  const fill = (most: number): number => {
    let cells = 0;
    for (let i = 0; i + 1 < corners.length; i++) {
      const [from, to] = [corners[i]!, corners[i + 1]!];
      for (let row = from.quoted; row <= to.quoted; row++) {
        const share = to.quoted === from.quoted ? 1 : (row - from.quoted) / (to.quoted - from.quoted);
        const line = Math.round(from.source + share * (to.source - from.source));
        const left = Math.max(from.source - MARGIN, line - most);
        const right = Math.min(to.source + MARGIN, line + most);
        // A corner belongs to both of its sides.
        const before = i > 0 && row === from.quoted ? band.first[row]! : left;
        const behind = i > 0 && row === from.quoted ? band.past[row]! - 1 : right;
        band.first[row] = clamp(Math.min(left, before), length);
        band.past[row] = clamp(Math.max(right, behind), length) + 1;
        cells += band.past[row]! - band.first[row]!;
      }
    }
    return cells;
  };
  if (fill(Infinity) > Math.max(ENOUGH_CELLS, MOST_CELLS_A_WORD * rows)) fill(MOST_CELLS_A_WORD / 2);
  return band;
}

function clamp(place: number, length: number): number {
  return Math.max(0, Math.min(length, place));
}

/** Of the places of one pair those that go on as the quotation does for the longest: a name stands in several places. */
function onBusiestDiagonals(shared: readonly SharedPair[]): SharedPair[] {
  const pairs = new Map<number, number>();
  for (const { quoted, source } of shared) pairs.set(source - quoted, (pairs.get(source - quoted) ?? 0) + 1);
  const countOf = ({ quoted, source }: SharedPair): number => pairs.get(source - quoted) ?? 0;
  const most = new Map<number, number>();
  for (const pair of shared) most.set(pair.quoted, Math.max(most.get(pair.quoted) ?? 0, countOf(pair)));
  return shared.filter((pair) => countOf(pair) === most.get(pair.quoted));
}

/** The longest chain of pairs that ascends in both texts (Fredman 1975). */
function longestChain(shared: readonly SharedPair[]): SharedPair[] {
  const ends: number[] = [];
  const before = new Int32Array(shared.length).fill(-1);
  shared.forEach(({ quoted }, i) => {
    let low = 0;
    let high = ends.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (shared[ends[middle]!]!.quoted < quoted) low = middle + 1;
      else high = middle;
    }
    before[i] = low > 0 ? ends[low - 1]! : -1;
    ends[low] = i;
  });
  const chain: SharedPair[] = [];
  for (let i = ends.at(-1) ?? -1; i >= 0; i = before[i]!) chain.push(shared[i]!);
  return chain.reverse();
}

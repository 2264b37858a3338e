import type { Span } from '../analysis/facts';
import { DIGIT_NINE, DIGIT_ZERO, SMALL_A, SMALL_Z } from '../analysis/text/codeUnits';

/** Marks, punctuation and white space at the ends of words do not matter for what the words are. */
const outer = /[\s\p{P}\p{S}]/u;

function isOuter(unit: number): boolean {
  if (unit < 0x80)
    return !((unit >= DIGIT_ZERO && unit <= DIGIT_NINE) || ((unit | 0x20) >= SMALL_A && (unit | 0x20) <= SMALL_Z));
  return (known[unit] ||= outer.test(String.fromCharCode(unit)) ? 1 : 2) === 1;
}

/** By code unit: 1 for an outer one, 2 for another, 0 where nobody asked yet. */
const known = new Uint8Array(1 << 16);

/** From the first to the last character of some pieces, without outer marks, space and punctuation. */
export function hullOf(text: string, pieces: readonly Span[]): Span {
  const whole = { start: pieces[0]!.start, end: pieces.at(-1)!.end };
  let { start, end } = whole;
  while (start < end && isOuter(text.charCodeAt(start))) start++;
  while (end > start && isOuter(text.charCodeAt(end - 1))) end--;
  return start < end ? { start, end } : whole;
}

/** Overlap of two lists of pieces, as the share of their union, 0 to 1. */
export function intersectionOverUnion(some: readonly Span[], others: readonly Span[]): number {
  let both = 0;
  for (const one of some) {
    for (const other of others) both += Math.max(0, Math.min(one.end, other.end) - Math.max(one.start, other.start));
  }
  return both / (lengthOf(some) + lengthOf(others) - both);
}

function lengthOf(pieces: readonly Span[]): number {
  return pieces.reduce((sum, { start, end }) => sum + end - start, 0);
}

/** Text order; of two that begin together the longer one first. */
export function inTextOrder(one: Span, other: Span): number {
  return one.start - other.start || other.end - one.end;
}

/** Pieces as a person may have selected them: sorted, no half of a surrogate pair; undefined when they are none or lie outside the text. */
export function tidyPieces(text: string, pieces: readonly Span[]): readonly Span[] | undefined {
  const tidy = pieces.map(({ start, end }) => ({
    start: splitsPair(text, start) ? start - 1 : start,
    end: splitsPair(text, end) ? end + 1 : end,
  }));
  tidy.sort(inTextOrder);
  const isGood = ({ start, end }: Span, i: number): boolean =>
    start >= (tidy[i - 1]?.end ?? 0) && end <= text.length && /\S/.test(text.slice(start, end));
  return tidy.length > 0 && tidy.every(isGood) ? tidy : undefined;
}

function splitsPair(text: string, offset: number): boolean {
  return /^[\ud800-\udbff][\udc00-\udfff]$/.test(text.slice(Math.max(0, offset - 1), offset + 1));
}

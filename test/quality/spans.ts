import type { Span } from '../../server/src/analysis/facts';

/** How many code units two spans share. */
export function overlap(a: Span, b: Span): number {
  return Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));
}

/** Shared length by joint length, 0 to 1. */
export function intersectionOverUnion(a: Span, b: Span): number {
  const shared = overlap(a, b);
  return shared === 0 ? 0 : shared / (a.end - a.start + b.end - b.start - shared);
}

export function isSame(a: Span, b: Span): boolean {
  return a.start === b.start && a.end === b.end;
}

/** Each span once, in order of first appearance; nulls left out. */
export function unique<T extends Span>(spans: readonly (T | null | undefined)[]): T[] {
  const seen = new Map<string, T>();
  for (const span of spans)
    if (span) seen.set(`${span.start},${span.end}`, seen.get(`${span.start},${span.end}`) ?? span);
  return [...seen.values()];
}

const EDGE = /[\s"'‘’“”‟«»＂.,;:!?–—-]/;

/**
 * A quotation's span without what conventions differ in: outer white space, quotation marks, sentence punctuation, and
 * one leading "that". The result may be empty.
 */
export function tidy(text: string, span: Span): Span {
  const trimmed = trim(text, span, EDGE);
  const { start, end } = trimmed;
  if (end - start <= 12 || !/^that\s/i.test(text.slice(start, start + 5))) return trimmed;
  return trim(text, { start: start + 5, end }, EDGE);
}

/** A span without the characters at its edges that match. */
export function trim(text: string, span: Span, edge: RegExp): Span {
  let { start, end } = span;
  while (start < end && edge.test(text.charAt(start))) start++;
  while (end > start && edge.test(text.charAt(end - 1))) end--;
  return { start, end };
}

/**
 * Pairs two lists one to one, the pairs of the highest weight first, ties in text order; weights of 0 do not pair.
 *
 * @returns for each index of `a` that found a partner, the index in `b` and the weight
 */
export function pairUp<A, B>(a: readonly A[], b: readonly B[], weight: (a: A, b: B) => number): Map<number, Pair> {
  const pairs: { readonly from: number; readonly to: number; readonly weight: number }[] = [];
  a.forEach((one, from) => {
    b.forEach((other, to) => {
      const value = weight(one, other);
      if (value > 0) pairs.push({ from, to, weight: value });
    });
  });
  pairs.sort((x, y) => y.weight - x.weight || x.from - y.from || x.to - y.to);
  const partners = new Map<number, Pair>();
  const taken = new Set<number>();
  for (const { from, to, weight: value } of pairs) {
    if (partners.has(from) || taken.has(to)) continue;
    partners.set(from, { index: to, weight: value });
    taken.add(to);
  }
  return partners;
}

/** The partner that `pairUp` found. */
export interface Pair {
  readonly index: number;
  readonly weight: number;
}

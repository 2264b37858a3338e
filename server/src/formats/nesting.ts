import { lowerBound } from '../analysis/text/lowerBound';
import type { Span } from '../analysis/facts';

/** A span that becomes an element, cut where another one ends or where a paragraph does. */
export interface NestedSpan<T> extends Span {
  readonly of: T;
  readonly children: readonly NestedSpan<T>[];
}

/**
 * Spans as a forest within `range`: sorted, nested, none crossing. A span that crosses another one is cut at the other's end, and
 * so are spans at the ends of the range.
 * @param rank of two spans with the same ends, the one with the lower rank is outside
 */
export function nest<T>(
  spans: readonly (Span & { readonly of: T })[],
  range: Span,
  rank: (of: T) => number = () => 0,
): NestedSpan<T>[] {
  type Marked = Span & { readonly of: T };
  const order = (a: Marked, b: Marked): number => a.start - b.start || b.end - a.end || rank(a.of) - rank(b.of);
  const inside = spans.flatMap(({ start, end, of }) => {
    const cut = { start: Math.max(start, range.start), end: Math.min(end, range.end), of };
    return cut.start < cut.end ? [cut] : [];
  });
  inside.sort(order);
  const parts: NestedSpan<T>[] = [];
  while (inside.length > 0) {
    const { start, end, of } = inside.shift()!;
    const within: Marked[] = [];
    while (inside.length > 0 && inside[0]!.start < end) {
      const next = inside.shift()!;
      within.push({ ...next, end: Math.min(next.end, end) });
      if (next.end > end) insert(inside, { ...next, start: end }, order);
    }
    parts.push({ start, end, of, children: nest(within, { start, end }, rank) });
  }
  return parts;
}

/** Spans as a forest within each line; a line looks only at what stands in it. */
export function nestLines<T>(
  spans: readonly (Span & { readonly of: T })[],
  lines: readonly Span[],
  rank?: (of: T) => number,
): { readonly line: Span; readonly parts: NestedSpan<T>[] }[] {
  const inLines = lines.map((): (Span & { readonly of: T })[] => []);
  for (const span of spans) {
    for (let i = firstAfter(lines, span.start); i < lines.length && lines[i]!.start < span.end; i++)
      inLines[i]!.push(span);
  }
  return lines.map((line, i) => ({ line, parts: nest(inLines[i]!, line, rank) }));
}

/** The first line that ends behind an offset. */
export function firstAfter(lines: readonly Span[], offset: number): number {
  return lowerBound(lines.length, (i) => lines[i]!.end <= offset);
}

function insert<S>(sorted: S[], span: S, order: (a: S, b: S) => number): void {
  const at = sorted.findIndex((other) => order(other, span) > 0);
  sorted.splice(at < 0 ? sorted.length : at, 0, span);
}

/** The lines of a text that hold something, without their line breaks. */
export function linesOf(text: string): Span[] {
  const lines: Span[] = [];
  for (const { index, 0: line } of text.matchAll(/[^\r\n\u2028\u2029]+/g)) {
    if (line.trim() !== '') lines.push({ start: index, end: index + line.length });
  }
  return lines;
}

import type { Span } from '../analysis/facts';

/** A span that becomes an element, cut where another one ends or where a paragraph does. */
export interface Part<T> extends Span {
  readonly of: T;
  readonly children: readonly Part<T>[];
}

/**
 * Spans as a forest within `range`: sorted, nested, none crossing. A span that crosses another one is cut at the other's end, and
 * so are spans at the ends of the range.
 */
export function nest<T>(spans: readonly (Span & { readonly of: T })[], range: Span): Part<T>[] {
  const inside = spans.flatMap(({ start, end, of }) => {
    const cut = { start: Math.max(start, range.start), end: Math.min(end, range.end), of };
    return cut.start < cut.end ? [cut] : [];
  });
  inside.sort((a, b) => a.start - b.start || b.end - a.end);
  const parts: Part<T>[] = [];
  while (inside.length > 0) {
    const { start, end, of } = inside.shift()!;
    const within: (Span & { readonly of: T })[] = [];
    while (inside.length > 0 && inside[0]!.start < end) {
      const next = inside.shift()!;
      within.push({ ...next, end: Math.min(next.end, end) });
      if (next.end > end) insert(inside, { ...next, start: end });
    }
    parts.push({ start, end, of, children: nest(within, { start, end }) });
  }
  return parts;
}

function insert<S extends Span>(sorted: S[], span: S): void {
  const at = sorted.findIndex(
    (other) => other.start > span.start || (other.start === span.start && other.end < span.end),
  );
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

import type { Span } from '../analysis/facts';

/** A span with its semantic token type, as index in the legend, and its modifiers, as bits. */
export interface TokenSpan extends Span {
  readonly type: number;
  readonly modifiers: number;
}

/**
 * The same spans without overlaps, in text order: where one lies in another, the inner one wins and the outer one
 * goes on behind it; where two cross, the one that starts later wins. Empty spans vanish.
 */
export function flatten(spans: readonly TokenSpan[]): TokenSpan[] {
  const sorted = spans.toSorted((a, b) => a.start - b.start || b.end - a.end);
  const flat: TokenSpan[] = [];
  const open: TokenSpan[] = [];
  let at = 0;
  const emit = (span: TokenSpan, to: number) => {
    const start = Math.max(at, span.start);
    if (to > start) flat.push({ start, end: to, type: span.type, modifiers: span.modifiers });
    at = Math.max(at, to);
  };
  const closeUpTo = (offset: number) => {
    while (open.length > 0 && open[open.length - 1]!.end <= offset) {
      const span = open.pop()!;
      emit(span, span.end);
    }
  };
  for (const span of sorted) {
    closeUpTo(span.start);
    const outer = open[open.length - 1];
    if (outer !== undefined) emit(outer, span.start);
    open.push(span);
  }
  closeUpTo(Infinity);
  return flat;
}

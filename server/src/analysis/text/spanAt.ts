import { lowerBound } from './lowerBound';
import type { Span } from './span';

/**
 * The span that holds an offset. Logarithmic in the number of spans.
 *
 * @param spans sorted by their starts, none inside another
 */
export function spanAt(spans: readonly Span[], offset: number): Span | undefined {
  const span = spans[lowerBound(spans.length, (i) => spans[i]!.start <= offset) - 1];
  return span !== undefined && offset < span.end ? span : undefined;
}

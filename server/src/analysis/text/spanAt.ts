import { lowerBound } from './lowerBound';
import type { Span } from './span';

/**
 * The span that holds an offset. Logarithmic in the number of spans.
 *
 * @param spans sorted by their starts, none inside another
 */
export function spanAt(spans: readonly Span[], offset: number): Span | undefined {
  const index = lowerBound(spans.length, (i) => spans[i]!.start <= offset) - 1;
  // An index below 0 would be looked for among the properties that have names.
  if (index < 0) return undefined;
  return offset < spans[index]!.end ? spans[index] : undefined;
}

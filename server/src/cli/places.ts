import type { Position } from 'unist';
import type { Span } from '../analysis/facts';
import { lineAt } from '../analysis/text/lines';

/** A span as messages give it: lines and columns from 1, columns in UTF-16 code units. */
export function placeOf(lines: ArrayLike<number>, { start, end }: Span): Position {
  const point = (offset: number) => {
    const line = lineAt(lines, offset);
    return { line: line + 1, column: offset - lines[line]! + 1, offset };
  };
  return { start: point(start), end: point(end) };
}

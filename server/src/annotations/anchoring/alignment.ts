import type { Span } from '../../analysis/facts';

/** The part of a text that is most like a pattern, and how many code units must change to make one of the other. */
export interface Alignment extends Span {
  readonly distance: number;
}

/**
 * Approximate matching (Sellers 1980) of a pattern within `from` and `to` of a text; of equally good ends the first. Costs the
 * product of both lengths: for small windows only.
 */
export function align(text: string, pattern: string, from: number, to: number): Alignment {
  const width = to - from;
  let costs = new Int32Array(width + 1);
  let starts = Int32Array.from({ length: width + 1 }, (_, column) => column);
  for (let row = 1; row <= pattern.length; row++) {
    const unit = pattern.charCodeAt(row - 1);
    const nextCosts = new Int32Array(width + 1);
    const nextStarts = new Int32Array(width + 1);
    nextCosts[0] = row;
    for (let column = 1; column <= width; column++) {
      const diagonal = costs[column - 1]! + (unit === text.charCodeAt(from + column - 1) ? 0 : 1);
      const above = costs[column]! + 1;
      const left = nextCosts[column - 1]! + 1;
      const cost = Math.min(diagonal, above, left);
      nextCosts[column] = cost;
      nextStarts[column] =
        cost === diagonal ? starts[column - 1]! : cost === above ? starts[column]! : nextStarts[column - 1]!;
    }
    costs = nextCosts;
    starts = nextStarts;
  }
  let end = 0;
  for (let column = 1; column <= width; column++) if (costs[column]! < costs[end]!) end = column;
  return { start: from + starts[end]!, end: from + end, distance: costs[end]! };
}

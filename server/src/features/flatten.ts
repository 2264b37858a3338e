import type { Span } from '../analysis/facts';

/** A stretch with its colour: indices in the legend, modifiers as bits. */
export interface Mark extends Span {
  readonly type: number;
  readonly modifiers: number;
}

/**
 * The same stretches without overlaps, in text order: where one lies in another, the inner one wins and the outer one
 * goes on behind it; where two cross, the one that starts later wins. Empty stretches vanish.
 */
export function flatten(marks: readonly Mark[]): Mark[] {
  const sorted = [...marks].sort((a, b) => a.start - b.start || b.end - a.end);
  const flat: Mark[] = [];
  const open: Mark[] = [];
  let at = 0;
  const emit = (mark: Mark, to: number) => {
    const start = Math.max(at, mark.start);
    if (to > start) flat.push({ ...mark, start, end: to });
    at = Math.max(at, to);
  };
  const closeUpTo = (offset: number) => {
    while (open.length > 0 && open[open.length - 1]!.end <= offset) {
      const mark = open.pop()!;
      emit(mark, mark.end);
    }
  };
  for (const mark of sorted) {
    closeUpTo(mark.start);
    const outer = open[open.length - 1];
    if (outer !== undefined) emit(outer, mark.start);
    open.push(mark);
  }
  closeUpTo(Infinity);
  return flat;
}

import type { Span } from '../../../server/src/analysis/facts';
import type { TextEdit } from '../../../server/src/annotations/model';

/** A text in which every code unit has an identity, so that it is known where words went, whatever stands there now. */
export interface Traced {
  readonly text: string;
  /** One for each code unit. A copy has the identities of what was copied. */
  readonly ids: readonly number[];
}

let last = 0;

/** A text that nobody has seen before. */
export function fresh(text: string): Traced {
  return { text, ids: Array.from({ length: text.length }, () => ++last) };
}

/** Part of a text. */
export function slice({ text, ids }: Traced, start: number, end?: number): Traced {
  return { text: text.slice(start, end), ids: ids.slice(start, end) };
}

/** Texts one after the other. */
export function join(...parts: readonly Traced[]): Traced {
  return { text: parts.map(({ text }) => text).join(''), ids: parts.flatMap(({ ids }) => ids) };
}

/**
 * The text with a part replaced. What a replacement has in common with what it replaces, at both ends, is taken to have
 * stayed: nobody sees a difference.
 */
export function replace(traced: Traced, { start, end }: Span, by: Traced): Traced {
  const removed = slice(traced, start, end);
  const most = Math.min(removed.text.length, by.text.length);
  let head = 0;
  while (head < most && removed.text[head] === by.text[head]) head++;
  let tail = 0;
  while (tail < most - head && removed.text.at(-1 - tail) === by.text.at(-1 - tail)) tail++;
  const middle = slice(by, head, by.text.length - tail);
  return join(slice(traced, 0, start + head), middle, slice(traced, end - tail));
}

/** Where what is left of some identities stands: the first longest run of them in their order. */
export function hullOf({ ids }: Traced, own: ReadonlySet<number>): Span | undefined {
  let best: Span | undefined;
  for (let start = 0; start < ids.length; start++) {
    if (!own.has(ids[start]!)) continue;
    let end = start + 1;
    while (end < ids.length && own.has(ids[end]!)) end++;
    if (!best || end - start > best.end - best.start) best = { start, end };
    start = end;
  }
  return best;
}

/** The words of a span belong to an identity each. */
export function idsIn({ ids }: Traced, { start, end }: Span): readonly number[] {
  return ids.slice(start, end);
}

/** An offset that splits neither a surrogate pair nor a CRLF, as editors keep to. */
export function snap(text: string, offset: number): number {
  const at = Math.max(0, Math.min(offset, text.length));
  return /^(?:[\ud800-\udbff][\udc00-\udfff]|\r\n)$/.test(text.slice(at - 1, at + 1)) && at > 0 ? at + 1 : at;
}

/** The edits that take edits back, which are sorted from the last to the first and do not overlap. */
export function inverse(before: string, edits: readonly TextEdit[]): TextEdit[] {
  let shift = 0;
  const ascending = edits.toReversed().map(({ start, end, newText }): TextEdit => {
    const at = start + shift;
    shift += newText.length - (end - start);
    return { start: at, end: at + newText.length, newText: before.slice(start, end) };
  });
  return ascending.reverse();
}

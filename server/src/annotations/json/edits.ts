import type { Span } from '../../analysis/facts';
import type { TextEdit } from '../model';
import { indentAt, layoutOf, print, type Layout } from './layout';
import { elementRanges, firstInside, isClosing, memberRanges, nextItem, rootStart, valueEnd, valueOf } from './ranges';
import { isArray, isObject, isSame, type Json, type JsonObject } from './values';

/**
 * The edits that turn a JSON text with the value `before` into one with the value `after`: whatever is the same keeps its
 * bytes. Sorted, without overlaps. Elements of arrays are matched by `id`, else by place, or, in arrays that grew or shrank, by
 * being the same object in both values.
 */
export function jsonEdits(text: string, before: Json, after: Json): TextEdit[] {
  const edits: TextEdit[] = [];
  walk({ text, layout: layoutOf(text), edits }, rootStart(text), before, after);
  return edits;
}

/**
 * Edits the value that starts at an offset, and gives its end. Where members and elements are the same ones in the same order
 * the text is gone through once; thousands of targets that moved are no more work than reading them.
 */
function walk(context: Context, start: number, before: Json, after: Json): number {
  const { text, layout, edits } = context;
  // What did not change is most often the same object, so that nothing of it is looked at.
  if (before === after) return valueEnd(text, start);
  const count = edits.length;
  const end =
    isObject(before) && isObject(after)
      ? walkMembers(context, start, before, after)
      : isArray(before) && isArray(after)
        ? walkElements(context, start, before, after)
        : undefined;
  if (end !== undefined) return end;
  edits.length = count;
  if (isArray(before) && isArray(after) && !isByPlace(before, after))
    return editElements(context, start, before, after);
  const at = { start, end: valueEnd(text, start) };
  if (isObject(before) && isObject(after)) {
    editList(context, at, membersOf(text, at, before), memberEntries(after));
  } else if (isArray(before) && isArray(after)) {
    editList(context, at, written(before, elementRanges(text, at.start), true), elementEntries(after, true));
  } else if (!isSame(before, after)) {
    edits.push({ ...at, newText: print(after, layout, indentAt(text, start)) });
  }
  return at.end;
}

/** The end of an object whose members are the same in the text, before and after; else undefined. */
function walkMembers(context: Context, start: number, before: JsonObject, after: JsonObject): number | undefined {
  const keys = Object.keys(before);
  const others = Object.keys(after);
  if (keys.length === 0 || keys.length !== others.length || keys.some((key, i) => key !== others[i])) return undefined;
  let at = firstInside(context.text, start);
  for (const key of keys) {
    const value = valueOf(context.text, at, key);
    if (value === undefined) return undefined;
    at = nextItem(context.text, walk(context, value, before[key]!, after[key]!));
  }
  return isClosing(context.text, at) ? at + 1 : undefined;
}

/** The end of an array whose elements are the same ones before and after; else undefined. */
function walkElements(
  context: Context,
  start: number,
  before: readonly Json[],
  after: readonly Json[],
): number | undefined {
  if (before.length === 0 || before.length !== after.length) return undefined;
  const byPlace = isByPlace(before, after);
  const isPair = (one: Json, other: Json): boolean =>
    byPlace || one === other || (hasId(one) && hasId(other) && one.id === other.id);
  if (!before.every((one, i) => isPair(one, after[i]!))) return undefined;
  let at = firstInside(context.text, start);
  for (let i = 0; i < before.length; i++) {
    at = nextItem(context.text, walk(context, at, before[i]!, after[i]!));
  }
  return isClosing(context.text, at) ? at + 1 : undefined;
}

/** Whether nothing but their place tells the elements of two arrays apart. */
function isByPlace(before: readonly Json[], after: readonly Json[]): boolean {
  return before.length === after.length && !before.some(hasId);
}

interface Context {
  readonly text: string;
  readonly layout: Layout;
  readonly edits: TextEdit[];
}

/** A member or an element: what identifies it, its value, and, in the text, where it and its value are. */
interface Entry {
  readonly key: unknown;
  readonly label: string;
  readonly value: Json;
}
interface WrittenEntry extends Entry, Span {
  readonly at: Span;
}

function membersOf(text: string, at: Span, value: JsonObject): WrittenEntry[] {
  const ranges = memberRanges(text, at.start);
  // Of two members with one key JSON.parse keeps the last; the others are left alone.
  const last = new Map(ranges.map((range) => [range.key, range]));
  return ranges.map((range) => {
    const key = last.get(range.key) === range ? range.key : range;
    return { key, label: '', value: value[range.key]!, start: range.start, end: range.end, at: range.value };
  });
}

function memberEntries(value: JsonObject): Entry[] {
  return Object.entries(value).map(([key, inner]) => ({ key, label: JSON.stringify(key), value: inner }));
}

/**
 * Edits an array of which elements came or went, and gives its end. Of tens of thousands all but a few are the same objects at the
 * beginning and at the end: their text is skipped, once.
 */
function editElements(context: Context, start: number, before: readonly Json[], after: readonly Json[]): number {
  const { text } = context;
  const most = Math.min(before.length, after.length);
  // One on each side stays with what changes, for its place.
  let head = 0;
  while (head + 1 < most && before[head + 1] === after[head + 1] && before[head] === after[head]) head++;
  let tail = 0;
  while (tail + 1 < most - head && before.at(-2 - tail) === after.at(-2 - tail) && before.at(-1) === after.at(-1))
    tail++;
  let at = firstInside(text, start);
  for (let i = 0; i < head; i++) at = nextItem(text, valueEnd(text, at));
  // What stands before an element, as the list's beginning does.
  const begin = head === 0 ? start : text.lastIndexOf(',', at - 1);
  const ranges: Span[] = [];
  for (let i = head; i < before.length - tail; i++) {
    const end = valueEnd(text, at);
    ranges.push({ start: at, end });
    at = nextItem(text, end);
  }
  for (let i = 0; i < tail; i++) at = nextItem(text, valueEnd(text, at));
  const old = written(before.slice(head, before.length - tail), ranges, false);
  const next = elementEntries(after.slice(head, after.length - tail), false);
  editList(context, { start: begin, end: at + 1 }, old, next);
  return at + 1;
}

function written(value: readonly Json[], ranges: readonly Span[], byPlace: boolean): WrittenEntry[] {
  return elementEntries(value, byPlace).map((entry, i) => ({ ...entry, ...ranges[i]!, at: ranges[i]! }));
}

/** Elements with what they are known by: their place, or their id, or, where they have none, that they are the very same. */
function elementEntries(value: readonly Json[], byPlace: boolean): Entry[] {
  const seen = new Map<unknown, number>();
  return value.map((element, i) => {
    const identity = byPlace
      ? i
      : hasId(element)
        ? `id ${element.id}`
        : isScalar(element)
          ? JSON.stringify(element)
          : element;
    const before = seen.get(identity) ?? 0;
    seen.set(identity, before + 1);
    return { key: before === 0 ? identity : `${JSON.stringify(element)} again ${before}`, label: '', value: element };
  });
}

function hasId(element: Json): element is JsonObject & { readonly id: string } {
  return isObject(element) && typeof element['id'] === 'string';
}

function isScalar(element: Json): boolean {
  return typeof element !== 'object' || element === null;
}

/** Goes through both lists; between two entries that stay, what went and what came is one edit. */
function editList(context: Context, at: Span, old: readonly WrittenEntry[], next: readonly Entry[]): void {
  const byKey = new Map(old.map((entry, i) => [entry.key, i]));
  const isMember = context.text[at.start] === '{';
  let kept = -1;
  let came: Entry[] = [];
  const close = (until: number): void => {
    editGap(context, at, old, kept, until, came);
    came = [];
    kept = until;
  };
  // A repeated key that JSON.parse dropped stays where it is.
  const silent = isMember
    ? new Set(old.flatMap((entry, i) => (typeof entry.key === 'string' ? [] : [i])))
    : new Set<number>();
  const keepSilent = (until: number): void => {
    for (let i = kept + 1; i < until; i++) if (silent.has(i)) close(i);
  };
  for (const entry of next) {
    const index = byKey.get(entry.key);
    if (index === undefined || index <= kept) {
      came.push(entry);
      continue;
    }
    keepSilent(index);
    close(index);
    walk(context, old[index]!.at.start, old[index]!.value, entry.value);
  }
  keepSilent(old.length);
  close(old.length);
}

function editGap(
  context: Context,
  at: Span,
  old: readonly WrittenEntry[],
  kept: number,
  until: number,
  came: readonly Entry[],
): void {
  const { text, layout, edits } = context;
  if (came.length === 0 && until === kept + 1) return;
  if (kept < 0 && until === old.length) {
    editAll(context, at, old, came);
    return;
  }
  const separator = separatorOf(text, at, old, layout);
  const indent = layout.compact ? '' : indentAt(text, (old[kept] ?? old[until]!).start);
  const printed = came.map((entry) => printEntry(entry, layout, indent));
  if (kept >= 0) {
    const newText = printed.map((one) => `,${separator}${one}`).join('');
    edits.push({ start: old[kept]!.end, end: old[until - 1]!.end, newText });
  } else {
    const newText = printed.map((one) => `${one},${separator}`).join('');
    edits.push({ start: old[0]!.start, end: old[until]!.start, newText });
  }
}

/** Nothing stays: the whole inside is written anew. */
function editAll(
  { text, layout, edits }: Context,
  at: Span,
  old: readonly WrittenEntry[],
  came: readonly Entry[],
): void {
  const inside = { start: at.start + 1, end: at.end - 1 };
  if (came.length === 0) {
    if (old.length > 0) edits.push({ ...inside, newText: '' });
    return;
  }
  const outer = indentAt(text, at.start);
  const indent = outer + layout.unit;
  const lineEnd = layout.compact ? '' : layout.lineEnd;
  const separator = layout.compact ? '' : lineEnd + indent;
  const printed = came.map((entry) => separator + printEntry(entry, layout, indent)).join(',');
  edits.push({ ...inside, newText: printed + (layout.compact ? '' : lineEnd + outer) });
}

function printEntry(entry: Entry, layout: Layout, indent: string): string {
  const value = print(entry.value, layout, indent);
  return entry.label === '' ? value : `${entry.label}:${layout.compact ? '' : ' '}${value}`;
}

/** The white space that this list has before its entries. */
function separatorOf(text: string, at: Span, old: readonly WrittenEntry[], layout: Layout): string {
  if (old.length > 1) return text.slice(text.indexOf(',', old[0]!.end) + 1, old[1]!.start);
  if (layout.compact) return '';
  return text.slice(at.start + 1, old[0]!.start) || ' ';
}

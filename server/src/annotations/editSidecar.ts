import { jsonEdits } from './json/edits';
import { ownLayout, print } from './json/layout';
import { asList, isObject, isSame, member, objectAt, type Json, type JsonObject } from './json/values';
import type { Change, Sidecar, TextEdit } from './model';
import { ANNOTATION_CONTEXT, ATTRIBUNE_NAMESPACE, rootOf, SIDECAR_VERSION, writableRoot } from './sidecar';
import { itemOf, merge, speakerItemOf } from './writeItem';

/**
 * The edits that make changes in a sidecar: only items that changed are rewritten, and of these only what changed. A file
 * that does not exist is written whole. A change whose item is gone, or there already, is made as far as it can be.
 * @param json the file as it is; undefined where there is none
 * @param read what `parseSidecar` made of that very text, where the caller has it: then it is not parsed again
 * @throws when the file is not writable: callers ask `parseSidecar` first
 */
export function editSidecar(json: string | undefined, changes: readonly Change[], read?: Sidecar): readonly TextEdit[] {
  return reviseSidecar(json, changes, read).edits;
}

/** Edits of a sidecar, and the root that its text has after them: so nobody need parse it. */
export interface SidecarRevision {
  readonly edits: readonly TextEdit[];
  readonly root: JsonObject;
}

/** As `editSidecar`, with the root that comes of it. */
export function reviseSidecar(json: string | undefined, changes: readonly Change[], read?: Sidecar): SidecarRevision {
  if (json === undefined || json.trim() === '') {
    const root = applyChanges(emptyRoot, changes);
    const newText = print(root, ownLayout, '') + ownLayout.lineEnd;
    return { edits: [{ start: 0, end: json?.length ?? 0, newText }], root };
  }
  const before = (read && rootOf(read)) ?? writableRoot(json);
  if (!before) throw new Error('A sidecar that cannot be understood must not be written to.');
  const root = applyChanges(before, changes);
  return { edits: jsonEdits(json, before, root), root };
}

/** A text after edits, which are sorted and do not overlap. */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  let at = 0;
  let result = '';
  for (const { start, end, newText } of edits) {
    result += text.slice(at, start) + newText;
    at = end;
  }
  return result + text.slice(at);
}

/** Whether a sidecar with this root says nothing: it is as one is made, before anything is put into it. */
export function isEmptySidecar(root: JsonObject): boolean {
  return isSame(root, emptyRoot);
}

const emptyRoot: JsonObject = {
  '@context': [ANNOTATION_CONTEXT, { attribune: ATTRIBUNE_NAMESPACE }],
  type: 'AnnotationCollection',
  'attribune:version': SIDECAR_VERSION,
  first: { type: 'AnnotationPage', items: [] },
};

/** The members of the root in their order; those that are there already are told to stay. */
function setRoot(root: JsonObject, key: string, value: Json | undefined): JsonObject {
  const order = [
    '@context',
    'id',
    'type',
    'label',
    'attribune:version',
    'attribune:publicationDate',
    'attribune:checksOff',
    'attribune:speakers',
    'first',
  ];
  return merge(
    root,
    order.map((name) => [name, name === key ? value : member(root, name)] as const),
  );
}

function applyChanges(root: JsonObject, changes: readonly Change[]): JsonObject {
  const date = changes.findLast((change) => change.of === 'publicationDate');
  const off = changes.findLast((change) => change.of === 'checksOff');
  const undated = off ? setRoot(root, 'attribune:checksOff', off.after) : root;
  const dated = date ? setRoot(undated, 'attribune:publicationDate', date.after) : undated;
  const oldSpeakers = asList(member(root, 'attribune:speakers'));
  const speakers = put(oldSpeakers, writersOf(changes, 'speaker'), () => true);
  const withSpeakers =
    speakers === oldSpeakers ? dated : setRoot(dated, 'attribune:speakers', speakers.length > 0 ? speakers : undefined);
  const page = objectAt(root, 'first');
  const items = put(asList(member(page, 'items')), writersOf(changes, 'annotation'));
  return setRoot(withSpeakers, 'first', { ...page, items });
}

/** Makes the item as it shall be from the item in the file now, which counts rather than the one read when it was decided. */
export type ItemWriter = ((written: JsonObject | undefined) => JsonObject) | undefined;

function writersOf(changes: readonly Change[], of: 'speaker' | 'annotation'): Map<string, ItemWriter> {
  const writers = new Map<string, ItemWriter>();
  for (const change of changes) {
    const isWanted = change.of === 'item' ? (change.list === 'speakers') === (of === 'speaker') : change.of === of;
    if (!isWanted || change.of === 'publicationDate' || change.of === 'checksOff') continue;
    const id = (change.after ?? change.before)?.id;
    if (typeof id === 'string') writers.set(id, writerOf(change));
  }
  return writers;
}

function writerOf(change: Change): ItemWriter {
  if (change.of === 'annotation' && change.after) {
    const { after } = change;
    return (item) => itemOf(item ? { ...after, item } : after);
  }
  if (change.of === 'speaker' && change.after) {
    const { after } = change;
    return (item) => speakerItemOf(item ? { ...after, item } : after);
  }
  if (change.of === 'item' && change.after) {
    const { after } = change;
    return () => after;
  }
  return undefined;
}

/** The list with every item made, changed or taken out as its writer says; new ones stand before the first that they do not follow. */
export function put(
  list: readonly Json[],
  writers: ReadonlyMap<string, ItemWriter>,
  follows: (old: PlacedItem, created: PlacedItem) => boolean = staysBefore,
): readonly Json[] {
  if (writers.size === 0) return list;
  const left = new Map(writers);
  const kept = list.flatMap((item): readonly Json[] => {
    if (!isObject(item)) return [item];
    const id = member(item, 'id');
    if (typeof id !== 'string' || !left.has(id)) return [item];
    const write = left.get(id);
    left.delete(id);
    return write ? [write(item)] : [];
  });
  const created = [...left.values()].flatMap((write) => (write ? [write(undefined)] : [])).map(placed);
  created.sort((one, other) => (follows(one, other) ? (follows(other, one) ? 0 : -1) : 1));
  const result: Json[] = [];
  let next = 0;
  for (const item of kept) {
    const old = created.length > 0 ? placed(item) : undefined;
    while (old && next < created.length && !follows(old, created[next]!)) result.push(created[next++]!.item);
    result.push(item);
  }
  return [...result, ...created.slice(next).map(({ item }) => item)];
}

/** An item and where its words are, in code points. */
export interface PlacedItem {
  readonly item: Json;
  readonly position: { readonly start: number; readonly end: number } | undefined;
}

function placed(item: Json): PlacedItem {
  return { item, position: positionOf(item) };
}

/** Items stand in text order; of two that begin together the longer one first. Items without a place stay where they are. */
function staysBefore({ position: old }: PlacedItem, { position: created }: PlacedItem): boolean {
  if (!old || !created) return true;
  return old.start < created.start || (old.start === created.start && old.end >= created.end);
}

function positionOf(item: Json): { start: number; end: number } | undefined {
  const target = isObject(item) ? asList(member(item, 'target'))[0] : undefined;
  const selectors = isObject(target) ? asList(member(target, 'selector')) : [];
  for (const selector of selectors) {
    if (!isObject(selector)) continue;
    const start = member(selector, 'start');
    const end = member(selector, 'end');
    if (typeof start === 'number' && typeof end === 'number') return { start, end };
  }
  return undefined;
}

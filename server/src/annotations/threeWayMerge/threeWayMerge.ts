import { applyEdits, put } from '../editSidecar';
import { jsonEdits } from '../json/edits';
import { asList, isObject, isSame, member, objectAt, type Json, type JsonObject } from '../json/values';
import { parseSidecar, parseStrictly } from '../sidecar';
import { idOf, mergeMembers, mergeValues, nameOf, removedBy } from './mergeMembers';
import { unifyAdditions } from './unifyAdditions';

/** Result of a three-way merge of a sidecar. */
export interface MergedVersions {
  readonly text: string;
  /** Conflicts in words for a person; both versions are in the text. */
  readonly conflicts: readonly string[];
}

/**
 * Three-way merge of two people's versions of a sidecar, item by item. A conflict is only where both changed the same member of
 * the same item, or decided differently about the same words: ours stays, and theirs stands in it as `attribune:theirs`. Two who added the same
 * annotation, or the same speaker, added one. The layout is ours.
 * @param base the common ancestor; empty where there is none
 */
export function threeWayMerge(
  base: string,
  ours: string,
  theirs: string,
): MergedVersions | { readonly refused: string } {
  for (const [name, text] of Object.entries({ base, ours, theirs })) {
    const { problems, writable } = parseSidecar(text);
    if (!writable) return { refused: `The version “${name}” cannot be read. ${problems[0]!.message}` };
  }
  if (theirs.trim() === '') return { text: ours, conflicts: [] };
  if (ours.trim() === '') return { text: theirs, conflicts: [] };
  const [b, o, t] = [rootObject(base), rootObject(ours), rootObject(theirs)];
  const conflicts: string[] = [];
  const after = mergeRoots(b, o, unifyAdditions(b, o, t, conflicts), conflicts);
  return { text: applyEdits(ours, jsonEdits(ours, o, after)), conflicts };
}

function rootObject(text: string): JsonObject {
  const root = parseStrictly(text);
  return isObject(root) ? root : {};
}

const SPEAKERS = 'attribune:speakers';

function mergeRoots(base: JsonObject, ours: JsonObject, theirs: JsonObject, conflicts: string[]): JsonObject {
  const without = (root: JsonObject): JsonObject =>
    Object.fromEntries(Object.entries(root).filter(([key]) => key !== 'first' && key !== SPEAKERS));
  const page = (root: JsonObject): JsonObject => objectAt(root, 'first');
  const items = (root: JsonObject): readonly Json[] => asList(member(page(root), 'items'));
  const records = (root: JsonObject): readonly Json[] => asList(member(root, SPEAKERS));
  const outer = mergeMembers(without(base), without(ours), without(theirs), 'the collection', conflicts);
  const inner = mergeMembers(
    { ...page(base), items: [] },
    { ...page(ours), items: [] },
    { ...page(theirs), items: [] },
    'the page',
    conflicts,
  );
  const mergedSpeakers = mergeLists(records(base), records(ours), records(theirs), conflicts);
  const merged = { ...inner, items: mergeLists(items(base), items(ours), items(theirs), conflicts) };
  const { [SPEAKERS]: had } = ours;
  const entries = Object.entries({
    ...ours,
    ...outer,
    ...((had ?? mergedSpeakers.length > 0) && { [SPEAKERS]: mergedSpeakers }),
    first: merged,
  });
  const gone = new Set(Object.keys(without(ours)).filter((key) => !Object.hasOwn(outer, key)));
  return Object.fromEntries(orderly(entries.filter(([key]) => !gone.has(key))));
}

/** The page comes last. */
function orderly(entries: [string, Json][]): [string, Json][] {
  return [...entries.filter(([key]) => key !== 'first'), ...entries.filter(([key]) => key === 'first')];
}

function mergeLists(
  base: readonly Json[],
  ours: readonly Json[],
  theirs: readonly Json[],
  conflicts: string[],
): readonly Json[] {
  const [b, o, t] = [byId(base), byId(ours), byId(theirs)];
  const writers = new Map<string, (() => JsonObject) | undefined>();
  for (const id of new Set([...o.keys(), ...t.keys()])) {
    const merged = mergeItems(b.get(id), o.get(id), t.get(id), conflicts);
    if (merged !== o.get(id)) writers.set(id, merged && (() => merged));
  }
  // What has no id is known by what it says.
  const isIn = (list: readonly Json[], one: Json): boolean => list.some((other) => isSame(one, other));
  const nameless = (list: readonly Json[]): Json[] => list.filter((one) => idOf(one) === undefined);
  const kept = ours.filter((one) => idOf(one) !== undefined || isIn(theirs, one) || !isIn(base, one));
  const came = nameless(theirs).filter((one) => !isIn(base, one) && !isIn(ours, one));
  return [...put(kept, writers), ...came];
}

function mergeItems(
  base: JsonObject | undefined,
  ours: JsonObject | undefined,
  theirs: JsonObject | undefined,
  conflicts: string[],
): JsonObject | undefined {
  const simple = mergeValues(base, ours, theirs);
  if (simple) return simple.value;
  if (ours && theirs) return mergeMembers(base ?? {}, ours, theirs, nameOf(ours), conflicts);
  const left = ours ?? theirs;
  if (!left) return undefined;
  conflicts.push(`${nameOf(left)}: ${ours ? 'they' : 'we'} removed it, ${ours ? 'we' : 'they'} changed it`);
  return removedBy(ours ? 'theirs' : 'ours', left);
}

function byId(list: readonly Json[]): Map<string, JsonObject> {
  const found = new Map<string, JsonObject>();
  for (const one of list) {
    const id = idOf(one);
    if (isObject(one) && id !== undefined) found.set(id, one);
  }
  return found;
}

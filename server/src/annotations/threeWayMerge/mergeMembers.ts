import { asList, isObject, isSame, member, type Json, type JsonObject } from '../json/values';
import { roleOf } from '../readItem';

/** Member that keeps the other version of what two people changed. */
export const THEIR_VERSION = 'attribune:theirs';

/** Members of which either version will do. */
const details = new Set(['created', 'creator', 'modified', 'generated']);

/** Three-way merge of one value; undefined for a conflict: both sides changed it, to different values. */
export function mergeValues<T extends Json | undefined>(
  base: T,
  ours: T,
  theirs: T,
): { readonly value: T } | undefined {
  if (isSame(ours, theirs) || isSame(base, theirs)) return { value: ours };
  return isSame(base, ours) ? { value: theirs } : undefined;
}

/** Three-way merge of two versions of an object, member by member; in a conflict ours stays, and theirs is kept beside it. */
export function mergeMembers(
  base: JsonObject,
  ours: JsonObject,
  theirs: JsonObject,
  what: string,
  conflicts: string[],
): JsonObject {
  const merged: Record<string, Json> = { ...ours };
  const others: Record<string, Json> = {};
  for (const key of new Set([...Object.keys(ours), ...Object.keys(theirs)])) {
    const [b, o, t] = [member(base, key), member(ours, key), member(theirs, key)];
    // Where both followed their article the words are found again all the same, and who was first is no matter to ask about.
    const isEither = key === 'target' ? isSame(wordsOf(o), wordsOf(t)) : o !== undefined && details.has(key);
    const simple =
      mergeValues(b, o, t) ?? (isEither ? { value: o } : key === 'body' ? mergeBodies(b, o, t) : undefined);
    if (!simple) {
      others[key] = t ?? null;
      conflicts.push(`${what}: both changed “${key.replace('attribune:', '')}”`);
    } else if (simple.value === undefined) Reflect.deleteProperty(merged, key);
    else merged[key] = simple.value;
  }
  if (Object.keys(others).length === 0) return merged;
  const earlier = member(merged, THEIR_VERSION);
  return { ...merged, [THEIR_VERSION]: { ...(isObject(earlier) && earlier), ...others } };
}

/**
 * Three-way merge of the bodies of an item, each part of it by itself: one person checked a quotation, another noted something. Ours come
 * first; undefined for a conflict.
 */
function mergeBodies(
  base: Json | undefined,
  ours: Json | undefined,
  theirs: Json | undefined,
): { readonly value: Json } | undefined {
  const [b, o, t] = [byPart(base), byPart(ours), byPart(theirs)];
  const merged: Json[] = [];
  for (const part of new Set([...o.keys(), ...t.keys()])) {
    const one = mergeValues(b.get(part) ?? [], o.get(part) ?? [], t.get(part) ?? []);
    if (!one) return undefined;
    merged.push(...one.value);
  }
  return { value: merged };
}

/** The bodies that say one thing together: who speaks, what was found out; of labels each by its name. */
function byPart(bodies: Json | undefined): Map<string, readonly Json[]> {
  const parts = new Map<string, readonly Json[]>();
  for (const body of asList(bodies)) {
    const part = partOf(body);
    parts.set(part, [...(parts.get(part) ?? []), body]);
  }
  return parts;
}

function partOf(body: Json): string {
  const role = roleOf(body);
  // What another tool wrote is known by what it says.
  if (role === undefined) return JSON.stringify(body);
  if (role === 'state' || role === 'source' || role === 'remark') return 'verification';
  return role === 'label' && isObject(body) ? JSON.stringify([role, member(body, 'attribune:label') ?? '']) : role;
}

/** An item that one side changed and the other removed. */
export function removedBy(side: 'ours' | 'theirs', item: JsonObject): JsonObject {
  return { ...item, [`attribune:${side}`]: 'removed' };
}

/** The words that a target selects, without their context and place. */
function wordsOf(target: Json | undefined): readonly string[] {
  return Array.from(JSON.stringify(target ?? null).matchAll(/"exact":("(?:[^"\\]|\\.)*")/g), ([, words]) => words!);
}

/** The id of an item, where it has one. */
export function idOf(item: Json): string | undefined {
  const id = isObject(item) ? member(item, 'id') : undefined;
  return typeof id === 'string' ? id : undefined;
}

/** The name of an item for a person: a speaker's name, or the words that are annotated. */
export function nameOf(item: JsonObject): string {
  const name = member(item, 'name');
  if (typeof name === 'string') return `the speaker “${name}”`;
  const target = asList(member(item, 'target'))[0];
  const selectors = isObject(target) ? asList(member(target, 'selector')) : [];
  const words = selectors.map((one) => isObject(one) && member(one, 'exact')).find((one) => typeof one === 'string');
  if (words === undefined) return `the annotation ${idOf(item) ?? 'without an id'}`;
  return `the annotation of ${/^["“„«‘]/.test(words) ? words : `“${words}”`}`;
}

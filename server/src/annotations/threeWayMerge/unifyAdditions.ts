import { asList, isObject, isSame, member, objectAt, type Json, type JsonObject } from '../json/values';
import { type BodyRole, isOwnItem, readItem, roleOf } from '../readItem';
import type { Annotation, Target } from '../model';
import { idOf, nameOf, THEIR_VERSION } from './mergeMembers';

/**
 * Their version with the ids of ours where both added the same: a speaker of the same name and kind, or an annotation of the same
 * words that says the same. One that says something else about the same words is a conflict, and is kept with a mark.
 */
export function unifyAdditions(
  base: JsonObject,
  ours: JsonObject,
  theirs: JsonObject,
  conflicts: string[],
): JsonObject {
  const known = new Set([...speakersOf(base), ...itemsOf(base)].map(idOf));
  const isNew = (one: JsonObject): boolean => !known.has(idOf(one));
  const ids = new Map<string, string>();
  for (const one of speakersOf(theirs).filter(isNew)) {
    const same = speakersOf(ours).find((other) => keyOfSpeaker(other) === keyOfSpeaker(one));
    const [theirId, ourId] = [idOf(one), same && idOf(same)];
    if (theirId !== undefined && ourId !== undefined) ids.set(theirId, ourId);
  }
  const renamed = withIdsIn(theirs, ids);
  const own = new Map<string, Annotation[]>();
  for (const one of itemsOf(ours).filter(isNew).flatMap(readOne))
    own.set(wordsOf(one), [...(own.get(wordsOf(one)) ?? []), one]);
  const both = new Map<string, string>();
  const other = new Map<string, string>();
  // Cues first: quotations name them.
  const added = itemsOf(renamed).filter(isNew).flatMap(readOne);
  for (const one of [...added.filter(({ kind }) => kind === 'cue'), ...added.filter(({ kind }) => kind !== 'cue')]) {
    const candidates = own.get(wordsOf(one)) ?? [];
    const same = sameOf(one, candidates);
    if (!same || same.id === one.id) continue;
    // Of two annotations of theirs only one can be ours.
    candidates.splice(candidates.indexOf(same), 1);
    if (isSame(sayingOf(one, both), sayingOf(same, both))) both.set(one.id, same.id);
    else {
      conflicts.push(`${nameOf(one.item!)}: both annotated it, and say different things`);
      other.set(one.id, same.id);
    }
  }
  return mark(withIdsIn(renamed, both), new Set([...ids.values(), ...both.values()]), other, ours);
}

function speakersOf(root: JsonObject): JsonObject[] {
  return asList(member(root, 'attribune:speakers')).filter(isObject);
}

function itemsOf(root: JsonObject): JsonObject[] {
  const page = member(root, 'first');
  return isObject(page) ? asList(member(page, 'items')).filter(isObject) : [];
}

function keyOfSpeaker(one: JsonObject): string {
  return JSON.stringify([member(one, 'type'), member(one, 'name')]);
}

function readOne(item: JsonObject): Annotation[] {
  const annotation = isOwnItem(item) ? readItem(item).annotation : undefined;
  return annotation ? [annotation] : [];
}

function wordsOf({ kind, check, targets }: Annotation): string {
  return JSON.stringify([kind, check, targets.map(({ exact }) => exact)]);
}

/** Length in code units from which context that both have on one side tells words from lookalikes: stored context grows beyond what those share. */
const WHOLE_SIDE = 24;

/**
 * The one of ours that was made at the same place: with the same context, or with the same on one side of each piece, where one of
 * the two had changed the words on the other ("Friday, the trust said" → "Friday, its chairman said").
 *
 * @param candidates on the same words
 */
function sameOf({ targets }: Annotation, candidates: readonly Annotation[]): Annotation | undefined {
  const standing = (isSamePlace: (one: Target, other: Target) => boolean): Annotation[] =>
    candidates.filter((candidate) => candidate.targets.every((target, i) => isSamePlace(target, targets[i]!)));
  const [exact] = standing((one, other) => one.prefix === other.prefix && one.suffix === other.suffix);
  if (exact) return exact;
  const [only, another] = standing(sharesSide);
  return another ? undefined : only;
}

function sharesSide({ prefix, suffix }: Target, other: Target): boolean {
  return (
    (prefix.length >= WHOLE_SIDE && prefix === other.prefix) || (suffix.length >= WHOLE_SIDE && suffix === other.suffix)
  );
}

/** Content of an annotation, whoever made it; findings about its words, and labels, are merged by themselves. */
function sayingOf(annotation: Annotation, ids: ReadonlyMap<string, string>): object {
  const { status, speakers, quotation, timex, note } = annotation;
  return { status, speakers, quotation: withIds({ ...quotation }, ids), timex, note };
}

/** A value with ids replaced wherever they stand as a whole string. */
function withIds(value: Json, ids: ReadonlyMap<string, string>): Json {
  if (typeof value === 'string') return ids.get(value) ?? value;
  if (Array.isArray(value)) return value.map((one: Json) => withIds(one, ids));
  if (!isObject(value)) return value;
  return withIdsIn(value, ids);
}

function withIdsIn(object: JsonObject, ids: ReadonlyMap<string, string>): JsonObject {
  return Object.fromEntries(Object.entries(object).map(([key, one]) => [key, withIds(one, ids)]));
}

/** What both added is ours as it stands, with what only they found out or labelled; what contradicts ours says so. */
function mark(
  theirs: JsonObject,
  shared: ReadonlySet<string>,
  other: ReadonlyMap<string, string>,
  ours: JsonObject,
): JsonObject {
  const own = new Map([...speakersOf(ours), ...itemsOf(ours)].map((one) => [idOf(one), one]));
  const sharedOr = (one: JsonObject): JsonObject => {
    const same = shared.has(idOf(one) ?? '') ? own.get(idOf(one)) : undefined;
    return same ? { ...same, ...findingsOf(one, same) } : one;
  };
  const items = asList(member(objectAt(theirs, 'first'), 'items')).map((item): Json => {
    if (!isObject(item)) return item;
    const contradicted = other.get(idOf(item) ?? '');
    return contradicted === undefined ? sharedOr(item) : { ...item, [THEIR_VERSION]: contradicted };
  });
  const speakers = speakersOf(theirs).map(sharedOr);
  return {
    ...theirs,
    ...(speakers.length > 0 && { 'attribune:speakers': speakers }),
    first: { ...objectAt(theirs, 'first'), items },
  };
}

const FINDINGS: ReadonlySet<string | undefined> = new Set(['state', 'source', 'remark', 'label'] satisfies BodyRole[]);

/** What was found out about the words of an annotation, beside what ours says of them; the labels of a speaker. */
function findingsOf(theirs: JsonObject, ours: JsonObject): JsonObject {
  const labels = member(theirs, 'attribune:labels');
  const isFinding = (body: Json): boolean => FINDINGS.has(roleOf(body));
  const found = asList(member(theirs, 'body')).filter(isFinding);
  const own = asList(member(ours, 'body')).filter((body) => !isFinding(body));
  return {
    ...(labels !== undefined && { 'attribune:labels': labels }),
    ...(found.length > 0 && { body: [...own, ...found] }),
  };
}

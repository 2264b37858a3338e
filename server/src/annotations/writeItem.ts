import { asList, isObject, isSame, member, type Json, type JsonObject } from './json/values';
import type { Annotation, SpeakerRecord, Target } from './model';
import { readBodies, readTargets, roleOf } from './readItem';

/**
 * An annotation as a Web Annotation (Data Model, section 3). What other tools wrote into its item stays in its place; a
 * body or target that says the same already is left as it is.
 */
export function itemOf(annotation: Annotation): JsonObject {
  const old = annotation.item ?? {};
  return merge(old, [
    ['id', annotation.id],
    ['type', member(old, 'type') ?? 'Annotation'],
    ['motivation', member(old, 'motivation') ?? 'classifying'],
    ['created', annotation.created],
    ['creator', creatorOf(annotation, old)],
    ['attribune:status', annotation.status],
    ['attribune:confirmedWords', annotation.confirmedWords],
    ['body', bodyOf(annotation, old)],
    ['attribune:quotation', annotation.quotation && detailsOf(annotation.quotation)],
    ['target', targetOf(annotation, old)],
  ]);
}

/** A speaker record as an entry of `attribune:speakers`. */
export function speakerItemOf(speaker: SpeakerRecord): JsonObject {
  return merge(speaker.item ?? {}, [
    ['id', speaker.id],
    ['type', speaker.type],
    ['name', speaker.name],
    ['attribune:roles', speaker.roles.length > 0 ? speaker.roles : undefined],
  ]);
}

/** An object with some members set, or taken away where undefined; a new member stands after the one named before it. */
export function merge(old: JsonObject, members: readonly (readonly [string, Json | undefined])[]): JsonObject {
  if (members.every(([key, value]) => Object.hasOwn(old, key) === (value !== undefined))) {
    return members.every(([key, value]) => old[key] === value) ? old : withValues(old, members);
  }
  const entries = Object.entries(old);
  let after = 0;
  for (const [key, value] of members) {
    const at = entries.findIndex(([name]) => name === key);
    if (value === undefined && at >= 0) entries.splice(at, 1);
    if (value === undefined) continue;
    if (at >= 0) entries[at] = [key, value];
    else entries.splice(after, 0, [key, value]);
    after = (at >= 0 ? at : after) + 1;
  }
  return Object.fromEntries(entries);
}

/** An object with other values of members that it has. */
function withValues(old: JsonObject, members: readonly (readonly [string, Json | undefined])[]): JsonObject {
  const result: Record<string, Json> = { ...old };
  for (const [key, value] of members) if (value !== undefined) result[key] = value;
  return result;
}

function creatorOf({ creator }: Annotation, old: JsonObject): Json | undefined {
  const written = member(old, 'creator');
  const same = isObject(written) && (member(written, 'name') === creator || member(written, 'id') === creator);
  return same ? written : creator;
}

function bodyOf(annotation: Annotation, old: JsonObject): Json {
  const written = member(old, 'body');
  const { kind, speakers, timex, check, note } = annotation;
  if (written !== undefined && isSame(readBodies(old, []), { kind, speakers, timex, check, note })) return written;
  const bodies: JsonObject[] = [{ type: 'TextualBody', purpose: 'classifying', value: kind }];
  for (const source of speakers) bodies.push({ type: 'SpecificResource', purpose: 'identifying', source });
  if (timex) {
    const details = detailsOf(timex);
    const value = JSON.stringify(details);
    bodies.push({
      type: 'TextualBody',
      purpose: 'tagging',
      format: 'application/json',
      value,
      'attribune:timex': details,
    });
  }
  if (check !== undefined)
    bodies.push({ type: 'TextualBody', purpose: 'tagging', value: check, 'attribune:check': check });
  if (note !== undefined) bodies.push({ type: 'TextualBody', purpose: 'commenting', value: note });
  return [...withOld(bodies, asList(written)), ...asList(written).filter(isForeign)];
}

/** Whether a body is not the one that we read: another tool's, or a second one in the same part. */
function isForeign(body: Json, place: number, bodies: readonly Json[]): boolean {
  const role = roleOf(body);
  return role === undefined || (role !== 'speaker' && bodies.findIndex((one) => roleOf(one) === role) < place);
}

/** Our bodies over the old ones that played the same part, so that members of other tools stay. */
function withOld(bodies: readonly JsonObject[], written: readonly Json[]): JsonObject[] {
  const left = [...written];
  return bodies.map((body) => {
    const at = left.findIndex(
      (one) => isObject(one) && roleOf(one) === roleOf(body) && member(one, 'source') === member(body, 'source'),
    );
    const [old] = at < 0 ? [] : left.splice(at, 1);
    return isObject(old) ? merge(old, Object.entries(body)) : body;
  });
}

function targetOf({ targets }: Annotation, old: JsonObject): Json {
  const written = member(old, 'target');
  if (written !== undefined && isSame(readTargets(old, []), targets)) return written;
  const oldTargets = asList(written);
  const fits = oldTargets.length === targets.length;
  return targets.map((target, i) => targetItemOf(target, fits ? oldTargets[i] : undefined));
}

function targetItemOf(target: Target, written: Json | undefined): JsonObject {
  const old = isObject(written) ? written : {};
  const selectors = asList(member(old, 'selector'));
  const { exact, prefix, suffix, position } = target;
  const selector: Json[] = [selectorOf(selectors, 'TextQuoteSelector', { exact, prefix, suffix })];
  if (position) selector.push(selectorOf(selectors, 'TextPositionSelector', { ...position }));
  const foreign = selectors.filter((one) => !isObject(one) || !isOwnSelector(member(one, 'type')));
  return merge(old, [
    ['source', target.source],
    ['selector', [...selector, ...foreign]],
    ['attribune:hash', target.hash],
    ['attribune:lost', target.lost],
  ]);
}

function isOwnSelector(type: Json | undefined): boolean {
  return type === 'TextQuoteSelector' || type === 'TextPositionSelector';
}

function selectorOf(selectors: readonly Json[], type: string, members: JsonObject): JsonObject {
  const old = selectors.find((one): one is JsonObject => isObject(one) && member(one, 'type') === type);
  return merge(old ?? {}, [['type', type], ...Object.entries(members)]);
}

/** Optional details as JSON, in their order, without what is undefined. */
function detailsOf(details: object): JsonObject {
  return Object.fromEntries(Object.entries(details).filter(([, value]) => value !== undefined));
}

import { asList, isObject, isSame, member, type Json, type JsonObject } from './json/values';
import type { Annotation, SpeakerRecord, Target } from './model';
import { isRepeatable, readBodies, readTargets, roleOf } from './readItem';
import { type BodyMembers, verificationBodies } from './verification/verificationBodies';

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
    ['attribune:labels', speaker.labels?.map(({ name, value }) => ({ name, value }))],
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
  const { kind, speakers, timex, check, note, verification, labels } = annotation;
  const contents = { kind, speakers, timex, check, note, verification, labels };
  if (written !== undefined && isSame(readBodies(old, []), contents)) return written;
  const bodies: BodyMembers[] = [body('classifying', kind)];
  for (const source of speakers) {
    bodies.push([
      ['type', 'SpecificResource'],
      ['purpose', 'identifying'],
      ['source', source],
    ]);
  }
  if (timex) {
    const details = detailsOf(timex);
    const value = JSON.stringify(details);
    bodies.push([
      ['type', 'TextualBody'],
      ['purpose', 'tagging'],
      ['format', 'application/json'],
      ['value', value],
      ['attribune:timex', details],
    ]);
  }
  if (check !== undefined) bodies.push(body('tagging', check, ['attribune:check', check]));
  for (const { name, value } of labels ?? []) bodies.push(body('tagging', value, ['attribune:label', name]));
  if (note !== undefined) bodies.push(body('commenting', note));
  if (verification) bodies.push(...verificationBodies(verification));
  return [...withOld(bodies, asList(written)), ...asList(written).filter(isForeign)];
}

/** A textual body (Data Model, section 3.2.4). */
function body(purpose: string, value: string, ...members: BodyMembers): BodyMembers {
  return [['type', 'TextualBody'], ['purpose', purpose], ['value', value], ...members];
}

/** Whether a body is not the one that we read: another tool's, or a second one in the same part. */
function isForeign(one: Json, place: number, bodies: readonly Json[]): boolean {
  const role = roleOf(one);
  return role === undefined || (!isRepeatable(role) && bodies.findIndex((other) => roleOf(other) === role) < place);
}

/** Our bodies over the old ones that played the same part, so that members of other tools stay. */
function withOld(bodies: readonly BodyMembers[], written: readonly Json[]): JsonObject[] {
  const left = [...written];
  return bodies.map((members) => {
    const fresh = merge({}, members);
    const at = left.findIndex((one) => isObject(one) && playsFor(one, fresh));
    const [old] = at < 0 ? [] : left.splice(at, 1);
    return isObject(old) ? merge(old, members) : fresh;
  });
}

/** Whether a body plays the part of another one; a speaker's or a label's only for the same speaker, or label and value. */
function playsFor(one: JsonObject, other: JsonObject): boolean {
  const role = roleOf(one);
  if (role !== roleOf(other)) return false;
  if (!isRepeatable(role)) return true;
  return ['source', 'attribune:label', 'value'].every((key) => member(one, key) === member(other, key));
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

import { asList, isObject, member, type Json, type JsonObject } from '../../annotations/json/values';
import type { SpeakerKind } from '../../analysis/facts';
import type { ImportedSpeaker } from './builder';

/** A member of an object that is a string; undefined for anything else. */
export function stringOf(object: JsonObject, key: string): string | undefined {
  const value = member(object, key);
  return typeof value === 'string' ? value : undefined;
}

/** The first of some members that is a string with something in it. */
export function firstString(object: JsonObject, ...keys: readonly string[]): string | undefined {
  return keys.map((key) => stringOf(object, key)).find((value) => value !== undefined && value !== '');
}

/** A member of an object that is a number; undefined for anything else. */
export function numberOf(object: JsonObject, key: string): number | undefined {
  const value = member(object, key);
  return typeof value === 'number' ? value : undefined;
}

/** A member of an object that is an object, else an empty one. */
export function objectOf(object: JsonObject, key: string): JsonObject {
  const value = member(object, key);
  return isObject(value) ? value : {};
}

/** The strings of a list. */
export function stringsOf(value: Json | undefined): string[] {
  return asList(value).filter((one) => typeof one === 'string');
}

/** A kind of speaker, by its name. */
export function speakerKindOf(kind: Json | undefined): SpeakerKind | undefined {
  return (['Person', 'Organization', 'Place', 'Unnamed'] as const).find((one) => one === kind);
}

/** `people` as exports write them: a list of `{name, kind, roles}`. */
export function peopleOf(object: JsonObject): ImportedSpeaker[] {
  return asList(member(object, 'people')).flatMap((one): ImportedSpeaker[] => {
    const name = isObject(one) ? firstString(one, 'name') : undefined;
    if (!isObject(one) || name === undefined) return [];
    return [{ name, kind: speakerKindOf(member(one, 'kind')), roles: stringsOf(member(one, 'roles')) }];
  });
}

/** The publication date that exports write; one that nobody decided is none. */
export function decidedDate(object: JsonObject): string | undefined {
  return member(object, 'dateDecided') === false ? undefined : stringOf(object, 'publicationDate');
}

import { asList, isObject, member, type Json, type JsonObject } from '../../annotations/json/values';
import type { Annotation, AnnotationKind, SpeakerRecord } from '../../annotations/model';
import { readTargets } from '../../annotations/readItem';
import { timexOf } from './timex';

// What other tools write is looked up in it: it must know nothing but these.
const kinds: Readonly<Record<string, AnnotationKind>> = {
  quotation: 'quotation',
  quote: 'quotation',
  content: 'quotation',
  speaker: 'speaker',
  source: 'speaker',
  cue: 'cue',
  date: 'date',
};

/**
 * An annotation of another tool that classifies or tags its words as one of our kinds: "quotation", "speaker", "cue" or "date". Whom an identifying
 * body names is added to `speakers`; a second classifying or tagging body is a date's value, or a quotation's type. Undefined for
 * every other annotation; `placeless` where nothing says which words are meant.
 * @param fallback its id where its own is none, or means something in its own file alone (`#4f1c`)
 */
export function foreignItem(
  item: JsonObject,
  speakers: SpeakerRecord[],
  fallback: string,
): Annotation | 'placeless' | undefined {
  const bodies = asList(member(item, 'body'));
  const purposeOf = (body: Json): Json | undefined =>
    (isObject(body) ? member(body, 'purpose') : undefined) ?? member(item, 'motivation');
  const tags = bodies.flatMap((body) => {
    const purpose = purposeOf(body);
    const value = isObject(body) ? member(body, 'value') : undefined;
    return (purpose === 'tagging' || purpose === 'classifying') && typeof value === 'string' ? [value] : [];
  });
  const kind = tags
    .map((tag) => (Object.hasOwn(kinds, tag.toLowerCase()) ? kinds[tag.toLowerCase()] : undefined))
    .find((one) => one !== undefined);
  if (kind === undefined) return undefined;
  const targets = readTargets(item, []);
  if (targets === undefined) return 'placeless';
  const own = member(item, 'id');
  const id = typeof own === 'string' && own !== '' ? own : fallback;
  const type = (['direct', 'indirect', 'mixed'] as const).find((one) => tags.includes(one));
  const timex = tags.map(timexOf).find((one) => one !== undefined);
  const notes = bodies.flatMap((body) => {
    const value = isObject(body) && purposeOf(body) === 'commenting' ? member(body, 'value') : undefined;
    return typeof value === 'string' ? [value] : [];
  });
  return {
    id,
    kind,
    status: 'confirmed',
    targets,
    speakers: bodies.flatMap((body) => {
      const named = purposeOf(body) === 'identifying' && isObject(body) ? namedBy(body) : undefined;
      if (named && !speakers.some((one) => one.id === named.id)) speakers.push(named);
      return named ? [named.id] : [];
    }),
    ...(kind === 'quotation' && { quotation: { type: type ?? 'direct' } }),
    ...(kind === 'date' && timex && { timex }),
    ...(notes.length > 0 && { note: notes.join('\n') }),
    item,
  };
}

/** Name in an identifying body: its label, or its value. */
function namedBy(body: JsonObject): SpeakerRecord | undefined {
  const said = [member(body, 'label'), member(body, 'value'), member(body, 'source')];
  const name = said.find((one) => typeof one === 'string' && one.trim() !== '') as string | undefined;
  const id = member(body, 'source') ?? name;
  return name === undefined || typeof id !== 'string' ? undefined : { id, type: 'Person', name, roles: [] };
}

/**
 * doccano's JSON Lines (doccano.github.io/doccano/tutorial): `entities` with `relations`, or `label` as `[start, end, label]`. Offsets are UTF-16
 * code units, grapheme clusters in projects that count these, or code points where another program wrote them: the way in which they cut fewest words.
 */
import { asList, isArray, isObject, member, type Json, type JsonObject } from '../../annotations/json/values';
import { entityKeys } from '../doccano';
import { readTimex } from '../timexWords';
import { build, type ImportedItem } from './builder';
import { joinPieces } from './casJson';
import { counting } from './counting';
import { decidedDate, firstString, numberOf, objectOf, peopleOf, stringOf, stringsOf } from './fields';
import { isProblem, readJson } from './json';
import { meaningOf, Strangers } from './labels';
import type { ImportProblem, ReadResult, Reading, SourceFile } from './reading';
import { statusOf } from './status';

/** Reads `.jsonl` files, a text a line. */
export function readDoccano(files: readonly SourceFile[]): ReadResult {
  const value: Reading[] = [];
  const problems: ImportProblem[] = [];
  for (const { name, text } of files) {
    const found: ReadResult[] = text.split('\n').flatMap((content, i) => {
      if (content.trim() === '') return [];
      const json = readJson({ name, text: content });
      if (isProblem(json)) return [{ value: [], problems: [{ ...json, line: i + 1 }] }];
      return [readLine(name, i + 1, json.value)];
    });
    value.push(...found.flatMap((one) => one.value));
    problems.push(...found.flatMap((one) => one.problems));
    if (found.length === 0) problems.push({ severity: 'error', message: 'There is no text in this file.', file: name });
  }
  return { value, problems };
}

interface Entity {
  readonly id: string;
  readonly start: number;
  readonly end: number;
  readonly label: string;
}

function readLine(file: string, line: number, value: Json): ReadResult {
  const text = isObject(value) ? firstString(value, 'text', 'data') : undefined;
  if (!isObject(value) || text === undefined) {
    const message = 'This line is no text of doccano\'s: {"text", "entities", "relations"} or {"text", "label"}.';
    return { value: [], problems: [{ severity: 'error', message, file, line }] };
  }
  const { entities, damaged, again } = entitiesOf(value);
  if (damaged !== undefined) {
    const message = `${damaged} is no entity of doccano's. It needs numbers "start_offset" and "end_offset" and a "label".`;
    return { value: [], problems: [{ severity: 'error', message, file, line }] };
  }
  const keys = entityKeys(entities);
  // What we wrote counts UTF-16.
  const isOwn = keys.some((key) => stringOf(objectOf(value, 'statuses'), key) !== undefined);
  const { convert, problems: doubts } = isOwn
    ? { convert: undefined, problems: [] }
    : counting(text, entities, { file, line });
  const twice = again.map((id): ImportProblem => {
    const message = `Several entities have the id ${id}: relations mean the first of them.`;
    return { severity: 'information', message, file, line };
  });
  const strangers = new Strangers();
  const relations = relationsOf(value);
  const before = new Map(relations.flatMap(({ type, from, to }) => (type === 'continues' ? [[to, from]] : [])));
  const firstOf = (id: string): string => {
    let at = id;
    for (let i = 0; i <= before.size && before.has(at); i++) at = before.get(at)!;
    return at;
  };
  const links = new Map<string, typeof relations>();
  for (const one of relations) links.set(one.from, [...(links.get(one.from) ?? []), one]);
  const related = (id: string, types: RegExp): string[] =>
    (links.get(id) ?? []).flatMap(({ type, to }) => (types.test(type) ? [firstOf(to)] : []));
  const drafts = entities.flatMap((entity, i): ImportedItem[] => {
    const { id, label } = entity;
    const meaning = meaningOf(label);
    if (meaning === undefined) {
      strangers.add(label, () => line);
      return [];
    }
    const key = keys[i]!;
    const piece = convert ? convert(entity) : { start: entity.start, end: entity.end };
    const timex = readTimex(objectOf(value, 'dates')[key]);
    return [
      {
        ...meaning,
        key: firstOf(id),
        pieces: [piece],
        line: () => line,
        status: statusOf(stringOf(objectOf(value, 'statuses'), key)),
        note: stringOf(objectOf(value, 'notes'), key),
        speakers: stringsOf(objectOf(value, 'speakers')[key]).map((name) => ({ name })),
        ...(meaning.kind === 'quotation' && {
          sources: related(id, /^(?:spoken[-_ ]?by|source|speaker)$/i),
          cue: related(id, /^(?:has[-_ ]?)?cue$/i)[0],
          parent: related(id, /^within$/i)[0],
        }),
        ...(timex && { timex }),
      },
    ];
  });
  const head = {
    file,
    text,
    fileName: stringOf(value, 'file'),
    publicationDate: decidedDate(value),
    people: peopleOf(value),
  };
  const { value: reading, problems } = build(head, joinPieces(drafts));
  return { value: [reading], problems: [...doubts, ...twice, ...strangers.problems(file), ...problems] };
}

interface Entities {
  readonly entities: readonly Entity[];
  /** An entity that is none, shortened. */
  readonly damaged?: string;
  /** Ids that several have. */
  readonly again: readonly string[];
}

function entitiesOf(value: JsonObject): Entities {
  const entities: Entity[] = [];
  const ids = new Set<string>();
  const again = new Set<string>();
  const listed = asList(member(value, 'entities'));
  const labelled = ['label', 'labels'].flatMap((key) => asList(member(value, key)));
  for (const [i, one] of [...listed, ...labelled].entries()) {
    const [start, end, label] = isArray(one)
      ? one
      : isObject(one)
        ? [numberOf(one, 'start_offset'), numberOf(one, 'end_offset'), stringOf(one, 'label')]
        : [];
    if (typeof start !== 'number' || typeof end !== 'number' || typeof label !== 'string') {
      return { entities, again: [], damaged: JSON.stringify(one).slice(0, 60) };
    }
    const id = isObject(one) ? member(one, 'id') : undefined;
    const isId = typeof id === 'number' || typeof id === 'string';
    const own = isId ? String(id) : `label ${i}`;
    if (ids.has(own)) again.add(own);
    entities.push({ id: ids.has(own) ? `${own}, item ${i}` : own, start, end, label });
    ids.add(own);
  }
  return { entities, again: [...again] };
}

function relationsOf(value: JsonObject): { type: string; from: string; to: string }[] {
  return asList(member(value, 'relations')).flatMap((one) => {
    if (!isObject(one)) return [];
    const [from, to] = [member(one, 'from_id'), member(one, 'to_id')];
    const isId = (id: Json | undefined): id is string | number => typeof id === 'string' || typeof id === 'number';
    const type = firstString(one, 'type', 'label');
    return isId(from) && isId(to) && type !== undefined ? [{ type, from: String(from), to: String(to) }] : [];
  });
}

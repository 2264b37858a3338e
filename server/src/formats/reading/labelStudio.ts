/**
 * Label Studio's JSON export (labelstud.io/guide/export): regions of `labels`, with text areas and choices of them, and relations. Offsets are code
 * points; each region is checked against the words that the file says it has. Of several annotations of a task the last one that nobody
 * cancelled counts; predictions, where no person has worked on the task.
 */
import { asList, isArray, isObject, member, type Json, type JsonObject } from '../../annotations/json/values';
import { isTimexType, readTimexWords } from '../timexWords';
import { build, type ImportedItem } from './builder';
import { joinPieces } from './casJson';
import { decidedDate, firstString, numberOf, objectOf, peopleOf, stringOf, stringsOf } from './fields';
import { isProblem, readJson } from './json';
import { meaningOf, Strangers, typeOf } from './labels';
import { type ImportProblem, quoted, type ReadResult, type Reading, type SourceFile } from './reading';
import { timexOf } from './timex';
import { counted, type Claimed, stands } from './units';

/** Reads `.json` files, a text a task. */
export function readLabelStudio(files: readonly SourceFile[]): ReadResult {
  const value: Reading[] = [];
  const problems: ImportProblem[] = [];
  for (const file of files) {
    const json = readJson(file);
    if (isProblem(json)) {
      problems.push(json);
      continue;
    }
    const isList = isArray(json.value);
    const tasks = asList(json.value);
    tasks.forEach((task, i) => {
      const line = json.lineAt(isList ? [i] : []);
      const read = readTask(file.name, line, task);
      value.push(...read.value);
      problems.push(...read.problems);
    });
    if (tasks.length === 0)
      problems.push({ severity: 'error', message: 'There is no task in this file.', file: file.name });
  }
  return { value, problems };
}

function readTask(file: string, line: number, task: Json): ReadResult {
  const data = isObject(task) ? objectOf(task, 'data') : {};
  const words = firstString(data, 'text') ?? onlyString(data);
  if (!isObject(task) || words === undefined) {
    const message = 'This is no task of Label Studio with a text: {"data": {"text"}, "annotations": […]}.';
    return { value: [], problems: [{ severity: 'error', message, file, line }] };
  }
  const problems: ImportProblem[] = [];
  const results = resultsOf(task, (message) => problems.push({ severity: 'information', message, file, line }));
  const way = counted(
    words,
    results.flatMap(({ result }) => claimsIn(result)),
  );
  const strangers = new Strangers();
  const isOwn = member(data, 'people') !== undefined;
  const drafts = results.flatMap(({ result: listed, confirmed }) => {
    const { result, again } = withOwnIds(listed);
    for (const id of again) {
      const message = `Several regions have the id ${id}: what is said of it, and relations, mean the first of them.`;
      problems.push({ severity: 'information', message, file, line });
    }
    const regions = result.filter((one) => {
      if (isPlaceless(one)) {
        const message = `This ${stringsOf(member(objectOf(one, 'value'), 'labels'))[0] ?? 'region'} has no place in the text: "start" and "end" must be numbers. It is left out.`;
        problems.push({ severity: 'warning', message, file, line, leftOut: 1 });
        return false;
      }
      const [claim] = claimsIn([one]);
      if (claim === undefined || stands(way, claim)) return true;
      const message = `${quoted(claim.words)} does not stand at ${claim.start} to ${claim.end} of the text; it is left out.`;
      problems.push({ severity: 'warning', message, file, line, leftOut: 1 });
      return false;
    });
    return draftsOf(regions, confirmed, isOwn, strangers, way.toUtf16).map((draft): ImportedItem => ({
      ...draft,
      line: () => line,
    }));
  });
  const head = { file, text: way.text, fileName: stringOf(data, 'file'), people: peopleOf(data) };
  const { value, problems: more } = build({ ...head, publicationDate: decidedDate(data) }, joinPieces(drafts));
  return { value: [value], problems: [...problems, ...strangers.problems(file), ...more] };
}

/** Whether a region of ours does not say where it is. */
function isPlaceless(one: JsonObject): boolean {
  const value = objectOf(one, 'value');
  const isOurs = stringsOf(member(value, 'labels')).some((label) => meaningOf(label) !== undefined);
  const hasPlace = numberOf(value, 'start') !== undefined && numberOf(value, 'end') !== undefined;
  return stringOf(one, 'type') === 'labels' && isOurs && !hasPlace;
}

/** Regions with ids of their own, where one has none or another one's; the ids that several have. */
function withOwnIds(result: readonly JsonObject[]): { result: readonly JsonObject[]; again: readonly string[] } {
  const places = new Map<string, string>();
  const again = new Set<string>();
  const own = result.map((one, i): JsonObject => {
    if (stringOf(one, 'type') !== 'labels') return one;
    const id = stringOf(one, 'id');
    if (id === undefined) return { ...one, id: `region ${i}` };
    const { start, end } = objectOf(one, 'value');
    const place = JSON.stringify([start, end]);
    const known = places.get(id);
    if (known === undefined) places.set(id, place);
    if (known === undefined || known === place) return one;
    again.add(id);
    return { ...one, id: `${id}, region ${i}` };
  });
  return { result: own, again: [...again] };
}

/** A task's text may have any name; ours is `text`. */
function onlyString(data: JsonObject): string | undefined {
  const strings = Object.values(data).filter((one) => typeof one === 'string');
  return strings.length === 1 ? strings[0] : undefined;
}

interface Result {
  readonly result: readonly JsonObject[];
  readonly confirmed: boolean;
}

function resultsOf(task: JsonObject, inform: (message: string) => void): Result[] {
  const listed = ['annotations', 'completions'].flatMap((key) => asList(member(task, key))).filter(isObject);
  const annotations = listed.filter((one) => member(one, 'was_cancelled') !== true);
  const resultIn = (one: JsonObject): JsonObject[] => asList(member(one, 'result')).filter(isObject);
  const last = annotations.at(-1);
  if (annotations.length > 1) inform(`This text was annotated ${annotations.length} times; the last one is taken.`);
  const own = last ? [{ result: resultIn(last), confirmed: true }] : [];
  // A person who annotated the text has taken or left what was predicted.
  const byPerson = annotations.some((one) => member(one, 'completed_by') !== undefined);
  const predictions = byPerson ? [] : asList(member(task, 'predictions')).filter(isObject);
  const best = predictions.at(-1);
  return best ? [...own, { result: resultIn(best), confirmed: false }] : own;
}

function claimsIn(result: readonly JsonObject[]): Claimed[] {
  return result.flatMap((one) => {
    const value = objectOf(one, 'value');
    const start = numberOf(value, 'start');
    const end = numberOf(value, 'end');
    const words = stringOf(value, 'text');
    return stringOf(one, 'type') === 'labels' && start !== undefined && end !== undefined && words !== undefined
      ? [{ start, end, words }]
      : [];
  });
}

function draftsOf(
  result: readonly JsonObject[],
  confirmed: boolean,
  isOwn: boolean,
  strangers: Strangers,
  toUtf16: (span: { start: number; end: number }) => { start: number; end: number },
): ImportedItem[] {
  // Annotation and prediction may use the same ids.
  const keyed = (id: string): string => `${confirmed ? 'a' : 'p'} ${id}`;
  const relations = result.filter((one) => stringOf(one, 'type') === 'relation');
  const before = new Map(
    relations.flatMap((one) => {
      const [from, to] = [stringOf(one, 'from_id'), stringOf(one, 'to_id')];
      const continues = stringsOf(member(one, 'labels')).includes('continues');
      return continues && from !== undefined && to !== undefined ? [[to, from] as const] : [];
    }),
  );
  const firstOf = (id: string): string => {
    let at = id;
    for (let i = 0; i <= before.size && before.has(at); i++) at = before.get(at)!;
    return at;
  };
  const related = (id: string, types: RegExp): string[] =>
    (linksOf.get(id) ?? []).flatMap((one) => {
      const to = stringOf(one, 'to_id');
      const isOne = stringsOf(member(one, 'labels')).some((label) => types.test(label));
      return to !== undefined && isOne ? [keyed(firstOf(to))] : [];
    });
  const byId = new Map<string | undefined, JsonObject[]>();
  for (const one of result) byId.set(stringOf(one, 'id'), [...(byId.get(stringOf(one, 'id')) ?? []), one]);
  const linksOf = new Map<string | undefined, JsonObject[]>();
  for (const one of relations) {
    const from = stringOf(one, 'from_id');
    linksOf.set(from, [...(linksOf.get(from) ?? []), one]);
  }
  const saidOf = (id: string, type: string, name?: RegExp): string[] =>
    (byId.get(id) ?? []).flatMap((one) => {
      if (stringOf(one, 'type') !== type || (name && !name.test(stringOf(one, 'from_name') ?? ''))) return [];
      const value = objectOf(one, 'value');
      return stringsOf(member(value, type === 'textarea' ? 'text' : 'choices'));
    });
  return result.flatMap((one): ImportedItem[] => {
    if (stringOf(one, 'type') !== 'labels') {
      const isRegion =
        member(objectOf(one, 'value'), 'start') !== undefined &&
        !/^(?:textarea|choices)$/.test(stringOf(one, 'type') ?? '');
      if (isRegion) strangers.add(stringOf(one, 'type') ?? 'region');
      return [];
    }
    const id = stringOf(one, 'id') ?? '';
    const value = objectOf(one, 'value');
    const labels = stringsOf(member(value, 'labels'));
    const label = labels.find((one) => meaningOf(one) !== undefined) ?? labels[0] ?? '';
    const meaning = meaningOf(label);
    const start = numberOf(value, 'start');
    const end = numberOf(value, 'end');
    if (meaning === undefined || start === undefined || end === undefined) {
      strangers.add(label);
      return [];
    }
    const notes = stringsOf(member(objectOf(one, 'meta'), 'text'));
    const names = saidOf(id, 'textarea', /name|speaker/i);
    return [
      {
        ...meaning,
        key: keyed(firstOf(id)),
        pieces: [toUtf16({ start, end })],
        // Only in what we wrote an unnamed source is one that nobody knows.
        status: confirmed ? (isOwn ? 'confirmed' : undefined) : 'automatic',
        ...(notes.length > 0 && { note: notes.join('\n') }),
        speakers: names.map((name) => ({ name })),
        ...(meaning.kind === 'quotation' && {
          type: saidOf(id, 'choices').map(typeOf).find(Boolean) ?? meaning.type,
          sources: related(id, /^(?:spoken[-_ ]?by|source|speaker)$/i),
          cue: related(id, /^(?:has[-_ ]?)?cue$/i)[0],
          parent: related(id, /^within$/i)[0],
        }),
        ...(meaning.kind === 'date' && { timex: timexIn(saidOf(id, 'textarea', /value|timex/i)[0]) }),
      },
    ];
  });
}

/** `DATE 2026-03-04`, or the value alone. */
function timexIn(words: string | undefined) {
  if (words === undefined) return undefined;
  const at = words.indexOf(' ');
  const type = words.slice(0, Math.max(0, at));
  return isTimexType(type) ? readTimexWords(type, words.slice(at + 1)) : timexOf(words.trim());
}

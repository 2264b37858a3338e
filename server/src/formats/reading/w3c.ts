/**
 * W3C Web Annotations (Data Model, W3C Recommendation 23 February 2017): a collection with its first page in it, a page, a list, or a
 * single annotation. What Attribune wrote is read as a sidecar is; other tools' annotations that classify or tag words as quotation,
 * speaker, cue or date are taken as such, all others are kept as they are.
 */
import { SpeakerSchema } from '../../annotations/itemSchema';
import { isIsoDate } from '../../annotations/isoDate';
import { asList, isArray, isObject, member, type Json, type JsonObject } from '../../annotations/json/values';
import type { Annotation, SpeakerRecord } from '../../annotations/model';
import { check, isOwnItem, type ItemProblem, readItem, speakerRecordOf } from '../../annotations/readItem';
import { foreignItem } from './foreignItem';
import { isProblem, type JsonFile, readJson } from './json';
import type { ImportProblem, ReadResult, ReadItem, Reading, SourceFile } from './reading';

type Path = readonly (string | number)[];

/** Reads `.jsonld` files; ids stay those of the file. */
export function readW3c(files: readonly SourceFile[]): ReadResult {
  const read = files.map(readFile);
  return { value: read.flatMap(({ value }) => value), problems: read.flatMap(({ problems }) => problems) };
}

function readFile(file: SourceFile): ReadResult {
  const json = readJson(file);
  if (isProblem(json)) return { value: [], problems: [json] };
  const list = itemsOf(json.value);
  if (list === undefined) {
    const message =
      'There are no Web Annotations in this file. It must hold an AnnotationCollection with its first page, an AnnotationPage, a list of annotations, or one.';
    return { value: [], problems: [{ severity: 'error', message, file: file.name, line: 1 }] };
  }
  return new Collection(file.name, json).read(list.items, list.path);
}

/** The annotations of a file and the way to them; undefined where it holds none. */
function itemsOf(root: Json): { items: readonly Json[]; path: Path } | undefined {
  if (isArray(root)) return { items: root, path: [] };
  if (!isObject(root)) return undefined;
  const types = asList(member(root, 'type'));
  if (types.includes('Annotation')) return { items: [root], path: [] };
  const page = types.includes('AnnotationCollection') ? member(root, 'first') : root;
  const items = isObject(page) ? member(page, 'items') : undefined;
  if (items === undefined) return undefined;
  return { items: asList(items), path: page === root ? ['items'] : ['first', 'items'] };
}

/** One file while it is read. */
class Collection {
  readonly #file: string;
  readonly #json: JsonFile;
  readonly #problems: ImportProblem[] = [];

  constructor(file: string, json: JsonFile) {
    this.#file = file;
    this.#json = json;
  }

  read(list: readonly Json[], path: Path): ReadResult {
    const root = isObject(this.#json.value) ? this.#json.value : {};
    const speakers = this.#speakers(root);
    const strangers: SpeakerRecord[] = [];
    const items: ReadItem[] = [];
    const foreign: JsonObject[] = [];
    const seen = new Set<string>();
    list.forEach((one, i) => {
      const at = list.length === 1 && isObject(root) && root === one ? path : [...path, i];
      const annotation = this.#annotation(one, at, strangers, `item ${i}`);
      if (annotation === 'foreign') foreign.push(one as JsonObject);
      else if (annotation !== undefined) {
        if (seen.has(annotation.id))
          this.#say(at, 'Another annotation before this one has the same id; it is left out.', 1);
        else items.push(this.#placed(annotation, at));
        seen.add(annotation.id);
      }
    });
    const date = member(root, 'attribune:publicationDate');
    const isDate = typeof date === 'string' && isIsoDate(date);
    const all = [...speakers, ...strangers];
    const sources = [...new Set(items.map(sourceOf).filter((one) => one !== ''))];
    const value = (sources.length > 0 ? sources : ['']).map((source): Reading => {
      // What names none of these articles goes to the first.
      const isHere = (one: string): boolean =>
        one === source || (!sources.includes(one) && source === (sources[0] ?? ''));
      const own = items.filter((item) => isHere(sourceOf(item)));
      const meant = new Set(own.flatMap(({ annotation }) => annotation.speakers));
      const name = fileNameOf(source);
      return {
        ...(name !== undefined && { fileName: name }),
        ...(isDate && sources.length < 2 && { publicationDate: date }),
        speakers: sources.length < 2 ? all : all.filter(({ id }) => meant.has(id)),
        items: own,
        foreign: foreign.filter((one) => isHere(foreignSource(one))),
      };
    });
    return { value, problems: this.#problems };
  }

  #placed({ targets, ...annotation }: Annotation, path: Path): ReadItem {
    return { annotation, at: { targets }, file: this.#file, line: () => this.#json.lineAt(path) };
  }

  /** @param id for an annotation of another tool that has none of its own which means the same everywhere */
  #annotation(item: Json, path: Path, strangers: SpeakerRecord[], id: string): Annotation | 'foreign' | undefined {
    if (!isObject(item)) {
      this.#say(path, 'This is no annotation; it is left out.', 1);
      return undefined;
    }
    if (!isOwnItem(item)) {
      const read = foreignItem(item, strangers, id);
      if (read === 'placeless') {
        this.#say(
          path,
          'This annotation has no TextQuoteSelector, so its words cannot be found; it is kept as it is, and not shown.',
        );
      }
      return read === undefined || read === 'placeless' ? 'foreign' : read;
    }
    const { annotation, problems } = readItem(item);
    for (const problem of problems) this.#sayWhat(problem, path);
    if (annotation === undefined) this.#say(path, 'So this annotation is left out.', 1);
    return annotation;
  }

  #speakers(root: JsonObject): SpeakerRecord[] {
    return asList(member(root, 'attribune:speakers')).flatMap((item, i) => {
      const problems: ItemProblem[] = [];
      const speaker = check(SpeakerSchema, item, [], problems);
      for (const problem of problems) this.#sayWhat(problem, ['attribune:speakers', i]);
      return speaker && isObject(item) ? [speakerRecordOf(speaker, item)] : [];
    });
  }

  #sayWhat({ path, message }: ItemProblem, before: Path): void {
    this.#say([...before, ...path], message);
  }

  #say(path: Path, message: string, leftOut = 0): void {
    const line = this.#json.lineAt(path);
    this.#problems.push({ severity: 'warning', message, file: this.#file, line, ...(leftOut > 0 && { leftOut }) });
  }
}

/** The article that an annotation is of, as it says; empty where it does not. */
function sourceOf({ at }: ReadItem): string {
  return 'targets' in at ? (at.targets[0]?.source ?? '') : '';
}

function foreignSource(item: JsonObject): string {
  const target = asList(member(item, 'target'))[0];
  const source = isObject(target) ? (member(target, 'source') ?? member(target, 'id')) : target;
  return typeof source === 'string' ? source : '';
}

/** The name that a relative IRI gives an article; none for one of the web. */
function fileNameOf(source: string): string | undefined {
  if (source === '' || /^[a-z][a-z0-9+.-]*:/i.test(source)) return undefined;
  try {
    return decodeURIComponent(source);
  } catch {
    return source;
  }
}

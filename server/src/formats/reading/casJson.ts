/**
 * UIMA CAS JSON 0.4.0 (github.com/apache/uima-uimaj-io-jsoncas): what Attribune wrote, and layers whose names say quotation, speaker, cue or
 * date, such as INCEpTION's `webanno.custom.Quotation`. Offsets are UTF-16.
 */
import type { Span } from '../../analysis/facts';
import { isObject, member, type Json, type JsonObject } from '../../annotations/json/values';
import { isTimexType, timexOfParts } from '../timexWords';
import { build, type ImportedItem, type ImportedSpeaker, type ReadingHead } from './builder';
import { decidedDateOf, type Structures, titleOf } from './casStructures';
import { counting } from './counting';
import { firstString, numberOf, speakerKindOf, stringOf } from './fields';
import { isProblem, type JsonFile, readJson } from './json';
import { meaningOf, Strangers, typeOf } from './labels';
import type { ImportProblem, ReadResult, SourceFile } from './reading';
import { statusOf } from './status';
import { timexOf } from './timex';

/** Reads `.json` files, a text each. */
export function readCasJson(files: readonly SourceFile[]): ReadResult {
  const read = files.map(readFile);
  return { value: read.flatMap(({ value }) => value), problems: read.flatMap(({ problems }) => problems) };
}

function readFile(file: SourceFile): ReadResult {
  const json = readJson(file);
  if (isProblem(json)) return { value: [], problems: [json] };
  const fail = (message: string): ReadResult => {
    return { value: [], problems: [{ severity: 'error', message, file: file.name, line: 1 }] };
  };
  const structures = structuresOf(json);
  if (structures === undefined) return fail('This is no CAS JSON: it has no "%FEATURE_STRUCTURES".');
  const sofas = [...structures.values()].filter(({ type }) => type === 'uima.cas.Sofa');
  const sofa = sofas.find(({ features }) => stringOf(features, 'sofaID') === '_InitialView') ?? sofas[0];
  const text = sofa && stringOf(sofa.features, 'sofaString');
  if (text === undefined) return fail('This CAS holds no text: there is no Sofa with a "sofaString".');
  return new Cas(file.name, structures).read(sofa!.id, text);
}

/** The feature structures of a CAS by their ids; undefined where it is none. */
function structuresOf(json: JsonFile): Structures | undefined {
  const written = isObject(json.value) ? member(json.value, '%FEATURE_STRUCTURES') : undefined;
  if (typeof written !== 'object' || written === null) return undefined;
  const found: Structures = new Map();
  for (const [key, one] of Object.entries<Json>(written as Record<string, Json>)) {
    if (!isObject(one)) continue;
    const own = numberOf(one, '%ID') ?? Number(key);
    // References mean the first of several with one id.
    const id = found.has(own) ? -1 - found.size : own;
    const step = Array.isArray(written) ? Number(key) : key;
    const line = (): number => json.lineAt(['%FEATURE_STRUCTURES', step]);
    found.set(id, { id, type: stringOf(one, '%TYPE') ?? '', features: one, line });
  }
  return found;
}

/** One CAS while it is read. */
class Cas {
  readonly #file: string;
  readonly #structures: Structures;

  constructor(file: string, structures: Structures) {
    this.#file = file;
    this.#structures = structures;
  }

  read(sofa: number, text: string): ReadResult {
    const strangers = new Strangers();
    const drafts: (ImportedItem & { readonly pieces: readonly Span[] })[] = [];
    const problems: ImportProblem[] = [];
    const head = this.#headOf();
    const people = [...this.#structures.values()].flatMap(({ id, type }) =>
      type === 'attribune.Speaker' ? this.#named(id) : [],
    );
    for (const { id, type, features, line } of this.#structures.values()) {
      const start = numberOf(features, 'begin');
      const end = numberOf(features, 'end');
      const meaning = type === 'attribune.Speaker' ? undefined : meaningOf(type.slice(type.lastIndexOf('.') + 1));
      if (start === undefined || end === undefined || (numberOf(features, '@sofa') ?? sofa) !== sofa) {
        if (meaning !== undefined) problems.push(this.#placeless(meaning.kind, line()));
        continue;
      }
      if (meaning === undefined) {
        if (!/(?:DocumentAnnotation|DocumentMetaData|Token|Sentence|POS|Lemma)$/.test(type)) strangers.add(type, line);
        continue;
      }
      const continued = this.#first(features);
      drafts.push({
        ...this.#draft(features, meaning),
        key: String(continued ?? id),
        pieces: [{ start, end }],
        line,
      });
    }
    const spans = drafts.flatMap(({ pieces }) => pieces);
    // The standard says UTF-16, which Python's programs overlook.
    const isOwn = head.fileName !== undefined;
    const counted = counting(text, isOwn ? [] : spans, { file: this.#file }, ['code points']);
    const placed = drafts.map((draft): ImportedItem => ({ ...draft, pieces: draft.pieces.map(counted.convert) }));
    const built = build({ file: this.#file, text, people, keepsAll: true, ...head }, joinPieces(placed));
    const said = [...counted.problems, ...problems, ...strangers.problems(this.#file), ...built.problems];
    return { value: [built.value], problems: said };
  }

  #placeless(kind: string, line: number): ImportProblem {
    const message = `This ${kind} has no place in the text: "begin" and "end" must be numbers, in the view that holds the text. It is left out.`;
    return { severity: 'warning', message, file: this.#file, line, leftOut: 1 };
  }

  #headOf(): Pick<ReadingHead, 'fileName' | 'title' | 'publicationDate'> {
    const article = [...this.#structures.values()].find(({ type }) => type === 'attribune.Article');
    return article
      ? { fileName: stringOf(article.features, 'fileName'), publicationDate: decidedDateOf(article.features) }
      : { title: titleOf(this.#structures) };
  }

  #draft(features: JsonObject, { kind, type }: NonNullable<ReturnType<typeof meaningOf>>) {
    const reference = (key: string): string | undefined => {
      const id = numberOf(features, key);
      return id === undefined || !this.#structures.has(id) ? undefined : String(this.#firstOf(id));
    };
    const source = reference('@source');
    return {
      kind,
      status: statusOf(stringOf(features, 'status')),
      note: stringOf(features, 'note'),
      speakers: this.#speakersOf(features),
      ...(kind === 'quotation' && {
        type: typeOf(firstString(features, 'quotationType', 'type', 'kind')) ?? type,
        cue: reference('@cue'),
        parent: reference('@parent'),
        sources: source === undefined ? [] : [source],
      }),
      ...(kind === 'date' && { timex: timexIn(features) }),
    };
  }

  #speakersOf(features: JsonObject): ImportedSpeaker[] {
    const id = numberOf(features, '@speaker');
    if (id !== undefined) return this.#named(id);
    const name = stringOf(features, 'speaker');
    return name === undefined || name === '' ? [] : [{ name }];
  }

  #named(id: number): ImportedSpeaker[] {
    const { features } = this.#structures.get(id) ?? { features: {} };
    const name = stringOf(features, 'name');
    const roles = stringOf(features, 'roles');
    if (name === undefined || name === '') return [];
    return [
      { name, kind: speakerKindOf(member(features, 'kind')), roles: roles === undefined ? [] : roles.split('; ') },
    ];
  }

  /** The first piece of the quotation that one continues. */
  #first(features: JsonObject): number | undefined {
    const before = numberOf(features, '@continues');
    return before === undefined || !this.#structures.has(before) ? undefined : this.#firstOf(before);
  }

  #firstOf(id: number): number {
    const seen = new Set<number>();
    let at = id;
    for (;;) {
      const before = numberOf(this.#structures.get(at)?.features ?? {}, '@continues');
      if (before === undefined || seen.has(at) || !this.#structures.has(before)) return at;
      seen.add(at);
      at = before;
    }
  }
}

/** Annotations with one key are the pieces of one; the first says the rest. */
export function joinPieces(drafts: readonly ImportedItem[]): ImportedItem[] {
  const joined = new Map<string, ImportedItem>();
  for (const draft of drafts) {
    const first = joined.get(draft.key);
    const pieces = [...(first?.pieces ?? []), ...draft.pieces] as ImportedItem['pieces'];
    joined.set(draft.key, { ...(first ?? draft), pieces });
  }
  return [...joined.values()];
}

function timexIn(features: JsonObject) {
  const value = firstString(features, 'value', 'timexValue');
  const type = firstString(features, 'timexType', 'type');
  if (isTimexType(type)) return timexOfParts(type, value ?? '', (part) => stringOf(features, part));
  return value === undefined ? undefined : timexOf(value);
}

import { parse, type ParseError, printParseErrorCode } from 'jsonc-parser';
import { check, isOwnItem, readItem, speakerRecordOf, type ItemProblem } from './readItem';
import { SpeakerSchema } from './itemSchema';
import { isIsoDate } from './isoDate';
import { rangeAt } from './json/ranges';
import { checkConflicts, checkReferences, pathOf, type IndexedAnnotation } from './sidecarChecks';
import { asList, isArray, isObject, member, objectAt, type Json, type JsonObject } from './json/values';
import { emptySidecar, type ParsedSidecar, type Sidecar, type SidecarProblem, type SpeakerRecord } from './model';
import { BYTE_ORDER_MARK } from '../analysis/text/codeUnits';

/** The context of Web Annotations (Data Model, section 3.1). */
export const ANNOTATION_CONTEXT = 'http://www.w3.org/ns/anno.jsonld';

/** Namespace of the prefix `attribune:`. */
export const ATTRIBUNE_NAMESPACE = 'urn:attribune:';

/** The version of the sidecar that we write; a file with a greater one is read, never written. */
export const SIDECAR_VERSION = 1;

/**
 * Reads a sidecar. An item that is damaged is a problem and is left out, and stays in the file as it is; where the file as a
 * whole cannot be understood it must not be written to. Empty text is a sidecar with nothing in it.
 * @param articleLength length of the saved article in code points, to report positions beyond it
 * @param known the root that the text has, where the caller has it: then it is not parsed
 */
export function parseSidecar(json: string, articleLength = Infinity, known?: JsonObject): ParsedSidecar {
  if (json.trim() === '') return { value: emptySidecar, problems: [], writable: true };
  const root = known ?? parseStrictly(json);
  if (root === undefined) return { value: emptySidecar, problems: syntaxProblems(json), writable: false };
  const problems: PathProblem[] = [];
  const readable = checkFrame(root, problems);
  const value = readable && isObject(root) ? readValue(root, articleLength, problems) : emptySidecar;
  const writable = !problems.some(({ fatal }) => fatal);
  if (writable && isObject(root)) roots.set(value, root);
  return {
    value,
    problems: problems.map(({ path, message, fatal }) => {
      return { ...rangeAt(json, path), message, severity: fatal ? 'error' : 'warning' };
    }),
    writable,
  };
}

/** JSON roots by the sidecar that was read from them. */
const roots = new WeakMap<Sidecar, JsonObject>();

/** The root of the text that a sidecar was read from, if it may be written to. */
export function rootOf(sidecar: Sidecar): JsonObject | undefined {
  return roots.get(sidecar);
}

/** A fatal problem is one of the whole file, which then must not be written. */
interface PathProblem extends ItemProblem {
  readonly fatal?: boolean;
}

/** The root of a sidecar that may be written to; undefined where the file as a whole cannot be understood. */
export function writableRoot(json: string): JsonObject | undefined {
  const root = parseStrictly(json);
  const problems: PathProblem[] = [];
  if (root === undefined || !checkFrame(root, problems)) return undefined;
  return isObject(root) && !problems.some(({ fatal }) => fatal) ? root : undefined;
}

/** The JSON value of a text, undefined where it is no JSON; a byte order mark is let through. */
export function parseStrictly(json: string): Json | undefined {
  try {
    return JSON.parse(json.charCodeAt(0) === BYTE_ORDER_MARK ? json.slice(1) : json) as Json;
  } catch {
    return undefined;
  }
}

function syntaxProblems(json: string): SidecarProblem[] {
  const errors: ParseError[] = [];
  parse(json, errors, { disallowComments: true, allowTrailingComma: false });
  // JSON.parse is stricter than jsonc-parser in places; then all we can say is that the file is none.
  const first = errors[0] ?? { offset: 0, length: json.length };
  const what = errors[0] ? ` (${printParseErrorCode(errors[0].error)})` : '';
  const start = Math.min(first.offset, json.length);
  const end = Math.min(json.length, start + Math.max(1, first.length));
  const message = `This is no valid JSON${what}. Nothing is written to the file until it is mended or removed.`;
  return [{ start, end, message, severity: 'error' }];
}

/** Whether the file as a whole is a sidecar as we know them. */
function checkFrame(root: Json, problems: PathProblem[]): boolean {
  const fatal = (path: (string | number)[], message: string): boolean => {
    problems.push({ path, message: `${message} Nothing is written to the file until this is mended.`, fatal: true });
    return false;
  };
  if (!isObject(root) || member(root, 'type') !== 'AnnotationCollection') {
    return fatal(isObject(root) ? ['type'] : [], 'This is no AnnotationCollection.');
  }
  if (!hasContext(asList(member(root, '@context')))) {
    const message = `The context must be ["${ANNOTATION_CONTEXT}", {"attribune": "${ATTRIBUNE_NAMESPACE}"}].`;
    return fatal(['@context'], message);
  }
  const first = member(root, 'first');
  if (!isObject(first) || !isArray(member(first, 'items'))) {
    return fatal(['first', 'items'], 'The collection must have a first page with a list of items.');
  }
  if (!isArray(member(root, 'attribune:speakers') ?? [])) {
    return fatal(['attribune:speakers'], 'The speakers must be a list.');
  }
  const version = member(root, 'attribune:version') ?? SIDECAR_VERSION;
  if (typeof version !== 'number' || version > SIDECAR_VERSION) {
    fatal(['attribune:version'], 'A newer Attribune wrote this; update the extension.');
  }
  return true;
}

function hasContext(context: readonly Json[]): boolean {
  const prefixed = context.some((one) => isObject(one) && member(one, 'attribune') === ATTRIBUNE_NAMESPACE);
  return prefixed && context.includes(ANNOTATION_CONTEXT);
}

function readValue(root: JsonObject, articleLength: number, problems: PathProblem[]): Sidecar {
  const speakers = readSpeakers(root, problems);
  const annotations = readAnnotations(root, problems);
  checkReferences(speakers, annotations, articleLength, problems);
  checkConflicts(root, problems);
  const date = member(root, 'attribune:publicationDate');
  if (date !== undefined && !isDate(date)) {
    const message = 'The publication date must be an ISO 8601 date such as 2022-01-03. Until then it does not count.';
    problems.push({ path: ['attribune:publicationDate'], message });
  }
  const off = member(root, 'attribune:checksOff');
  if (off !== undefined && !isListOfNames(off)) {
    const message =
      'The checks that are off must be a list of their names, such as ["unclosedMark"]. Until then all count.';
    problems.push({ path: ['attribune:checksOff'], message });
  }
  return {
    ...(isDate(date) && { publicationDate: date }),
    ...(isListOfNames(off) && { checksOff: off }),
    speakers,
    annotations: annotations.map(({ annotation }) => annotation),
  };
}

function isListOfNames(names: Json | undefined): names is readonly string[] {
  return names !== undefined && isArray(names) && names.every((name) => typeof name === 'string');
}

function isDate(date: Json | undefined): date is string {
  return typeof date === 'string' && isIsoDate(date);
}

function readSpeakers(root: JsonObject, problems: PathProblem[]): SpeakerRecord[] {
  const seen = new Set<string>();
  return asList(member(root, 'attribune:speakers')).flatMap((item, i) => {
    const path = ['attribune:speakers', i];
    const speaker = check(SpeakerSchema, item, path, problems);
    if (!speaker || !isObject(item) || isRepeated(speaker.id, seen, () => path, problems)) return [];
    return [speakerRecordOf(speaker, item)];
  });
}

function readAnnotations(root: JsonObject, problems: PathProblem[]): IndexedAnnotation[] {
  const seen = new Set<string>();
  const items = asList(member(objectAt(root, 'first'), 'items'));
  const read: IndexedAnnotation[] = [];
  for (let at = 0; at < items.length; at++) {
    const item = items[at]!;
    if (!isOwnItem(item)) continue;
    const { annotation, problems: own } = readOnce(item);
    for (const problem of own) problems.push({ ...problem, path: [...pathOf(at), ...problem.path] });
    if (annotation && !isRepeated(annotation.id, seen, () => pathOf(at), problems)) read.push({ annotation, at });
  }
  return read;
}

/** Items as they were read: a decision leaves all but a few of thousands the same objects. */
const readItems = new WeakMap<JsonObject, ReturnType<typeof readItem>>();

function readOnce(item: JsonObject): ReturnType<typeof readItem> {
  const known = readItems.get(item);
  if (known !== undefined) return known;
  const read = readItem(item);
  readItems.set(item, read);
  return read;
}

function isRepeated(
  id: string,
  seen: Set<string>,
  path: () => readonly (string | number)[],
  problems: PathProblem[],
): boolean {
  if (!seen.has(id)) {
    seen.add(id);
    return false;
  }
  const message = 'Another item before this one has the same id; this one does not count. Give it an id of its own.';
  problems.push({ path: [...path(), 'id'], message });
  return true;
}

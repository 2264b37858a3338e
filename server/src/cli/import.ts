import { randomUUID } from 'node:crypto';
import { mkdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import process from 'node:process';
import { anchor } from '../annotations/anchoring/anchor';
import { codePoints } from '../annotations/codePoints';
import { applyEdits, editSidecar } from '../annotations/editSidecar';
import type { Change, Provenance } from '../annotations/model';
import { type ImportProblem, importReading, type Reading, readings, type SourceFile } from '../formats/importing';
import { articleOf, isFile } from './articleOf';
import { decodeText, decodeUtf8 } from './decode';
import { messages } from './messages';
import { readSidecar, writeDurably } from './sidecars';

export { importFormats } from '../formats/importing';

/** The options of `attribune import` as commander gives them. */
export interface ImportOptions {
  readonly from: string;
  /** The folder with the articles; that of each file where none is given. */
  readonly output?: string;
  /** The article that the annotations belong to, for one file with one text. */
  readonly article?: string;
  readonly annotator?: string;
  readonly dryRun?: true;
}

/**
 * Adds annotations from files of another format to the sidecars of their articles, and prints how many; what is wrong, and what could not be
 * taken over, is on standard error. An article that is not there is written, where the file holds its text. Of a file that is
 * damaged nothing is imported.
 *
 * @returns the exit code: 1 when anything was left out, or is left to a person
 */
export function importFiles(files: readonly string[], options: ImportOptions): number {
  const given = new Set(files);
  let code = 0;
  for (const file of files) {
    // brat's text and configuration belong to the annotations beside them.
    const ann = file.replace(/\.txt$/i, '.ann');
    const isBeside = options.from === 'brat' && (/\.conf$/i.test(file) || (ann !== file && given.has(ann)));
    if (!isBeside && !importFile(file, options)) code = 1;
  }
  return code;
}

/** @returns whether everything in the file was taken over */
function importFile(path: string, options: ImportOptions): boolean {
  const sources = readSources(path, options.from);
  if ('refused' in sources) return tell(path, [failure(path, sources.refused)]);
  const { value, problems } = readings(options.from, sources.files);
  const isWhole = tell(path, problems);
  if (problems.some(({ severity }) => severity === 'error')) return false;
  if (options.article !== undefined && value.length !== 1) {
    return tell(path, [failure(path, messages.severalTexts(value.length))]);
  }
  return (
    value.map((reading, i) => importInto(path, reading, value.length > 1 ? i + 1 : 0, options)).every(Boolean) &&
    isWhole
  );
}

/** The file, and for brat the text beside it. */
function readSources(path: string, format: string): { files: SourceFile[] } | { refused: string } {
  const text = path.replace(/\.ann$/i, '.txt');
  const paths = format === 'brat' && text !== path && isFile(text) ? [path, text] : [path];
  const files: SourceFile[] = [];
  if (!isFile(path)) return { refused: messages.noFile };
  for (const one of paths) {
    const content = decodeUtf8(readFileSync(one));
    if (content === undefined) return { refused: messages.importIsNotUtf8(basename(one)) };
    files.push({ name: basename(one), text: content });
  }
  return { files };
}

function importInto(path: string, reading: Reading, number: number, options: ImportOptions): boolean {
  const place = articleOf(path, reading, number, options);
  if ('refused' in place) return tell(path, [failure(path, place.refused)]);
  const article = place.path;
  const decoded = place.exists ? decodeText(readFileSync(article)) : { text: reading.text!.replace(/^\ufeff/, '') };
  if ('refused' in decoded) return tell(article, [failure(article, decoded.refused)]);
  const { text } = decoded;
  const sidecar = readSidecar(article, codePoints(text).length);
  const { value, writable, problems } = sidecar.parsed;
  if (!writable) return tell(sidecar.path, [failure(sidecar.path, messages.leftAlone(problems[0]?.message))]);
  const anchored = anchor(text, value.annotations);
  const into = { fileName: basename(article), text, sidecar: value, anchored, json: sidecar.json };
  const imported = importReading(reading, into, provenanceFor(options));
  const isWhole = tell(path, imported.problems);
  if (imported.problems.some(({ severity }) => severity === 'error')) return false;
  if (options.dryRun !== true) {
    mkdirSync(dirname(article), { recursive: true });
    if (!place.exists) writeDurably(article, text);
    if (imported.value.length > 0) {
      writeDurably(sidecar.path, applyEdits(sidecar.json ?? '', editSidecar(sidecar.json, imported.value)));
    }
  }
  process.stdout.write(`${join(dirname(article), basename(sidecar.path))}: ${countOf(imported.value, options)}\n`);
  return isWhole;
}

function provenanceFor({ annotator }: ImportOptions): Provenance {
  return {
    id: () => `urn:uuid:${randomUUID()}`,
    now: () => new Date().toISOString(),
    ...(annotator !== undefined && { creator: annotator }),
  };
}

function countOf(changes: readonly Change[], { dryRun }: ImportOptions): string {
  const own = changes.filter(({ of }) => of === 'annotation' || of === 'item');
  const added = own.filter(({ before }) => before === undefined).length;
  const changed = own.length - added;
  return messages.imported(added, changed, dryRun === true);
}

function failure(path: string, message: string): ImportProblem {
  return { severity: 'error', message, file: basename(path) };
}

/** @returns whether nothing is wrong */
function tell(path: string, problems: readonly ImportProblem[]): boolean {
  for (const { file, line, message } of problems) {
    const place = line === undefined ? '' : `:${line}`;
    process.stderr.write(`${join(dirname(path), file)}${place}: ${message}\n`);
  }
  return problems.every(({ severity }) => severity === 'information');
}

import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import process from 'node:process';
import { anchor } from '../annotations/anchoring/anchor';
import { codePoints } from '../annotations/codePoints';
import { applyEdits, editSidecar } from '../annotations/editSidecar';
import type { Change, Provenance } from '../annotations/model';
import { sidecarOf } from '../annotations/sidecarPath';
import { type ImportProblem, importReading, type Reading, readings, type SourceFile } from '../formats/importing';
import { articleOf, isFile } from './articleOf';
import { decodeText, decodeUtf8 } from './decode';
import { makeFolder, writeDurably } from './durableFiles';
import { fileErrorInWords } from './fileErrors';
import { messages } from './messages';
import { changeSidecar, readSidecar, type SidecarFile } from './sidecars';

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
  /** Of the article; UTF-8 unless given. */
  readonly encoding?: string;
}

/**
 * Adds annotations from files of another format to the sidecars of their articles, and prints how many; what is wrong, and what could not be
 * taken over, is on standard error. An article that is not there is written, where the file holds its text. Of a file that is
 * damaged nothing is imported.
 *
 * @returns the exit code: 1 when anything was left out, or is left to a person
 */
export async function importFiles(files: readonly string[], options: ImportOptions): Promise<number> {
  const given = new Set(files);
  let code = 0;
  for (const file of files) {
    // brat's text and configuration belong to the annotations beside them.
    const ann = file.replace(/\.txt$/i, '.ann');
    const isBeside = options.from === 'brat' && (/\.conf$/i.test(file) || (ann !== file && given.has(ann)));
    if (!isBeside && !(await importFile(file, options))) code = 1;
  }
  return code;
}

/** Outcomes of a file's annotations, counted. */
interface Counts {
  added: number;
  changed: number;
  known: number;
  leftOut: number;
}

/** @returns whether everything in the file was taken over */
async function importFile(path: string, options: ImportOptions): Promise<boolean> {
  const counts: Counts = { added: 0, changed: 0, known: 0, leftOut: 0 };
  try {
    const isWhole = await importTexts(path, options, counts);
    return isWhole && counts.leftOut === 0;
  } catch (error) {
    return tell(path, [failure(path, fileErrorInWords(error))]);
  } finally {
    // Of a file that is damaged nothing was read.
    if (Object.values(counts).some((count) => count > 0)) {
      process.stdout.write(`${path}: ${messages.importCounts(counts)}\n`);
    }
  }
}

async function importTexts(path: string, options: ImportOptions, counts: Counts): Promise<boolean> {
  const sources = readSources(path, options.from);
  if ('refused' in sources) return tell(path, [failure(path, sources.refused)]);
  const { value, problems } = readings(options.from, sources.files);
  const isWhole = tell(path, problems);
  counts.leftOut += leftOutOf(problems);
  if (problems.some(({ severity }) => severity === 'error')) return false;
  if (options.article !== undefined && value.length !== 1) {
    return tell(path, [failure(path, messages.severalTexts(value.length))]);
  }
  let isAll = isWhole;
  for (const [i, reading] of value.entries()) {
    const {
      problems: told,
      changes,
      at = path,
    } = await importInto(path, reading, value.length > 1 ? i + 1 : 0, options);
    const isTaken = tell(at, told);
    isAll = isTaken && isAll;
    const count = reading.items.length + reading.foreign.length;
    if (changes === undefined) counts.leftOut += count;
    else {
      const { added, changed } = countOf(changes);
      counts.added += added;
      counts.changed += changed;
      counts.known += count - added - changed;
    }
  }
  return isAll;
}

function leftOutOf(problems: readonly ImportProblem[]): number {
  return problems.reduce((sum, { leftOut = 0 }) => sum + leftOut, 0);
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

/** Result of importing one text; without `changes` nothing was imported. */
interface Done {
  /** The file that the problems are of, where it is not the one that is imported. */
  readonly at?: string;
  readonly problems: readonly ImportProblem[];
  readonly changes?: readonly Change[];
}

async function importInto(path: string, reading: Reading, number: number, options: ImportOptions): Promise<Done> {
  const place = articleOf(path, reading, number, options);
  if ('refused' in place) return { problems: [failure(path, place.refused)] };
  const article = place.path;
  const read = (): ReturnType<typeof decodeText> =>
    isFile(article)
      ? decodeText(readFileSync(article), options.encoding)
      : { text: reading.text!.replace(/^\ufeff/, ''), bom: false };
  if (!place.exists && options.encoding !== undefined) {
    return { problems: [failure(path, messages.noArticleFor([basename(article)], dirname(article)))] };
  }
  let done: Done = { problems: [] };
  const decide = (sidecar: SidecarFile): string | undefined => {
    const decoded = read();
    done = 'refused' in decoded ? refusal(article, decoded.refused) : importText(decoded.text, sidecar);
    if ('refused' in decoded || done.changes === undefined || options.dryRun === true) return undefined;
    if (!isFile(article)) writeDurably(article, decoded.text);
    return done.changes.length === 0
      ? undefined
      : applyEdits(sidecar.json ?? '', editSidecar(sidecar.json, done.changes));
  };
  const importText = (text: string, sidecar: SidecarFile): Done => {
    const { value, writable, problems } = sidecar.parsed;
    if (!writable) return refusal(sidecar.path, messages.leftAlone(problems[0]?.message));
    const anchored = anchor(text, value.annotations);
    const into = { fileName: basename(article), text, sidecar: value, anchored, json: sidecar.json };
    const imported = importReading(reading, into, provenanceFor(options));
    const isDamaged = imported.problems.some(({ severity }) => severity === 'error');
    return { problems: imported.problems, ...(!isDamaged && { changes: imported.value }) };
  };
  const first = read();
  const length = 'refused' in first ? 0 : codePoints(first.text).length;
  if (options.dryRun === true) decide(readSidecar(article, length));
  else {
    makeFolder(dirname(article));
    await changeSidecar(article, length, decide);
  }
  if (done.changes !== undefined) {
    const { added, changed } = countOf(done.changes);
    process.stdout.write(
      `${join(dirname(article), basename(sidecarOf(article)))}: ${messages.imported(added, changed, options.dryRun === true)}\n`,
    );
  }
  return done;
}

function refusal(path: string, message: string): Done {
  return { at: path, problems: [failure(path, message)] };
}

function provenanceFor({ annotator }: ImportOptions): Provenance {
  return {
    id: () => `urn:uuid:${randomUUID()}`,
    now: () => new Date().toISOString(),
    ...(annotator !== undefined && { creator: annotator }),
  };
}

function countOf(changes: readonly Change[]): Pick<Counts, 'added' | 'changed'> {
  const own = changes.filter(({ of }) => of === 'annotation' || of === 'item');
  const added = own.filter(({ before }) => before === undefined).length;
  return { added, changed: own.length - added };
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

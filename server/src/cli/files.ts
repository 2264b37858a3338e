import { basename, resolve } from 'node:path';
import { readFileSync } from 'node:fs';
import type { Root } from 'nlcst';
import { type Plugin, unified } from 'unified';
import { engine, type FileSet, type Options } from 'unified-engine';
import { VFile } from 'vfile';
import { reporter } from 'vfile-reporter';
import type { Given } from '../analysis/facts';
import type { AnnotatedArticle } from '../annotations/annotatedArticle';
import { buildArticle } from '../annotations/buildArticle';
import { codePoints } from '../annotations/codePoints';
import { emptySidecar } from '../annotations/model';
import { SIDECAR_ENDING } from '../annotations/sidecarPath';
import { complaints, distinctPaths, meantBy } from './articlePaths';
import { decodeText } from './decode';
import { fileErrorInWords } from './fileErrors';
import { readSidecar, type SidecarFile } from './sidecars';

/** The article of a file, its text without a byte order mark. */
export interface FileArticle extends AnnotatedArticle {
  /** Messages added to it are reported. */
  readonly file: VFile;
  /** Whether the file begins with a byte order mark. */
  readonly bom: boolean;
  /** None for standard input. */
  readonly sidecarFile: SidecarFile | undefined;
}

/** Options of all commands that read files. */
export interface FilesOptions {
  readonly given: Given;
  readonly color: boolean;
  /** Of the files; UTF-8 unless given. */
  readonly encoding?: string | undefined;
  /** `fatal`: only what keeps a file from being read; `all`: other messages too, and any of them makes the run fail. */
  readonly report: 'fatal' | 'all';
  /** Stream for the report. Default: standard error. */
  readonly reportTo?: NodeJS.WritableStream;
}

/** Action of a command on an article; `paths` are those of all articles of the run. */
export type Visit = (article: FileArticle, paths: readonly string[]) => void | Promise<void>;

/**
 * Analyses files, folders and globs with unified-engine, or standard input where there are none, and calls `visit` for
 * each article once, in any order. What relative dates are counted from comes from the sidecar first.
 *
 * @returns the exit code: 1 when a file could not be read, an argument named no article, or `visit` left a message that is reported
 */
export async function processFiles(paths: readonly string[], options: FilesOptions, visit: Visit): Promise<number> {
  if (paths.length === 0) return runEngine([await standardInput()], options, new Set(), visit);
  const meant = await meantBy(paths);
  const read = new Set<string>();
  // As files they are not taken for patterns again. The folder that all paths are relative to has none as a file.
  const files = distinctPaths(meant).map((path) => (path === '.' ? path : new VFile({ path })));
  const code = files.length === 0 ? 0 : await runEngine(files, options, read, visit);
  const { failures, notes } = complaints(meant, read);
  for (const said of [...failures, ...notes]) process.stderr.write(`${said}\n`);
  return failures.length > 0 ? 1 : code;
}

function runEngine(
  files: (VFile | string)[],
  { given, color, encoding, report, reportTo = process.stderr }: FilesOptions,
  read: Set<string>,
  visit: Visit,
): Promise<number> {
  return new Promise((done, fail) => {
    const options: Options = {
      processor: () => unified().use(readArticle, { given, encoding, read }),
      // Only to these the engine hands the set of all files.
      plugins: [visitArticle(visit)],
      files,
      extensions: ['txt', 'news'],
      detectConfig: false,
      ignoreName: '.attribuneignore',
      ignorePatterns: [`*${SIDECAR_ENDING}`],
      // A glob may well match what is ignored.
      silentlyIgnore: true,
      out: false,
      color,
      quiet: true,
      silent: report === 'fatal',
      frail: report === 'all',
      streamError: reportTo,
      reporter: inOneSentence,
    };
    engine(options, (error, code) => {
      if (error) fail(error);
      else done(code ?? 0);
    });
  });
}

/** The engine would show the stack of what the file system said beneath its own message. */
const inOneSentence: typeof reporter = (files, options) => {
  const list = Array.isArray(files) ? files : [files];
  for (const { messages } of list) {
    for (const message of messages) {
      if (!(message.cause instanceof Error)) continue;
      message.message = message.reason = fileErrorInWords(message.cause);
      message.cause = undefined;
    }
  }
  return reporter(files, options);
};

const STANDARD_INPUT = 'standard input';

async function standardInput(): Promise<VFile> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk as Uint8Array);
  return new VFile({ value: Buffer.concat(chunks), path: STANDARD_INPUT });
}

declare module 'vfile' {
  interface DataMap {
    article: Omit<FileArticle, 'file'>;
  }
}

interface Reading {
  readonly given: Given;
  readonly encoding: string | undefined;
  /** Collects the paths of what is read. */
  readonly read: Set<string>;
}

/** The parser that unified-engine asks for: refuses what is no text, and builds the article; its tree is empty. */
const readArticle: Plugin<[Reading], string, Root> = function ({ given, encoding, read }) {
  this.parser = (document, file) => {
    const root: Root = { type: 'RootNode', children: [] };
    const path = file.path === STANDARD_INPUT ? undefined : resolve(file.cwd, file.path);
    // A folder and a file in it may both be named.
    if (path !== undefined && read.has(path)) return root;
    if (path !== undefined) read.add(path);
    const decoded = decodeText(bytesOf(document, file, path, encoding), encoding);
    if ('refused' in decoded) return file.fail(decoded.refused);
    const { text, bom } = decoded;
    const sidecarFile = path === undefined ? undefined : readSidecar(path, codePoints(text).length);
    const sidecar = sidecarFile?.parsed.value ?? emptySidecar;
    const fileName = path === undefined ? 'standard-input.txt' : basename(path);
    const { publicationDate, dateOrder } = given;
    const article = buildArticle({ text, fileName, sidecar, publicationDate, dateOrder });
    file.data.article = Object.assign(article, { bom, sidecarFile });
    return root;
  };
};

/** The engine reads files as UTF-8, with replacement characters for what is none; only these, and those in another encoding, are read again as bytes. */
function bytesOf(document: string, file: VFile, path: string | undefined, encoding: string | undefined): Uint8Array {
  if (typeof file.value === 'object') return file.value;
  const isOther = encoding !== undefined || document.includes('\ufffd');
  return path !== undefined && isOther ? readFileSync(path) : Buffer.from(document);
}

function visitArticle(visit: Visit): Plugin<unknown[]> {
  return (_options, fileSet) => async (_tree, file) => {
    const { article } = file.data;
    if (article === undefined) return;
    try {
      await visit(
        Object.assign(article, { file }),
        isFileSet(fileSet) ? fileSet.valueOf().map(({ path }) => path) : [],
      );
    } catch (error) {
      // The engine would show the stack of anything but a message of the file.
      if (file.messages.some(({ fatal }) => fatal === true)) throw error;
      file.fail(fileErrorInWords(error));
    } finally {
      // The engine keeps every file until the last one is done: what it keeps must be small.
      file.value = '';
      file.data = Object.fromEntries(Object.entries(file.data).filter(([key]) => key.startsWith('unifiedEngine')));
    }
  };
}

function isFileSet(value: unknown): value is FileSet {
  return typeof value === 'object' && value !== null && 'files' in value && Array.isArray(value.files);
}

/** Refuses an article whose sidecar is there and cannot be read: without it the text would say something else. */
export function requireSidecar({ file, sidecarFile }: FileArticle, refusal: (why?: string) => string): void {
  if (sidecarFile?.parsed.writable === false) file.fail(refusal(sidecarFile.parsed.problems[0]?.message));
}

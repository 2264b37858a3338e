import { basename, resolve } from 'node:path';
import { readFileSync } from 'node:fs';
import type { Root } from 'nlcst';
import { type Plugin, unified } from 'unified';
import { engine, type Options } from 'unified-engine';
import { VFile } from 'vfile';
import type { Given } from '../analysis/facts';
import type { AnnotatedArticle } from '../annotations/annotatedArticle';
import { buildArticle } from '../annotations/buildArticle';
import { codePoints } from '../annotations/codePoints';
import { emptySidecar } from '../annotations/model';
import { SIDECAR_ENDING } from '../annotations/sidecarPath';
import { decodeText } from './decode';
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

/** What the commands that read files share. */
export interface FilesOptions {
  readonly given: Given;
  readonly color: boolean;
  /** `fatal`: only what keeps a file from being read; `all`: other messages too, and any of them makes the run fail. */
  readonly report: 'fatal' | 'all';
  /** Where the report goes. Default: standard error. */
  readonly reportTo?: NodeJS.WritableStream;
}

/**
 * Analyses files, folders and globs with unified-engine, or standard input where there are none, and calls `visit` for
 * each article, in any order. What relative dates are counted from comes from the sidecar first.
 *
 * @returns the exit code: 1 when a file could not be read or `visit` left a message that is reported
 */
export async function processFiles(
  paths: readonly string[],
  { given, color, report, reportTo = process.stderr }: FilesOptions,
  visit: (article: FileArticle) => void,
): Promise<number> {
  const files = paths.length > 0 ? [...paths] : [await standardInput()];
  return new Promise((done, fail) => {
    const options: Options = {
      processor: () => unified().use(readArticle, given).use(visitArticle, visit),
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
    };
    engine(options, (error, code) => {
      if (error) fail(error);
      else done(code ?? 0);
    });
  });
}

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

/** The parser that unified-engine asks for: refuses what is no text, and builds the article; its tree is empty. */
const readArticle: Plugin<[Given], string, Root> = function (given) {
  this.parser = (document, file) => {
    const path = file.path === STANDARD_INPUT ? undefined : resolve(file.cwd, file.path);
    const decoded = decodeText(bytesOf(document, file, path));
    if ('refused' in decoded) return file.fail(decoded.refused);
    const { text, bom } = decoded;
    const sidecarFile = path === undefined ? undefined : readSidecar(path, codePoints(text).length);
    const sidecar = sidecarFile?.parsed.value ?? emptySidecar;
    const fileName = path === undefined ? 'standard-input.txt' : basename(path);
    const { publicationDate, dateOrder } = given;
    const article = buildArticle({ text, fileName, sidecar, publicationDate, dateOrder });
    file.data.article = Object.assign(article, { bom, sidecarFile });
    return { type: 'RootNode', children: [] };
  };
};

/** The engine reads files with replacement characters for what is no UTF-8; only these are read again as bytes. */
function bytesOf(document: string, file: VFile, path: string | undefined): Uint8Array {
  if (typeof file.value === 'object') return file.value;
  return path !== undefined && document.includes('\ufffd') ? readFileSync(path) : Buffer.from(document);
}

const visitArticle: Plugin<[(article: FileArticle) => void], Root> = (visit) => (_tree, file) => {
  visit(Object.assign(file.data.article!, { file }));
  // The engine keeps every file until the last one is done: what it keeps must be small.
  file.value = '';
  file.data = Object.fromEntries(Object.entries(file.data).filter(([key]) => key.startsWith('unifiedEngine')));
};

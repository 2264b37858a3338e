import { basename, resolve } from 'node:path';
import { readFileSync } from 'node:fs';
import type { Root } from 'nlcst';
import type { Plugin } from 'unified';
import { engine, type Options } from 'unified-engine';
import { VFile } from 'vfile';
import type { Facts, Given } from '../analysis/facts';
import { processor } from '../analysis/processor';
import { codePoints } from '../annotations/codePoints';
import { decodeText } from './decode';
import { anchor } from '../annotations/anchoring/anchor';
import { decidedSpeakers } from '../annotations/decidedSpeakers';
import { readSidecar, type SidecarFile } from './sidecars';

/** A file that was read and analysed. */
export interface Article {
  /** Messages added to it are reported. */
  readonly file: VFile;
  /** Without a byte order mark. */
  readonly text: string;
  readonly bom: boolean;
  readonly facts: Facts;
  /** None for standard input. */
  readonly sidecar: SidecarFile | undefined;
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
  visit: (article: Article) => void,
): Promise<number> {
  const files = paths.length > 0 ? [...paths] : [await standardInput()];
  return new Promise((done, fail) => {
    const options: Options = {
      processor: () => processor().use(readText, given).use(visitArticle, visit),
      files,
      extensions: ['txt', 'news'],
      detectConfig: false,
      ignoreName: '.attribuneignore',
      ignorePatterns: ['*.annotations.jsonld'],
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
    bom: boolean;
    sidecar: SidecarFile | undefined;
  }
}

/** Refuses what is no text, cuts a byte order mark off, and tells the analysis what is known besides the text. */
const readText: Plugin<[Given], string, Root> = function (given) {
  const parse = this.parser!;
  this.parser = (document, file) => {
    const path = file.path === STANDARD_INPUT ? undefined : resolve(file.cwd, file.path);
    const decoded = decodeText(bytesOf(document, file, path));
    if ('refused' in decoded) return file.fail(decoded.refused);
    const sidecar = path === undefined ? undefined : readSidecar(path, codePoints(decoded.text).length);
    const publicationDate = sidecar?.parsed.value.publicationDate ?? given.publicationDate;
    const fileName = path === undefined ? undefined : basename(path);
    const { annotations = [], speakers: records = [] } = sidecar?.parsed.value ?? {};
    const speakers = decidedSpeakers(anchor(decoded.text, annotations), records);
    Object.assign(file.data, {
      bom: decoded.bom,
      sidecar,
      given: { ...given, publicationDate, fileName, ...speakers },
    });
    file.value = decoded.text;
    return parse(decoded.text, file);
  };
};

/** The engine reads files with replacement characters for what is no UTF-8; only these are read again as bytes. */
function bytesOf(document: string, file: VFile, path: string | undefined): Uint8Array {
  if (typeof file.value === 'object') return file.value;
  return path !== undefined && document.includes('\ufffd') ? readFileSync(path) : Buffer.from(document);
}

const visitArticle: Plugin<[(article: Article) => void], Root> = (visit) => (_tree, file) => {
  const { bom = false, facts, sidecar } = file.data;
  visit({ file, text: String(file), bom, facts: facts!, sidecar });
  // The engine keeps every file until the last one is done: what it keeps must be small.
  file.value = '';
  file.data = Object.fromEntries(Object.entries(file.data).filter(([key]) => key.startsWith('unifiedEngine')));
};

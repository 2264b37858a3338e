import { readFileSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import type { Root } from 'nlcst';
import type { Plugin } from 'unified';
import { engine, type Options } from 'unified-engine';
import { VFile } from 'vfile';
import type { Facts, Given } from '../analysis/facts';
import { processor } from '../analysis/processor';
import { decodeText } from './decode';

/** A file that was read and analysed. */
export interface Article {
  readonly file: VFile;
  /** Without a byte order mark. */
  readonly text: string;
  readonly bom: boolean;
  readonly facts: Facts;
}

/** What the commands that read files share. */
export interface FilesOptions {
  readonly given: Given;
  readonly color: boolean;
  /** Whether a warning makes the run fail, not only an error. */
  readonly frail: boolean;
}

/**
 * Analyses files, folders and globs with unified-engine, or standard input where there are none, and calls `visit` for
 * each article; what it adds to `file.messages` is reported on standard error, as are files that cannot be read.
 *
 * @returns the exit code: 1 when a file could not be read, or with `frail` when there are warnings
 */
export async function processFiles(
  paths: readonly string[],
  options: FilesOptions,
  visit: (article: Article) => void,
): Promise<number> {
  const files = paths.length > 0 ? [...paths] : [await standardInput()];
  return new Promise((done, fail) => {
    const settings: Options = {
      processor: () => processor().use(readText, options.given).use(visitArticle, visit),
      files,
      extensions: ['txt', 'news'],
      detectConfig: false,
      ignoreName: '.attribuneignore',
      ignorePatterns: ['*.annotations.jsonld'],
      // A glob may well match what is ignored.
      silentlyIgnore: true,
      out: false,
      color: options.color,
      quiet: true,
      frail: options.frail,
    };
    engine(settings, (error, code) => {
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
  }
}

/** Refuses what is no text, cuts a byte order mark off, and tells the analysis what is known besides the text. */
const readText: Plugin<[Given], string, Root> = function (given) {
  const parse = this.parser!;
  this.parser = (document, file) => {
    const decoded = decodeText(bytesOf(document, file));
    if ('refused' in decoded) return file.fail(decoded.refused);
    file.value = decoded.text;
    file.data.bom = decoded.bom;
    file.data.given = { ...given, fileName: file.path === STANDARD_INPUT ? undefined : basename(file.path) };
    return parse(decoded.text, file);
  };
};

/** The engine reads files with replacement characters for what is no UTF-8; only these are read again as bytes. */
function bytesOf(document: string, file: VFile): Uint8Array {
  if (typeof file.value === 'object') return file.value;
  return document.includes('\ufffd') ? readFileSync(resolve(file.cwd, file.path)) : Buffer.from(document);
}

const visitArticle: Plugin<[(article: Article) => void], Root> = (visit) => (_tree, file) => {
  visit({ file, text: String(file), bom: file.data.bom ?? false, facts: file.data.facts! });
};

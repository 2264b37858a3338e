import { existsSync, readFileSync } from 'node:fs';
import { basename, dirname, isAbsolute, join, relative, resolve } from 'node:path';
import process from 'node:process';
import type { Given } from '../analysis/facts';
import { sidecarOf } from '../annotations/sidecarPath';
import { type Exported, stem } from '../formats/exported';
import { exportFormats, write } from '../formats/exporting';
import { makeFolder, writeDurably } from './durableFiles';
import { ExportRecord } from './exportRecord';
import { type FileArticle, processFiles, requireSidecar } from './files';
import { messages } from './messages';

/** The options of `attribune export` as commander gives them. */
export interface ExportOptions {
  readonly to: string;
  /** The folder to write into; beside each article where none is given. */
  readonly output?: string;
  /** Whether the articles' folders are kept below it. */
  readonly keepFolders?: true;
  /** Only what a person confirmed. */
  readonly confirmed?: true;
  /** Whether files are replaced that somebody else wrote, or changed. */
  readonly force?: true;
  readonly publicationDate?: string;
  readonly dateOrder: NonNullable<Given['dateOrder']>;
  readonly color: boolean;
  readonly encoding?: string;
}

export { exportFormats };

/**
 * Writes articles with their annotations in another format, and says on standard error what it could not carry.
 *
 * @returns the exit code: 1 when a file could not be read or written
 */
export async function exportFiles(files: readonly string[], options: ExportOptions): Promise<number> {
  const { publicationDate, dateOrder, color, encoding } = options;
  const lines: string[] = [];
  const run = new ExportRun(options);
  const given = { publicationDate, dateOrder };
  try {
    return await processFiles(files, { given, color, encoding, report: 'fatal' }, (article, paths) => {
      lines.push(...run.export(article, paths));
    });
  } finally {
    await run.end();
    process.stdout.write(lines.sort().join(''));
  }
}

/** One run of the command: what it wrote is not written over. */
class ExportRun {
  readonly #options: ExportOptions;
  readonly #records = new Map<string, ExportRecord>();
  #articlesByName: ReadonlyMap<string, readonly string[]> | undefined;

  constructor(options: ExportOptions) {
    this.#options = options;
  }

  /**
   * @param paths of all articles of the run
   * @returns a line for each file that was written
   */
  export(article: FileArticle, paths: readonly string[]): string[] {
    const { file, fileName, sidecarFile } = article;
    const { output, to } = this.#options;
    if (sidecarFile === undefined && output === undefined) return file.fail(messages.noFolder);
    requireSidecar(article, messages.notExported);
    const folder = this.#folderOf(file.path);
    if (folder === undefined) return file.fail(messages.outsideOfHere);
    this.#articlesByName ??= this.#byName(paths);
    const [other] = (this.#articlesByName.get(this.#nameOf(file.path)) ?? []).filter((path) => path !== file.path);
    if (other !== undefined) return file.fail(messages.sameName(file.path, other, join(folder, stem(fileName))));
    const { files, losses } = this.#render(article);
    const written = this.#writable(article, folder, files);
    makeFolder(folder);
    for (const { name, content } of written) writeDurably(join(folder, name), content);
    for (const { name, content } of written) this.#recordOf(folder).add(name, content);
    for (const loss of losses) process.stderr.write(`${file.path}: ${messages.notCarried(to, loss)}\n`);
    return written.map(({ name }) => `${join(folder, name)}\n`);
  }

  async end(): Promise<void> {
    for (const record of this.#records.values()) await record.save();
  }

  #render({ fileName, text, facts, sidecar, anchored, sidecarFile }: FileArticle): Exported {
    const { to, confirmed } = this.#options;
    const article = { fileName, text, facts, sidecar, anchored, json: sidecarFile?.json };
    return write(to, { ...article, confirmed: confirmed === true, now: new Date().toISOString() });
  }

  /** Undefined where an article's folder cannot be kept: it leads out of the one where the command is run. */
  #folderOf(path: string): string | undefined {
    const { output, keepFolders } = this.#options;
    if (output === undefined) return dirname(path);
    if (keepFolders !== true) return output;
    const below = relative('.', dirname(path));
    return below.split(/[\\/]/)[0] === '..' || isAbsolute(below) ? undefined : join(output, below);
  }

  /** Articles by the name that their exports have: some file systems do not tell small letters from capitals. */
  #byName(paths: readonly string[]): Map<string, string[]> {
    const named = new Map<string, string[]>();
    for (const path of new Set(paths)) named.set(this.#nameOf(path), [...(named.get(this.#nameOf(path)) ?? []), path]);
    return named;
  }

  #nameOf(path: string): string {
    return resolve(this.#folderOf(path) ?? '', stem(basename(path)))
      .normalize('NFC')
      .toLowerCase();
  }

  /** The files that may be written; what somebody else wrote, or changed, is refused, and then nothing is written of the article. */
  #writable({ file }: FileArticle, folder: string, files: Exported['files']): Exported['files'] {
    const { force, output } = this.#options;
    return files.filter(({ name, content }) => {
      const path = join(folder, name);
      if (!existsSync(path)) return true;
      const there = readFileSync(path, 'utf8');
      if (there === content) return false;
      if (this.#recordOf(folder).wrote(name, there)) return true;
      if (isConfiguration(name)) {
        process.stderr.write(`${messages.stays(path)}\n`);
        return false;
      }
      const isText = /\.txt$/i.test(name);
      if (force === true && (!isText || (output !== undefined && isFormerExport(path)))) return true;
      if (!isText) return file.fail(messages.isSomebodys(path));
      return file.fail(there === `\ufeff${content}` ? messages.startsWithMark(path) : messages.isAnotherText(path));
    });
  }

  #recordOf(folder: string): ExportRecord {
    const record = this.#records.get(folder) ?? new ExportRecord(folder);
    this.#records.set(folder, record);
    return record;
  }
}

/** Files that people edit, one per folder. */
function isConfiguration(name: string): boolean {
  return name === 'annotation.conf' || name === 'label-studio.xml';
}

/** Whether a text is one that an earlier export wrote: with its annotations beside it, and nobody's sidecar. Articles are never written over. */
function isFormerExport(path: string): boolean {
  const annotations = path.replace(/\.txt$/i, '.ann');
  return annotations !== path && existsSync(annotations) && !existsSync(sidecarOf(path));
}

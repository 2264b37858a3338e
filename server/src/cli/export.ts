import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import process from 'node:process';
import type { Given } from '../analysis/facts';
import { sidecarOf } from '../annotations/sidecarPath';
import { exportFormats, write } from '../formats/exporting';
import { type FileArticle, processFiles } from './files';
import { messages } from './messages';
import { writeDurably } from './sidecars';

/** The options of `attribune export` as commander gives them. */
export interface ExportOptions {
  readonly to: string;
  /** The folder to write into; beside each article where none is given. */
  readonly output?: string;
  /** Only what a person confirmed. */
  readonly confirmed?: true;
  readonly publicationDate?: string;
  readonly dateOrder: NonNullable<Given['dateOrder']>;
  readonly color: boolean;
}

export { exportFormats };

/**
 * Writes articles with their annotations in another format, and says on standard error what it could not carry.
 *
 * @returns the exit code: 1 when a file could not be read or written
 */
export async function exportFiles(files: readonly string[], options: ExportOptions): Promise<number> {
  const { publicationDate, dateOrder, color } = options;
  const lines: string[] = [];
  const code = await processFiles(
    files,
    { given: { publicationDate, dateOrder }, color, report: 'fatal' },
    (article) => {
      lines.push(...exportArticle(article, options));
    },
  );
  process.stdout.write(lines.sort().join(''));
  return code;
}

function exportArticle(article: FileArticle, { to, output, confirmed }: ExportOptions): string[] {
  const { file, fileName, text, facts, sidecar, anchored, sidecarFile } = article;
  if (sidecarFile === undefined && output === undefined) {
    return file.fail(messages.noFolder);
  }
  const { writable = true, problems = [] } = sidecarFile?.parsed ?? {};
  if (!writable) return file.fail(messages.notExported(problems[0]?.message));
  const { files, losses } = write(to, {
    fileName,
    text,
    facts,
    sidecar,
    anchored,
    json: sidecarFile?.json,
    confirmed: confirmed === true,
    now: new Date().toISOString(),
  });
  const folder = output ?? dirname(file.path);
  mkdirSync(folder, { recursive: true });
  const written = files.filter(({ name }) => {
    const path = join(folder, name);
    return !isKept(name) || !existsSync(path) || (output !== undefined && isFormerExport(path));
  });
  for (const { name, content } of files.filter((one) => !written.includes(one))) {
    const path = join(folder, name);
    const there = readFileSync(path, 'utf8');
    if (there === content) continue;
    if (/\.txt$/i.test(name)) {
      const isMarked = there === `\ufeff${content}`;
      return file.fail(isMarked ? messages.startsWithMark(path) : messages.isAnotherText(path));
    }
    process.stderr.write(`${messages.stays(path)}\n`);
  }
  for (const { name, content } of written) writeDurably(join(folder, name), content);
  for (const loss of losses) process.stderr.write(`${file.path}: ${messages.notCarried(to, loss)}\n`);
  return written.map(({ name }) => `${join(folder, name)}\n`);
}

/** What is never written over: texts, which are articles, and configurations, which people make their own. */
function isKept(name: string): boolean {
  return /\.txt$|^(?:annotation\.conf|label-studio\.xml)$/i.test(name);
}

/** Whether a text is one that an earlier export wrote: with its annotations beside it, and nobody's sidecar. */
function isFormerExport(path: string): boolean {
  const annotations = path.replace(/\.txt$/i, '.ann');
  return annotations !== path && existsSync(annotations) && !existsSync(sidecarOf(path));
}

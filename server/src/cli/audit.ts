import { relative } from 'node:path';
import type { Given } from '../analysis/facts';
import { archiveAudit, type ArchiveAudit, type ArchiveSource } from '../formats/archive/archiveAudit';
import { archiveRows } from '../formats/archive/archivePanel';
import { type QuotedArticle, quotedArticle } from '../formats/archive/quotedArticle';
import { spreadsheet } from '../formats/spreadsheet';
import { auditInWords } from './auditInWords';
import { type FileArticle, processFiles, requireSidecar } from './files';
import { messages } from './messages';

/** The options of `attribune audit` as commander gives them. */
export interface AuditOptions {
  readonly format: 'text' | 'json' | 'csv';
  /** How many sources the text for people has. */
  readonly top: number;
  readonly publicationDate?: string;
  readonly dateOrder: NonNullable<Given['dateOrder']>;
  readonly color: boolean;
  readonly encoding?: string;
}

/** How often a terminal hears how far it is. */
const PROGRESS_MS = 200;

/**
 * Prints who is quoted in all articles together, how often, with how many words, named or not, and when.
 *
 * @returns the exit code
 */
export async function auditFiles(files: readonly string[], options: AuditOptions): Promise<number> {
  const { publicationDate, dateOrder, color, encoding, format, top } = options;
  const quoted: QuotedArticle[] = [];
  const progress = terminalProgress();
  const given = { publicationDate, dateOrder };
  const code = await processFiles(files, { given, color, encoding, report: 'fatal' }, (article, paths) => {
    requireSidecar(article, messages.notAnalysed);
    quoted.push(quotedArticle(article, pathOf(article)));
    progress.show(quoted.length, paths.length);
  });
  progress.end();
  if (format === 'csv') process.stdout.write(spreadsheet(archiveRows(quoted)));
  else if (format === 'json') process.stdout.write(JSON.stringify(toJson(archiveAudit(quoted))) + '\n');
  else process.stdout.write(auditInWords(archiveAudit(quoted), top));
  return code;
}

function pathOf({ file }: FileArticle): string {
  return relative('.', file.path) || file.path;
}

/** The audit for programs: shares to four places, words with how often they stand, and where each source is quoted. */
function toJson({ sources, leftOut, ...all }: ArchiveAudit): object {
  return {
    ...all,
    leftOut: leftOut.map(({ uri, document }) => ({ file: uri, document })),
    sources: sources.map(sourceJson),
  };
}

function sourceJson({ name, kind, roles, types, share, quotations, words, cues, places }: ArchiveSource): object {
  return {
    ...{ name, kind, roles, quotations, words, types },
    share: Number(share.toFixed(4)),
    cues,
    articles: places.map(({ article: { uri, publicationDate = null } }) => ({ file: uri, publicationDate })),
  };
}

/** `1,200 of 2,000` in one line of a terminal; nothing where standard error goes elsewhere. */
function terminalProgress(): { readonly show: (done: number, all: number) => void; readonly end: () => void } {
  let last = 0;
  const write = (words: string): void => {
    if (process.stderr.isTTY) process.stderr.write(`\r\u001b[K${words}`);
  };
  return {
    show: (done, all) => {
      if (Date.now() - last < PROGRESS_MS) return;
      last = Date.now();
      write(messages.articlesRead(done, all));
    },
    end: () => write(''),
  };
}

import type { Given } from '../analysis/facts';
import { toRecord } from '../formats/jsonLines';
import { toTerminal } from '../formats/terminal';
import { type FileArticle, processFiles, requireSidecar } from './files';
import { messages } from './messages';

/** The options of `attribune analyze` as commander gives them. */
export interface AnalyzeOptions {
  readonly format: 'text' | 'json';
  readonly publicationDate?: string;
  readonly dateOrder: NonNullable<Given['dateOrder']>;
  readonly color: boolean;
  readonly encoding?: string;
}

/**
 * Prints what was found in each file, in the order of their names.
 *
 * @returns the exit code
 */
export async function analyzeFiles(
  files: readonly string[],
  options: AnalyzeOptions,
  version: string,
): Promise<number> {
  const { publicationDate, dateOrder, color, encoding } = options;
  const width = process.stdout.columns || 100;
  const outputs = new Map<string, string>();
  const given = { publicationDate, dateOrder };
  const code = await processFiles(files, { given, color, encoding, report: 'fatal' }, (article) => {
    requireSidecar(article, messages.notAnalysed);
    const { file, facts, text } = article;
    const output =
      options.format === 'json' ? toJson(article, version) : toTerminal(file.path, facts, text, { color, width });
    outputs.set(file.path, output);
  });
  // Files are read side by side and finish in any order.
  const ordered = [...outputs].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, output]) => output);
  process.stdout.write(ordered.join(options.format === 'json' ? '' : '\n'));
  return code;
}

function toJson({ file, text, bom, facts }: FileArticle, version: string): string {
  return JSON.stringify({ file: file.path, version, ...(bom && { bom }), ...toRecord(facts, text) }) + '\n';
}

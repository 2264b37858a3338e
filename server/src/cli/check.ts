import type { Given } from '../analysis/facts';
import { lineStarts } from '../analysis/text/lines';
import { checkDefaults, type CheckName, type Severity } from '../checks/check';
import { runChecks } from '../checks/checks';
import { type FileArticle, processFiles } from './files';
import { messages } from './messages';
import { placeOf } from './places';

/** The options of `attribune check` as commander gives them. */
export interface CheckOptions {
  readonly format: 'text' | 'json';
  readonly publicationDate?: string;
  readonly dateOrder: NonNullable<Given['dateOrder']>;
  /** Checks that are not run. */
  readonly off?: readonly CheckName[];
  readonly color: boolean;
  readonly encoding?: string;
}

/** The names of the checks. */
export const checkNames = Object.keys(checkDefaults) as CheckName[];

/**
 * Prints what is wrong in articles and in their sidecars.
 *
 * @returns the exit code: 1 when there is anything
 */
export async function checkFiles(files: readonly string[], options: CheckOptions): Promise<number> {
  const { publicationDate, dateOrder, color, encoding, off = [] } = options;
  const severities = Object.fromEntries(
    checkNames.map((name): [string, Severity] => [name, off.includes(name) ? 'off' : checkDefaults[name]]),
  ) as Record<CheckName, Severity>;
  const objects: { readonly file: string; readonly problems: readonly object[] }[] = [];
  const json = options.format === 'json';
  const given = { publicationDate, dateOrder };
  const reportTo = json ? process.stderr : process.stdout;
  const code = await processFiles(
    files,
    { given, color, encoding, report: json ? 'fatal' : 'all', reportTo },
    (article) => {
      const problems = problemsOf(article, severities);
      objects.push({ file: article.file.path, problems });
      for (const { check, message, place } of problems)
        article.file.message(message, { place, ruleId: check, source: 'attribune' });
    },
  );
  if (!json) return code;
  objects.sort((a, b) => (a.file < b.file ? -1 : 1));
  process.stdout.write(objects.map((object) => JSON.stringify(object) + '\n').join(''));
  return objects.some(({ problems }) => problems.length > 0) ? 1 : code;
}

function problemsOf(article: FileArticle, severities: Readonly<Record<CheckName, Severity>>) {
  const { text, facts, merged, sidecarFile } = article;
  const problems = sidecarFile?.parsed.problems ?? [];
  const lines = lineStarts(text);
  const own = runChecks({ text, facts, merged }, severities).map(({ check, message, start, end }) => {
    return { check, message, place: placeOf(lines, { start, end }) };
  });
  // What cannot be read at all is said whatever is turned off.
  if (severities.sidecar === 'off' && sidecarFile?.parsed.writable !== false) return own;
  // The sidecar is another file: its places are no places of the article.
  return [
    ...own,
    ...problems.map(({ message }) => ({ check: 'sidecar', message: messages.inSidecar(message), place: undefined })),
  ];
}

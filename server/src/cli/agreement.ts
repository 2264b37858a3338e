import { statSync } from 'node:fs';
import { asRead } from '../analysis/text/layout/asRead';
import { lineStarts } from '../analysis/text/lines';
import { annotatorAgreement } from '../annotations/agreement/annotatorAgreement';
import { groupAgreement, type GroupAgreement } from '../annotations/agreement/groupAgreement';
import { labelAgreement } from '../annotations/agreement/labelAgreement';
import { agreementTables, type AgreementTable, annotatorLetter } from '../formats/agreementTables';
import { type AnnotatedFile, filesOfAll, readAnnotators } from './annotators';
import { messages } from './messages';
import { placeOf } from './places';

/** The options of `attribune agreement` as commander gives them. */
export interface AgreementOptions {
  readonly format: 'text' | 'json';
  /** The article, or the folder of the articles; without it, the file that a sidecar names, beside it. */
  readonly article?: string;
  /** Of the articles; UTF-8 unless given. */
  readonly encoding?: string;
}

/**
 * Prints how far two or more annotators agree: their sidecars of one article, or folders of sidecars with the same names. Of two, all that
 * they do not agree on is listed.
 *
 * @returns the exit code: 0, whether they agree or not
 * @throws an Error that says what cannot be read
 */
export function printAgreement(paths: readonly string[], options: AgreementOptions): number {
  const inFolders = statSync(paths[0]!, { throwIfNoEntry: false })?.isDirectory() ?? false;
  const { files, missing } = inFolders ? filesOfAll(paths) : { files: [paths], missing: 0 };
  if (files.length === 0) throw new Error(messages.nothingInCommon(paths));
  const articles = files.map((sidecars) => readAnnotators(sidecars, options));
  const [only] = articles.length === 1 && !inFolders ? articles : [];
  const kinds = groupAgreement(articles);
  const labels = labelAgreement(articles);
  const differences = paths.length === 2 ? articles.flatMap((article) => differencesOf(article)) : undefined;
  const orphans = paths.map((_, i) => articles.reduce((sum, { orphans: lost }) => sum + lost[i]!, 0));
  if (options.format === 'json') {
    const about = only ? { article: only.path } : { articles: articles.length };
    const lost = paths.length === 2 ? { a: orphans[0], b: orphans[1] } : orphans;
    const measured = kinds.map((kind) => (paths.length === 2 ? ofTwo(kind) : ofMany(kind, paths)));
    process.stdout.write(
      `${JSON.stringify({ ...about, ...(paths.length > 2 && { annotators: paths }), kinds: measured, ...(labels.length > 0 && { labels: labels.map(rounded) }), orphans: lost, ...(differences && { differences: differences.map(({ difference }) => difference) }) })}\n`,
    );
  } else {
    const total = differences && messages.differences(differences.length);
    process.stdout.write(
      [
        ...(only ? [] : [messages.articlesCompared(articles.length), '']),
        ...(paths.length === 2 ? [] : [...paths.map((path, i) => `${annotatorLetter(i)}: ${path}`), '']),
        ...linesOf(agreementTables(kinds, labels)),
        '',
        ...(total === undefined ? [] : [`${total}${differences!.length > 0 ? ':' : ''}`]),
        ...(differences ?? []).map(({ line }) => line),
        '',
      ].join('\n'),
    );
  }
  if (orphans.some((count) => count > 0)) console.error(messages.orphansNotCompared(orphans));
  if (missing > 0) console.error(messages.notOfAll(missing));
  return 0;
}

/** What two annotators do not agree on in an article, as data and as a line. */
function differencesOf({
  path,
  text,
  annotators,
}: AnnotatedFile): { readonly line: string; readonly difference: object }[] {
  const lines = lineStarts(text);
  return annotatorAgreement(text, annotators[0]!, annotators[1]!).differences.map(
    ({ kind, words, a, b, start, end }) => {
      const place = placeOf(lines, { start, end }).start;
      const say = (label: string | undefined): string => (label === undefined ? 'nothing' : label || kind);
      const quoted = JSON.stringify(asRead(words).replace(/\s+/g, ' '));
      return {
        line: `${path}:${place.line}:${place.column}: ${kind} ${quoted}: A ${say(a)}, B ${say(b)}`,
        difference: { file: path, kind, start, end, words, a, b },
      };
    },
  );
}

function ofTwo({ pairs: [pair], alpha, unitizedAlpha }: GroupAgreement): object {
  return { ...without(pair!, 'first', 'second'), ...rounded({ alpha, unitizedAlpha }) };
}

function ofMany({ pairs, ...measures }: GroupAgreement, paths: readonly string[]): object {
  return {
    ...rounded(measures),
    pairs: pairs.map((pair) => ({
      first: paths[pair.first],
      second: paths[pair.second],
      ...without(pair, 'first', 'second', 'kind'),
    })),
  };
}

function without(measures: object, ...keys: readonly string[]): object {
  return rounded(Object.fromEntries(Object.entries(measures).filter(([key]) => !keys.includes(key))));
}

function rounded(measures: object): object {
  return Object.fromEntries(
    Object.entries(measures).map(([key, one]: [string, unknown]) => [key, typeof one === 'number' ? round(one) : one]),
  );
}

function linesOf(tables: readonly AgreementTable[]): string[] {
  return tables.flatMap(({ columns, rows }, i) => [
    ...(i > 0 ? [''] : []),
    ...aligned([
      ['', ...columns.map((column) => (typeof column === 'number' ? annotatorLetter(column) : column))],
      ...rows.map(({ kind, label, cells }) => [label === undefined ? kind : `${kind}, ${label}`, ...cells]),
    ]),
  ]);
}

function aligned(rows: readonly (readonly string[])[]): string[] {
  const head = rows[0]!;
  const first = Math.max(10, ...rows.map(([name = '']) => name.length));
  return rows.map((row) =>
    row.map((cell, i) => (i === 0 ? cell.padEnd(first) : cell.padStart(Math.max(4, head[i]!.length) + 2))).join(''),
  );
}

function round(value: number): number {
  return Math.round(value * 10_000) / 10_000;
}

import type { ArchiveAudit, ArchiveSource, QuotedAmount, SourceNaming } from '../formats/archive/archiveAudit';

/**
 * The audit of an archive for people: how much is quoted, named or not, when, and from whom most.
 *
 * @param top how many sources are listed
 */
export function auditInWords({ sources, naming, periods, leftOut, ...all }: ArchiveAudit, top: number): string {
  const { articles, quotations, words, allWords } = all;
  const first = [
    count(articles, 'article'),
    count(sources.length, 'source'),
    count(quotations, 'quotation'),
    `${count(words, 'word')} quoted, ${percent(words, allWords)} of all`,
  ].join('; ');
  const without =
    leftOut.length === 0
      ? []
      : [`not counted: ${count(leftOut.length, 'transcript or press release', 'transcripts or press releases')}`];
  if (quotations === 0) return [first, ...without, ''].join('\n');
  const kinds = (Object.keys(NAMES) as SourceNaming[])
    .filter((name) => naming[name].quotations > 0)
    .map((name) => [NAMES[name], ...amount(naming[name], words)]);
  const times = periods.map((one) => [one.period || 'no date', ...amount(one, words), count(one.articles, 'article')]);
  const people = sources.slice(0, top).map((source) => [...amount(source, words), ...whoIs(source)]);
  const left = sources.length - people.length;
  return [
    first,
    ...without,
    '',
    ...columns(kinds),
    '',
    ...columns(times),
    '',
    ...columns(people),
    ...(left > 0 ? [`… and ${count(left, 'more source')}; --top has them, --format csv all`] : []),
    '',
  ].join('\n');
}

const NAMES: Readonly<Record<SourceNaming, string>> = {
  person: 'people with a name',
  organization: 'organisations',
  place: 'places',
  unnamed: 'unnamed sources',
  nobody: 'no source',
};

function amount({ quotations, words }: QuotedAmount, all: number): string[] {
  return [count(quotations, 'quotation'), count(words, 'word'), percent(words, all)];
}

function whoIs({ name, kind, roles, places }: ArchiveSource): string[] {
  const about = kind === 'Unnamed' ? ['unnamed'] : roles.slice(0, 2).map(({ words }) => words);
  return [count(places.length, 'article'), [name, ...about].join(', ')];
}

function count(number: number, of: string, many = `${of}s`): string {
  return `${number.toLocaleString('en')} ${number === 1 ? of : many}`;
}

function percent(part: number, all: number): string {
  return `${all === 0 ? 0 : Math.round((100 * part) / all)} %`;
}

/** Rows with their columns one below the other; counts stand to the right. */
function columns(rows: readonly (readonly string[])[]): string[] {
  const widths: number[] = [];
  for (const row of rows) row.forEach((cell, i) => (widths[i] = Math.max(widths[i] ?? 0, cell.length)));
  return rows.map((row) =>
    row
      .map((cell, i) => (/^[\d,]+ /.test(cell) ? cell.padStart(widths[i]!) : cell.padEnd(widths[i]!)))
      .join('  ')
      .trimEnd(),
  );
}

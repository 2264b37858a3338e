/** A quote sheet as a GitHub-flavoured Markdown table. */
import type { PhrasingContent, Root, TableCell, TableRow } from 'mdast';
import { gfmTableToMarkdown } from 'mdast-util-gfm-table';
import { toMarkdown as stringify } from 'mdast-util-to-markdown';
import { shortDate } from '../messages/dateWords';
import { english } from '../messages/english';
import { type DateWording, type Exported, loss, outers, stem } from './exported';
import type { Markup } from './markup';
import { quoteRows } from './rows';
import { findingColumns } from './verificationCells';

/** Writes `<name>.quotes.md`. */
export function toMarkdown(markup: Markup, { dateStyle }: DateWording): Exported {
  const cell = (...children: PhrasingContent[]): TableCell => ({ type: 'tableCell', children });
  const row = (...children: TableCell[]): TableRow => ({ type: 'tableRow', children });
  const text = (value: string): PhrasingContent => ({ type: 'text', value });
  const findings = findingColumns(markup);
  const rows = quoteRows(markup).map(({ speaker, role, words, type, cue, line, status }, i) =>
    row(
      cell(text([speaker || 'nobody named', role].filter(Boolean).join(', '))),
      cell(text(words)),
      cell(text([type, cue].filter(Boolean).join(', '))),
      cell(text(String(line))),
      cell(text(status)),
      ...findings.map(({ cells }) => cell(text(cells[i]!))),
    ),
  );
  const head = row(
    ...['speaker', 'words', 'how', 'line', 'status', ...findings.map(({ head }) => head)].map((name) =>
      cell(text(name)),
    ),
  );
  const { fileName, publicationDate } = markup;
  const published = publicationDate === undefined ? '' : `, ${shortDate(publicationDate, english, dateStyle)}`;
  const title = `Quotations in ${fileName}${published}`;
  const root: Root = {
    type: 'root',
    children: [
      { type: 'heading', depth: 1, children: [text(title)] },
      {
        type: 'table',
        align: [null, null, null, 'right', null, ...findings.map(() => null)],
        children: [head, ...rows],
      },
    ],
  };
  return {
    files: [
      { name: `${stem(markup.fileName)}.quotes.md`, content: stringify(root, { extensions: [gfmTableToMarkdown()] }) },
    ],
    losses: [
      ...loss(markup.dates.length, 'dates'),
      ...loss(markup.mentions.length, 'mentions'),
      ...loss(markup.quotations.filter(({ note }) => note !== undefined).length, 'notes'),
      ...loss(outers(markup), 'nesting'),
    ],
  };
}

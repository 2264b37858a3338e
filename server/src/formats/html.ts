/** An HTML report of an annotated article: one file without scripts, light and dark, that prints well. */
import { h } from 'hastscript';
import type { Element, ElementContent } from 'hast';
import { toHtml as stringify } from 'hast-util-to-html';
import { dateInWords } from '../messages/dateWords';
import { english } from '../messages/english';
import { labelsInWords } from '../messages/verificationWords';
import { type DateWording, type Exported, loss, notes, stem } from './exported';
import { type MarkupSpan, markings } from './marked';
import type { Markup } from './markup';
import { markupAsRead } from './markupAsRead';
import { linesOf, nestLines, type NestedSpan } from './nesting';
import { quoteRows } from './rows';
import { findingColumns, verificationInOneCell } from './verificationCells';

const style = `
:root { color-scheme: light dark; --quotation: #b3590022; --speaker: #1f6f8b; --cue: #3a5fcd; --date: #2e7d32; }
@media (prefers-color-scheme: dark) { :root { --quotation: #ffb36633; --speaker: #7cc7df; --cue: #9db4ff; --date: #8fd694; } }
body { font: 1rem/1.6 Georgia, serif; max-width: 44rem; margin: 2rem auto; padding: 0 1rem; }
h1, h2, table, .legend { font-family: system-ui, sans-serif; }
.quotation { background: var(--quotation); border-bottom: 2px solid; }
.quotation.indirect { border-bottom-style: dashed; }
.quotation.mixed { border-bottom-style: double; }
.speaker { color: var(--speaker); font-weight: 600; }
.cue { color: var(--cue); font-style: italic; }
.date { color: var(--date); text-decoration: underline dotted; }
.suggested { opacity: .85; }
table { border-collapse: collapse; width: 100%; font-size: .85rem; margin: 1rem 0 2rem; }
th, td { text-align: left; vertical-align: top; padding: .3rem .6rem .3rem 0; border-bottom: 1px solid #8886; }
@media print { body { margin: 0; max-width: none; } table, tr { break-inside: avoid; } }
`;

/** Writes `<name>.html`. */
export function toHtml(markup: Markup, wording: DateWording): Exported {
  const { fileName, publicationDate } = markup;
  const read = markupAsRead(markup);
  const lines = linesOf(read.text);
  const [first] = lines;
  const title = first === undefined ? fileName : read.text.slice(first.start, first.end);
  const spans = markings(read);
  const tree = h(null, [
    { type: 'doctype' },
    h('html', { lang: 'en' }, [
      h('head', [
        h('meta', { charSet: 'utf-8' }),
        h('meta', { name: 'viewport', content: 'width=device-width' }),
        h('title', title),
        h('style', style),
      ]),
      h('body', [
        h('main', [
          h('h1', title),
          h('p.legend', [
            h('span.quotation', 'quotation'),
            ' · ',
            h('span.speaker', 'speaker'),
            ' · ',
            h('span.cue', 'cue'),
            ' · ',
            h('span.date', 'date'),
            publicationDate === undefined
              ? ''
              : ` · published ${dateInWords(publicationDate, english, wording.dateStyle)}`,
          ]),
          h(
            'article',
            nestLines(spans, lines.slice(1)).map(({ line, parts }) =>
              h('p', content(read, wording, line.start, line.end, parts)),
            ),
          ),
          ...quotationTable(markup),
          ...dateTable(read, wording),
        ]),
      ]),
    ]),
  ]);
  return {
    files: [{ name: `${stem(fileName)}.html`, content: `${stringify(tree)}\n` }],
    losses: loss(notes(markup), 'notes'),
  };
}

function content(
  markup: Markup,
  wording: DateWording,
  start: number,
  end: number,
  parts: readonly NestedSpan<MarkupSpan>[],
): ElementContent[] {
  const children: ElementContent[] = [];
  let at = start;
  const words = (to: number): void => {
    if (to > at) children.push({ type: 'text', value: markup.text.slice(at, to) });
  };
  for (const part of parts) {
    words(part.start);
    children.push(element(markup, wording, part));
    at = part.end;
  }
  words(end);
  return children;
}

function element(markup: Markup, wording: DateWording, { of, start, end, children }: NestedSpan<MarkupSpan>): Element {
  const inner = content(markup, wording, start, end, children);
  const nameOf = (id: string | undefined): string =>
    markup.speakers.find((speaker) => speaker.id === id)?.name ?? 'nobody named';
  const { status } = of.item;
  if (of.kind === 'quotation') {
    const title = of.item.speakers.map(nameOf).join(' and ') || 'nobody named';
    return h('span', { className: ['quotation', of.item.type, status], title: `${title}, ${of.item.type}` }, inner);
  }
  if (of.kind === 'mention')
    return h('span', { className: ['speaker', status], title: nameOf(of.item.speaker) }, inner);
  if (of.kind === 'cue') return h('span', { className: ['cue', status] }, inner);
  const { timex } = of.item;
  const title = dateInWords(timex, english, wording.dateStyle);
  return h('time', { className: ['date', status], title, dataValue: timex.value }, inner);
}

function quotationTable(markup: Markup): Element[] {
  const rows = quoteRows(markup);
  if (rows.length === 0) return [];
  const findings = findingColumns(markup);
  const cells = rows.map(({ speaker, role, words, type, cue, line, status }, i) => [
    [speaker || 'nobody named', role].filter(Boolean).join(', '),
    words,
    [type, cue].filter(Boolean).join(', '),
    String(line),
    status,
    ...findings.map((column) => column.cells[i]!),
  ]);
  const head = ['speaker', 'words', 'how', 'line', 'status', ...findings.map((column) => column.head)];
  return [h('h2', 'Quotations'), table(head, cells)];
}

function dateTable({ text, dates }: Markup, { dateStyle, annotatorTerms }: DateWording): Element[] {
  if (dates.length === 0) return [];
  const terms = (...of: readonly string[]): readonly string[] => (annotatorTerms ? of : []);
  const found = dates.map(({ verification, labels }) =>
    [verificationInOneCell(verification), ...labelsInWords(labels)].filter(Boolean).join('; '),
  );
  const isFound = found.some((cell) => cell !== '');
  const cells = dates.map(({ start, end, timex, status }, i) => [
    text.slice(start, end),
    dateInWords(timex, english, dateStyle),
    ...terms(timex.value, timex.type),
    status,
    ...(isFound ? [found[i]!] : []),
  ]);
  const head = ['words', 'meaning', ...terms('value', 'type'), 'status', ...(isFound ? ['verification'] : [])];
  return [h('h2', 'Dates'), table(head, cells)];
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): Element {
  return h('table', [
    h(
      'thead',
      h(
        'tr',
        head.map((name) => h('th', { scope: 'col' }, name)),
      ),
    ),
    h(
      'tbody',
      rows.map((cells) =>
        h(
          'tr',
          cells.map((cell) => h('td', cell)),
        ),
      ),
    ),
  ]);
}

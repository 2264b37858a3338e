import { h } from 'hastscript';
import type { ElementContent } from 'hast';
import { checklistInWords, checklistOf, type ChecklistRow, checklistSigns } from '../checklist';
import type { Markup } from '../markup';
import { linkTo, type Making, type Page, pageOf, table } from './page';

/** The checklist of an article's quotations and dates as a page; on paper its boxes can be ticked. */
export function checklistPage(markup: Markup, making: Making): Page {
  const { translate } = making;
  const rows = checklistOf(markup, making);
  const title = translate('Checklist of {0}', markup.fileName);
  if (rows.length === 0)
    return pageOf(title, [h('p.lead', translate('There are no quotations or dates in this article.'))], making);
  const head = [translate('State'), translate('Words'), translate('Who or when'), translate('Source and note')];
  return pageOf(
    title,
    [
      h('p.lead', checklistInWords(rows, translate)),
      table(
        translate('What to look up, and what was found'),
        head,
        rows.map((row) => ({ cells: cellsOf(row, making), className: row.isOutdated ? 'outdated' : row.state })),
      ),
    ],
    making,
    ['html', 'csv', 'md'],
  );
}

function cellsOf(row: ChecklistRow, making: Making): ElementContent[][] {
  const { translate } = making;
  const { state, place, line, words, meaning, verification, source, url, verificationNote, by } = row;
  const found: ElementContent[] = [];
  if (source !== '') found.push(url === '' ? text(source) : h('a', { href: url }, source));
  if (verificationNote !== '') found.push(text(verificationNote));
  if (by !== '') found.push(h('small', by));
  return [
    [h('span.sign', { ariaHidden: 'true' }, checklistSigns[state]), text(` ${verification}`)],
    [text(`${words} `), h('small', [linkTo(place, translate('line {0}', line), making)])],
    [meaning === '' ? h('em', translate('nobody named')) : text(meaning)],
    found.flatMap((part, i) => (i === 0 ? [part] : [h('br'), part])),
  ];
}

function text(value: string): ElementContent {
  return { type: 'text', value };
}

import { english } from '../messages/english';
import { checklistCsv, checklistMarkdown, checklistOf, type ChecklistRow } from './checklist';
import { type DateWording, type Exported, type Exporter, loss, notes, outers, stem } from './exported';
import type { Markup } from './markup';
import { checklistPage } from './panels/checklistPage';
import { documentOf } from './panels/page';

/** Writes `<name>.checklist.html`, to be printed and ticked. */
export const toChecklist: Exporter = (markup, wording) => {
  const page = checklistPage(markup, { ...wording, live: false, translate: english });
  return exported(markup, 'html', documentOf(page, english));
};

/** Writes `<name>.checklist.csv`. */
export const toChecklistCsv: Exporter = (markup, wording) =>
  exported(markup, 'csv', checklistCsv(rowsOf(markup, wording)));

/** Writes `<name>.checklist.md`. */
export const toChecklistMarkdown: Exporter = (markup, wording) =>
  exported(markup, 'md', checklistMarkdown(markup.fileName, rowsOf(markup, wording), english));

function rowsOf(markup: Markup, { dateStyle }: DateWording): ChecklistRow[] {
  return checklistOf(markup, { translate: english, dateStyle });
}

function exported(markup: Markup, ending: string, content: string): Exported {
  const labels = [...markup.quotations, ...markup.dates, ...markup.speakers];
  return {
    files: [{ name: `${stem(markup.fileName)}.checklist.${ending}`, content }],
    losses: [
      ...loss(markup.mentions.length, 'mentions'),
      ...loss(notes(markup), 'notes'),
      ...loss(
        labels.reduce((sum, one) => sum + (one.labels?.length ?? 0), 0),
        'labels',
      ),
      ...loss(outers(markup), 'nesting'),
    ],
  };
}

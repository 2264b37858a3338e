import { applyDecisions } from '../../annotations/applyDecisions';
import type { AnchoredArticle } from '../../annotations/annotatedArticle';
import { english, type Translate } from '../../messages/english';
import { checklistCsv, checklistMarkdown, checklistOf } from '../checklist';
import { type DateWording, plainDateWording, stem } from '../exported';
import { type Markup, markupOf } from '../markup';
import { spreadsheet } from '../spreadsheet';
import { sourceAudit, withLabel } from './audit';
import { auditPage } from './auditPage';
import { checklistPage } from './checklistPage';
import { documentOf, type Making, type Page, type PanelFileType } from './page';
import { isoDays, timelineOf } from './timeline';
import { timelinePage } from './timelinePage';

/** Data of a panel about an article. */
export type PanelKind = 'audit' | 'timeline' | 'checklist';

const pages: Readonly<Record<PanelKind, (markup: Markup, making: Making, label?: string) => Page>> = {
  audit: auditPage,
  timeline: timelinePage,
  checklist: checklistPage,
};
const rows: Readonly<Record<Exclude<PanelKind, 'checklist'>, (markup: Markup) => object[]>> = {
  audit: auditRows,
  timeline: timelineRows,
};

/**
 * A panel beside the editor: all that is found and annotated, not what was rejected.
 *
 * @param label in the audit, only quotations with this label
 */
export function panel(
  kind: PanelKind,
  article: AnchoredArticle,
  translate: Translate,
  settings: DateWording = plainDateWording,
  label?: string,
): Page {
  return pages[kind](markupOfAll(article), { live: true, translate, ...shown(settings) }, label);
}

/** A panel as a file: a page that prints, or a table in UTF-8 with a byte order mark for spreadsheets, whose columns have English names. */
export function panelFile(
  kind: PanelKind,
  article: AnchoredArticle,
  as: PanelFileType,
  translate: Translate,
  settings: DateWording = plainDateWording,
  label?: string,
): { name: string; content: string } {
  const markup = markupOfAll(article);
  const name = (ending: string): string => `${stem(article.fileName)}.${kind}.${ending}`;
  if (as === 'html') {
    const page = pages[kind](markup, { live: false, translate, ...shown(settings) }, label);
    return { name: name(as), content: documentOf(page, translate) };
  }
  if (kind === 'checklist') {
    const { dateStyle } = settings;
    const content =
      as === 'md'
        ? checklistMarkdown(markup.fileName, checklistOf(markup, { translate, dateStyle }), translate)
        : checklistCsv(checklistOf(markup, { translate: english, dateStyle }));
    return { name: name(as), content };
  }
  return {
    name: name('csv'),
    content: spreadsheet(rows[kind](label === undefined ? markup : withLabel(markup, label))),
  };
}

function shown({ dateStyle, annotatorTerms }: DateWording): DateWording {
  return { dateStyle, annotatorTerms };
}

function markupOfAll(article: AnchoredArticle): Markup {
  const { facts, sidecar, fileName, text } = article;
  const publicationDate = sidecar.publicationDate ?? facts.publicationDate?.value;
  return markupOf(facts, applyDecisions(article), { fileName, text, publicationDate, confirmed: false });
}

function auditRows(markup: Markup): object[] {
  return sourceAudit(markup).sources.map(
    ({ name, kind, roles, quotations, states, words, share, places, cues, called }) => ({
      source: name,
      kind: kind ?? '',
      roles: roles.join('; '),
      quotations: places.length,
      ...quotations,
      ...states,
      words,
      share: share.toFixed(3),
      first_line: places[0]!.line,
      last_line: places.at(-1)!.line,
      attributed_with: cues.map(({ words, count }) => `${words} (${count})`).join('; '),
      called: called.map(({ words, count }) => `${words} (${count})`).join('; '),
    }),
  );
}

function timelineRows(markup: Markup): object[] {
  const { placed, others } = timelineOf(markup);
  return [...placed, ...others].map(({ days, words, timex, line, status, around }) => ({
    when: days === undefined ? '' : isoDays(days),
    words,
    type: timex.type,
    value: timex.value,
    line,
    status,
    in: around,
  }));
}

import { english, type Translate } from '../../messages/english';
import { verificationInWords } from '../../messages/verificationWords';
import { documentOf, type Making, type Page } from '../panels/page';
import { spreadsheet } from '../spreadsheet';
import { archiveAudit } from './archiveAudit';
import { archivePage } from './archivePage';
import type { NamedPerson } from './namesakes';
import { personPage, quotationsOf } from './personPage';
import type { QuotedArticle } from './quotedArticle';

/** What a page is about: some people who were taken for one, or all who are quoted in a folder. */
export type ArchiveSubject =
  | { readonly kind: 'person'; readonly people: readonly NamedPerson[] }
  | { readonly kind: 'folder'; readonly name: string };

/** Articles, and where each is, for people. */
export interface ArchiveArticles {
  readonly articles: readonly QuotedArticle[];
  readonly pathOf: (uri: string) => string;
}

/** A page about several articles, for the panel beside the editor. */
export function archivePanel(
  subject: ArchiveSubject,
  archive: ArchiveArticles,
  translate: Translate,
  settings: Pick<Making, 'dateStyle'>,
): Page {
  return pageAbout(subject, archive, { live: true, translate, dateStyle: settings.dateStyle, annotatorTerms: false });
}

/** The same as a file: a page that prints, or a table for spreadsheets, whose columns have English names. */
export function archiveFile(
  subject: ArchiveSubject,
  archive: ArchiveArticles,
  as: 'html' | 'csv',
  translate: Translate,
  settings: Pick<Making, 'dateStyle'>,
): { name: string; content: string } {
  const name = `${stemOf(subject)}.${as}`;
  if (as === 'csv') return { name, content: spreadsheet(rowsAbout(subject, archive)) };
  const making = { live: false, translate, dateStyle: settings.dateStyle, annotatorTerms: false };
  return { name, content: documentOf(pageAbout(subject, archive, making), translate) };
}

function pageAbout(subject: ArchiveSubject, { articles, pathOf }: ArchiveArticles, making: Making): Page {
  return subject.kind === 'person'
    ? personPage(subject.people, articles, pathOf, making)
    : archivePage(subject.name, articles, pathOf, making);
}

/** A file name without its ending; signs that no file name may have are left out. */
function stemOf(subject: ArchiveSubject): string {
  const words = subject.kind === 'person' ? `${subject.people[0]!.name} quotations` : `${subject.name} sources`;
  const parts = words.match(/[\p{L}\p{N}]+/gu) ?? [];
  return parts.join('-').toLowerCase();
}

function rowsAbout(subject: ArchiveSubject, { articles, pathOf }: ArchiveArticles): object[] {
  return subject.kind === 'person' ? personRows(subject.people, articles, pathOf) : archiveRows(articles);
}

function personRows(
  people: readonly NamedPerson[],
  articles: readonly QuotedArticle[],
  pathOf: (uri: string) => string,
): object[] {
  return quotationsOf(people, articles).map(({ article, quotation, name, role }) => ({
    published: article.publicationDate ?? '',
    article: pathOf(article.uri),
    line: quotation.line,
    speaker: name,
    role,
    quotation: quotation.text,
    words: quotation.words,
    type: quotation.type,
    attributed_with: quotation.cue,
    status: quotation.status,
    verification: verificationInWords(quotation.verification, english),
  }));
}

/** A row for each source that has a name or a description. */
export function archiveRows(articles: readonly QuotedArticle[]): object[] {
  return archiveAudit(articles).sources.map(({ name, kind, roles, places, quotations, types, words, share, cues }) => {
    const dates = places.flatMap(({ article }) => article.publicationDate ?? []);
    return {
      source: name,
      kind,
      roles: roles.map((role) => `${role.words} (${role.count})`).join('; '),
      articles: places.length,
      quotations,
      ...types,
      words,
      share: share.toFixed(4),
      first_published: dates[0] ?? '',
      last_published: dates.at(-1) ?? '',
      attributed_with: cues.map((cue) => `${cue.words} (${cue.count})`).join('; '),
    };
  });
}

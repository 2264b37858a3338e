import { h } from 'hastscript';
import type { Element, ElementContent } from 'hast';
import { daysOf } from '../panels/timeline';
import {
  howOften,
  kindInWords,
  listed,
  shortened,
  sourceCount,
  withoutSource,
  wordsInWords,
} from '../panels/auditPage';
import { bar, type BarSegment, linkTo, type Making, type Page, pageOf, table } from '../panels/page';
import {
  archiveAudit,
  type ArchiveAudit,
  type ArchiveSource,
  type QuotedAmount,
  type QuotedPeriod,
  type SourceNaming,
} from './archiveAudit';
import { articleCount, publishedInWords, quotationCount } from './articleCount';
import type { QuotedArticle } from './quotedArticle';

/** How many sources the page shows; the table to save has all. */
const MOST_SOURCES = 200;
/** How many articles of a source are links. */
const MOST_LINKS = 5;

/**
 * The source audit of several articles as a page.
 *
 * @param folder what holds them, for people
 * @param pathOf where an article is, for people
 */
export function archivePage(
  folder: string,
  articles: readonly QuotedArticle[],
  pathOf: (uri: string) => string,
  making: Making,
): Page {
  const { translate } = making;
  const audit = archiveAudit(articles);
  const title = translate('Sources in {0}', folder);
  if (audit.quotations === 0)
    return pageOf(
      title,
      [h('p.lead', translate('{0}; nobody is quoted.', articleCount(audit.articles, making)))],
      making,
    );
  const span = daysOfAll(audit);
  const sources = audit.sources.slice(0, MOST_SOURCES);
  const content = [
    h('p.lead', inWords(audit, making)),
    ...leftOut(audit, pathOf, making),
    h('h2', translate('Named or not')),
    table(
      translate('Named or not'),
      [translate('Source'), translate('Quotations'), translate('Quoted')],
      (Object.keys(NAMING_WORDS) as SourceNaming[])
        .filter((naming) => audit.naming[naming].quotations > 0)
        .map((naming) => ({
          className: naming === 'nobody' ? 'nobody' : undefined,
          cells: amountCells(translate(NAMING_WORDS[naming]), audit.naming[naming], audit.words, making),
        })),
    ),
    h('h2', translate('Over time')),
    table(
      translate('Over time'),
      [translate('Published'), translate('Articles'), translate('Quotations'), translate('Quoted'), translate('Named')],
      audit.periods.map((period) => ({ cells: periodCells(period, audit.words, making) })),
    ),
    h('h2', translate('Who is quoted')),
    table(
      translate('Who is quoted, and how much'),
      [translate('Source'), translate('Quoted'), translate('Articles')],
      sources.map((source) => ({ cells: sourceCells(source, span, pathOf, making) })),
    ),
    h('p.note', notes(audit, making)),
  ];
  return pageOf(title, content, making);
}

/** Names the sources among the articles, which do not count. */
function leftOut({ leftOut }: ArchiveAudit, pathOf: (uri: string) => string, making: Making): Element[] {
  if (leftOut.length === 0) return [];
  const names = leftOut.slice(0, MOST_LINKS).map(({ uri }) => pathOf(uri));
  if (leftOut.length > names.length) names.push(making.translate('{0} more', leftOut.length - names.length));
  return [h('p', making.translate('Transcripts and press releases are not counted: {0}.', names.join(', ')))];
}

const NAMING_WORDS: Readonly<Record<SourceNaming, string>> = {
  person: 'people with a name',
  organization: 'organisations',
  place: 'places',
  unnamed: 'unnamed sources',
  nobody: 'no source',
};

function inWords(audit: ArchiveAudit, making: Making): string {
  const { translate } = making;
  const { sources, quotations, words, allWords, articles, naming } = audit;
  const unnamed = sources.filter(({ kind }) => kind === 'Unnamed').length;
  const share = allWords === 0 ? 0 : Math.round((100 * words) / allWords);
  return [
    [
      articleCount(articles, making),
      sourceCount(sources.length, unnamed, making),
      quotationCount(quotations, making),
      translate('{0} quoted, {1} % of all words.', wordsInWords(words, making), share),
    ].join('; '),
    naming.nobody.quotations === 0 ? '' : withoutSource(naming.nobody.quotations, making),
  ]
    .filter(Boolean)
    .join(' ');
}

function amountCells(
  name: string,
  { quotations, words }: QuotedAmount,
  all: number,
  making: Making,
): ElementContent[][] {
  return [
    [h('span', name)],
    [h('span.number', quotationCount(quotations, making))],
    [h('span.number', wordsAndShare(words, all, making)), bar([{ from: 0, to: shareOf(words, all) }])],
  ];
}

function periodCells(
  { period, articles, naming, ...amount }: QuotedPeriod,
  all: number,
  making: Making,
): ElementContent[][] {
  const named = naming.person.words + naming.organization.words + naming.place.words;
  const [, quotations = [], words = []] = amountCells('', amount, all, making);
  return [
    [h('span', publishedInWords(period || undefined, making))],
    [h('span.number', articleCount(articles, making))],
    quotations,
    words,
    [
      h('span.number', making.translate('{0} % named', Math.round(100 * shareOf(named, amount.words)))),
      bar([{ from: 0, to: shareOf(named, amount.words) }]),
    ],
  ];
}

function shareOf(words: number, all: number): number {
  return all === 0 ? 0 : Math.min(1, words / all);
}

function wordsAndShare(words: number, all: number, making: Making): string {
  return `${wordsInWords(words, making)} · ${Math.round(100 * shareOf(words, all))} %`;
}

function sourceCells(
  source: ArchiveSource,
  span: readonly [number, number] | undefined,
  pathOf: (uri: string) => string,
  making: Making,
): ElementContent[][] {
  const { name, kind, roles, share, words, types, cues, places } = source;
  const about = [kindInWords(kind, making.translate), listed(roles)].filter(Boolean).join(', ');
  return [
    [h('strong', name), ...(about === '' ? [] : [h('br'), h('small', about)])],
    [
      h('span.number', `${wordsInWords(words, making)} · ${Math.round(100 * share)} %`),
      bar([{ from: 0, to: Math.min(1, share) }]),
      h('small', howOften(types, cues, making)),
    ],
    [
      h('span.number', articleCount(places.length, making)),
      ...(span === undefined ? [] : [bar(stripOf(source, span), 'strip')]),
      h('br'),
      ...linksOf(source, pathOf, making),
    ],
  ];
}

/** The first days of the first and of the last article; undefined where they are the same, or there are none. */
function daysOfAll({ sources }: ArchiveAudit): readonly [number, number] | undefined {
  let [first, last] = [Infinity, -Infinity];
  for (const { places } of sources)
    for (const { article } of places) {
      const day = dayOf(article);
      if (day === undefined) continue;
      first = Math.min(first, day);
      last = Math.max(last, day);
    }
  return first < last ? [first, last] : undefined;
}

function dayOf({ publicationDate }: QuotedArticle): number | undefined {
  return publicationDate === undefined ? undefined : daysOf(publicationDate)?.[0];
}

function stripOf({ places }: ArchiveSource, [first, last]: readonly [number, number]): BarSegment[] {
  return places.flatMap(({ article, quotation: { start, end } }): BarSegment[] => {
    const day = dayOf(article);
    if (day === undefined) return [];
    const at = (day - first) / (last - first);
    return [{ from: at, to: at, place: { uri: article.uri, start, end } }];
  });
}

/** The articles of a source by date, the first of them; each leads to the first words that it quotes. */
function linksOf(
  { places }: ArchiveSource,
  pathOf: (uri: string) => string,
  making: Making,
): (Element | ElementContent)[] {
  const links = places
    .slice(0, MOST_LINKS)
    .flatMap(({ article: { uri }, quotation: { start, end, text } }, i) => [
      ...(i === 0 ? [] : [{ type: 'text', value: ', ' } as const]),
      linkTo({ uri, start, end }, pathOf(uri), making, pathOf(uri), shortened(text)),
    ]);
  return places.length > MOST_LINKS ? [...links, { type: 'text', value: ' …' }] : links;
}

function notes({ sources }: ArchiveAudit, { translate }: Making): string {
  return [
    sources.length > MOST_SOURCES
      ? translate(
          'The {0} sources with most words are shown; the table to save has all {1}.',
          MOST_SOURCES,
          sources.length,
        )
      : '',
    translate('Each row is a name. People with the same name share a row; they are not assumed to be one person.'),
    translate(
      'Quoted words are those of direct, mixed and indirect quotations. Where two speak together both have the words.',
    ),
  ]
    .filter(Boolean)
    .join(' ');
}

import type { QuotationType, SpeakerKind } from '../../analysis/facts';
import { countWords, type WordCount } from '../panels/audit';
import { plainLetters } from '../../analysis/text/plainLetters';
import type { ArchivedQuotation, QuotedArticle } from './quotedArticle';

/** What is quoted from somebody, or from some. */
export interface QuotedAmount {
  readonly quotations: number;
  /** Words quoted, those of indirect quotations too. */
  readonly words: number;
}

/** Where an article quotes somebody first. */
export interface ArticlePlace {
  readonly article: QuotedArticle;
  readonly quotation: ArchivedQuotation;
}

/** What an archive takes from all whom it calls by one name: one person, or several of that name. */
export interface ArchiveSource extends QuotedAmount {
  readonly name: string;
  readonly kind: SpeakerKind;
  /** The most frequent first. */
  readonly roles: readonly WordCount[];
  readonly types: Readonly<Record<QuotationType, number>>;
  /** Of all quoted words, 0 to 1; two who speak together have the words each. */
  readonly share: number;
  readonly cues: readonly WordCount[];
  /** A place in every article that quotes them, by date, those without a date last. */
  readonly places: readonly ArticlePlace[];
}

/** What kind of sources quotations have. */
export type SourceNaming = 'person' | 'organization' | 'place' | 'unnamed' | 'nobody';

/** What was quoted in a month or a year. */
export interface QuotedPeriod extends QuotedAmount {
  /** ISO 8601, `2022-01` or `2022`; empty for articles without a date. */
  readonly period: string;
  readonly articles: number;
  readonly naming: Readonly<Record<SourceNaming, QuotedAmount>>;
}

/** Who is quoted in an archive, and how much. */
export interface ArchiveAudit extends QuotedAmount {
  readonly articles: number;
  /** Transcripts and press releases among them, which are sources and not counted; none where there is nothing else. */
  readonly leftOut: readonly QuotedArticle[];
  /** Words in all articles, quoted or not. */
  readonly allWords: number;
  /** Who has most words first. */
  readonly sources: readonly ArchiveSource[];
  readonly naming: Readonly<Record<SourceNaming, QuotedAmount>>;
  /** In the order of time, articles without a date last. */
  readonly periods: readonly QuotedPeriod[];
}

/** Over so many months or less time is counted in months, else in years. */
const MOST_MONTHS = 36;

/**
 * Counts who is quoted in articles, how often, with how many words, named or not, and when. Transcripts and press releases beside
 * them have the same words once more, and are left out.
 */
export function archiveAudit(all: readonly QuotedArticle[]): ArchiveAudit {
  const written = all.filter(({ document }) => document === 'article');
  const articles = written.length > 0 ? written : all;
  const inOrder = [...articles].sort(byDate);
  const total = amountOf(inOrder);
  return {
    articles: articles.length,
    leftOut: articles === all ? [] : all.filter(({ document }) => document !== 'article').sort(byDate),
    allWords: inOrder.reduce((sum, { words }) => sum + words, 0),
    ...total,
    sources: sourcesOf(inOrder, total.words),
    naming: namingOf(inOrder),
    periods: periodsOf(inOrder),
  };
}

/** The order of time; those without a date last, and those of a day by where they are. */
export function byDate(a: QuotedArticle, b: QuotedArticle): number {
  const [one, other] = [a.publicationDate ?? '~', b.publicationDate ?? '~'];
  return one === other ? compare(a.uri, b.uri) : compare(one, other);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** The words of a quotation inside another one count once. */
function amountOf(articles: readonly QuotedArticle[]): QuotedAmount {
  const all = articles.flatMap(({ quotations }) => quotations);
  return { quotations: all.length, words: sumOfWords(all.filter(({ nested }) => !nested)) };
}

function sumOfWords(quotations: readonly ArchivedQuotation[]): number {
  return quotations.reduce((sum, { words }) => sum + words, 0);
}

function sourcesOf(articles: readonly QuotedArticle[], allWords: number): ArchiveSource[] {
  const groups = new Map<string, Group>();
  for (const article of articles)
    for (const quotation of article.quotations)
      for (const index of quotation.sources) {
        const { name, kind, roles } = article.sources[index]!;
        const key = `${kind} ${plainLetters(name)}`;
        let group = groups.get(key);
        if (group === undefined) groups.set(key, (group = { name, kind, roles: [], places: [], quotations: [] }));
        group.quotations.push(quotation);
        if (group.places.at(-1)?.article === article) continue;
        group.places.push({ article, quotation });
        group.roles.push(...roles);
      }
  return [...groups.values()]
    .map(({ name, kind, roles, places, quotations }) => {
      const words = sumOfWords(quotations);
      return {
        ...{ name, kind, places, words, quotations: quotations.length },
        roles: countWords(roles),
        types: typesOf(quotations),
        share: allWords === 0 ? 0 : words / allWords,
        cues: countWords(quotations.map(({ cue }) => cue).filter(Boolean)),
      };
    })
    .sort((a, b) => b.words - a.words || compare(a.name, b.name));
}

interface Group {
  readonly name: string;
  readonly kind: SpeakerKind;
  readonly roles: string[];
  readonly places: ArticlePlace[];
  readonly quotations: ArchivedQuotation[];
}

function typesOf(quotations: readonly ArchivedQuotation[]): Record<QuotationType, number> {
  const counts = { direct: 0, indirect: 0, mixed: 0 };
  for (const { type } of quotations) counts[type]++;
  return counts;
}

const NAMINGS = {
  Person: 'person',
  Organization: 'organization',
  Place: 'place',
  Unnamed: 'unnamed',
} as const satisfies Record<SpeakerKind, SourceNaming>;

/** A quotation of several counts for the first of them. */
function namingOf(articles: readonly QuotedArticle[]): Record<SourceNaming, QuotedAmount> {
  const none = { quotations: 0, words: 0 };
  const amounts = { person: none, organization: none, place: none, unnamed: none, nobody: none };
  for (const { sources, quotations } of articles)
    for (const {
      sources: [first],
      words,
      nested,
    } of quotations) {
      const naming = first === undefined ? 'nobody' : NAMINGS[sources[first]!.kind];
      const before = amounts[naming];
      amounts[naming] = { quotations: before.quotations + 1, words: before.words + (nested ? 0 : words) };
    }
  return amounts;
}

function periodsOf(articles: readonly QuotedArticle[]): QuotedPeriod[] {
  const dates = articles.flatMap(({ publicationDate }) => publicationDate ?? []);
  const length = dates.length > 0 && monthOf(dates.at(-1)!) - monthOf(dates[0]!) < MOST_MONTHS ? 7 : 4;
  const groups = new Map<string, QuotedArticle[]>();
  for (const article of articles) {
    const period = (article.publicationDate ?? '').slice(0, length);
    const own = groups.get(period);
    if (own === undefined) groups.set(period, [article]);
    else own.push(article);
  }
  return [...groups].map(([period, own]) => ({
    period,
    articles: own.length,
    ...amountOf(own),
    naming: namingOf(own),
  }));
}

/** Months counted from the year 0. */
function monthOf(date: string): number {
  const [year = 0, month = 1] = date.split('-').map(Number);
  return year * 12 + month - 1;
}

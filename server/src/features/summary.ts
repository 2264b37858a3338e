import type { PublicationDate } from '../analysis/facts';
import type { Article } from './article';
import { openSuggestions } from './review';

/** What there is in an article, in numbers. */
export interface Summary {
  readonly quotations: number;
  /** Quotations that nobody is named for. */
  readonly unattributed: number;
  readonly dates: number;
  /** What a review would show. */
  readonly suggestions: number;
  /** What a person confirmed. */
  readonly annotations: number;
  readonly publicationDate: Pick<PublicationDate, 'value' | 'source'> | null;
}

/** Counts for the status bar. */
export function summary(article: Article): Summary {
  const { quotations, mentions, cues, dates } = article.merged;
  const { publicationDate } = article.facts;
  const lists = [quotations, mentions, cues, dates];
  return {
    quotations: quotations.length,
    unattributed: quotations.filter(({ speakers }) => speakers.length === 0).length,
    dates: dates.length,
    suggestions: openSuggestions(article).length,
    annotations: lists.reduce((sum, list) => sum + list.filter(({ status }) => status === 'confirmed').length, 0),
    publicationDate: publicationDate ? { value: publicationDate.value, source: publicationDate.source } : null,
  };
}

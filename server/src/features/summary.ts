import type { Article } from './article';
import type { Summary } from '../protocol/summary';
import { openSuggestions } from './review';

/** Counts for the status bar. */
export function summary(article: Article): Summary {
  const { quotations, mentions, cues, dates } = article.merged;
  const { language, publicationDate } = article.facts;
  const lists = [quotations, mentions, cues, dates];
  return {
    language,
    quotations: quotations.length,
    unattributed: quotations.filter(({ speakers }) => speakers.length === 0).length,
    dates: dates.length,
    suggestions: openSuggestions(article).length,
    annotations: lists.reduce((sum, list) => sum + list.filter(({ status }) => status === 'confirmed').length, 0),
    publicationDate: publicationDate ? { value: publicationDate.value, source: publicationDate.source } : null,
  };
}

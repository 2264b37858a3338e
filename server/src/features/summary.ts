import type { Article } from './article';
import type { Summary } from '../protocol/summary';
import { progressOf, verifiedCounts } from './progress';

/** Counts for the status bar. */
export function summary(article: Article): Summary {
  const { quotations, dates } = article.merged;
  const { language, publicationDate } = article.facts;
  return {
    language,
    quotations: quotations.length,
    unattributed: quotations.filter(({ speakers }) => speakers.length === 0).length,
    dates: dates.length,
    ...progressOf(article.merged),
    ...verifiedCounts(article.merged),
    publicationDate: publicationDate ? { value: publicationDate.value, source: publicationDate.source } : null,
  };
}

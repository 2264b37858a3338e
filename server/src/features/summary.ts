import type { Article } from './article';
import type { Summary } from '../protocol/summary';
import type { PublicationDate } from '../analysis/facts';
import { l10n } from '../l10n';
import { shortDate } from '../messages/dateWords';
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
    publicationDate: publicationDate ? worded(publicationDate, article.settings) : null,
  };
}

function worded({ value, source }: PublicationDate, { dateStyle }: Article['settings']) {
  return { value, source, words: shortDate(value, l10n.t, dateStyle) };
}

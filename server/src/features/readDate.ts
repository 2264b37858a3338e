import { l10n } from '../l10n';
import { dateInWords } from '../messages/dateWords';
import type { ReadDate, ReadDateAs } from '../protocol/pick';
import type { Article } from './article';
import { orderOf, typedDate, typedPublicationDate } from './typedDate';

/**
 * What words that somebody types for a date of an article mean, in words to be looked at before they are stored; null for what is
 * no date.
 *
 * @param today ISO date that the publication date is counted from: "yesterday"
 */
export function readDate(article: Article, typed: string, as: ReadDateAs, today: string): ReadDate | null {
  const { dateStyle } = article.settings;
  if (as === 'publicationDate') {
    const value = typedPublicationDate(typed, { publicationDate: today, ...orderOf(article) });
    return value === undefined ? null : { words: dateInWords(value, l10n.t, dateStyle) };
  }
  const found = typedDate(typed, { publicationDate: article.facts.publicationDate?.value, ...orderOf(article) });
  return found === undefined ? null : { words: dateInWords(found, l10n.t, dateStyle) };
}

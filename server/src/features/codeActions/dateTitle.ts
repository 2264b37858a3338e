import { l10n } from '../../l10n';
import { shortDate, type WordedTimex } from '../../messages/dateWords';
import type { Article } from '../article';

/** A time expression in the title of a quick fix: in the chosen notation, for annotators with its value. */
export function dateTitle(timex: WordedTimex, { dateStyle, annotatorTerms }: Article['settings']): string {
  const words = shortDate(timex, l10n.t, dateStyle);
  return annotatorTerms && words !== timex.value ? `${words} (${timex.value})` : words;
}

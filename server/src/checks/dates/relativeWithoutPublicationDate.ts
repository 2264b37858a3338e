import type { Checked, Problem } from '../check';
import { quoteWords } from '../quoteWords';
import { publicationDay, standingTimexes } from './timexes';
import { l10n } from '../../l10n';

/** "yesterday", "on Thursday" in an article whose date nobody knows: one problem an article, at the first of them. */
export function relativeWithoutPublicationDate(article: Checked): Problem[] {
  if (publicationDay(article.facts.publicationDate) !== undefined) return [];
  const lost = standingTimexes(article).filter(({ facts, decided }) => facts.relative && !decided);
  const [first] = lost;
  if (first === undefined) return [];
  const { start, end } = first.timex;
  const words = quoteWords(article.text.slice(start, end));
  return [
    {
      check: 'relativeWithoutPublicationDate',
      start,
      end,
      message:
        lost.length === 1
          ? l10n.t('{0} has no date yet: set the publication date.', words)
          : l10n.t('{0} and {1} more have no date yet: set the publication date.', words, lost.length - 1),
    },
  ];
}

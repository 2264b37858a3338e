import type { Checked, Problem } from '../check';
import { quoteWords } from '../quoteWords';
import { publicationDay, standingTimexes } from './timexes';

/** "yesterday", "on Thursday" in an article whose date nobody knows: one problem an article, at the first of them. */
export function relativeWithoutPublicationDate(article: Checked): Problem[] {
  if (publicationDay(article.facts.publicationDate) !== undefined) return [];
  const lost = standingTimexes(article).filter(({ facts, decided }) => facts.relative && !decided);
  const [first] = lost;
  if (first === undefined) return [];
  const { start, end } = first.timex;
  const others = lost.length === 1 ? '' : ` and ${lost.length - 1} more like it`;
  return [
    {
      check: 'relativeWithoutPublicationDate',
      start,
      end,
      message: `Nobody can tell when ${quoteWords(article.text.slice(start, end))}${others} is: the publication date is not known. Set it.`,
    },
  ];
}

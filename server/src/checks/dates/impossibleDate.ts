import type { Checked, Problem } from '../check';
import { standingTimexes } from './timexes';

/** "31 April", "29 February 2015": the calendar has no such day. */
export function impossibleDate(article: Checked): Problem[] {
  return standingTimexes(article)
    .filter(({ facts }) => facts.impossible)
    .map(({ timex: { start, end } }) => ({
      check: 'impossibleDate',
      start,
      end,
      message: `There is no such day as ${article.text.slice(start, end)}. Correct the date.`,
    }));
}

import type { Checked, Problem } from '../check';
import { quoteWords } from '../quoteWords';
import { standingTimexes } from './timexes';

/** "from 9 May 2024 to 3 May 2024". */
export function rangeEndsBeforeItBegins(article: Checked): Problem[] {
  return standingTimexes(article).flatMap(({ timex, facts, rangeEnd }): Problem[] => {
    if (facts.days === undefined || rangeEnd?.facts.days === undefined) return [];
    if (rangeEnd.facts.days[0] >= facts.days[0]) return [];
    // "a revision from Friday to December's figures" is no range.
    if (rangeEnd.timex.value.length !== timex.value.length) return [];
    const words = quoteWords(article.text.slice(timex.start, rangeEnd.timex.end), 60);
    return [
      {
        check: 'rangeEndsBeforeItBegins',
        start: timex.start,
        end: rangeEnd.timex.end,
        message: `${words} ends before it begins. Correct one of the dates, or swap them.`,
      },
    ];
  });
}

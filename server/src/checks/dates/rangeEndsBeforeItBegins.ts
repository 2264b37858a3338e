import type { Checked, Problem } from '../check';
import { quoteWords } from '../quoteWords';
import type { Timex, TimexFacts } from '../../analysis/facts';
import { type Standing, standingTimexes } from './timexes';
import { l10n } from '../../l10n';

/** "from 9 May 2024 to 3 May 2024". */
export function rangeEndsBeforeItBegins(article: Checked): Problem[] {
  return standingTimexes(article).flatMap(({ timex, facts, rangeEnd }): Problem[] => {
    if (facts.days === undefined || rangeEnd?.facts.days === undefined) return [];
    if (rangeEnd.facts.days[0] >= facts.days[0]) return [];
    if (!isSure(timex, facts, rangeEnd)) return [];
    const words = quoteWords(article.text.slice(timex.start, rangeEnd.timex.end), 60);
    return [
      {
        check: 'rangeEndsBeforeItBegins',
        start: timex.start,
        end: rangeEnd.timex.end,
        message: l10n.t('{0} ends before it begins. Correct one of the dates, or swap them.', words),
      },
    ];
  });
}

/**
 * "from Monday to Friday" and "from November to February" go on into the next week and year: where no year is written, both
 * must be days of one month. "a revision from Friday to December's figures" is no range.
 */
function isSure({ value }: Timex, { explicitYear, relative }: TimexFacts, { timex, facts }: Standing): boolean {
  if (value.length !== timex.value.length) return false;
  if (facts.explicitYear) return explicitYear || value.length > 4;
  return !relative && !facts.relative && value.length === 10 && value.slice(0, 7) === timex.value.slice(0, 7);
}

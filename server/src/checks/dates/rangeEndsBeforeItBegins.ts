import type { Checked, Problem } from '../check';
import { quoteWords } from '../quoteWords';
import type { Timex, TimexFacts } from '../../analysis/facts';
import { type StandingTimex, standingTimexes } from './timexes';
import { l10n } from '../../l10n';

/** "from 9 May 2024 to 3 May 2024". */
export function rangeEndsBeforeItBegins(article: Checked): Problem[] {
  return standingTimexes(article).flatMap(({ timex, facts, rangeEnd }): Problem[] => {
    if (facts.days === undefined || rangeEnd?.facts.days === undefined) return [];
    if (rangeEnd.facts.days[0] >= facts.days[0]) return [];
    if (!isSure(timex, facts, rangeEnd) || isMoved(article, timex.start, rangeEnd.timex.end)) return [];
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
 * Whether a date was moved, or years are compared, so that there is no range: "brought forward from 2030 to 2025", "fell back from
 * 2022 to 2019 levels".
 */
function isMoved({ text }: Checked, start: number, end: number): boolean {
  const before = text
    .slice(Math.max(0, start - REACH), start)
    .split(/[.!?;\n]/)
    .at(-1)!;
  return MOVED.test(before) || COMPARED.test(text.slice(end, end + REACH));
}

/** In UTF-16 code units. */
const REACH = 80;
const MOVED =
  /\b(?:br(?:ought|ing\w*)|forward|mov\w*|cut|fell|fall\w*|dropp?\w*|back|reschedul\w*|postpon\w*|delay\w*|push\w*|pull\w*|shift\w*|chang\w*|revis\w*|reduc\w*|lower\w*|declin\w*|decreas\w*|shr[aiu]nk\w*|advanc\w*|put|switch\w*|correct\w*|amend\w*|alter\w*|accelerat\w*|hasten\w*|shorten\w*|redat\w*|backdat\w*|down|compar\w*|deadline|target)\b/i;
const COMPARED = /^\s+(?:levels?|prices?|rates?|standards?|values?|figures?|terms|models?|rules|editions?)\b/;

/**
 * "from Monday to Friday" and "from November to February" go on into the next week and year: where no year is written, both
 * must be days of one month. "a revision from Friday to December's figures" is no range.
 */
function isSure({ value }: Timex, { explicitYear, relative }: TimexFacts, { timex, facts }: StandingTimex): boolean {
  if (value.length !== timex.value.length) return false;
  if (facts.explicitYear) return explicitYear || value.length > 4;
  return !relative && !facts.relative && value.length === 10 && value.slice(0, 7) === timex.value.slice(0, 7);
}

import { asRead } from '../../analysis/text/layout/asRead';
import type { Checked, Problem } from '../check';
import { standingTimexes } from './timexes';
import { l10n } from '../../l10n';

/** What leads to the day that is counted from: "48 hours from", "a week before". */
const COUNTED_FROM = /^.*\b(?:after|before|following|from|on|past|since)\s+/isu;

/** "31 April", "29 February 2015": the calendar has no such day. */
export function impossibleDate(article: Checked): Problem[] {
  return standingTimexes(article)
    .filter(({ facts }) => facts.impossible)
    .map(({ timex: { start, end } }) => {
      const day = start + (COUNTED_FROM.exec(article.text.slice(start, end))?.[0].length ?? 0);
      return {
        check: 'impossibleDate',
        start: day,
        end,
        message: l10n.t('There is no such day as {0}. Correct the date.', asRead(article.text.slice(day, end))),
      };
    });
}

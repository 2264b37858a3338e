import { asRead } from '../../analysis/text/layout/asRead';
import type { Checked, Problem } from '../check';
import { standingTimexes } from './timexes';
import { l10n } from '../../l10n';

/** "31 April", "29 February 2015": the calendar has no such day. */
export function impossibleDate(article: Checked): Problem[] {
  return standingTimexes(article)
    .filter(({ facts }) => facts.impossible)
    .map(({ timex: { start, end } }) => ({
      check: 'impossibleDate',
      start,
      end,
      message: l10n.t('There is no such day as {0}. Correct the date.', asRead(article.text.slice(start, end))),
    }));
}

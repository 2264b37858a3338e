import type { Checked, Problem } from '../check';
import { shortDate } from '../../messages/dateWords';
import { publicationDay, standingTimexes } from './timexes';
import { weekdayNames } from './weekdays';
import { l10n } from '../../l10n';

/** Without a year a date is taken for the nearest one; beyond this many days from publication nobody can tell. */
const near = 200;

/** "Thursday, 24 December 2021": it was a Friday. Also with no year written, if the publication date is known. */
export function weekdayMismatch(article: Checked): Problem[] {
  const { publicationDate } = article.facts;
  const today = publicationDate?.source === 'inferred' ? undefined : publicationDay(publicationDate);
  return standingTimexes(article).flatMap(({ timex, facts }): Problem[] => {
    const { writtenWeekday, weekday, explicitYear, days } = facts;
    if (writtenWeekday === undefined || weekday === undefined || writtenWeekday === weekday) return [];
    if (!explicitYear && (today === undefined || days === undefined || Math.abs(days[0] - today) > near)) return [];
    const date = shortDate(timex.value.slice(0, 10), l10n.t, article.settings?.dateStyle);
    return [
      {
        check: 'weekdayMismatch',
        start: timex.start,
        end: timex.end,
        message: l10n.t(
          '{0} is a {1}, not a {2}. Correct the weekday or the date.',
          date,
          l10n.t(weekdayNames[weekday - 1]!),
          l10n.t(weekdayNames[writtenWeekday - 1]!),
        ),
      },
    ];
  });
}

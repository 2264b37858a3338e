import { calendarDay, dayExists, dayNumber, weekdayOf } from '../../analysis/english/dates/calendar';
import type { Checked, Problem } from '../check';
import { shortDate } from '../../messages/dateWords';
import { publicationDay, standingTimexes } from './timexes';
import { weekdayNames } from './weekdays';
import { l10n } from '../../l10n';

/** Without a year a date is taken for the nearest one; beyond this many days from publication nobody can tell. */
const NEAR = 200;

/** The year in which Britain took the Gregorian calendar: weekdays of older dates may be those of the Julian one. */
const GREGORIAN = 1753;

/** The years that the text writes: a date without one may be of any of them. */
function yearsWritten(article: Checked): number[] {
  const years = standingTimexes(article).flatMap(({ facts }) =>
    facts.explicitYear && facts.days !== undefined ? [calendarDay(facts.days[0]).year] : [],
  );
  return [...new Set(years)];
}

function isWeekday(year: number, month: number, day: number, weekday: number): boolean {
  return dayExists(year, month, day) && weekdayOf(dayNumber(year, month, day)) === weekday;
}

/** "Thursday, 24 December 2021": it was a Friday. Also with no year written, if the publication date is known. */
export function weekdayMismatch(article: Checked): Problem[] {
  const { publicationDate } = article.facts;
  const today = publicationDate?.source === 'inferred' ? undefined : publicationDay(publicationDate);
  const years = yearsWritten(article);
  return standingTimexes(article).flatMap(({ timex, facts }): Problem[] => {
    const { writtenWeekday, weekday, explicitYear, days } = facts;
    if (writtenWeekday === undefined || weekday === undefined || writtenWeekday === weekday) return [];
    if (!explicitYear && (today === undefined || days === undefined || Math.abs(days[0] - today) > NEAR)) return [];
    const { year, month, day } = calendarDay(days?.[0] ?? 0);
    if (
      days !== undefined &&
      (year < GREGORIAN || (!explicitYear && years.some((one) => isWeekday(one, month, day, writtenWeekday))))
    )
      return [];
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

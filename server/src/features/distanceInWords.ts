import { calendarDay, dayNumber } from '../analysis/english/dates/calendar';
import { l10n } from '../l10n';

/** Distance of a day from publication in words: `11 days before publication`; empty where one of them is no full date. */
export function distanceInWords(value: string, publication: string | undefined): string {
  const day = dayOf(value);
  const published = dayOf(publication);
  if (day === undefined || published === undefined) return '';
  const days = day - published;
  if (days === 0) return l10n.t('the day of publication');
  const before = days < 0;
  const length = Math.abs(days);
  if (length === 1) return before ? l10n.t('the day before publication') : l10n.t('the day after publication');
  if (length < 100) {
    return before ? l10n.t('{0} days before publication', length) : l10n.t('{0} days after publication', length);
  }
  const months = wholeMonths(Math.min(day, published), Math.max(day, published));
  if (months < 24) {
    return before ? l10n.t('{0} months before publication', months) : l10n.t('{0} months after publication', months);
  }
  const years = Math.floor(months / 12);
  return before ? l10n.t('{0} years before publication', years) : l10n.t('{0} years after publication', years);
}

/** As ages and anniversaries are counted: a month that is not over does not count. */
function wholeMonths(first: number, last: number): number {
  const [from, to] = [calendarDay(first), calendarDay(last)];
  return (to.year - from.year) * 12 + to.month - from.month - (to.day < from.day ? 1 : 0);
}

function dayOf(value = ''): number | undefined {
  const parts = /^(\d{4})-(\d\d)-(\d\d)/.exec(value);
  return parts === null ? undefined : dayNumber(Number(parts[1]), Number(parts[2]), Number(parts[3]));
}

import type { DateReason } from '../analysis/dateReasons';
import type { Translate } from './english';

/** A reason as one clause: "no year given; nearest to January 2022". */
export function dateReasonText(reason: DateReason, translate: Translate): string {
  switch (reason.kind) {
    case 'asWritten':
      return translate('as written');
    case 'centuryNotWritten':
      return translate('the century is not written');
    case 'duration':
      return translate('a length of time');
    case 'set':
      return translate('a repeated time');
    case 'vagueReference':
      return translate('a vague reference');
    case 'lengthNotSaid':
      return translate('how long is not said');
    case 'countedFromDateBeside':
      return translate('counted from the date beside it');
    case 'noPublicationDate':
      return translate('no publication date to count from');
    case 'noSuchDay':
      return translate('the calendar has no such day');
    case 'orderSet':
      return reason.first === 'month' ? translate('month first, as set') : translate('day first, as set');
    case 'orderOfNumbers':
      return translate('as other dates in the text');
    case 'orderOfWords':
      return reason.first === 'month'
        ? translate('the text writes the month first')
        : translate('the text writes the day first');
    case 'orderUnknown':
      return translate('month or day first, the text does not say');
    case 'otherOrder':
      return translate('day and month the other way round');
    case 'nextOne':
      return translate('the next one');
    case 'oneBefore':
      return translate('the one before');
    default:
      return datedReasonText(reason, dateText(reason.base, translate), translate);
  }
}

function datedReasonText(reason: Extract<DateReason, { base: string }>, date: string, translate: Translate): string {
  switch (reason.kind) {
    case 'nearestYear':
      return translate('no year given; nearest to {0}', date);
    case 'yearOfRangeEnd':
      return translate('the year is that of {0}', date);
    case 'dayOfPublication':
      return translate('the day of publication, {0}', date);
    case 'lastBefore':
      return translate('the last one before {0}', date);
    case 'nextAfter':
      return translate('the next one after {0}', date);
    case 'countedFromDate':
      return translate('counted from {0}', date);
    case 'countedFromPublication':
      return reason.inferred
        ? translate('counted from the inferred publication date, {0}', date)
        : translate('counted from the publication date, {0}', date);
    case 'onDay':
      return translate('on {0}', date);
    case 'chosen':
      return translate('"{0}", counted from {1}', reason.word, date);
  }
}

const MONTHS = 'January February March April May June July August September October November December'.split(' ');

/** A TIMEX3 value for people: "3 January 2022", "January 2022", "480 BC"; as it is where it is no day, month or year. */
function dateText(value: string, translate: Translate): string {
  const [, bc, digits, month, day] = /^(BC)?(\d+)(?:-(\d\d)(?:-(\d\d))?)?$/.exec(value) ?? [];
  if (digits === undefined || digits.length < 4) return value;
  const year = `${Number(digits)}${bc === undefined ? '' : ' BC'}`;
  if (month === undefined) return year;
  const name = translate(MONTHS[Number(month) - 1]!);
  return `${day === undefined ? name : translate('{0} {1}', Number(day), name)} ${year}`;
}

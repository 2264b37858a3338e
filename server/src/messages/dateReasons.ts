import type { DateReason } from '../analysis/dateReasons';
import { type DateStyle, shortDate } from './dateWords';
import type { Translate } from './english';

/** A reason as one clause: "no year given; nearest to January 2022". */
export function dateReasonText(reason: DateReason, translate: Translate, style?: DateStyle): string {
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
    case 'countedFromEvent':
      return translate('counted from something whose date is not given beside it');
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
      return datedReasonText(reason, shortDate(reason.base, translate, style), translate);
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

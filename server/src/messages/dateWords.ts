import type { TimexDetails } from '../annotations/model';
import { type DateStyle, pointInWords, unitOfLetter, type Wording } from './calendarWords';
import type { Translate } from './english';

export type { DateStyle } from './calendarWords';

/** A TIMEX3, of which the value alone is enough. */
export type WordedTimex = Pick<TimexDetails, 'value'> & Partial<TimexDetails>;

/**
 * A time as people say it: `2021-12-24` is "Friday 24 December 2021", or "Friday, Dec. 24, 2021" with the month first. ISO dates
 * are not said: with that style the day comes first. A value that has no words stays as it is.
 */
export function dateInWords(timex: WordedTimex | string, translate: Translate, style: DateStyle = 'dmy'): string {
  return worded(timex, { translate, style, weekday: true });
}

/** A time as short as a hint or a copy needs it, in a notation: "24 December 2021", "Dec. 24, 2021", "2021-12-24". */
export function shortDate(timex: WordedTimex | string, translate: Translate, style: DateStyle = 'dmy'): string {
  const { value, type, mod } = timexOf(timex);
  if (style === 'iso' && mod === undefined && type !== 'SET' && IN_ISO.test(value)) return value.replace('T', ' ');
  return worded(timex, { translate, style, weekday: false });
}

/** Years, months, days, weeks, and the clock of a day, as ISO 8601 has them. */
const IN_ISO = /^\d{4}(?:-\d\d(?:-\d\d(?:T\d\d(?::\d\d){0,2})?)?|-W\d\d)?$/;

function timexOf(timex: WordedTimex | string): WordedTimex {
  return typeof timex === 'string' ? { value: timex } : timex;
}

function worded(timex: WordedTimex | string, wording: Wording): string {
  const { translate } = wording;
  const { value, type, mod, freq } = timexOf(timex);
  const reference = REFERENCES[value];
  if (reference !== undefined) return translate(reference);
  const words =
    (type === 'SET' ? repetitionInWords(value, freq, wording) : undefined) ??
    durationInWords(value, translate) ??
    pointInWords(value, wording) ??
    value;
  return mod === undefined ? words : translate(MODS[mod] ?? `${mod.toLowerCase()} {0}`, words);
}

const REFERENCES: Readonly<Record<string, string>> = {
  PRESENT_REF: 'now: no calendar date',
  PAST_REF: 'some time ago: no calendar date',
  FUTURE_REF: 'some time to come: no calendar date',
};

const MODS: Readonly<Record<string, string>> = {
  BEFORE: 'before {0}',
  AFTER: 'after {0}',
  ON_OR_BEFORE: 'on or before {0}',
  ON_OR_AFTER: 'on or after {0}',
  LESS_THAN: 'less than {0}',
  MORE_THAN: 'more than {0}',
  EQUAL_OR_LESS: 'at most {0}',
  EQUAL_OR_MORE: 'at least {0}',
  START: 'the beginning of {0}',
  MID: 'the middle of {0}',
  END: 'the end of {0}',
  APPROX: 'about {0}',
};

/** "every day", "every Monday", "twice a month", "once every 2 weeks". */
function repetitionInWords(value: string, freq: string | undefined, wording: Wording): string | undefined {
  const { translate } = wording;
  const period = partsOf(value);
  const times = Number(/^(\d+)X$/.exec(freq ?? '')?.[1] ?? 0);
  if (period?.length === 1) {
    const [{ count, unit }] = period as [Length];
    if (times > 0 && count === '1') return timesPer(times, unit, translate);
    if (count === '1') return EVERY_UNIT[unit] === undefined ? undefined : translate(EVERY_UNIT[unit]);
    return translate('once every {0}', lengthInWords(period, translate));
  }
  const named = /^XXXX-(?:XX-XX|WXX-)?(.+)$/.exec(value)?.[1];
  if (named === undefined) return undefined;
  const whole = EVERY_NAMED[named];
  if (whole !== undefined) return translate(whole);
  const each = pointInWords(value, wording, true);
  return each && translate('every {0}', each);
}

const EVERY_UNIT: Readonly<Record<string, string>> = {
  minute: 'every minute',
  hour: 'every hour',
  day: 'every day',
  week: 'every week',
  weekend: 'every weekend',
  month: 'every month',
  quarter: 'every quarter',
  year: 'every year',
  decade: 'every decade',
  century: 'every century',
};

/** Contexts in which other languages have other words for "every". */
const EVERY_NAMED: Readonly<Record<string, string>> = { WE: 'every weekend', TNI: 'every night', TDT: 'every day' };

function timesPer(times: number, unit: string, translate: Translate): string {
  const often = times === 1 ? translate('once') : times === 2 ? translate('twice') : translate('{0} times', times);
  return unit === 'hour'
    ? translate('{0} an {1}', often, translate(unit))
    : translate('{0} a {1}', often, translate(unit));
}

/** "3 years", "5 hours 30 minutes", "some months". */
function durationInWords(value: string, translate: Translate): string | undefined {
  const parts = partsOf(value);
  return parts && lengthInWords(parts, translate);
}

/** So many units of a duration. */
interface Length {
  /** `X` where the text leaves it open. */
  readonly count: string;
  readonly unit: string;
}

/** The lengths that a duration is put together from; undefined for what is none. */
function partsOf(value: string): Length[] | undefined {
  if (!/^P(?:T?(?:\d{1,9}(?:\.\d{1,9})?|X)(?:DE|CE|ML|WE|[YMWDQHS]))+$/.test(value)) return undefined;
  const parts: Length[] = [];
  let clock = false;
  for (const [, time, count = '', letter = ''] of value
    .slice(1)
    .matchAll(/(T)?(\d{1,9}(?:\.\d{1,9})?|X)(DE|CE|ML|WE|[YMWDQHS])/g)) {
    clock ||= time !== undefined;
    const unit = unitOfLetter(clock ? `T${letter}` : letter);
    if (unit === undefined) return undefined;
    parts.push({ count, unit });
  }
  return parts.length === 0 ? undefined : parts;
}

function lengthInWords(parts: readonly Length[], translate: Translate): string {
  return parts
    .map(({ count, unit }) =>
      translate(`{0} ${count === '1' ? unit : plural(unit)}`, count === 'X' ? translate('some') : count),
    )
    .join(' ');
}

function plural(unit: string): string {
  return unit === 'century' ? 'centuries' : unit === 'millennium' ? 'millennia' : `${unit}s`;
}

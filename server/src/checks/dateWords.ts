import { l10n } from '../l10n';
const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];
const weekdays = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
const seasons: Readonly<Record<string, string>> = { SP: 'spring', SU: 'summer', FA: 'autumn', WI: 'winter' };
const dayParts: Readonly<Record<string, string>> = {
  MO: 'morning',
  MI: 'midday',
  AF: 'afternoon',
  EV: 'evening',
  NI: 'night',
  DT: 'daytime',
};
const ordinals = ['first', 'second', 'third', 'fourth'];
const references: Readonly<Record<string, string>> = {
  PRESENT_REF: 'the present',
  PAST_REF: 'some time in the past',
  FUTURE_REF: 'some time in the future',
};
const mods: Readonly<Record<string, string>> = {
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

/** A TIMEX3 value in words, British order: `2021-12-24` → "Friday 24 December 2021"; a value with no words of its own stays as it is. */
export function dateInWords(value: string, mod?: string): string {
  const words = named(references[value]) ?? durationInWords(value) ?? pointInWords(value) ?? value;
  return mod === undefined ? words : l10n.t(mods[mod] ?? `${mod.toLowerCase()} {0}`, words);
}

function named(word: string | undefined): string | undefined {
  return word === undefined ? undefined : l10n.t(word);
}

function pointInWords(value: string): string | undefined {
  const [date = '', time] = value.split('T');
  const day = date === '' || date === 'XXXX-XX-XX' ? '' : (dayInWords(date) ?? unitInWords(date));
  if (day === undefined) return undefined;
  if (time === undefined) return day || undefined;
  const clock = named(dayParts[time]) ?? time;
  return day === '' ? clock : `${day}, ${clock}`;
}

function dayInWords(date: string): string | undefined {
  const parts = /^(\d{4}|XXXX)-(\d\d)(?:-(\d\d))?$/.exec(date);
  const month = named(months[Number(parts?.[2]) - 1]);
  if (parts === null || month === undefined) return undefined;
  const [, year = '', , day] = parts;
  const weekday = year === 'XXXX' ? undefined : weekdayOf(Number(year), Number(parts[2]), Number(day));
  const words =
    day === undefined
      ? month
      : weekday === undefined
        ? l10n.t('{0} {1}', Number(day), month)
        : l10n.t('{0} {1} {2}', l10n.t(weekday), Number(day), month);
  return year === 'XXXX' ? l10n.t('{0}, year unknown', words) : `${words} ${year}`;
}

/** Undefined for a day that the calendar does not have. */
function weekdayOf(year: number, month: number, day: number): string | undefined {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  return date.getUTCMonth() === month - 1 ? weekdays[(date.getUTCDay() + 6) % 7] : undefined;
}

function unitInWords(date: string): string | undefined {
  const parts = /^(\d{2,4}|XXXX)(?:-(.+))?$/.exec(date);
  if (parts === null) return undefined;
  const [, year = '', rest] = parts;
  if (rest === undefined) return year === 'XXXX' ? undefined : yearInWords(year);
  const words = restInWords(rest);
  if (words === undefined) return undefined;
  return year === 'XXXX' ? words : l10n.t('{0} of {1}', words, year);
}

function yearInWords(year: string): string {
  if (year.length === 2) return l10n.t('the {0} century', ordinal(Number(year) + 1), Number(year) + 1);
  return year.length === 3 ? l10n.t('the {0}s', `${year}0`) : year;
}

function restInWords(rest: string): string | undefined {
  const quarter = /^Q([1-4X])$/.exec(rest)?.[1];
  if (quarter !== undefined)
    return quarter === 'X' ? l10n.t('a quarter') : l10n.t(`the ${ordinals[Number(quarter) - 1]!} quarter`);
  const half = /^H([12])$/.exec(rest)?.[1];
  if (half !== undefined) return l10n.t(`the ${ordinals[Number(half) - 1]!} half`);
  if (seasons[rest] !== undefined) return l10n.t(seasons[rest]);
  const week = /^W(\d\d|XX)(?:-(WE|[1-7]))?$/.exec(rest);
  if (week === null) return undefined;
  const day = named(week[2] === 'WE' ? 'the weekend' : weekdays[Number(week[2]) - 1]);
  if (week[1] === 'XX') return day ?? l10n.t('a week');
  return day === undefined ? l10n.t('week {0}', Number(week[1])) : l10n.t('{0} of week {1}', day, Number(week[1]));
}

function durationInWords(value: string): string | undefined {
  const parts = /^P(?:T)?(\d+(?:\.\d+)?|X)([A-Z]{1,2})$/.exec(value);
  const unit = parts && durationUnits[value.startsWith('PT') ? `T${parts[2]!}` : parts[2]!];
  if (!unit) return undefined;
  const count = parts[1] === 'X' ? l10n.t('some') : parts[1]!;
  return l10n.t(`{0} ${count === '1' ? unit : plural(unit)}`, count);
}

const durationUnits: Readonly<Record<string, string>> = {
  Y: 'year',
  M: 'month',
  W: 'week',
  D: 'day',
  Q: 'quarter',
  DE: 'decade',
  CE: 'century',
  WE: 'weekend',
  TH: 'hour',
  TM: 'minute',
  TS: 'second',
};

function plural(unit: string): string {
  return unit === 'century' ? 'centuries' : `${unit}s`;
}

function ordinal(n: number): string {
  const teen = n % 100 > 10 && n % 100 < 14;
  return `${n}${teen ? 'th' : (['th', 'st', 'nd', 'rd'][n % 10] ?? 'th')}`;
}

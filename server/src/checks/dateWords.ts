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
  BEFORE: 'before',
  AFTER: 'after',
  ON_OR_BEFORE: 'on or before',
  ON_OR_AFTER: 'on or after',
  LESS_THAN: 'less than',
  MORE_THAN: 'more than',
  EQUAL_OR_LESS: 'at most',
  EQUAL_OR_MORE: 'at least',
  START: 'the beginning of',
  MID: 'the middle of',
  END: 'the end of',
  APPROX: 'about',
};

/** A TIMEX3 value in words, British order: `2021-12-24` → "Friday 24 December 2021"; a value with no words of its own stays as it is. */
export function dateInWords(value: string, mod?: string): string {
  const words = references[value] ?? durationInWords(value) ?? pointInWords(value) ?? value;
  return mod === undefined ? words : `${mods[mod] ?? mod.toLowerCase()} ${words}`;
}

function pointInWords(value: string): string | undefined {
  const [date = '', time] = value.split('T');
  const day = date === '' || date === 'XXXX-XX-XX' ? '' : (dayInWords(date) ?? unitInWords(date));
  if (day === undefined) return undefined;
  if (time === undefined) return day || undefined;
  const clock = dayParts[time] ?? time;
  return day === '' ? clock : `${day}, ${clock}`;
}

function dayInWords(date: string): string | undefined {
  const parts = /^(\d{4}|XXXX)-(\d\d)(?:-(\d\d))?$/.exec(date);
  const month = months[Number(parts?.[2]) - 1];
  if (parts === null || month === undefined) return undefined;
  const [, year = '', , day] = parts;
  const suffix = year === 'XXXX' ? ', year unknown' : ` ${year}`;
  if (day === undefined) return month + suffix;
  const weekday = year === 'XXXX' ? undefined : weekdayOf(Number(year), Number(parts[2]), Number(day));
  return `${weekday === undefined ? '' : `${weekday} `}${Number(day)} ${month}${suffix}`;
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
  const named = restInWords(rest);
  if (named === undefined) return undefined;
  return year === 'XXXX' ? named : `${named} of ${year}`;
}

function yearInWords(year: string): string {
  if (year.length === 2) return `the ${ordinal(Number(year) + 1)} century`;
  return year.length === 3 ? `the ${year}0s` : year;
}

function restInWords(rest: string): string | undefined {
  const quarter = /^Q([1-4X])$/.exec(rest)?.[1];
  if (quarter !== undefined) return quarter === 'X' ? 'a quarter' : `the ${ordinals[Number(quarter) - 1]!} quarter`;
  const half = /^H([12])$/.exec(rest)?.[1];
  if (half !== undefined) return `the ${ordinals[Number(half) - 1]!} half`;
  if (seasons[rest] !== undefined) return seasons[rest];
  const week = /^W(\d\d|XX)(?:-(WE|[1-7]))?$/.exec(rest);
  if (week === null) return undefined;
  const day = week[2] === 'WE' ? 'the weekend' : weekdays[Number(week[2]) - 1];
  if (week[1] === 'XX') return day ?? 'a week';
  return `${day === undefined ? '' : `${day} of `}week ${Number(week[1])}`;
}

function durationInWords(value: string): string | undefined {
  const parts = /^P(?:T)?(\d+(?:\.\d+)?|X)([A-Z]{1,2})$/.exec(value);
  const unit = parts && durationUnits[value.startsWith('PT') ? `T${parts[2]!}` : parts[2]!];
  if (!unit) return undefined;
  const count = parts[1] === 'X' ? 'some' : parts[1]!;
  return `${count} ${count === '1' ? unit : plural(unit)}`;
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

import { dayNumber, easter, nthWeekday } from './calendar';

/**
 * Holidays that news in English names by themselves, each with its day: month/day, month/weekday/which of them (from the end
 * where negative), or days from Easter; a third number of the first kind asks for the last such weekday up to that day, and
 * `+` counts on. Dates: the laws and calendars of the countries that keep them.
 */
const LIST = `new year's day|new year's=1/1
christmas|christmas day=12/25
christmas eve=12/24
new year's eve=12/31
boxing day=12/26
thanksgiving|thanksgiving day=11/4/4
halloween=10/31
valentine's day=2/14
st. patrick's day|st patrick's day=3/17
easter|easter sunday=0
good friday=-2
easter monday=1
palm sunday=-7
ash wednesday=-46
ascension day=39
pentecost=49
memorial day=5/1/-1
independence day|july fourth|the fourth of july=7/4
labor day=9/1/1
columbus day=10/1/2
veterans day|veterans' day|armistice day|remembrance day=11/11
presidents day|presidents' day=2/1/3
martin luther king jr. day|martin luther king day=1/1/3
election day=11/1/1+1
inauguration day=1/20
anzac day=4/25
canada day=7/1
victoria day=6/1/1-7
bastille day=7/14
may day=5/1
juneteenth=6/19
mother's day=5/7/2
father's day=6/7/3
black friday=11/4/4+1
earth day=4/22`;

/** Every name of a holiday with what says its day. */
export const holidays: readonly (readonly [name: string, day: string])[] = LIST.split('\n').flatMap((line) => {
  const [names = '', day = ''] = line.split('=');
  return names.split('|').map((name) => [name, day] as const);
});

/** The day number of a holiday, by its index, in a year. */
export function holidayDay(index: number, year: number): number {
  const [, day] = holidays[index]!;
  const [, a, b, c, more] = (/^(-?\d+)(?:\/(\d+))?(?:\/(-?\d+))?([+-]\d)?$/.exec(day) ?? []).map(Number);
  if (!b) return easter(year) + a!;
  return c ? nthWeekday(year, a!, b, c) + (more || 0) : dayNumber(year, a!, b);
}

/** The tokens of a holiday's name, as the scanner cuts it: "new year's eve" is new, year, 's, eve. */
export function partsOfName(name: string): string[] {
  return name.match(/'s\b|[a-z]+|[.']/g) ?? [];
}

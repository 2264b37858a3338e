import { dayNumber, easter, nthWeekday } from './calendar';

/** A holiday: its names, separated by `|`, and its day in a year. */
interface Holiday {
  readonly names: string;
  readonly day: (year: number) => number;
}

const fixed =
  (month: number, day: number) =>
  (year: number): number =>
    dayNumber(year, month, day);
const nth =
  (month: number, weekday: number, n: number) =>
  (year: number): number =>
    nthWeekday(year, month, weekday, n);
const fromEaster =
  (days: number) =>
  (year: number): number =>
    easter(year) + days;

/** Holidays that news in English names by themselves. Dates: the laws and calendars of the countries that keep them. */
export const holidays: readonly Holiday[] = [
  { names: "new year's day|new year's", day: fixed(1, 1) },
  { names: 'christmas|christmas day', day: fixed(12, 25) },
  { names: 'christmas eve', day: fixed(12, 24) },
  { names: "new year's eve", day: fixed(12, 31) },
  { names: 'boxing day', day: fixed(12, 26) },
  { names: 'thanksgiving|thanksgiving day', day: nth(11, 4, 4) },
  { names: 'halloween', day: fixed(10, 31) },
  { names: "valentine's day", day: fixed(2, 14) },
  { names: "st. patrick's day|st patrick's day", day: fixed(3, 17) },
  { names: 'easter|easter sunday', day: fromEaster(0) },
  { names: 'good friday', day: fromEaster(-2) },
  { names: 'easter monday', day: fromEaster(1) },
  { names: 'palm sunday', day: fromEaster(-7) },
  { names: 'ash wednesday', day: fromEaster(-46) },
  { names: 'ascension day', day: fromEaster(39) },
  { names: 'pentecost', day: fromEaster(49) },
  { names: 'memorial day', day: nth(5, 1, -1) },
  { names: 'independence day|july fourth|the fourth of july', day: fixed(7, 4) },
  { names: 'labor day', day: nth(9, 1, 1) },
  { names: 'columbus day', day: nth(10, 1, 2) },
  { names: "veterans day|veterans' day|armistice day|remembrance day", day: fixed(11, 11) },
  { names: "presidents day|presidents' day", day: nth(2, 1, 3) },
  { names: 'martin luther king jr. day|martin luther king day', day: nth(1, 1, 3) },
  { names: 'election day', day: (year) => nthWeekday(year, 11, 1, 1) + 1 },
  { names: 'inauguration day', day: fixed(1, 20) },
  { names: 'anzac day', day: fixed(4, 25) },
  { names: 'canada day', day: fixed(7, 1) },
  { names: 'victoria day', day: (year) => dayNumber(year, 5, 24) - ((((dayNumber(year, 5, 24) + 3) % 7) + 7) % 7) },
  { names: 'bastille day', day: fixed(7, 14) },
  { names: 'may day', day: fixed(5, 1) },
  { names: 'juneteenth', day: fixed(6, 19) },
  { names: "mother's day", day: nth(5, 7, 2) },
  { names: "father's day", day: nth(6, 7, 3) },
  { names: 'black friday', day: (year) => nthWeekday(year, 11, 4, 4) + 1 },
  { names: 'earth day', day: fixed(4, 22) },
];

/** The day number of a holiday, by its index, in a year. */
export function holidayDay(index: number, year: number): number {
  return holidays[index]!.day(year);
}

import type { Dateline, Given, Header, PublicationDate, Span } from './facts';
import type { Tokens } from './tokens';
import { calendarDay, dayExists, dayNumber } from './dates/calendar';
import { Grain, type Match } from './dates/meaning';
import { formatYear, type Stamp, two } from './dates/stamp';

interface Around {
  readonly given: Given;
  readonly header: Header | undefined;
  readonly dateline: Dateline | undefined;
}

/**
 * What the relative dates of a text are counted from: given, else written in the header or the dateline, else in the file's
 * name, else inferred from the dates in the text that have a year and a month.
 */
export function findPublicationDate(
  tokens: Tokens,
  matches: readonly Match[],
  around: Around,
): PublicationDate | undefined {
  const { given, header, dateline } = around;
  if (given.publicationDate !== undefined && parseDate(given.publicationDate) !== undefined)
    return { value: given.publicationDate, source: 'given', span: undefined };
  return (
    written(tokens, matches, header?.dateLine, 'header') ??
    written(tokens, matches, dateline?.date, 'dateline') ??
    fromFileName(given.fileName) ??
    inferred(tokens, matches)
  );
}

/** The date in a span; a dateline's lacks its year, which then comes from another date in the text. */
function written(
  tokens: Tokens,
  matches: readonly Match[],
  span: Span | undefined,
  source: 'header' | 'dateline',
): PublicationDate | undefined {
  if (span === undefined) return undefined;
  for (const match of matches) {
    if (
      tokens.start(match.first) < span.start ||
      tokens.end(match.past - 1) > span.end ||
      match.meaning.kind !== 'point'
    )
      continue;
    const { year, month, day, short } = match.meaning.fields;
    if (month === undefined || day === undefined) continue;
    const whole = year === undefined ? yearNear(tokens, matches, month) : short === true ? 2000 + year : year;
    if (whole !== undefined && dayExists(whole, month, day)) return { value: iso(whole, month, day), source, span };
  }
  return undefined;
}

/** The year in which a month is nearest to the latest date in the text that has both. */
function yearNear(tokens: Tokens, matches: readonly Match[], month: number): number | undefined {
  const latest = inferred(tokens, matches);
  const stamp = stampOfPublication(latest);
  if (stamp === undefined) return undefined;
  const near = calendarDay(stamp.day);
  const distance = month - near.month;
  return distance > 6 ? near.year - 1 : distance < -6 ? near.year + 1 : near.year;
}

/** The latest date in the text with a year and a month. */
function inferred(tokens: Tokens, matches: readonly Match[]): PublicationDate | undefined {
  let best: PublicationDate | undefined;
  for (const match of matches) {
    if (match.meaning.kind !== 'point') continue;
    const { year, month, day, short } = match.meaning.fields;
    if (year === undefined || month === undefined || short === true || year < 1) continue;
    const value =
      day !== undefined && dayExists(year, month, day) ? iso(year, month, day) : `${formatYear(year)}-${two(month)}`;
    if (best === undefined || value > best.value)
      best = { value, source: 'inferred', span: { start: tokens.start(match.first), end: tokens.end(match.past - 1) } };
  }
  return best;
}

/** "2021-12-24-talks.txt", "20211224.txt", "talks_24-12-2021.txt". */
function fromFileName(name: string | undefined): PublicationDate | undefined {
  const found = /(?<!\d)(\d{4})[-_.]?(\d\d)[-_.]?(\d\d)(?!\d)/.exec(name ?? '');
  if (found === null) return undefined;
  const [year, month, day] = [Number(found[1]), Number(found[2]), Number(found[3])];
  return year > 1600 && year < 2200 && dayExists(year, month, day)
    ? { value: iso(year, month, day), source: 'file name', span: undefined }
    : undefined;
}

function iso(year: number, month: number, day: number): string {
  return `${formatYear(year)}-${two(month)}-${two(day)}`;
}

function parseDate(value: string): Stamp | undefined {
  const [year = NaN, month, day] = value.slice(0, 10).split('-').map(Number);
  if (!(year > 0) || (month !== undefined && !(month >= 1 && month <= 12))) return undefined;
  if (month === undefined) return { grain: Grain.Year, day: dayNumber(year, 1, 1) };
  if (day === undefined) return { grain: Grain.Month, day: dayNumber(year, month, 1) };
  return dayExists(year, month, day) ? { grain: Grain.Day, day: dayNumber(year, month, day) } : undefined;
}

/** The publication date as a place in the calendar. */
export function stampOfPublication(date: PublicationDate | undefined): Stamp | undefined {
  return date === undefined ? undefined : parseDate(date.value);
}

import { calendarDay, dayExists, dayNumber } from './dates/calendar';
import * as Grain from './dates/grain';
import type { Match } from './dates/meaning';
import { formatYear, type Stamp, two } from './dates/stamp';
import type { Clauses } from './dates/clause';
import { isAnnounced } from './dates/tense';
import type { Dateline, Given, Header, PublicationDate, Span } from '../facts';
import type { Tokens } from '../text/tokens';

interface Around {
  readonly given: Given;
  readonly header: Header | undefined;
  readonly dateline: Dateline | undefined;
}

/**
 * The date of publication, from which relative dates are counted: given, else written in the header or the dateline, else in the file's
 * name, else inferred from the dates in the text that have a year and a month.
 */
export function findPublicationDate(
  tokens: Tokens,
  matches: readonly Match[],
  around: Around,
  clauses: Clauses,
): PublicationDate | undefined {
  const { given, header, dateline } = around;
  if (given.publicationDate !== undefined && parseDate(given.publicationDate) !== undefined)
    return { value: given.publicationDate, source: 'given', span: undefined };
  return (
    written(tokens, matches, header?.dateLine, 'header', clauses) ??
    written(tokens, matches, dateline?.date, 'dateline', clauses) ??
    fromFileName(given.fileName) ??
    inferred(tokens, matches, clauses)
  );
}

/** The date in a span; a dateline's lacks its year, which then comes from another date in the text. */
function written(
  tokens: Tokens,
  matches: readonly Match[],
  span: Span | undefined,
  source: 'header' | 'dateline',
  clauses: Clauses,
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
    const whole = year === undefined ? yearNear(tokens, matches, month, clauses) : short === true ? 2000 + year : year;
    if (whole !== undefined && dayExists(whole, month, day)) return { value: iso(whole, month, day), source, span };
  }
  return undefined;
}

/** The year in which a month is nearest to the latest date in the text that has both. */
function yearNear(tokens: Tokens, matches: readonly Match[], month: number, clauses: Clauses): number | undefined {
  const latest = inferred(tokens, matches, clauses) ?? inferred(tokens, matches, clauses, true);
  const stamp = stampOfPublication(latest);
  if (stamp === undefined) return undefined;
  const near = calendarDay(stamp.day);
  const distance = month - near.month;
  return distance > 6 ? near.year - 1 : distance < -6 ? near.year + 1 : near.year;
}

/**
 * The month of the latest date in the text that has one; the latest bare year where that is later by more than one. It gives
 * dates without a year theirs, and never the day on which the article appeared. What is only announced tells nothing.
 *
 * @param announced whether what is announced counts as well: the year of a dateline may come from it
 */
function inferred(
  tokens: Tokens,
  matches: readonly Match[],
  clauses: Clauses,
  announced = false,
): PublicationDate | undefined {
  let best: Match | undefined;
  let value = '';
  let year: Match | undefined;
  let latest = 0;
  for (const match of matches) {
    if (match.meaning.kind !== 'point') continue;
    const { fields } = match.meaning;
    if (fields.year === undefined || fields.short === true || fields.year < 1) continue;
    const own = fields.month === undefined ? '' : `${formatYear(fields.year)}-${two(fields.month)}`;
    const isLatest = fields.month === undefined ? fields.year > latest : own > value;
    if (!isLatest || (!announced && isAnnounced(clauses, match.first, match.past))) continue;
    if (fields.month === undefined) {
      latest = fields.year;
      year = match;
    } else {
      value = own;
      best = match;
    }
  }
  if (best === undefined) return undefined;
  const chosen = latest > Number(value.slice(0, 4)) + 1 ? year! : best;
  const span = { start: tokens.start(chosen.first), end: tokens.end(chosen.past - 1) };
  return { value: chosen === best ? value : formatYear(latest), source: 'inferred', span };
}

/** "2021-12-24-talks.txt", "20211224.txt", "talks_24-12-2021.txt"; a name in which day and month could change places says nothing. */
function fromFileName(name = ''): PublicationDate | undefined {
  const found = /(?<!\d)(\d{4})([-_.]?)(\d\d)\2(\d\d)(?!\d)/.exec(name);
  const value = found === null ? undefined : realDay(Number(found[1]), Number(found[3]), Number(found[4]));
  const other = value === undefined ? /(?<!\d)(\d\d)([-_.])(\d\d)\2(\d{4})(?!\d)/.exec(name) : null;
  const reversed =
    other === null || (Number(other[1]) <= 12 && other[1] !== other[3])
      ? undefined
      : realDay(Number(other[4]), Number(other[3]), Number(other[1]));
  const date = value ?? reversed;
  return date === undefined ? undefined : { value: date, source: 'file name', span: undefined };
}

function realDay(year: number, month: number, day: number): string | undefined {
  return year > 1600 && year < 2200 && dayExists(year, month, day) ? iso(year, month, day) : undefined;
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

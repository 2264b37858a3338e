import { calendarDay, dayNumber, mondayOf } from '../../analysis/english/dates/calendar';
import type { Span } from '../../analysis/facts';
import { textLayout } from '../../analysis/textLayout';
import { lineAt, lineStarts } from '../../analysis/text/lines';
import type { TimexDetails } from '../../annotations/model';
import type { MarkupDate, Markup } from '../markup';

/** A time that an article speaks of. */
export interface Dated extends Span {
  /** As a reader takes them. */
  readonly words: string;
  /** The words around it in its paragraph, for people. */
  readonly around: string;
  /** From 1. */
  readonly line: number;
  readonly timex: TimexDetails;
  readonly status: MarkupDate['status'];
  /** Days counted from 1 January 1970, half-open; undefined for durations, repeated times and what has no known place. */
  readonly days: readonly [start: number, end: number] | undefined;
}

/** The times of an article. */
export interface Timeline {
  /** Those with a place in the calendar, in its order. */
  readonly placed: readonly Dated[];
  /** The others, in text order. */
  readonly others: readonly Dated[];
  /** ISO 8601. */
  readonly publicationDate: string | undefined;
  /** The day of publication, from 1 January 1970. */
  readonly published: number | undefined;
}

/** Puts the times of an article in the order of the calendar. */
export function timelineOf(markup: Markup): Timeline {
  const { text, publicationDate } = markup;
  const lines = lineStarts(text);
  const layout = textLayout(text);
  const paragraphs = lineStarts(layout.text);
  const dated = markup.dates.map((date): Dated => {
    const { start, end, timex, status } = date;
    const read = layout.fromSource(date);
    const paragraph = lineAt(paragraphs, read.start);
    return {
      start,
      end,
      words: inOneLine(layout.text.slice(read.start, read.end)),
      around: around(layout.text, read, paragraphs[paragraph]!, paragraphs[paragraph + 1] ?? layout.text.length),
      line: lineAt(lines, start) + 1,
      timex,
      status,
      days: timex.type === 'DATE' || timex.type === 'TIME' ? daysOf(timex.value) : undefined,
    };
  });
  const placed = dated.filter(({ days }) => days !== undefined);
  placed.sort((a, b) => a.days![0] - b.days![0] || a.days![1] - b.days![1] || a.start - b.start);
  return {
    placed,
    others: dated.filter(({ days }) => days === undefined),
    publicationDate,
    published: publicationDate === undefined ? undefined : daysOf(publicationDate)?.[0],
  };
}

const SEASONS: Readonly<Record<string, number>> = { SP: 3, SU: 6, FA: 9, WI: 12 };
const HALVES_AND_QUARTERS: Readonly<Record<string, readonly [month: number, months: number]>> = {
  H1: [1, 6],
  H2: [7, 6],
  Q1: [1, 3],
  Q2: [4, 3],
  Q3: [7, 3],
  Q4: [10, 3],
};

/** The days of a TIMEX3 value (TimeML 1.2.1, TIMEX3, `value`): `2021-12-24`, `2021-W51`, `2021-Q3`, `199`; undefined for others. */
export function daysOf(value: string): readonly [start: number, end: number] | undefined {
  const [date = ''] = value.split('T');
  const whole = /^(-?\d{2,4})(?:-(\d\d)(?:-(\d\d))?|-W(\d\d)(?:-WE)?|-(S[PU]|FA|WI|H[12]|Q[1-4]))?$/.exec(date);
  if (whole === null) return undefined;
  const [, years = '', month, day, week, part] = whole;
  const digits = years.replace('-', '').length;
  const year = Number(years);
  if (digits === 2) return [dayNumber(year * 100, 1, 1), dayNumber((year + 1) * 100, 1, 1)];
  if (digits === 3) return [dayNumber(year * 10, 1, 1), dayNumber((year + 1) * 10, 1, 1)];
  if (week !== undefined) return weekDays(year, Number(week), value.includes('-WE'));
  const season = SEASONS[part ?? ''];
  if (season !== undefined) return [dayNumber(year, season, 1), dayNumber(year, season + 3, 1)];
  const [first, months] = HALVES_AND_QUARTERS[part ?? ''] ?? [1, 12];
  if (month === undefined) return [dayNumber(year, first, 1), dayNumber(year, first + months, 1)];
  if (day === undefined) return [dayNumber(year, Number(month), 1), dayNumber(year, Number(month) + 1, 1)];
  const start = dayNumber(year, Number(month), Number(day));
  return [start, start + 1];
}

function weekDays(year: number, week: number, weekend: boolean): readonly [number, number] {
  const monday = mondayOf(dayNumber(year, 1, 4)) + (week - 1) * 7;
  return weekend ? [monday + 5, monday + 7] : [monday, monday + 7];
}

/** `1990–1999`, `December 2021`: a stretch of days for people, as ISO dates. */
export function isoDays([start, end]: readonly [number, number]): string {
  const first = isoDay(start);
  return end - start <= 1 ? first : `${first} – ${isoDay(end - 1)}`;
}

function isoDay(number: number): string {
  const { year, month, day } = calendarDay(number);
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${year > 0 ? String(year).padStart(4, '0') : `${1 - year} BC`}-${two(month)}-${two(day)}`;
}

/** In UTF-16 code units on each side. */
const AROUND = 60;

function around(text: string, { start, end }: Span, lineStart: number, lineEnd: number): string {
  const from = Math.max(lineStart, start - AROUND);
  const to = Math.min(lineEnd, end + AROUND);
  const before = text.slice(from, start).replace(from > lineStart ? /^\S*\s/ : /^/, from > lineStart ? '… ' : '');
  const behind = text.slice(end, to).replace(to < lineEnd ? /\s\S*$/ : /$/, to < lineEnd ? ' …' : '');
  return inOneLine(before + text.slice(start, end) + behind);
}

function inOneLine(words: string): string {
  return words.replace(/\s+/g, ' ').trim();
}

import { analyze } from '../analysis/analyze';
import type { Facts, Given } from '../analysis/facts';
import { asRead } from '../analysis/text/layout/asRead';
import { isIsoDate } from '../annotations/isoDate';
import type { TimexDetails } from '../annotations/model';
import { timexDetails } from '../annotations/timexDetails';

/**
 * The time that somebody typed as one writes it anywhere: "6 Oct 2025", "last friday", "every Monday", "the third quarter", an
 * ISO date or a value of TIMEX3; undefined for what is none.
 *
 * @param given the publication date is what "last Friday" is counted from
 */
export function typedDate(typed: string, given: Given): TimexDetails | undefined {
  const text = asRead(typed).trim();
  if (text === '' || text.length > LONGEST) return undefined;
  const written = writtenValue(text);
  if (written !== undefined) return written;
  for (const words of [text, text.replace(NAMES, capitalised), text.replace(/\p{L}+/gu, capitalised)]) {
    // "May" alone may be anything, "in May" is a month.
    for (const read of [words, `in ${words}`]) {
      const [found, ...more] = analyze(read, given).timexes;
      const whole = found !== undefined && more.length === 0 && BEFORE.test(read.slice(0, found.start));
      if (whole && exists(found.value) && /^[\s.,;!)]*$/.test(read.slice(found.end))) return timexDetails(found);
    }
  }
  return undefined;
}

/**
 * What a date typed for an article is read by, besides the day that it is counted from: the article's own order of day and month,
 * for "3/11/26" where it writes "9 November".
 */
export function orderOf({ text, facts }: { readonly text: string; readonly facts: Facts }): Pick<Given, 'dateOrder'> {
  const dates = facts.timexes.slice(0, MOST_DATES).map(({ start, end }) => asRead(text.slice(start, end)));
  const probe = analyze([...dates, EITHER_ORDER].join('.\n\n')).timexes.at(-1);
  if (probe === undefined || probe.reason.kind === 'orderUnknown') return {};
  return { dateOrder: probe.value === '2021-04-03' ? 'dmy' : 'mdy' };
}

/** So many dates of an article tell its order. */
const MOST_DATES = 100;
/** 3 April or 4 March. */
const EITHER_ORDER = '03/04/2021';

/** The publication date that somebody typed, in ISO 8601: a day, a month or a year; undefined for what is none. */
export function typedPublicationDate(typed: string, given: Given): string | undefined {
  const text = typed.trim();
  if (isIsoDate(text)) return text;
  const [day = ''] = typedDate(typed, given)?.value.split('T') ?? [];
  return isIsoDate(day) ? day : undefined;
}

/** Not 30 February. */
function exists(value: string): boolean {
  const [, date] = /^(\d{4}-\d\d(?:-\d\d)?)(?:T|$)/.exec(value) ?? [];
  return date === undefined || isIsoDate(date);
}

/** In UTF-16 code units. */
const LONGEST = 100;
const BEFORE = /^\s*(?:(?:on|in|at|by|since|from|until|the)\s+)*$/i;
const NAMES =
  /\b(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?|(?:mon|tues|wednes|thurs|fri|satur|sun)day|mon|tues?|wed|thu(?:rs?)?|fri|sat|sun|q(?=[1-4])|h(?=[12]))/gi;

function capitalised(word: string): string {
  return /^(?:of|the|in|on|at|last|next|this|and|to|every|a\.?m|p\.?m)$/i.test(word)
    ? word
    : word[0]!.toUpperCase() + word.slice(1);
}

/** A value of TIMEX3 (TimeML 1.2.1) as it stands. */
function writtenValue(text: string): TimexDetails | undefined {
  if (/^P(?:T?(?:\d{1,9}|X)(?:DE|CE|ML|WE|[YMWDQHS]))+$/.test(text)) return { type: 'DURATION', value: text };
  if (/^(?:PRESENT|PAST|FUTURE)_REF$/.test(text) || isIsoDate(text)) return { type: 'DATE', value: text };
  const point =
    /^(?:\d{4}|XXXX)-(?:W(?:\d\d|XX)(?:-(?:WE|[1-7]))?|Q[1-4X]|H[12]|S[PU]|FA|WI|(?:\d\d|XX)(?:-(?:\d\d|XX))?)(T(?:[A-Z]{2}|\d\d(?::\d\d)?))?$/.exec(
      text,
    );
  if (point === null || (/^\d{4}-\d\d/.test(text) && !isIsoDate(text.split('T')[0]!))) return undefined;
  return { type: point[1] === undefined ? 'DATE' : 'TIME', value: text };
}

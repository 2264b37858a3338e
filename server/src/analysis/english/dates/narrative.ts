import type { Tokens } from '../../text/tokens';
import { wordSet } from '../words';
import type { Anchors } from './anchors';
import { calendarDay } from './calendar';
import type { Tense } from './clause';
import * as Grain from './grain';
import type { Match } from './meaning';
import type { Resolution } from './context';
import type { Stamp } from './stamp';

/** So many dates with years must a narrative have. */
const ENOUGH = 5;
/** And so many times more of them than of days counted from its publication. */
const PREPONDERANCE = 3;

/**
 * Whether a text tells of times past, so that bare dates in it count from the dates before them: it writes years that are
 * not those around its publication, and hardly anything in it is counted from the day it appeared.
 */
export function isNarrative(matches: readonly Match[], publication: Stamp | undefined): boolean {
  const now = publication === undefined ? undefined : calendarDay(publication.day).year;
  let far = 0;
  let near = 0;
  for (const { meaning } of matches) {
    if (meaning.kind === 'shift' && meaning.from === 'publication') near++;
    if (meaning.kind !== 'point') continue;
    const { year, short, weekday, month } = meaning.fields;
    if (year === undefined) near += weekday !== undefined && month === undefined ? 1 : 0;
    else if (short !== true && (now === undefined || Math.abs(now - year) > 1)) far++;
  }
  return far >= ENOUGH && far > near * PREPONDERANCE;
}

/**
 * Whether a date is counted from the publication in a narrative too: "The keeper, who came in 1959, died on Tuesday", "The funeral
 * will be held on 4 April", and what follows them up to the next year long past.
 */
export function isOfToday({ meaning }: Match, tense: Tense, { now, running }: Anchors): boolean {
  // "died yesterday"; "last year" leaves the tale where it is.
  if (meaning.kind === 'shift')
    return now || (meaning.from === 'publication' && meaning.unit === Grain.Day && (meaning.amount ?? 0) < 0);
  if (meaning.kind !== 'point') return false;
  const { which, fields, within } = meaning;
  if (fields.year !== undefined) return false;
  if (which !== undefined || within !== undefined) return now;
  if (fields.weekday !== undefined && fields.month === undefined) return true;
  return now || (tense === 2 && fields.season === undefined) || (running === undefined && tense < 0);
}

/** Whether a date leads a text away from the time around its publication: a year long past. */
export function leavesToday({ meaning }: Match, publication: Stamp): boolean {
  if (meaning.kind !== 'point' || meaning.fields.year === undefined) return false;
  return Math.abs(calendarDay(publication.day).year - meaning.fields.year) > 1;
}

/**
 * Whether a date of a tale stands by the way, so that what follows goes on from the date before it: "the march that was planned
 * for 1976", "who had come in late 1943", "the year before". None is a day, what begins its sentence, or what stands in a heading.
 */
export function isAside(tokens: Tokens, { first, meaning }: Match, { stamp }: Resolution): boolean {
  if (stamp === undefined) return false;
  const sentence = tokens.sentenceOf(first);
  const start = tokens.sentenceStart(sentence);
  if (first - start < HEAD || tokens.sentenceStart(sentence + 1) - start < SENTENCE) return false;
  if (meaning.kind === 'shift') return meaning.from === 'running' && meaning.direction < 0;
  return stamp.grain >= Grain.Month || LIMITS.has(tokens.word(first - 1));
}

/** With so many tokens before it a date does not begin its sentence: "Early in May 1951". */
const HEAD = 4;
/** What has fewer tokens is a heading: "Western campaign, 1861–1863". */
const SENTENCE = 9;
const LIMITS = wordSet('for since than till until');

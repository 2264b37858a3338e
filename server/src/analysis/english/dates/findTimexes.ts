import type { Dateline, Given, Header, PublicationDate, Timex, TimexFacts } from '../../facts';
import { findPublicationDate, stampOfPublication } from '../publicationDate';
import { Shape, type Tokens } from '../../text/tokens';
import { advance, advanceToday, NO_ANCHORS, runningFor } from './anchors';
import { Clauses } from './clause';
import { isClock } from './clockDays';
import type { Context, Resolution } from './context';
import { dateOrder, inOrder, inTense } from './dateOrder';
import { encodeText, findMatches } from './findMatches';
import * as Grain from './grain';
import type { Match } from './meaning';
import { isPerson } from './monthNames';
import { isAside, isNarrative, isOfToday, leavesToday } from './narrative';
import { isRange, rangeEnd, rangeStart } from './ranges';
import { spokenYear, type Written } from './spokenYear';
import { stampOf, stampOfValue } from './stamp';
import { tenseAt } from './tense';
import {
  type Counted,
  type CountedBefore,
  type TimexRow,
  kept,
  rowOf,
  isSameContext,
  counting,
  placedRow,
} from './timexRows';

/** Inputs for finding the dates of a text. */
export interface TimexContext {
  readonly given: Given;
  readonly header: Header | undefined;
  readonly dateline: Dateline | undefined;
  /** The months that people of the text are called by: of April Renn it is April who speaks. */
  readonly peopleMonths?: ReadonlySet<number>;
}

export interface FoundTimexes {
  readonly timexes: readonly Timex[];
  readonly timexFacts: readonly TimexFacts[];
  readonly publicationDate: PublicationDate | undefined;
  /** State from which the analysis of the edited text goes on. */
  readonly counted: Counted;
}

/**
 * Finds every time expression of a text and counts it from the publication date, which it finds as well. Linear in the text's length.
 *
 * @param expressions the expressions of the text, where they are known
 * @param earlier how those of an earlier version were counted: what stands again under the same circumstances is not counted again
 */
export function findTimexes(
  tokens: Tokens,
  around: TimexContext,
  expressions = findMatches(encodeText(tokens)).matches,
  earlier?: CountedBefore,
): FoundTimexes {
  const order = kept(earlier?.order, dateOrder(tokens, expressions, around.given.dateOrder));
  const matches = expressions.map((match) => inOrder(match, order));
  const clauses = new Clauses(tokens);
  const publicationDate = findPublicationDate(tokens, matches, around, clauses);
  const publication = kept(earlier?.publication, stampOfPublication(publicationDate));
  const inferred = publicationDate?.source === 'inferred';
  const isTale = isNarrative(matches, publication);
  const today = inferred || publication?.grain !== Grain.Day ? undefined : publication.day;
  const decided = new Map(around.given.dates?.map(({ start, value }) => [start, value]));
  const rows: TimexRow[] = [];
  let anchors = NO_ANCHORS;
  let written: Written | undefined;
  for (const [i, match] of matches.entries()) {
    const known = rowOf(earlier, i, matches.length);
    const next = matches[i + 1];
    const tense = isDateline(tokens, match, around.dateline)
      ? 0
      : (known?.context.tense ?? tenseAt(clauses, match.first, match.past));
    // What a tale says of the day it appeared is news: "died on Tuesday".
    if (anchors.now && publication !== undefined && leavesToday(match, publication))
      anchors = { ...anchors, running: undefined, now: false };
    if (publication?.grain === Grain.Day && isTimeOfEntry(tokens, match)) anchors = { ...anchors, running: undefined };
    const ofToday = isTale && publication !== undefined && !inferred && isOfToday(match, tense, anchors);
    const narrative = isTale && !ofToday;
    const { period, quarter } = anchors;
    const running = runningFor(tokens, match, anchors);
    const alone: Context = {
      publication,
      inferred,
      running,
      period,
      quarter,
      borrowed: undefined,
      begun: undefined,
      spoken: undefined,
      narrative,
      tense,
    };
    const beside = besideOf(tokens, matches, i, rows, alone, written);
    const context = beside === undefined ? alone : { ...alone, ...beside };
    const same = known?.order === order && isSameContext(known.context, context) ? known : undefined;
    const settled = inTense(match, order, tense, today);
    const row = same ?? counting(settled, order, context);
    const found = corrected(row.found, decided.get(tokens.start(match.first)));
    if (!isPerson(tokens, match, around.peopleMonths)) {
      anchors = ofToday
        ? advanceToday(anchors, found)
        : advance(anchors, match, found, narrative, narrative && isAside(tokens, match, found));
      if (found.stamp !== undefined && hasYear(match)) written = { match, stamp: found.stamp };
    }
    rows.push(placedRow(tokens, row, settled, expressions[i]!, isRange(tokens, match, next) ? i + 1 : undefined));
  }
  const counted = { order, publication, rows };
  const shown = rows.filter((_, i) => !isPerson(tokens, matches[i]!, around.peopleMonths));
  return {
    timexes: shown.map(({ timex }) => timex),
    timexFacts: shown.length === rows.length ? rows.map(({ facts }) => facts) : factsWithoutPeople(rows, shown),
    publicationDate,
    counted,
  };
}

/** "¶ 13:31 ¶": the time of an entry of a live blog, which is of the day of the blog, whatever day the entry before it spoke of. */
function isTimeOfEntry(tokens: Tokens, { first, past, meaning }: Match): boolean {
  const alone =
    tokens.has(first, Shape.ParagraphStart) && (past >= tokens.count || tokens.has(past, Shape.ParagraphStart));
  return alone && meaning.kind === 'point' && isClock(meaning);
}

/** A dateline belongs to no clause: "LEITH, Jan. 1 — The ferry was late" on 31 December is of the day after. */
function isDateline(tokens: Tokens, { first }: Match, dateline: Dateline | undefined): boolean {
  const span = dateline?.date;
  return span !== undefined && tokens.start(first) >= span.start && tokens.start(first) < span.end;
}

/** Value of a date for those counted from it: as a person corrected it. */
function corrected(found: Resolution, value: string | undefined): Resolution {
  const stamp = value === undefined || value === found.value ? undefined : stampOfValue(value);
  return stamp === undefined ? found : { ...found, stamp };
}

/** The facts of the rows that are kept; the other end of a range has another place in their list. */
function factsWithoutPeople(rows: readonly TimexRow[], kept: readonly TimexRow[]): TimexFacts[] {
  const place = new Map(kept.map((row, i) => [row, i]));
  return kept.map(({ facts }) => {
    const { rangeEnd } = facts;
    return rangeEnd === undefined ? facts : { ...facts, rangeEnd: place.get(rows[rangeEnd]!) };
  });
}

/** Evidence for a date from the dates beside it; undefined for none. */
function besideOf(
  tokens: Tokens,
  matches: readonly Match[],
  i: number,
  rows: readonly TimexRow[],
  context: Context,
  written: Written | undefined,
): Partial<Context> | undefined {
  const match = matches[i]!;
  const before = rows.at(-1);
  if (before !== undefined && matches[i - 1]!.then === match && context.running !== undefined)
    return { borrowed: stampOf(context.running.day, Grain.Year) };
  const begun = before && rangeStart(tokens, match, before.match, before.found.stamp);
  if (begun !== undefined) return { begun };
  const borrowed = rangeEnd(tokens, match, matches[i + 1], context);
  if (borrowed !== undefined) return { borrowed };
  const spoken = spokenYear(tokens, match, written, context);
  return spoken && { spoken };
}

/** "May 1951", "1951", "9 March 1951": the year stands in full. */
function hasYear({ meaning }: Match): boolean {
  return meaning.kind === 'point' && meaning.fields.year !== undefined && meaning.fields.short !== true;
}

import { Shape, type Tokens } from '../../text/tokens';
import type { Span } from '../../facts';
import { advance, advanceToday, NO_ANCHORS, runningFor } from './anchors';
import type { Clauses } from './clause';
import { isClock } from './clockDays';
import type { Context, Resolution } from './context';
import { inTense } from './dateOrder';
import * as Grain from './grain';
import type { Match } from './meaning';
import { isPerson } from './monthNames';
import { isAside, isOfToday, leavesToday } from './narrative';
import { isRange, rangeEnd, rangeStart } from './ranges';
import { spokenYear, type Written } from './spokenYear';
import { stampOf, stampOfValue } from './stamp';
import { tenseAt } from './tense';
import {
  type Counted,
  type CountedBefore,
  type TimexRow,
  type Ground,
  type Standing,
  kept,
  rowOf,
  isSameContext,
  counting,
  placedRow,
} from './timexRows';

/** A text whose expressions are found, and what all of them are counted by. */
export interface DatedText {
  readonly tokens: Tokens;
  readonly clauses: Clauses;
  readonly expressions: readonly Match[];
  /** The expressions, with day and month in the order of the text's dates. */
  readonly matches: readonly Match[];
  readonly ground: Ground;
}

/**
 * Counts the expressions of a text in order. Where all dates of an edited text are counted by what they were counted by before, those
 * in front of the edit are taken over, and those behind it from where the text speaks of the same time as it did.
 */
export function countTimexes(text: DatedText, earlier: CountedBefore | undefined): Counted {
  const { matches, expressions, ground, tokens } = text;
  const again = earlier !== undefined && isSameGround(earlier.ground, ground) ? earlier : undefined;
  // The last one in front of the edit may begin a range that ends in it.
  const before = Math.max(0, (again?.before ?? 0) - 1);
  const rows: TimexRow[] = again?.rows.slice(0, before) ?? [];
  const standings: Standing[] = again?.standings.slice(0, before) ?? [];
  const counter = new TimexCounter(text, rows, earlier, standings.at(-1));
  while (rows.length < matches.length && !(again && goesOnAsBefore(text, again, rows, counter.standing))) {
    rows.push(counter.count(rows.length));
    standings.push(counter.standing);
  }
  for (let i = rows.length; i < matches.length; i++) {
    const known = again!.rows[i]!;
    rows.push(placedRow(tokens, known, known.match, expressions[i]!, known.facts.rangeEnd));
    standings.push(again!.standings[i]!);
  }
  return { ground, rows, standings };
}

/** What a person decided on dates is told from its place, so that nothing is taken over where there is any. */
function isSameGround(before: Ground, now: Ground): boolean {
  return before.decided.length + now.decided.length === 0 && kept(before, now) === before;
}

/** Whether the next expression and all behind it are counted as they were: no token moved, and the text speaks of the same time. */
function goesOnAsBefore(
  { matches, expressions }: DatedText,
  { rows: earlier, standings, behind }: CountedBefore,
  rows: readonly TimexRow[],
  { anchors, written }: Standing,
): boolean {
  const next = rows.length;
  // The first one behind the edit may end a range that begins in it.
  if (earlier.length !== matches.length || next <= matches.length - behind) return false;
  if (earlier[next]!.written !== expressions[next] || earlier[next - 1]!.found !== rows[next - 1]!.found) return false;
  const was = standings[next - 1]!;
  return kept(was.anchors, anchors) === was.anchors && isSameWritten(was.written, written);
}

function isSameWritten(before: Written | undefined, now: Written | undefined): boolean {
  const isThere = before?.match.first === now?.match.first && before?.match.past === now?.match.past;
  return isThere && kept(before?.stamp, now?.stamp) === before?.stamp;
}

const BEGINNING: Standing = { anchors: NO_ANCHORS, written: undefined };

/** Counts one expression after the other, each from what the text spoke of before it. */
class TimexCounter {
  /** Behind the expression that was counted last. */
  standing: Standing;
  readonly #text: DatedText;
  readonly #rows: readonly TimexRow[];
  readonly #earlier: CountedBefore | undefined;
  /** The day of publication, where the text says which it is. */
  readonly #today: number | undefined;
  readonly #decided: ReadonlyMap<number, string>;

  /** @param rows those of the expressions before the next one */
  constructor(
    text: DatedText,
    rows: readonly TimexRow[],
    earlier: CountedBefore | undefined,
    standing: Standing = BEGINNING,
  ) {
    const { inferred, publication, decided } = text.ground;
    this.#text = text;
    this.#rows = rows;
    this.#earlier = earlier;
    this.standing = standing;
    this.#today = inferred || publication?.grain !== Grain.Day ? undefined : publication.day;
    this.#decided = new Map(decided.map(({ start, value }) => [start, value]));
  }

  /** The row of an expression; what the text speaks of moves on. */
  count(i: number): TimexRow {
    const { tokens, clauses, matches, expressions, ground } = this.#text;
    const { order, publication, inferred, isTale } = ground;
    const match = matches[i]!;
    const known = rowOf(this.#earlier, i, matches.length);
    const next = matches[i + 1];
    const tense = isDateline(tokens, match, ground.dateline)
      ? 0
      : (known?.context.tense ?? tenseAt(clauses, match.first, match.past));
    let { anchors, written } = this.standing;
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
    const beside = besideOf(tokens, matches, i, this.#rows, alone, written);
    const context = beside === undefined ? alone : { ...alone, ...beside };
    const same = known?.order === order && isSameContext(known.context, context) ? known : undefined;
    const settled = inTense(match, order, tense, this.#today);
    const row = same ?? counting(settled, order, context);
    const found = corrected(row.found, this.#decided.get(tokens.start(match.first)));
    if (!isPerson(tokens, match, ground.peopleMonths)) {
      anchors = ofToday
        ? advanceToday(anchors, found)
        : advance(anchors, match, found, narrative, narrative && isAside(tokens, match, found));
      if (found.stamp !== undefined && hasYear(match)) written = { match, stamp: found.stamp };
    }
    if (anchors !== this.standing.anchors || written !== this.standing.written) this.standing = { anchors, written };
    return placedRow(tokens, row, settled, expressions[i]!, isRange(tokens, match, next) ? i + 1 : undefined);
  }
}

/** "¶ 13:31 ¶": the time of an entry of a live blog, which is of the day of the blog, whatever day the entry before it spoke of. */
function isTimeOfEntry(tokens: Tokens, { first, past, meaning }: Match): boolean {
  const alone =
    tokens.has(first, Shape.ParagraphStart) && (past >= tokens.count || tokens.has(past, Shape.ParagraphStart));
  return alone && meaning.kind === 'point' && isClock(meaning);
}

/** A dateline belongs to no clause: "LEITH, Jan. 1 — The ferry was late" on 31 December is of the day after. */
function isDateline(tokens: Tokens, { first }: Match, span: Span | undefined): boolean {
  return span !== undefined && tokens.start(first) >= span.start && tokens.start(first) < span.end;
}

/** Value of a date for those counted from it: as a person corrected it. */
function corrected(found: Resolution, value: string | undefined): Resolution {
  const stamp = value === undefined || value === found.value ? undefined : stampOfValue(value);
  return stamp === undefined ? found : { ...found, stamp };
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

import type { Dateline, Given, Header, PublicationDate, Span, Timex, TimexFacts } from '../../facts';
import { findPublicationDate, stampOfPublication } from '../publicationDate';
import type { Tokens } from '../../text/tokens';
import { advance, advanceToday, NO_ANCHORS, runningFor } from './anchors';
import { Clauses } from './clause';
import type { Context, Resolution } from './context';
import { type DateOrder, dateOrder, inOrder, inTense } from './dateOrder';
import { factsOf } from './timexFacts';
import { encodeText, findMatches } from './findMatches';
import * as Grain from './grain';
import type { Match } from './meaning';
import { isPerson } from './monthNames';
import { isAside, isNarrative, isOfToday, leavesToday } from './narrative';
import { isRange, rangeEnd, rangeStart } from './ranges';
import { resolve } from './resolve';
import { spokenYear, type Written } from './spokenYear';
import { type Stamp, stampOf, stampOfValue } from './stamp';
import { tenseAt } from './tense';
import { FoundTimex, type Resolved } from './timex';

/** Inputs for finding the dates of a text. */
export interface TimexContext {
  readonly given: Given;
  readonly header: Header | undefined;
  readonly dateline: Dateline | undefined;
  /** The months that people of the text are called by: of April Renn it is April who speaks. */
  readonly peopleMonths?: ReadonlySet<number>;
  /** Stretches inside quotation marks, sorted: the tense of a date in one is not that of its tag. */
  readonly quotedSpans?: readonly Span[];
}

export interface FoundTimexes {
  readonly timexes: readonly Timex[];
  readonly timexFacts: readonly TimexFacts[];
  readonly publicationDate: PublicationDate | undefined;
  /** State from which the analysis of the edited text goes on. */
  readonly counted: Counted;
}

/** Bases that the dates of a text were counted from. */
export interface Counted {
  readonly order: DateOrder;
  readonly publication: Stamp | undefined;
  /** One for each timex. */
  readonly rows: readonly Row[];
}

/** Bases of the dates of an earlier version, of which the first `before` and the last `behind` stand again. */
export interface CountedBefore extends Counted {
  readonly before: number;
  readonly behind: number;
}

interface Row extends Resolved {
  /** The match before its day and month were put in order. */
  readonly written: Match;
  readonly timex: FoundTimex;
  readonly facts: TimexFacts;
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
  const rows: Row[] = [];
  let anchors = NO_ANCHORS;
  let written: Written | undefined;
  for (const [i, match] of matches.entries()) {
    const known = rowOf(earlier, i, matches.length);
    const next = matches[i + 1];
    const tense = isDateline(tokens, match, around.dateline)
      ? 0
      : (known?.context.tense ?? tenseAt(clauses, match.first, match.past, around.quotedSpans));
    // What a tale says of the day it appeared is news: "died on Tuesday".
    if (anchors.now && publication !== undefined && leavesToday(match, publication))
      anchors = { ...anchors, running: undefined, now: false };
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
function factsWithoutPeople(rows: readonly Row[], kept: readonly Row[]): TimexFacts[] {
  const place = new Map(kept.map((row, i) => [row, i]));
  return kept.map(({ facts }) => {
    const { rangeEnd } = facts;
    return rangeEnd === undefined ? facts : { ...facts, rangeEnd: place.get(rows[rangeEnd]!) };
  });
}

/** The earlier value, where it is the same. */
function kept<T extends object>(before: T | undefined, now: T): T;
function kept<T extends object>(before: T | undefined, now: T | undefined): T | undefined;
function kept<T extends object>(before: T | undefined, now: T | undefined): T | undefined {
  return before !== undefined && JSON.stringify(before) === JSON.stringify(now) ? before : now;
}

/** The row of an expression that stood in the earlier version as well. */
function rowOf(earlier: CountedBefore | undefined, i: number, count: number): Row | undefined {
  if (earlier === undefined) return undefined;
  if (i < earlier.before) return earlier.rows[i];
  return i >= count - earlier.behind ? earlier.rows[i + earlier.rows.length - count] : undefined;
}

/** Evidence for a date from the dates beside it; undefined for none. */
function besideOf(
  tokens: Tokens,
  matches: readonly Match[],
  i: number,
  rows: readonly Row[],
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

function isSameContext(before: Context, now: Context): boolean {
  for (const name of PLACES) {
    const place = before[name];
    if (place !== now[name] && kept(place, now[name]) !== place) return false;
  }
  return before.inferred === now.inferred && before.narrative === now.narrative;
}

const PLACES = ['publication', 'running', 'period', 'quarter', 'borrowed', 'begun', 'spoken'] as const;

/** "May 1951", "1951", "9 March 1951": the year stands in full. */
function hasYear({ meaning }: Match): boolean {
  return meaning.kind === 'point' && meaning.fields.year !== undefined && meaning.fields.short !== true;
}

/** A row that has no place in the text yet. */
type Counting = Resolved & Partial<Row>;

function counting(match: Match, order: DateOrder, context: Context): Counting {
  return { match, found: resolve(match.meaning, context), order, context };
}

/** The row of a match at its place; the same as before where nothing is different. */
function placedRow(tokens: Tokens, row: Counting, match: Match, written: Match, rangeEnd: number | undefined): Row {
  const start = tokens.start(match.first);
  const end = tokens.end(match.past - 1);
  const { found, order, context } = row;
  const facts = row.facts?.rangeEnd === rangeEnd ? row.facts : undefined;
  const timex = row.timex?.start === start && row.timex.end === end ? row.timex : undefined;
  if (timex !== undefined && facts !== undefined && row.match === match && row.written === written) return row as Row;
  const resolved = { match, found, order, context };
  return {
    match,
    found,
    order,
    context,
    written,
    timex: timex ?? new FoundTimex(start, end, resolved),
    facts: facts ?? factsOf(resolved, rangeEnd),
  };
}

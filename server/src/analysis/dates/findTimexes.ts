import type { Dateline, Given, Header, PublicationDate, Span, Timex, TimexFacts } from '../facts';
import { findPublicationDate, stampOfPublication } from '../publicationDate';
import type { Tokens } from '../tokens';
import { advance, NO_ANCHORS } from './anchors';
import type { Context } from './context';
import { type DateOrder, dateOrder, inOrder } from './dateOrder';
import { factsOf } from './facts';
import { findMatches } from './findMatches';
import * as Grain from './grain';
import type { Match } from './meaning';
import { isNarrative } from './narrative';
import { isRange, rangeEnd } from './ranges';
import { resolve } from './resolve';
import { type Stamp, stampOf } from './stamp';
import { tenseAt } from './tense';
import { FoundTimex, type Resolved } from './timex';

/** What the dates of a text are found with. */
export interface TimexContext {
  readonly given: Given;
  readonly header: Header | undefined;
  readonly dateline: Dateline | undefined;
  /** Stretches inside quotation marks, sorted: the tense of a date in one is not that of its tag. */
  readonly quotedSpans?: readonly Span[];
}

export interface FoundTimexes {
  readonly timexes: readonly Timex[];
  readonly timexFacts: readonly TimexFacts[];
  readonly publicationDate: PublicationDate | undefined;
  /** What the same after an edit can go on from. */
  readonly counted: Counted;
}

/** How the dates of a text were counted. */
export interface Counted {
  readonly order: DateOrder;
  readonly publication: Stamp | undefined;
  /** One for each timex. */
  readonly rows: readonly Row[];
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
 * @param written the expressions of the text, where they are known
 * @param earlier how those of an earlier version were counted: what stands again under the same circumstances is not counted again
 */
export function findTimexes(
  tokens: Tokens,
  around: TimexContext,
  written = findMatches(tokens),
  earlier?: Counted,
): FoundTimexes {
  const order = kept(earlier?.order, dateOrder(tokens, written, around.given.dateOrder));
  const matches = order.order === 'mdy' ? written : written.map((match) => inOrder(match, order));
  const publicationDate = findPublicationDate(tokens, matches, around);
  const publication = kept(earlier?.publication, stampOfPublication(publicationDate));
  const inferred = publicationDate?.source === 'inferred';
  const narrative = isNarrative(matches, publication);
  const rows: Row[] = [];
  let anchors = NO_ANCHORS;
  for (const [i, match] of matches.entries()) {
    const known = rowOf(earlier?.rows, written, i);
    const next = matches[i + 1];
    const tense = known?.context.tense ?? tenseAt(tokens, match.first, match.past, around.quotedSpans);
    const before = i > 0 && matches[i - 1]!.then === match ? anchors.running : undefined;
    const borrowed = before === undefined ? rangeEnd(tokens, match, next) : stampOf(before.day, Grain.Year);
    const { running, period, quarter } = anchors;
    const context: Context = { publication, inferred, running, period, quarter, narrative, borrowed, tense };
    const same = known?.order === order && isSameContext(known.context, context) ? known : undefined;
    const found = same?.found ?? resolve(match.meaning, context);
    anchors = advance(anchors, match, found, narrative);
    const resolved: Resolved = { match, found, order, context: same?.context ?? context };
    const timex = timexAt(tokens, resolved, same);
    const ends = isRange(tokens, match, next) ? i + 1 : undefined;
    const facts = same?.facts.rangeEnd === ends ? same?.facts : undefined;
    rows.push({ ...resolved, written: written[i]!, timex, facts: facts ?? factsOf(resolved, ends) });
  }
  const counted = { order, publication, rows };
  return {
    timexes: rows.map(({ timex }) => timex),
    timexFacts: rows.map(({ facts }) => facts),
    publicationDate,
    counted,
  };
}

/** What was known before, where it is the same. */
function kept<T extends object>(before: T | undefined, now: T): T;
function kept<T extends object>(before: T | undefined, now: T | undefined): T | undefined;
function kept<T extends object>(before: T | undefined, now: T | undefined): T | undefined {
  return before !== undefined && JSON.stringify(before) === JSON.stringify(now) ? before : now;
}

/** The row of an expression that stood in the earlier version as well, from the start or from the end. */
function rowOf(rows: readonly Row[] | undefined, written: readonly Match[], i: number): Row | undefined {
  if (rows === undefined) return undefined;
  const { meaning } = written[i]!;
  const same = (row: Row | undefined): boolean => row?.written.meaning === meaning;
  return [rows[i], rows[i + rows.length - written.length]].find(same);
}

function isSameContext(a: Context, b: Context): boolean {
  return (
    a.publication === b.publication &&
    a.inferred === b.inferred &&
    a.running === b.running &&
    a.period === b.period &&
    a.quarter === b.quarter &&
    a.narrative === b.narrative &&
    a.tense === b.tense &&
    kept(a.borrowed, b.borrowed) === a.borrowed
  );
}

function timexAt(tokens: Tokens, resolved: Resolved, same: Row | undefined): FoundTimex {
  const start = tokens.start(resolved.match.first);
  const end = tokens.end(resolved.match.past - 1);
  return same?.timex.start === start && same.timex.end === end ? same.timex : new FoundTimex(start, end, resolved);
}

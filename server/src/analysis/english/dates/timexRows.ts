import type { Given, Span, TimexFacts } from '../../facts';
import type { Tokens } from '../../text/tokens';
import type { Anchors } from './anchors';
import type { Context } from './context';
import type { DateOrder } from './dateOrder';
import { factsOf } from './timexFacts';
import type { Match } from './meaning';
import { resolve } from './resolve';
import type { Written } from './spokenYear';
import type { Stamp } from './stamp';
import { FoundTimex, type Resolved } from './timex';

/** What all dates of a text are counted by. */
export interface Ground {
  readonly order: DateOrder;
  readonly publication: Stamp | undefined;
  readonly inferred: boolean;
  /** The text tells of times long past. */
  readonly isTale: boolean;
  readonly dateline: Span | undefined;
  /** The months that people of the text are called by. */
  readonly peopleMonths: readonly number[];
  /** What a person decided. */
  readonly decided: NonNullable<Given['dates']>;
}

/** What the text speaks of behind a date, from which the next ones are counted. */
export interface Standing {
  readonly anchors: Anchors;
  /** The last date with its year. */
  readonly written: Written | undefined;
}

/** The dates of a text as they were counted. */
export interface Counted {
  readonly ground: Ground;
  /** One for each timex. */
  readonly rows: readonly TimexRow[];
  /** What the text speaks of behind each of them. */
  readonly standings: readonly Standing[];
}

/** The dates of an earlier version, of which the first `before` and the last `behind` stand again. */
export interface CountedBefore extends Counted {
  readonly before: number;
  readonly behind: number;
}

/** A date of a text as it was counted. */
export interface TimexRow extends Resolved {
  /** The match before its day and month were put in order. */
  readonly written: Match;
  readonly timex: FoundTimex;
  readonly facts: TimexFacts;
}

/** The earlier value, where it is the same. */
export function kept<T extends object>(before: T | undefined, now: T): T;
export function kept<T extends object>(before: T | undefined, now: T | undefined): T | undefined;
export function kept<T extends object>(before: T | undefined, now: T | undefined): T | undefined {
  return before !== undefined && JSON.stringify(before) === JSON.stringify(now) ? before : now;
}

/** The row of an expression that stood in the earlier version as well. */
export function rowOf(earlier: CountedBefore | undefined, i: number, count: number): TimexRow | undefined {
  if (earlier === undefined) return undefined;
  if (i < earlier.before) return earlier.rows[i];
  return i >= count - earlier.behind ? earlier.rows[i + earlier.rows.length - count] : undefined;
}

/** Whether a date is counted under the same circumstances as before. */
export function isSameContext(before: Context, now: Context): boolean {
  for (const name of PLACES) {
    const place = before[name];
    if (place !== now[name] && kept(place, now[name]) !== place) return false;
  }
  return before.inferred === now.inferred && before.narrative === now.narrative;
}

const PLACES = ['publication', 'running', 'period', 'quarter', 'borrowed', 'begun', 'spoken'] as const;

/** A row that has no place in the text yet. */
type Counting = Resolved & Partial<TimexRow>;

/** A match counted anew. */
export function counting(match: Match, order: DateOrder, context: Context): Counting {
  return { match, found: resolve(match.meaning, context), order, context };
}

/** The row of a match at its place; the same as before where nothing is different. */
export function placedRow(
  tokens: Tokens,
  row: Counting,
  match: Match,
  written: Match,
  rangeEnd: number | undefined,
): TimexRow {
  const start = tokens.start(match.first);
  const end = tokens.end(match.past - 1);
  const { found, order, context } = row;
  const facts = row.facts?.rangeEnd === rangeEnd ? row.facts : undefined;
  const timex = row.timex?.start === start && row.timex.end === end ? row.timex : undefined;
  if (timex !== undefined && facts !== undefined && row.match === match && row.written === written)
    return row as TimexRow;
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

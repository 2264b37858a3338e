import type { TimexMod } from '../../facts';
import type { EncodedText } from './encodeTokens';

/** Fields of a calendar time that the text gives; absent where it says nothing. */
export interface Fields {
  /** 19 for the 20th century. */
  readonly century?: number | undefined;
  /** 199 for the 1990s; 9 with `short` for the nineties. */
  readonly decade?: number | undefined;
  /** Astronomical: 480 BC is -479. With `short` only its last two digits. */
  readonly year?: number | undefined;
  readonly short?: boolean | undefined;
  readonly half?: number | undefined;
  readonly quarter?: number | undefined;
  /** 0 spring to 3 winter. */
  readonly season?: number | undefined;
  readonly month?: number | undefined;
  readonly week?: number | undefined;
  readonly day?: number | undefined;
  /** 1 Monday to 7 Sunday. */
  readonly weekday?: number | undefined;
  readonly weekend?: boolean | undefined;
  /** Index in the list of holidays. */
  readonly holiday?: number | undefined;
  /** TIMEX3 part of day: MO, AF, EV, NI … */
  readonly part?: string | undefined;
  readonly hour?: number | undefined;
  /** The hour is one of twelve, and nothing says of which half of the day: "7:30". */
  readonly openHour?: boolean | undefined;
  readonly minute?: number | undefined;
  readonly second?: number | undefined;
}

/** The words that choose among the occurrences of a repeating time: "last April", "the following Monday". */
export type Which = 'last' | 'this' | 'next' | 'previous' | 'following' | 'same';

/** Ordinal among the days, weekends or weeks of a month: "the second Monday", "the last week". */
export interface Nth {
  /** From the end where negative. */
  readonly which: number;
  /** Day, weekend or week. */
  readonly unit: number;
  readonly weekday: number | undefined;
}

/** A calendar time, as far as it is written. */
export interface Point {
  readonly kind: 'point';
  readonly fields: Fields;
  readonly which?: Which | undefined;
  /** The time that gives what the fields leave open: "June last year". */
  readonly within?: Meaning | undefined;
  /** Ordinal among those in `within`: "the last Friday in May". */
  readonly nth?: Nth | undefined;
  /** 03/04/2021: day and month may stand the other way round. */
  readonly eitherOrder?: boolean | undefined;
}

/** A time so many units from another: "two years ago", "the following month", "this week" (0). */
export interface Shift {
  readonly kind: 'shift';
  /** See grain.ts. */
  readonly unit: number;
  /** Undefined for "a few". */
  readonly amount: number | undefined;
  /** -1 back, 1 forward, for an undefined amount. */
  readonly direction: number;
  readonly from: Anchor | Meaning;
  /** The part of day on that day: "last night". */
  readonly part?: string | undefined;
}

/** Base of a shift, where it is no time of its own ("two days after Christmas"). */
export type Anchor =
  | 'publication'
  /** The date last spoken of. */
  | 'running'
  /** "the week": in news that of the publication, in a narrative the one spoken of. */
  | 'spokenOf'
  /** Event before or after it, which has no place in the calendar: "the week before the election". */
  | 'event'
  /** The quarter, month or year that figures were given for: "a year earlier". */
  | 'period'
  /** "a year ago": the period where quarters are spoken of, else the publication date. */
  | 'yearAgo';

export interface Duration {
  readonly kind: 'duration';
  /** TIMEX3 value: `P3M`, `PT5H30M`, `PXY`. */
  readonly value: string;
}

export interface Repetition {
  readonly kind: 'set';
  /** TIMEX3 value: `P1D`, `XXXX-WXX-1`. */
  readonly value: string;
  readonly quant?: string | undefined;
  readonly freq?: string | undefined;
}

/** `PRESENT_REF`, `PAST_REF`, `FUTURE_REF`. */
export interface Reference {
  readonly kind: 'reference';
  readonly value: string;
}

/** Meaning of an expression before it is resolved (TimeML 1.2.1, TIMEX3, sections 2.3 and 3). */
export type Meaning = Point | Shift | Duration | Repetition | Reference;

/** A time expression in tokens: `first` to `past` (exclusive). */
export interface Match {
  readonly first: number;
  readonly past: number;
  readonly meaning: Meaning;
  readonly mod?: TimexMod | undefined;
  readonly zone?: string | undefined;
  /** A second date that shares words with this one: "Jan. 3-5". */
  readonly then?: Match | undefined;
}

/** Reads a time expression of any kind that begins at a token: the longest one. */
export type Read = (text: EncodedText, i: number) => Match | undefined;

/**
 * A match of one meaning. Like `point` and `shift` it has every field from the start: V8 gives each object a hidden class of
 * its own to which a field is added behind a spread, and whatever reads it is slow from then on.
 */
export function match(first: number, past: number, meaning: Meaning, mod?: TimexMod): Match {
  return { first, past, meaning, mod, zone: undefined, then: undefined };
}

export function point(fields: Fields, which?: Which, within?: Meaning): Point {
  return { kind: 'point', fields, which, within, nth: undefined, eitherOrder: undefined };
}

/** A shift of a known amount. */
export function shift(unit: number, amount: number, from: Shift['from']): Shift {
  return vagueShift(unit, amount, Math.sign(amount), from);
}

/** A shift whose amount may be unknown: "a few weeks ago". */
export function vagueShift(unit: number, amount: number | undefined, direction: number, from: Shift['from']): Shift {
  return { kind: 'shift', unit, amount, direction, from, part: undefined };
}

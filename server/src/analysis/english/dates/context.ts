import type { DateReason, UnfinishedReason } from '../../dateReasons';
import type { Stamp } from './stamp';
import type { Tense } from './clause';

/** Context in which a meaning is resolved. */
export interface Context {
  /** Day that "today" refers to; undefined where nothing tells. */
  readonly publication: Stamp | undefined;
  /** The publication date is only inferred from dates in the text. */
  readonly inferred: boolean;
  /** The date last spoken of. */
  readonly running: Stamp | undefined;
  /** The month, quarter or year last spoken of that was not itself counted from another: what "a year earlier" compares with. */
  readonly period: Stamp | undefined;
  /** The quarter last spoken of. */
  readonly quarter: Stamp | undefined;
  /** The date that ends a range with this one: "from March to June 2015". */
  readonly borrowed: Stamp | undefined;
  /** The date that begins a range with this one: "from May to November". */
  readonly begun: Stamp | undefined;
  /** The date with a year that was just spoken of, where this one belongs to its time. */
  readonly spoken: Stamp | undefined;
  /** The text tells of times long past: bare dates count from `running`. */
  readonly narrative: boolean;
  readonly tense: Tense;
}

/** A meaning with its place in the calendar. */
export interface Resolution {
  /** TIMEX3 value. */
  readonly value: string;
  /** Undefined where the calendar place is unknown or does not exist. */
  readonly stamp: Stamp | undefined;
  readonly reason: ResolutionReason;
  /** The date that the reason stands on; made into its value only when somebody reads the reason. */
  readonly base?: Stamp | undefined;
  readonly confidence: number;
  /** Other occurrences that it may mean, best first. */
  readonly others: readonly Stamp[];
}

/** A reason, which lacks its date where the resolution has a base. */
export type ResolutionReason = DateReason | UnfinishedReason;

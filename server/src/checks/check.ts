import type { Facts, Span } from '../analysis/facts';
import type { Merged } from '../annotations/mergedModel';

/** How loud a check is. */
export type Severity = 'off' | 'hint' | 'information' | 'warning';

/** The newsroom checks with their default severity; `attribune.checks.<name>` sets another. */
export const checkDefaults = {
  unattributedQuotation: 'information',
  unclosedMark: 'warning',
  weekdayMismatch: 'warning',
  impossibleDate: 'warning',
  rangeEndsBeforeItBegins: 'warning',
  futureInPast: 'information',
  pastInFuture: 'information',
  datelineDate: 'warning',
  relativeWithoutPublicationDate: 'information',
  ambiguousDate: 'information',
  ambiguousPronoun: 'off',
  orphan: 'warning',
  sidecar: 'warning',
} as const satisfies Record<string, Severity>;

/** The name of a check, as in the settings and as the code of its diagnostics. */
export type CheckName = keyof typeof checkDefaults;

/** What checks look at: an article's text, what was found in it, and a person's decisions over that. */
export interface Checked {
  readonly text: string;
  readonly facts: Facts;
  readonly merged: Merged;
}

/** Something that a check found in an article. */
export interface Problem extends Span {
  readonly check: CheckName;
  /** What is wrong, then what to do. */
  readonly message: string;
  /** The annotation that is concerned. */
  readonly annotation?: string;
}

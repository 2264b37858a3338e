import type { Span } from '../analysis/facts';

/** How loud a check is. */
export type Severity = 'off' | 'hint' | 'information' | 'warning';

/** The newsroom checks with their default severity; `attribune.checks.<name>` sets another. */
export const checkDefaults = {
  unattributedQuotation: 'information',
  unclosedMark: 'warning',
  orphan: 'warning',
  sidecar: 'warning',
} as const satisfies Record<string, Severity>;

/** The name of a check, as in the settings and as the code of its diagnostics. */
export type CheckName = keyof typeof checkDefaults;

/** Something that a check found in an article. */
export interface Problem extends Span {
  readonly check: CheckName;
  /** What is wrong, then what to do. */
  readonly message: string;
  /** The annotation that is concerned. */
  readonly annotation?: string;
}

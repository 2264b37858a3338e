/** How far somebody compared words with where they are from. */
export type VerificationState = 'unchecked' | VerifiedState;

/** The states that are written down; what nothing is written of is unchecked. */
export type VerifiedState = (typeof verifiedStates)[number];

/** The states in the order in which they are offered. */
export const verifiedStates = ['checked', 'disputed', 'needsSource'] as const;

/** What a person found out about some words. Stored. */
export interface Verification {
  readonly state: VerifiedState;
  /** The words as they were then, one string a target. */
  readonly words: readonly string[];
  readonly source?: VerificationSource;
  /** Free words of whoever checked. */
  readonly note?: string;
  readonly creator?: string;
  /** ISO 8601, UTC. */
  readonly modified?: string;
}

/** Where words can be looked up, or who was asked. */
export type VerificationSource =
  | { readonly kind: 'page'; readonly url: string }
  /** The path is relative to the article's folder, or absolute, with `/`; the line counts from 1. */
  | { readonly kind: 'file'; readonly path: string; readonly line?: number }
  /** Also a book, a hearing: anything without an address. The time is ISO 8601, a day or a minute, in the time zone of whoever typed it. */
  | { readonly kind: 'person'; readonly name: string; readonly time?: string };

/** A value of a label that the newsroom made up: `stance`, `against`. */
export interface Label {
  readonly name: string;
  readonly value: string;
}

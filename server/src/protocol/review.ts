import type { DecideArguments, ItemPlace } from './commands';
import type { LspPosition, LspRange } from './positions';
import type { UriParams } from './messages';

/**
 * The suggestion to look at: the first at a position or after it, or the one with this number, where the ends meet; or the item at
 * this place, decided or not.
 */
export type ReviewPlace = { readonly position: LspPosition } | { readonly number: number } | ItemPlace;

/** One suggestion under review. */
export interface ReviewItem {
  readonly kind: 'quotation' | 'date';
  /** The words of all of its pieces, in text order; indentation and quoting signs between the lines of a piece part ranges. */
  readonly ranges: readonly LspRange[];
  /** From 1, and how many are open; 0 where the item is none of them. */
  readonly number: number;
  readonly count: number;
  /** Speaker or date, then the reason, a paragraph each. */
  readonly lines: readonly string[];
  /** Decisions as the lightbulb offers them; each is an argument of `attribune.decide`. */
  readonly choices: readonly ReviewChoice[];
}

/** A row of the choices. */
export interface ReviewChoice {
  readonly title: string;
  /** Decisions that the keys for *accept* and *reject* make; the last one undoes. */
  readonly role: 'accept' | 'reject' | 'remove' | 'other';
  readonly decide: DecideArguments;
}

/** The parameters of `attribune/review`. */
export interface ReviewParams extends UriParams {
  readonly at: ReviewPlace;
}

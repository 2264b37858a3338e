import type { TokenRange } from '../text/tokenRange';

/** Whole paragraphs of an earlier version of a text that an edit touched, with a margin, in the tokens of that version. */
export type DirtyRange = TokenRange;

/**
 * The ranges that an edited text reuses of its earlier version: all but the tokens from `first` to `past`, which are read
 * anew. In the earlier version the tokens from `past` on stood `tokenShift` tokens, `unitShift` UTF-16 code units and
 * `paragraphShift` paragraphs nearer to the start.
 */
export interface ReusedRanges extends TokenRange {
  readonly tokenShift: number;
  readonly unitShift: number;
  readonly paragraphShift: number;
}

/** Result of a stage for an earlier version of the text, and the part that the edited text reuses. */
export interface Previous<Found> {
  readonly found: Found;
  readonly reused: ReusedRanges;
}

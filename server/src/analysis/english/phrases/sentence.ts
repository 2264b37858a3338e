import type { Tokens } from '../../text/tokens';

/** Tokens `first` up to, not including, `past`. */
export interface Range {
  readonly first: number;
  readonly past: number;
}

/** A sentence with its tags; marked stretches inside it count as one thing. */
export interface Sentence extends Range {
  readonly tokens: Tokens;
  readonly tags: Uint8Array;
  /** Per token, 0 outside quotation marks. */
  readonly within: Int32Array;
}

/** A run of tokens, by their indices: `first` up to, not including, `past`. */
export interface TokenRange {
  readonly first: number;
  readonly past: number;
}

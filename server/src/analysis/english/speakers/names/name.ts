/** Kind of entity that the words of a name tell. */
export type NameKind = 'person' | 'organization' | 'place' | 'unknown';

/** A name in the text, in tokens; `roleFirst` to `first` are the title and the role that lead to it. */
export interface Name {
  readonly roleFirst: number;
  readonly first: number;
  readonly past: number;
  readonly kind: NameKind;
}

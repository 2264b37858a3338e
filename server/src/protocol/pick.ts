/** The parameters of `attribune/pick`. */
export interface PickParams {
  readonly title: string;
  readonly placeholder?: string;
  readonly items: readonly PickItem[];
  /** What the user typed may be taken instead of an item; the label of the row that offers it, with `{0}` for what was typed; without it, what was typed stands beside the label. */
  readonly other?: string;
  /** What the user types is a date of this article: the client asks `attribune/readDate` what it means, and shows that as the row. */
  readonly date?: { readonly uri: string; readonly as: ReadDateAs };
}

/** What a typed date is to be. */
export type ReadDateAs = 'date' | 'publicationDate';

/** The parameters of `attribune/readDate`. */
export interface ReadDateParams {
  readonly uri: string;
  readonly text: string;
  readonly as: ReadDateAs;
}

/** What a typed date means. */
export interface ReadDate {
  /** For people. */
  readonly words: string;
}

/** A row of `attribune/pick`. */
export interface PickItem {
  readonly label: string;
  readonly description?: string;
  readonly detail?: string;
}

/** The index of the item chosen, or what was typed instead. */
export type PickResult = { readonly index: number } | { readonly text: string } | null;

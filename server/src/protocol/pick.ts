export { plainLetters } from '../analysis/text/plainLetters';

/** The parameters of `attribune/pick`. */
export interface PickParams {
  readonly title: string;
  readonly placeholder?: string;
  readonly items: readonly PickItem[];
  /** What the user typed may be taken instead of an item; the label of the row that offers it, with `{0}` for what was typed; without it, what was typed stands beside the label. */
  readonly other?: string;
  /** URI of the article that a typed date belongs to: the client has `attribune/readDate` read it, and shows the reading as the row. */
  readonly date?: { readonly uri: string; readonly as: ReadDateAs };
}

/** Purpose of a typed date. */
export type ReadDateAs = 'date' | 'publicationDate';

/** The parameters of `attribune/readDate`. */
export interface ReadDateParams {
  readonly uri: string;
  readonly text: string;
  readonly as: ReadDateAs;
}

/** Reading of a typed date. */
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

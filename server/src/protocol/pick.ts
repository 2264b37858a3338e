/** The parameters of `attribune/pick`. */
export interface PickParams {
  readonly title: string;
  readonly placeholder?: string;
  readonly items: readonly PickItem[];
  /** What the user typed may be taken instead of an item; the label of the row that offers it, with `{0}` for what was typed. */
  readonly other?: string;
}

/** A row of `attribune/pick`. */
export interface PickItem {
  readonly label: string;
  readonly description?: string;
  readonly detail?: string;
}

/** The index of the item chosen, or what was typed instead. */
export type PickResult = { readonly index: number } | { readonly text: string } | null;

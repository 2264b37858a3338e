/** Message of a panel to the extension: show these words of the article, or of another file (UTF-16 offsets), save the page as a file, or show another part of it. */
export interface FromPanel {
  readonly reveal?: { readonly uri?: string; readonly start: number; readonly end: number };
  readonly save?: 'html' | 'csv' | 'md';
  /** Only what has this label; everything where it is empty. */
  readonly label?: string;
  /** A command with its argument; `at` is the place in the article that it is about. */
  readonly run?: { readonly command: string; readonly argument: object; readonly at?: number };
}

/** Message of the extension to a panel: the article changed, this is the page now. */
export interface ToPanel {
  readonly body: string;
}

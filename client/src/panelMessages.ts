/** Message of a panel to the extension: show these words of the article, or of another file (UTF-16 offsets), or save the page as a file. */
export interface FromPanel {
  readonly reveal?: { readonly uri?: string; readonly start: number; readonly end: number };
  readonly save?: 'html' | 'csv' | 'md';
  /** A command with its argument; `at` is the place in the article that it is about. */
  readonly run?: { readonly command: string; readonly argument: object; readonly at?: number };
}

/** Message of the extension to a panel: the article changed, this is the page now. */
export interface ToPanel {
  readonly body: string;
}

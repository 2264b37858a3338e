/** What a panel tells the extension: show these words of the article (UTF-16 offsets), or save the page as a file. */
export interface FromPanel {
  readonly reveal?: { readonly start: number; readonly end: number };
  readonly save?: 'html' | 'csv';
}

/** What the extension tells a panel: the article changed, this is the page now. */
export interface ToPanel {
  readonly body: string;
}

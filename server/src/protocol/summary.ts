import type { PublicationDate, TextLanguage } from '../analysis/facts';

/** Counts of an article's items. */
export interface Summary {
  readonly language: TextLanguage;
  readonly quotations: number;
  /** Quotations that nobody is named for. */
  readonly unattributed: number;
  readonly dates: number;
  /** Quotations and dates that are only suggested; with those accepted they are what a review shows. */
  readonly suggested: number;
  /** Quotations and dates that a batch accepted and no person confirmed. */
  readonly accepted: number;
  /** Quotations and dates that a person confirmed. */
  readonly confirmed: number;
  /** Quotations and dates by how far they are verified; the rest is unchecked. */
  readonly checked: number;
  readonly disputed: number;
  readonly needsSource: number;
  /** With its value in words, in the chosen notation. */
  readonly publicationDate: (Pick<PublicationDate, 'value' | 'source'> & { readonly words: string }) | null;
}

import type { PublicationDate, TextLanguage } from '../analysis/facts';

/** What there is in an article, in numbers. */
export interface Summary {
  readonly language: TextLanguage;
  readonly quotations: number;
  /** Quotations that nobody is named for. */
  readonly unattributed: number;
  readonly dates: number;
  /** What a review would show. */
  readonly suggestions: number;
  /** What a person confirmed. */
  readonly annotations: number;
  readonly publicationDate: Pick<PublicationDate, 'value' | 'source'> | null;
}

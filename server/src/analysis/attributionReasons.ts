import type { Span } from './text/span';

/** Why a quotation has its speaker, or a mention its referent; `messages/attributionReasons.ts` has the words. */
export type AttributionReason =
  /** A person said so of these words. */
  | { readonly kind: 'annotated' }
  /** A person said so of the same words further up. */
  | { readonly kind: 'annotatedBefore' }
  /** No source stands beside the quotation, so that the speaker of the one before goes on. */
  | { readonly kind: 'lastSpeaker' }
  | Coreference;

/** The words refer to somebody whom the text mentions elsewhere: "she" → Ada Okoye. */
export interface Coreference {
  readonly kind: 'coreference';
  /** The words that refer. */
  readonly mention: Span;
  /** The referent's full name. */
  readonly name: string;
  /** Offset of the mention that says who it is. */
  readonly antecedent: number;
}

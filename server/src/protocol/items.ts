import type { VerificationState } from '../annotations/verification/verificationModel';
import type { LspRange } from './positions';

/** A quotation or a date of an article, for lists. */
export interface ListedItem {
  readonly kind: 'quotation' | 'date';
  readonly state: 'suggested' | 'accepted' | 'confirmed';
  /** Its first piece. */
  readonly range: LspRange;
  /** Hull from the first piece to the last; with the kind it names the item, as an `ItemPlace`. */
  readonly hull: LspRange;
  /** Its first words. */
  readonly words: string;
  /** Speaker or date in words; empty for nobody named. */
  readonly meaning: string;
  /** The speakers' names. */
  readonly speakers: readonly string[];
  /** How far it is verified. */
  readonly verification: VerificationState;
  /** It was checked, and its words became others since. */
  readonly isOutdated?: true;
  /** What it was checked against, in words. */
  readonly source?: string;
  /** Values of its labels, `stance: against`, each for itself, and of its speakers'. */
  readonly labels?: readonly string[];
  /** Confidence of a suggestion, 0 to 1, and in words; nothing for what is decided. */
  readonly confidence?: number;
  readonly sureness?: string;
}

import type { Span } from '../../facts';
import type { QuotationDraft } from '../quoting/quotationDraft';
import type { Entity } from '../speakers/entities/entity';
import type { SourceResolution } from '../speakers/referents/sourceResolution';

/** Source of a quotation with its referent. */
export interface ResolvedSource {
  readonly resolution: SourceResolution;
  /** None where no words of the text tie the source to the quotation. */
  readonly mention: MentionDraft | undefined;
}

/** Mention that is a source, before mentions have indices. */
export interface MentionDraft {
  readonly span: Span;
  readonly resolution: SourceResolution;
}

/** Mention that is a name and no source, before mentions have indices. */
export interface NameDraft extends Span {
  readonly entity: Entity;
}

/** Whether a cue, a colon or a dash ties the quotation to its source. */
export function isTagged(draft: QuotationDraft): boolean {
  return draft.report !== undefined || draft.rule === 'colon' || draft.rule === 'dash' || draft.rule === 'turn';
}

import type { Span } from '../../facts';
import type { QuotationDraft } from '../quoting/quotationDraft';
import type { Entity } from '../speakers/entities/entity';
import type { SourceResolution } from '../speakers/referents/sourceResolution';

/** What was found out about the source of a quotation. */
export interface ResolvedSource {
  readonly resolution: SourceResolution;
  /** None where no words of the text tie the source to the quotation. */
  readonly mention: MentionDraft | undefined;
}

/** A mention on its way: the words of a source. */
export interface MentionDraft {
  readonly span: Span;
  readonly resolution: SourceResolution;
}

/** A mention on its way: a name that is no source. */
export interface NameDraft extends Span {
  readonly entity: Entity;
}

/** Whether a cue, a colon or a dash ties the quotation to its source. */
export function isTagged(draft: QuotationDraft): boolean {
  return draft.report !== undefined || draft.rule === 'colon' || draft.rule === 'dash' || draft.rule === 'turn';
}

import type { Marks } from '../../text/marks';
import type { Sentence } from '../phrases/phrases';
import type { Tokens } from '../../text/tokens';
import type { QuotationDraft } from './quotationDraft';
import { DraftsByStretch } from './draftsByStretch';

/** State of the search for quotations: the text, the drafts found, and what of the current paragraph may still be joined. */
export interface QuotationState {
  readonly tokens: Tokens;
  readonly marks: Marks;
  /** Per token, the tag that it got when its sentence was last read. */
  readonly tags: Uint8Array;
  /** A candidate that is less likely than this, 0 to 1, is left alone. */
  readonly floor: number;
  readonly drafts: DraftsByStretch;
  /** The draft that a stretch alone in its sentence may go on with. */
  last: QuotationDraft | undefined;
  previousSentence: Sentence | undefined;
  /** Stretches that wait for a tag behind them. */
  waiting: QuotationDraft[];
}

/** State before the first sentence. */
export function newQuotationState(tokens: Tokens, marks: Marks, tags: Uint8Array, floor: number): QuotationState {
  return {
    tokens,
    marks,
    tags,
    floor,
    drafts: new DraftsByStretch(marks.stretches),
    last: undefined,
    previousSentence: undefined,
    waiting: [],
  };
}

import type { Stretch } from '../../text/marks';
import type { TokenRange } from '../../text/tokenRange';
import type { Tokens } from '../../text/tokens';
import { WordClass } from '../words';
import { type QuotationDraft, mergeDraft } from './quotationDraft';

/** Drafts of a text in the order in which they were found, with the draft of each stretch between marks. */
export class DraftsByStretch {
  /** Also those that became a part of another one. */
  readonly list: QuotationDraft[] = [];
  readonly #stretches: readonly Stretch[];
  readonly #ofStretch = new Map<number, QuotationDraft>();

  constructor(stretches: readonly Stretch[]) {
    this.#stretches = stretches;
  }

  add(draft: QuotationDraft, stretches: readonly number[]): void {
    this.list.push(draft);
    for (const stretch of stretches) this.#ofStretch.set(stretch, draft);
  }

  /** Gives a draft one more stretch. */
  extend(draft: QuotationDraft, stretch: number): void {
    const { open, close } = this.#stretches[stretch]!;
    draft.pieces.push({ first: open, past: close + 1 });
    this.#ofStretch.set(stretch, draft);
  }

  has(stretch: number): boolean {
    return this.#ofStretch.has(stretch);
  }

  /** The draft that a stretch belongs to, whatever that became a part of. */
  owner(stretch: number): QuotationDraft | undefined {
    let draft = this.#ofStretch.get(stretch);
    while (draft?.mergedInto !== undefined) draft = draft.mergedInto;
    return draft;
  }

  /** The draft of the paragraph before, where a stretch goes on with that. */
  continuedBy(stretch: number): QuotationDraft | undefined {
    if (!this.#stretches[stretch]!.continued) return undefined;
    for (let i = stretch - 1; i >= 0; i--) {
      const { parent, continues } = this.#stretches[i]!;
      if (parent < 0) return continues ? this.owner(i) : undefined;
    }
    return undefined;
  }

  /** A tag in the last of several quoted paragraphs attributes those before it as well, unless somebody else said those. */
  joinContinued(draft: QuotationDraft, stretches: readonly number[], tokens: Tokens): void {
    for (const stretch of stretches) {
      const before = this.continuedBy(stretch);
      if (before === undefined || before === draft || isByAnother(before, draft, tokens)) continue;
      mergeDraft(before, draft);
    }
  }
}

/** Whether two drafts name two people; a pronoun means the one before. */
function isByAnother(before: QuotationDraft, { source }: QuotationDraft, tokens: Tokens): boolean {
  if (before.report === undefined || before.source === undefined || source === undefined) return false;
  if (tokens.isA(source.first, WordClass.Pronoun)) return false;
  const last = ({ past }: TokenRange): string => tokens.textOf(past - 1);
  return last(before.source) !== last(source);
}

import type { Marks } from '../../text/marks';
import type { Sentence } from '../phrases/phrases';
import type { Report } from '../reports/report';
import { type QuotationDraft, draftOfReport, mergeDraft } from './quotationDraft';
import type { DraftsByStretch } from './draftsByStretch';
import type { QuotationState } from './quotationState';
import type { TokenRange } from '../../text/tokenRange';

/** Of the drafts found last, those among which a report looks for the one around it. */
const DRAFTS_BACK = 8;

/**
 * Makes a report a draft: with the stretches that its content has, the paragraphs before that it goes on with, and the
 * quotations that wait for its tag. `reports` are all of the sentence.
 */
export function takeReport(
  state: QuotationState,
  sentence: Sentence,
  report: Report,
  reports: readonly Report[],
): void {
  const { drafts } = state;
  const covered = stretchesIn(state.marks, report.content);
  const around = draftAround(drafts, report, reports);
  const taken = covered.some((stretch) => {
    const owner = drafts.owner(stretch);
    return owner?.report !== undefined && owner.sentence.first === sentence.first;
  });
  if (around === undefined && taken) return;
  const draft = draftOfReport(report, sentence, around);
  drafts.joinContinued(draft, covered, state.tokens);
  drafts.add(draft, covered);
  if (sentence.within[draft.pieces[0]!.first] !== 0) adoptWaiting(state, draft);
  state.last = draft;
}

/** The indices of the stretches of which a content has something. */
function stretchesIn({ within }: Marks, content: readonly TokenRange[]): number[] {
  const covered: number[] = [];
  for (const range of content) {
    for (let i = range.first; i < range.past; i++) {
      const stretch = within[i]! - 1;
      if (stretch >= 0 && !covered.includes(stretch)) covered.push(stretch);
    }
  }
  return covered;
}

/** The draft of another report of the sentence, in one piece of which the whole content stands. */
function draftAround(
  drafts: DraftsByStretch,
  { content }: Report,
  reports: readonly Report[],
): QuotationDraft | undefined {
  const { list } = drafts;
  for (let i = Math.max(0, list.length - DRAFTS_BACK); i < list.length; i++) {
    const { report, pieces } = list[i]!;
    if (report !== undefined && reports.includes(report) && pieces.some((piece) => holdsAll(piece, content)))
      return list[i];
  }
  return undefined;
}

function holdsAll(piece: TokenRange, content: readonly TokenRange[]): boolean {
  return content.every((range) => piece.first < range.first && range.past <= piece.past);
}

function adoptWaiting(state: QuotationState, draft: QuotationDraft): void {
  for (const waiting of state.waiting) {
    if (waiting.report !== undefined || waiting === draft) continue;
    mergeDraft(waiting, draft);
  }
  state.waiting = [];
}

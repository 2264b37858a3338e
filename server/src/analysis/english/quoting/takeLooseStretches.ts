import type { AttributionRule } from '../../facts';
import type { Marks, Stretch } from '../../text/marks';
import type { Sentence } from '../phrases/phrases';
import { describeLoose } from '../reports/describeLoose';
import type { LooseKind } from '../reports/scorerFeatures';
import type { Report } from '../reports/report';
import { probability } from '../reports/scorer';
import { speakerBeside, standsAlone, subjectOf } from './speakerBeside';
import { type QuotationDraft, rangeOf } from './quotationDraft';
import type { QuotationState } from './quotationState';
import type { TokenRange } from '../../text/tokenRange';

/** A stretch that no report of its sentence covers. */
interface Loose {
  readonly sentence: Sentence;
  /** Of the stretch in `marks.stretches`. */
  readonly index: number;
  readonly stretch: Stretch;
  readonly reports: readonly Report[];
}

/** Makes drafts of the stretches of a sentence that no report covers. */
export function takeLooseStretches(state: QuotationState, sentence: Sentence, reports: readonly Report[]): void {
  const { stretches } = state.marks;
  for (let i = sentence.first; i < sentence.past; i++) {
    const index = sentence.within[i]! - 1;
    if (index < 0) continue;
    const stretch = stretches[index]!;
    i = Math.min(stretch.close, sentence.past - 1);
    if (!state.drafts.has(index)) takeLoose(state, { sentence, index, stretch, reports });
  }
}

function takeLoose(state: QuotationState, loose: Loose): void {
  const { sentence, index, stretch, reports } = loose;
  const before = state.drafts.continuedBy(index);
  if (before !== undefined) {
    state.drafts.extend(before, index);
    state.last = before;
    return;
  }
  const beside = speakerBeside(sentence, stretch);
  if (beside !== undefined) addLoose(state, loose, beside.rule, beside.source, beside.rule);
  else if (standsAlone(sentence, stretch)) takeAlone(state, loose);
  else {
    const report = reports.find(({ source }) => source !== undefined);
    addLoose(state, loose, 'only-name', report?.source ?? subjectOf(sentence), 'inner');
  }
}

/** A quotation that is its whole sentence goes on with the last one, or waits for a tag behind it. */
function takeAlone(state: QuotationState, loose: Loose): void {
  if (state.last !== undefined && isQuoted(state.marks, state.last)) {
    state.drafts.extend(state.last, loose.index);
    return;
  }
  const previous = state.previousSentence;
  const source = state.last?.report?.source ?? (previous === undefined ? undefined : subjectOf(previous));
  const draft =
    source === undefined
      ? addLoose(state, loose, 'floating', source, 'first')
      : addLoose(state, loose, 'only-name', source, 'next');
  if (draft !== undefined) state.waiting.push(draft);
}

function addLoose(
  state: QuotationState,
  { sentence, index, stretch, reports }: Loose,
  rule: AttributionRule,
  source: TokenRange | undefined,
  kind: LooseKind,
): QuotationDraft | undefined {
  const { open, close, closed } = stretch;
  const candidate = describeLoose(sentence, open, close, closed, kind, source, reports.length > 0);
  const confidence = probability(candidate);
  if (confidence < state.floor) return undefined;
  const draft: QuotationDraft = {
    pieces: [{ first: open, past: close + 1 }],
    report: undefined,
    candidate,
    sentence: rangeOf(sentence),
    inner: false,
    rule,
    confidence,
    source,
    parent: undefined,
    spoken: false,
    foreign: false,
    mergedInto: undefined,
  };
  state.drafts.add(draft, [index]);
  return draft;
}

/** Whether the last piece of a draft stands in marks, so that another may follow. */
function isQuoted({ within }: Marks, { pieces }: QuotationDraft): boolean {
  const piece = pieces.at(-1);
  return piece !== undefined && within[piece.past - 1] !== 0 && within[piece.first] !== 0;
}

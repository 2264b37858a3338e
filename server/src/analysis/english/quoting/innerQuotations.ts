import { FIRST_PERSON_SUBJECTS } from '../lexicon/pronouns';
import { type Marks, type Stretch, stretchAt } from '../../text/marks';
import type { Sentence } from '../phrases/phrases';
import { findReports } from '../reports/findReports';
import { tagSentence } from '../tagging/tagSentence';
import { type QuotationDraft, draftOfReport } from './quotationDraft';
import type { QuotationState } from './quotationState';
import type { TokenRange } from '../../text/tokenRange';

/**
 * The quotations of somebody else inside quotations that open from `first` up to `past`: `"She told me 'never again' and
 * left," he said.`
 */
export function findInnerQuotations(state: QuotationState, { first, past }: TokenRange): QuotationDraft[] {
  const { drafts, marks } = state;
  const { stretches } = marks;
  const found: QuotationDraft[] = [];
  let within: Int32Array | undefined;
  for (let index = stretchAt(stretches, first); index < stretches.length && stretches[index]!.open < past; index++) {
    const inner = stretches[index]!;
    if (!isInner(marks, inner)) continue;
    const parent = drafts.owner(inner.parent);
    if (parent === undefined || parent.foreign) continue;
    within ??= withinInner(marks, { first, past });
    const draft = draftAround(state, inner, stretches[inner.parent]!, within, parent);
    if (draft !== undefined) found.push(draft);
  }
  return found;
}

/** The quotations of others inside a turn of a transcript: `A: He said to me: "Go home." I went.` */
export function findQuotationsInTurn(state: QuotationState, turn: QuotationDraft): QuotationDraft[] {
  const { stretches, within } = state.marks;
  const found: QuotationDraft[] = [];
  for (const piece of turn.pieces) {
    const around = { open: piece.first - 1, close: piece.past };
    for (let i = stretchAt(stretches, piece.first); i < stretches.length && stretches[i]!.open < piece.past; i++) {
      const { open, close, parent } = stretches[i]!;
      const isAll = open === piece.first && close >= piece.past - 1;
      if (parent >= 0 || close >= piece.past || isAll) continue;
      if (found.at(-1)?.pieces.some(({ first, past }) => first <= open && close < past) === true) continue;
      const draft = draftAround(state, stretches[i]!, around, within, turn);
      if (draft !== undefined) found.push({ ...draft, inner: false });
    }
  }
  return found;
}

/** Per token of a range, 1 + the index of the stretch inside another that it stands in, else 0; 0 for all other tokens. */
export function withinInner(marks: Marks, { first, past }: TokenRange): Int32Array {
  const { stretches } = marks;
  const within = new Int32Array(marks.within.length);
  for (let index = stretchAt(stretches, first); index < stretches.length && stretches[index]!.open < past; index++)
    if (isInner(marks, stretches[index]!)) within.fill(index + 1, stretches[index]!.open, stretches[index]!.close + 1);
  return within;
}

function isInner({ stretches }: Marks, { parent }: Stretch): boolean {
  return parent >= 0 && stretches[parent]!.parent < 0;
}

/** In tokens: a report around an inner quotation is not looked for farther from it, so that a sentence without end is not read for each. */
const FARTHEST = 400;

/** The first report whose content is or holds the inner stretch, within its sentence and the outer stretch. */
function draftAround(
  { tokens, tags, floor }: QuotationState,
  inner: Stretch,
  outer: Pick<Stretch, 'open' | 'close'>,
  within: Int32Array,
  parent: QuotationDraft,
): QuotationDraft | undefined {
  const own = tokens.sentenceOf(inner.open);
  const first = Math.max(outer.open + 1, tokens.sentenceStart(own), inner.open - FARTHEST);
  const past = Math.max(inner.close + 1, Math.min(outer.close, tokens.sentenceStart(own + 1), inner.close + FARTHEST));
  const sentence: Sentence = { tokens, tags, within, first, past };
  tagSentence(tokens, first, past, tags);
  for (const report of findReports(sentence, floor)) {
    const { source, content } = report;
    const quotes = content.some((range) => range.first <= inner.open && inner.close < range.past);
    if (!quotes || source === undefined || FIRST_PERSON_SUBJECTS.has(tokens.word(source.first))) continue;
    return draftOfReport(report, sentence, parent, true);
  }
  return undefined;
}

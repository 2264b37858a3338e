import { spanAt } from '../text/spanAt';
import type { Previous } from '../incremental/reusedRanges';
import type { Span } from '../facts';
import type { Marks } from '../text/marks';
import type { Sentence } from './phrases/phrases';
import { type QuotationDraft, draftOfTurn } from './quoting/quotationDraft';
import { type QuotationState, newQuotationState } from './quoting/quotationState';
import { findInnerQuotations, findQuotationsInTurn } from './quoting/innerQuotations';
import { bareTagEnd } from './quoting/bareTags';
import { outerSentenceEnd } from './quoting/outerSentences';
import { takeForeignParagraph } from './quoting/takeForeignParagraph';
import { takeLooseStretches } from './quoting/takeLooseStretches';
import { takeReport } from './quoting/takeReport';
import { draftShifter } from './quoting/shiftDrafts';
import { spliceReused } from '../incremental/spliceReused';
import { mayBeCue } from './reports/cues';
import { findReports } from './reports/findReports';
import { tagSentence } from './tagging/tagSentence';
import { Shape, type Tokens } from '../text/tokens';
import { findPosts } from './turns/posts';
import { findLabels, findTurns, type Turn } from './turns/turns';
import type { TurnLabel } from './turns/turnLabels';
import type { TokenRange } from '../text/tokenRange';

const FLOOR = 0.4;

/** Parts of the text to search, and the least confidence of a quotation. */
export interface Search {
  /** Spans that are no running text, in text order: byline, date line, dateline. */
  readonly skip: readonly Span[];
  /** A candidate that is less likely than this, 0 to 1, is left alone. */
  readonly floor: number;
  /** Per paragraph, 1 where it is not English. */
  readonly foreign: Uint8Array | undefined;
}

/** Quotations of a text before their speakers are known. */
export interface Drafted {
  /** In the order in which they were found, paragraph by paragraph. */
  readonly drafts: readonly QuotationDraft[];
  /** Those inside the quotations of others, likewise. */
  readonly inner: readonly QuotationDraft[];
  /** Per token, the tag that it got when its sentence was last read. */
  readonly tags: Uint8Array;
  /** Whether the text is a transcript, of which every turn depends on all others. */
  readonly transcript: boolean;
  /** Labels that paragraphs begin with, whether or not the text is a transcript. */
  readonly labels: readonly TurnLabel[];
}

/**
 * Finds the quotations of a text: reports with their contents, what stands in marks without a report, turns of transcripts.
 *
 * After an edit it reads only what the text does not reuse, unless the text is, or was, a transcript.
 */
export function findQuotations(
  tokens: Tokens,
  marks: Marks,
  search: Partial<Search> = {},
  previous?: Previous<{ readonly drafted: Drafted }>,
): Drafted {
  const labels = findLabels(tokens, previous && { found: previous.found.drafted.labels, reused: previous.reused });
  const transcript = findTurns(tokens, labels);
  const turns = transcript.length > 0 ? transcript : findPosts(tokens);
  const tags = new Uint8Array(tokens.count + 1);
  if (previous === undefined || previous.found.drafted.transcript || turns.length > 0)
    return { ...draft(tokens, marks, search, turns, tags, { first: 0, past: tokens.count }), labels };
  const { reused } = previous;
  const earlier = previous.found.drafted;
  tags.set(earlier.tags.subarray(0, reused.first));
  tags.set(earlier.tags.subarray(reused.past - reused.tokenShift), reused.past);
  const found = draft(tokens, marks, search, turns, tags, reused);
  const shift = draftShifter(reused.tokenShift);
  return {
    drafts: spliceReused(earlier.drafts, reused, found.drafts, firstToken, shift),
    inner: spliceReused(earlier.inner, reused, found.inner, firstToken, shift),
    tags,
    transcript: false,
    labels,
  };
}

function firstToken({ pieces }: QuotationDraft): number {
  return pieces[0]!.first;
}

/** Reads whole paragraphs. */
function draft(
  tokens: Tokens,
  marks: Marks,
  { skip = [], floor = FLOOR, foreign }: Partial<Search>,
  turns: readonly Turn[],
  tags: Uint8Array,
  range: TokenRange,
): Omit<Drafted, 'labels'> {
  const state = newQuotationState(tokens, marks, tags, floor);
  const inTurns: QuotationDraft[] = [];
  let turn = 0;
  for (let { first } = range; first < range.past;) {
    while (turn < turns.length && turns[turn]!.first < first) turn++;
    if (turn < turns.length && turns[turn]!.first === first) {
      inTurns.push(...takeTurn(state, turns[turn]!));
      first = turns[turn]!.past;
      continue;
    }
    const skipped = spanAt(skip, tokens.start(first));
    if (skipped !== undefined) {
      first = tokens.at(skipped.end);
      continue;
    }
    const paragraph = foreign === undefined ? 0 : tokens.paragraphOf(first);
    if (foreign?.[paragraph] === 1) {
      const end = tokens.paragraphStarts[paragraph + 1]!;
      takeForeignParagraph(state, { first, past: end });
      first = end;
      continue;
    }
    const past = bareTagEnd(tokens, marks, tags, { first, past: outerSentenceEnd(tokens, marks, first) });
    readSentence(state, first, past);
    first = past;
  }
  const inner = [...inTurns, ...findInnerQuotations(state, range)];
  const drafts = state.drafts.list.filter((draft) => draft.mergedInto === undefined);
  return { drafts, inner, tags, transcript: turns.length > 0 };
}

function readSentence(state: QuotationState, first: number, past: number): void {
  const { tokens, tags, floor } = state;
  if (tokens.has(first, Shape.ParagraphStart)) {
    state.last = undefined;
    state.waiting = [];
    state.previousSentence = undefined;
  }
  const sentence = sentenceAt(state, first, past);
  if (worthReading(sentence)) {
    tagSentence(tokens, first, past, tags);
    const reports = findReports(sentence, floor);
    for (const report of reports) takeReport(state, sentence, report, reports);
    takeLooseStretches(state, sentence, reports);
  }
  state.previousSentence = sentence;
}

/** Whether a sentence has marks or what may be a cue. */
function worthReading({ tokens, within, first, past }: Sentence): boolean {
  for (let i = first; i < past; i++) if (within[i] !== 0 || mayBeCue(tokens, i)) return true;
  return false;
}

/** Takes a turn; gives the quotations of others in it. */
function takeTurn(state: QuotationState, turn: Turn): QuotationDraft[] {
  const { tokens, tags } = state;
  const sentence = sentenceAt(state, turn.first, turn.pieces[0]!.past);
  tagSentence(tokens, sentence.first, sentence.past, tags);
  const draft = draftOfTurn(turn, sentence);
  state.drafts.add(draft, []);
  state.last = undefined;
  return findQuotationsInTurn(state, draft);
}

function sentenceAt({ tokens, tags, marks }: QuotationState, first: number, past: number): Sentence {
  return { tokens, tags, within: marks.within, first, past };
}

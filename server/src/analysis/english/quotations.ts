import type { Span } from '../facts';
import type { Marks } from '../text/marks';
import type { Range, Sentence } from './phrases/index';
import { type Draft, draftOfTurn } from './quoting/draft';
import { type Finding, newFinding } from './quoting/finding';
import { findInnerQuotations } from './quoting/innerQuotations';
import { outerSentenceEnd } from './quoting/outerSentences';
import { takeLooseStretches } from './quoting/takeLooseStretches';
import { takeReport } from './quoting/takeReport';
import { draftMover } from '../incremental/drafts';
import type { Kept } from '../incremental/kept';
import { around } from '../incremental/lists';
import { findReports } from './reports/findReports';
import { tagSentence } from './tagging/tagSentence';
import { Shape, type Tokens } from '../text/tokens';
import { findTurns, type Turn } from './turns';
import { wordId, WordClass } from '../text/words';

export type { Draft } from './quoting/draft';

const FLOOR = 0.4;
const ACCORDING = wordId('according');

/** Where to look, and how sure a quotation must be. */
export interface Search {
  /** What is no running text, in text order: byline, date line, dateline. */
  readonly skip: readonly Span[];
  /** A candidate that is less likely than this, 0 to 1, is left alone. */
  readonly floor: number;
}

/** The quotations of a text on their way. */
export interface Drafted {
  /** In the order in which they were found, paragraph by paragraph. */
  readonly drafts: readonly Draft[];
  /** Those inside the quotations of others, likewise. */
  readonly inner: readonly Draft[];
  /** Per token, the tag that it got when its sentence was last read. */
  readonly tags: Uint8Array;
  /** Whether the text is a transcript, of which every turn depends on all others. */
  readonly transcript: boolean;
}

/** Finds the quotations of a text: reports with their contents, what stands in marks without a report, turns of transcripts. */
export function findQuotations(tokens: Tokens, marks: Marks, search: Partial<Search> = {}): Drafted {
  const turns = findTurns(tokens);
  return draft(tokens, marks, search, turns, new Uint8Array(tokens.count + 1), { first: 0, past: tokens.count });
}

/** The same after an edit: reads only what changed, unless the text is, or was, a transcript. */
export function findQuotationsAgain(
  tokens: Tokens,
  marks: Marks,
  search: Partial<Search>,
  earlier: Drafted,
  kept: Kept,
): Drafted {
  const turns = findTurns(tokens);
  if (earlier.transcript || turns.length > 0) return findQuotations(tokens, marks, search);
  const tags = new Uint8Array(tokens.count + 1);
  tags.set(earlier.tags.subarray(0, kept.first));
  tags.set(earlier.tags.subarray(kept.past - kept.moved), kept.past);
  const found = draft(tokens, marks, search, turns, tags, kept);
  const move = draftMover(kept.moved);
  return {
    drafts: around(earlier.drafts, kept, found.drafts, firstToken, move),
    inner: around(earlier.inner, kept, found.inner, firstToken, move),
    tags,
    transcript: false,
  };
}

function firstToken({ pieces }: Draft): number {
  return pieces[0]!.first;
}

/** Reads whole paragraphs. */
function draft(
  tokens: Tokens,
  marks: Marks,
  { skip = [], floor = FLOOR }: Partial<Search>,
  turns: readonly Turn[],
  tags: Uint8Array,
  range: Range,
): Drafted {
  const finding = newFinding(tokens, marks, tags, floor);
  let turn = 0;
  for (let { first } = range; first < range.past;) {
    const skipped = skip.find(({ start, end }) => start <= tokens.start(first) && tokens.start(first) < end);
    if (skipped !== undefined) {
      first = tokens.at(skipped.end);
      continue;
    }
    while (turn < turns.length && turns[turn]!.label.first < first) turn++;
    if (turns[turn]?.label.first === first) {
      takeTurn(finding, turns[turn]!);
      first = turns[turn]!.pieces.at(-1)!.past;
      continue;
    }
    const past = outerSentenceEnd(tokens, marks, first);
    readSentence(finding, first, past);
    first = past;
  }
  const inner = findInnerQuotations(finding, range);
  const drafts = finding.drafts.list.filter((draft) => draft.mergedInto === undefined);
  return { drafts, inner, tags, transcript: turns.length > 0 };
}

function readSentence(finding: Finding, first: number, past: number): void {
  const { tokens, tags, floor } = finding;
  if (tokens.has(first, Shape.ParagraphStart)) {
    finding.last = undefined;
    finding.waiting = [];
    finding.previousSentence = undefined;
  }
  const sentence = sentenceAt(finding, first, past);
  if (worthReading(sentence)) {
    tagSentence(tokens, first, past, tags);
    const reports = findReports(sentence, floor);
    for (const report of reports) takeReport(finding, sentence, report, reports);
    takeLooseStretches(finding, sentence, reports);
  }
  finding.previousSentence = sentence;
}

/** Whether a sentence has marks or what may be a cue. */
function worthReading({ tokens, within, first, past }: Sentence): boolean {
  for (let i = first; i < past; i++) if (within[i] !== 0) return true;
  if (tokens.find(first, past, WordClass.Cue) >= 0) return true;
  for (let i = first; i < past; i++) if (tokens.is(i, ACCORDING)) return true;
  return false;
}

function takeTurn(finding: Finding, turn: Turn): void {
  const { tokens, tags } = finding;
  const sentence = sentenceAt(finding, turn.label.first, turn.pieces[0]!.past);
  tagSentence(tokens, sentence.first, sentence.past, tags);
  finding.drafts.add(draftOfTurn(turn, sentence), []);
  finding.last = undefined;
}

function sentenceAt({ tokens, tags, marks }: Finding, first: number, past: number): Sentence {
  return { tokens, tags, within: marks.within, first, past };
}

import type { AttributionRule, Span } from './facts';
import type { Marks, Stretch } from './marks';
import type { Range, Sentence } from './phrases';
import { speakerBeside, standsAlone, subjectOf } from './quoting/besideStretches';
import { type Draft, draftOfReport, draftOfTurn, mergeDraft } from './quoting/draft';
import { Drafts } from './quoting/drafts';
import { addInnerQuotations, type Reading } from './quoting/innerQuotations';
import { outerSentenceEnd } from './quoting/outerSentences';
import { findReports } from './reports/findReports';
import type { Report } from './reports/report';
import { describeLoose, type LooseKind } from './reports/describeLoose';
import { probability } from './reports/scorer';
import { tagSentence } from './tagging/tagSentence';
import { Shape, type Tokens } from './tokens';
import { findTurns, type Turn } from './turns';
import { wordId, WordClass } from './words';

export type { Draft } from './quoting/draft';

const FLOOR = 0.5;
/** Of the drafts found last, those among which a report looks for the one around it. */
const DRAFTS_BACK = 8;
const ACCORDING = wordId('according');

/** Where to look, and how sure a quotation must be. */
export interface Search {
  /** What is no running text, in text order: byline, date line, dateline. */
  readonly skip: readonly Span[];
  /** A candidate that is less likely than this, 0 to 1, is left alone. */
  readonly floor: number;
}

/** Finds the quotations of a text: reports with their contents, what stands in marks without a report, turns of transcripts. */
export function findQuotations(
  tokens: Tokens,
  marks: Marks,
  { skip = [], floor = FLOOR }: Partial<Search> = {},
): Draft[] {
  const finding = new Finding({ tokens, marks, tags: new Uint8Array(tokens.count + 1), floor });
  const turns = findTurns(tokens);
  let turn = 0;
  for (let first = 0; first < tokens.count;) {
    const skipped = skip.find(({ start, end }) => start <= tokens.start(first) && tokens.start(first) < end);
    if (skipped !== undefined) {
      first = tokens.at(skipped.end);
      continue;
    }
    while (turn < turns.length && turns[turn]!.label.first < first) turn++;
    if (turns[turn]?.label.first === first) {
      finding.takeTurn(turns[turn]!);
      first = turns[turn]!.pieces.at(-1)!.past;
      continue;
    }
    const past = outerSentenceEnd(tokens, marks, first);
    finding.readSentence(first, past);
    first = past;
  }
  return finding.finish().filter((draft) => draft.mergedInto === undefined);
}

/** A stretch that no report of its sentence covers. */
interface Loose {
  readonly sentence: Sentence;
  /** Of the stretch in `marks.stretches`. */
  readonly index: number;
  readonly stretch: Stretch;
  readonly reports: readonly Report[];
}

/** Reads a text sentence by sentence, and knows what of its paragraph may still be joined. */
class Finding {
  readonly #reading: Reading;
  readonly #drafts: Drafts;
  /** The draft that a stretch alone in its sentence may go on with, within one paragraph. */
  #last: Draft | undefined;
  #previousSentence: Sentence | undefined;
  /** Stretches of this paragraph that wait for a tag behind them. */
  #waiting: Draft[] = [];

  constructor(reading: Reading) {
    this.#reading = reading;
    this.#drafts = new Drafts(reading.marks.stretches);
  }

  readSentence(first: number, past: number): void {
    const { tokens, tags, floor } = this.#reading;
    if (tokens.has(first, Shape.ParagraphStart)) {
      this.#last = undefined;
      this.#waiting = [];
      this.#previousSentence = undefined;
    }
    const sentence = this.#sentence(first, past);
    if (worthReading(sentence)) {
      tagSentence(tokens, first, past, tags);
      const reports = findReports(sentence, floor);
      for (const report of reports) this.#takeReport(sentence, report, reports);
      this.#takeLooseStretches(sentence, reports);
    }
    this.#previousSentence = sentence;
  }

  takeTurn(turn: Turn): void {
    const { tokens, tags } = this.#reading;
    const sentence = this.#sentence(turn.label.first, turn.pieces[0]!.past);
    tagSentence(tokens, sentence.first, sentence.past, tags);
    this.#drafts.add(draftOfTurn(turn, sentence), []);
    this.#last = undefined;
  }

  /** Looks into the quotations found, and gives all drafts, in the order in which they were found. */
  finish(): readonly Draft[] {
    addInnerQuotations(this.#reading, this.#drafts);
    return this.#drafts.list;
  }

  #sentence(first: number, past: number): Sentence {
    const { tokens, tags, marks } = this.#reading;
    return { tokens, tags, within: marks.within, first, past };
  }

  #takeReport(sentence: Sentence, report: Report, reports: readonly Report[]): void {
    const drafts = this.#drafts;
    const covered = this.#stretchesIn(report.content);
    const around = this.#draftAround(report, reports);
    const taken = covered.some((stretch) => {
      const owner = drafts.owner(stretch);
      return owner?.report !== undefined && owner.sentence.first === sentence.first;
    });
    if (around === undefined && taken) return;
    const draft = draftOfReport(report, sentence, around);
    drafts.joinContinued(draft, covered);
    drafts.add(draft, covered);
    if (sentence.within[draft.pieces[0]!.first] !== 0) this.#adoptWaiting(draft);
    this.#last = draft;
  }

  /** The indices of the stretches of which a content has something. */
  #stretchesIn(content: readonly Range[]): number[] {
    const { within } = this.#reading.marks;
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
  #draftAround({ content }: Report, reports: readonly Report[]): Draft | undefined {
    return this.#drafts.list
      .slice(-DRAFTS_BACK)
      .find(
        ({ report, pieces }) =>
          reports.includes(report!) &&
          pieces.some((piece) => content.every((range) => piece.first < range.first && range.past <= piece.past)),
      );
  }

  #adoptWaiting(draft: Draft): void {
    for (const waiting of this.#waiting) {
      if (waiting.report !== undefined || waiting === draft) continue;
      mergeDraft(waiting, draft);
    }
    this.#waiting = [];
  }

  #takeLooseStretches(sentence: Sentence, reports: readonly Report[]): void {
    const { stretches } = this.#reading.marks;
    for (let i = sentence.first; i < sentence.past; i++) {
      const index = sentence.within[i]! - 1;
      if (index < 0) continue;
      const stretch = stretches[index]!;
      i = Math.min(stretch.close, sentence.past - 1);
      if (!this.#drafts.has(index)) this.#takeLoose({ sentence, index, stretch, reports });
    }
  }

  #takeLoose(loose: Loose): void {
    const { sentence, index, stretch, reports } = loose;
    const before = this.#drafts.continuedBy(index);
    if (before !== undefined) {
      this.#drafts.extend(before, index);
      this.#last = before;
      return;
    }
    const beside = speakerBeside(sentence, stretch);
    if (beside !== undefined) this.#addLoose(loose, beside.rule, beside.source, beside.rule);
    else if (standsAlone(sentence, stretch)) this.#takeAlone(loose);
    else {
      const report = reports.find(({ source }) => source !== undefined);
      this.#addLoose(loose, 'only-name', report?.source ?? subjectOf(sentence), 'inner');
    }
  }

  /** A quotation that is its whole sentence goes on with the last one, or waits for a tag behind it. */
  #takeAlone(loose: Loose): void {
    if (this.#last !== undefined && this.#isQuoted(this.#last)) {
      this.#drafts.extend(this.#last, loose.index);
      return;
    }
    const previous = this.#previousSentence;
    const source = this.#last?.report?.source ?? (previous === undefined ? undefined : subjectOf(previous));
    const draft =
      source === undefined
        ? this.#addLoose(loose, 'floating', source, 'first')
        : this.#addLoose(loose, 'only-name', source, 'next');
    if (draft !== undefined) this.#waiting.push(draft);
  }

  #addLoose(
    { sentence, index, stretch, reports }: Loose,
    rule: AttributionRule,
    source: Range | undefined,
    kind: LooseKind,
  ): Draft | undefined {
    const { open, close, closed } = stretch;
    const candidate = describeLoose(sentence, open, close, closed, kind, source, reports.length > 0);
    const confidence = probability(candidate);
    if (confidence < this.#reading.floor) return undefined;
    const draft: Draft = {
      pieces: [{ first: open, past: close + 1 }],
      report: undefined,
      candidate,
      sentence,
      rule,
      confidence,
      source,
      parent: undefined,
      spoken: false,
      mergedInto: undefined,
    };
    this.#drafts.add(draft, [index]);
    return draft;
  }

  /** Whether the last piece of a draft stands in marks, so that another may follow. */
  #isQuoted({ pieces }: Draft): boolean {
    const { within } = this.#reading.marks;
    const piece = pieces.at(-1);
    return piece !== undefined && within[piece.past - 1] !== 0 && within[piece.first] !== 0;
  }
}

/** Whether a sentence has marks or what may be a cue. */
function worthReading({ tokens, within, first, past }: Sentence): boolean {
  for (let i = first; i < past; i++) if (within[i] !== 0) return true;
  if (tokens.find(first, past, WordClass.Cue) >= 0) return true;
  for (let i = first; i < past; i++) if (tokens.is(i, ACCORDING)) return true;
  return false;
}

import type { AttributionRule, Span } from './facts';
import type { Marks, Stretch } from './marks';
import { isTime, nounPhraseAt, type Range, type Sentence } from './phrases';
import { findReports } from './reports/findReports';
import type { Report } from './reports/report';
import { type Candidate, describeLoose, probability } from './reports/scorer';
import { tagSentence } from './tagging/tagSentence';
import { Tag } from './tags';
import { Kind, Shape, type Tokens } from './tokens';
import { findTurns, type Turn } from './turns';
import { wordId, wordSet, WordClass } from './words';

/** A quotation on its way: pieces in tokens, and what attributes them. */
export interface Draft {
  readonly pieces: Range[];
  report: Report | undefined;
  /** What the scorer saw. */
  readonly candidate: Candidate;
  /** The sentence that the report stands in, or the quotation itself where there is none. */
  sentence: Sentence;
  rule: AttributionRule;
  confidence: number;
  /** Who may have said it where no cue tells: the subject of the sentence before, a name behind a dash. */
  source: Range | undefined;
  parent: Draft | undefined;
  /** A turn of a transcript: spoken, though no marks say so. */
  readonly spoken: boolean;
  /** The draft that this one became a part of. */
  mergedInto: Draft | undefined;
}

const FLOOR = 0.5;
/** In tokens; long speeches between two marks are shorter. */
const LONGEST_SENTENCE = 2000;
const ACCORDING = wordId('according');
/** Who says "I" inside a quotation is its own speaker. */
const OWN_WORDS = wordSet('i we');
const NO_CANDIDATE: Candidate = { values: [], cue: 0, column: 0, loose: true };

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
  const finding = new Finding(tokens, marks, floor);
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
  finding.readInside();
  return finding.drafts.filter((draft) => draft.mergedInto === undefined);
}

/**
 * Sentences inside quotation marks do not end the sentence around them. What goes on beyond all measure is cut, so that
 * rules which look through their sentence stay linear on any text.
 */
function outerSentenceEnd(tokens: Tokens, marks: Marks, first: number): number {
  const limit = Math.min(tokens.count, first + LONGEST_SENTENCE);
  for (let sentence = tokens.sentenceOf(first) + 1; ; sentence++) {
    const start = tokens.sentenceStart(sentence);
    if (start >= limit) return limit;
    const within = marks.within[start]!;
    if (within === 0 || within !== marks.within[start - 1]) return start;
  }
}

class Finding {
  readonly drafts: Draft[] = [];
  readonly #tokens: Tokens;
  readonly #marks: Marks;
  readonly #floor: number;
  readonly #tags: Uint8Array;
  readonly #ofStretch = new Map<number, Draft>();
  /** The draft that a stretch alone in its sentence may go on with, within one paragraph. */
  #last: Draft | undefined;
  #previousSentence: Sentence | undefined;
  /** Stretches of this paragraph that wait for a tag behind them. */
  #waiting: Draft[] = [];

  constructor(tokens: Tokens, marks: Marks, floor: number) {
    this.#floor = floor;
    this.#tokens = tokens;
    this.#marks = marks;
    this.#tags = new Uint8Array(tokens.count + 1);
  }

  readSentence(first: number, past: number): void {
    const tokens = this.#tokens;
    if (tokens.has(first, Shape.ParagraphStart)) {
      this.#last = undefined;
      this.#waiting = [];
      this.#previousSentence = undefined;
    }
    const sentence: Sentence = { tokens, tags: this.#tags, within: this.#marks.within, first, past };
    if (!this.#worthReading(first, past)) {
      this.#previousSentence = sentence;
      return;
    }
    tagSentence(tokens, first, past, this.#tags);
    const reports = findReports(sentence, this.#floor);
    for (const report of reports) this.#takeReport(sentence, report, reports);
    this.#takeLooseStretches(sentence, reports);
    this.#previousSentence = sentence;
  }

  takeTurn({ label, pieces }: Turn): void {
    const sentence: Sentence = {
      tokens: this.#tokens,
      tags: this.#tags,
      within: this.#marks.within,
      first: label.first,
      past: pieces[0]!.past,
    };
    tagSentence(this.#tokens, sentence.first, sentence.past, this.#tags);
    this.drafts.push({
      pieces: [...pieces],
      report: undefined,
      candidate: NO_CANDIDATE,
      sentence,
      rule: 'turn',
      confidence: 0.95,
      source: label,
      parent: undefined,
      spoken: true,
      mergedInto: undefined,
    });
    this.#last = undefined;
  }

  /** Quotations of somebody else inside quotations: `"She told me 'never again' and left," he said.` */
  readInside(): void {
    const { stretches } = this.#marks;
    let within: Int32Array | undefined;
    for (let index = 0; index < stretches.length; index++) {
      const inner = stretches[index]!;
      if (inner.parent < 0 || stretches[inner.parent]!.parent >= 0) continue;
      const parent = this.#owner(inner.parent);
      if (parent === undefined) continue;
      within ??= new Int32Array(this.#tokens.count);
      within.fill(index + 1, inner.open, inner.close + 1);
      this.#readAround(inner, stretches[inner.parent]!, within, parent);
    }
  }

  #readAround(inner: Stretch, outer: Stretch, within: Int32Array, parent: Draft): void {
    const tokens = this.#tokens;
    const own = tokens.sentenceOf(inner.open);
    const first = Math.max(outer.open + 1, tokens.sentenceStart(own));
    const past = Math.max(inner.close + 1, Math.min(outer.close, tokens.sentenceStart(own + 1)));
    const sentence: Sentence = { tokens, tags: this.#tags, within, first, past };
    tagSentence(tokens, first, past, this.#tags);
    for (const report of findReports(sentence, this.#floor)) {
      const { source, content } = report;
      const quotes = content.some((range) => range.first <= inner.open && inner.close < range.past);
      if (!quotes || source === undefined || OWN_WORDS.has(tokens.word(source.first))) continue;
      this.drafts.push({
        pieces: [...content],
        report,
        candidate: report.candidate,
        sentence,
        rule: report.rule,
        confidence: report.confidence,
        source,
        parent,
        spoken: false,
        mergedInto: undefined,
      });
      return;
    }
  }

  #worthReading(first: number, past: number): boolean {
    const within = this.#marks.within;
    for (let i = first; i < past; i++) if (within[i] !== 0) return true;
    return this.#tokens.find(first, past, WordClass.Cue) >= 0 || this.#accordingIn(first, past);
  }

  #accordingIn(first: number, past: number): boolean {
    for (let i = first; i < past; i++) if (this.#tokens.is(i, ACCORDING)) return true;
    return false;
  }

  #takeReport(sentence: Sentence, report: Report, reports: readonly Report[]): void {
    const owners = new Set<Draft>();
    const covered: number[] = [];
    for (const range of report.content) {
      for (let i = range.first; i < range.past; i++) {
        const stretch = this.#marks.within[i]! - 1;
        if (stretch < 0 || covered.includes(stretch)) continue;
        covered.push(stretch);
        const owner = this.#owner(stretch);
        if (owner !== undefined) owners.add(owner);
      }
    }
    const around = this.drafts
      .slice(-8)
      .find(
        (draft) =>
          reports.includes(draft.report!) &&
          draft.pieces.some((piece) =>
            report.content.every((range) => piece.first < range.first && range.past <= piece.past),
          ),
      );
    const draft: Draft = {
      pieces: [...report.content],
      report,
      candidate: report.candidate,
      sentence,
      rule: report.rule,
      confidence: report.confidence,
      source: report.source,
      parent: around,
      spoken: false,
      mergedInto: undefined,
    };
    if (
      around === undefined &&
      [...owners].some((owner) => owner.report !== undefined && owner.sentence.first === sentence.first)
    )
      return;
    this.#joinContinued(draft, covered);
    this.drafts.push(draft);
    for (const stretch of covered) this.#ofStretch.set(stretch, draft);
    const direct = this.#marks.within[draft.pieces[0]!.first] !== 0;
    if (direct) this.#adoptWaiting(draft);
    this.#last = draft;
  }

  /** A tag in the last of several quoted paragraphs attributes those before it as well. */
  #joinContinued(draft: Draft, covered: readonly number[]): void {
    for (const index of covered) {
      const stretch = this.#stretch(index);
      const before = stretch.continued ? this.#draftBefore(index) : undefined;
      if (before === undefined || before === draft) continue;
      merge(before, draft);
    }
  }

  #draftBefore(index: number): Draft | undefined {
    for (let i = index - 1; i >= 0; i--) {
      const stretch = this.#stretch(i);
      if (stretch.parent >= 0) continue;
      return stretch.continues ? this.#owner(i) : undefined;
    }
    return undefined;
  }

  #owner(stretch: number): Draft | undefined {
    let draft = this.#ofStretch.get(stretch);
    while (draft?.mergedInto !== undefined) draft = draft.mergedInto;
    return draft;
  }

  #stretch(index: number): Stretch {
    return this.#marks.stretches[index]!;
  }

  #adoptWaiting(draft: Draft): void {
    for (const waiting of this.#waiting) {
      if (waiting.report !== undefined || waiting === draft) continue;
      merge(waiting, draft);
    }
    this.#waiting = [];
  }

  /** Stretches that no report of the sentence covers. */
  #takeLooseStretches(sentence: Sentence, reports: readonly Report[]): void {
    for (let i = sentence.first; i < sentence.past; i++) {
      const index = this.#marks.within[i]! - 1;
      if (index < 0) continue;
      const stretch = this.#stretch(index);
      i = Math.min(stretch.close, sentence.past - 1);
      if (this.#ofStretch.has(index)) continue;
      this.#takeLoose(sentence, index, stretch, reports);
    }
  }

  #takeLoose(sentence: Sentence, index: number, stretch: Stretch, reports: readonly Report[]): void {
    const piece: Range = { first: stretch.open, past: stretch.close + 1 };
    const before = stretch.continued ? this.#draftBefore(index) : undefined;
    if (before !== undefined) {
      before.pieces.push(piece);
      this.#ofStretch.set(index, before);
      this.#last = before;
      return;
    }
    const rest = { sentence, index, stretch, piece, reports };
    const colon = this.#speakerBeforeColon(sentence, stretch);
    if (colon !== undefined) {
      this.#add(rest, 'colon', colon, 'colon');
      return;
    }
    const dash = this.#speakerBehindDash(sentence, stretch);
    if (dash !== undefined) {
      this.#add(rest, 'dash', dash, 'dash');
      return;
    }
    if (this.#standsAlone(sentence, stretch)) {
      if (this.#last !== undefined && this.#lastIsQuoted()) {
        this.#last.pieces.push(piece);
        this.#ofStretch.set(index, this.#last);
        return;
      }
      const source =
        this.#last?.report?.source ??
        (this.#previousSentence === undefined ? undefined : this.#subjectOf(this.#previousSentence));
      const draft = this.#add(
        rest,
        source === undefined ? 'floating' : 'only-name',
        source,
        source === undefined ? 'first' : 'next',
      );
      if (draft !== undefined) this.#waiting.push(draft);
      return;
    }
    const report = reports.find((candidate) => candidate.source !== undefined);
    this.#add(rest, 'only-name', report?.source ?? this.#subjectOf(sentence), 'inner');
  }

  #add(
    found: { sentence: Sentence; index: number; stretch: Stretch; piece: Range; reports: readonly Report[] },
    rule: AttributionRule,
    source: Range | undefined,
    kind: 'colon' | 'dash' | 'first' | 'next' | 'inner',
  ): Draft | undefined {
    const { sentence, index, stretch, piece, reports } = found;
    const candidate = describeLoose(
      sentence,
      stretch.open,
      stretch.close,
      stretch.closed,
      kind,
      source,
      reports.length > 0,
    );
    const confidence = probability(candidate);
    if (confidence < this.#floor) return undefined;
    const draft: Draft = {
      pieces: [piece],
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
    this.drafts.push(draft);
    this.#ofStretch.set(index, draft);
    return draft;
  }

  /** Whether the last piece of the last quotation of this paragraph stands in marks, so that another may follow. */
  #lastIsQuoted(): boolean {
    const piece = this.#last?.pieces.at(-1);
    return piece !== undefined && this.#marks.within[piece.past - 1] !== 0 && this.#marks.within[piece.first] !== 0;
  }

  /** The stretch, and others like it, are the whole sentence. */
  #standsAlone(sentence: Sentence, stretch: Stretch): boolean {
    const tokens = this.#tokens;
    for (let i = sentence.first; i < sentence.past; i++) {
      if (this.#marks.within[i] !== 0) continue;
      const kind = tokens.kind(i);
      if (kind !== Kind.Punctuation && kind !== Kind.Dash && kind !== Kind.Bracket && this.#tags[i] !== Tag.Conjunction)
        return false;
    }
    return stretch.close - stretch.open > 2;
  }

  /** `Okoye: "…"`, `The minister, in Lagos: "…"`; not `two words: "…"` in lower case without a person. */
  #speakerBeforeColon(sentence: Sentence, stretch: Stretch): Range | undefined {
    const colon = stretch.open - 1;
    if (colon <= sentence.first || this.#tokens.char(colon) !== 0x3a) return undefined;
    const phrase = nounPhraseAt(sentence, sentence.first);
    // "READ MORE: …", "WATCH: …" are no speakers.
    if (this.#tokens.has(sentence.first, Shape.AllCapitals) && this.#tokens.isA(sentence.first, WordClass.Common))
      return undefined;
    return phrase.past === colon || this.#tags[phrase.past] === Tag.Comma
      ? phrase
      : this.#subjectOf(sentence, colon, true);
  }

  /** `"…" — Ada Okoye, mayor` */
  #speakerBehindDash(sentence: Sentence, stretch: Stretch): Range | undefined {
    const dash = stretch.close + 1;
    if (dash >= sentence.past || this.#tokens.kind(dash) !== Kind.Dash || !this.#tokens.has(dash + 1, Shape.Capital))
      return undefined;
    const phrase = nounPhraseAt(sentence, dash + 1);
    return phrase.past > phrase.first &&
      (phrase.past >= sentence.past || this.#tags[phrase.past] === Tag.Comma || this.#tags[phrase.past] === Tag.Stop)
      ? phrase
      : undefined;
  }

  /** A subject of a sentence: the first, or the last before `limit`; one with a name rather than one without. */
  #subjectOf(sentence: Sentence, limit = sentence.past, last = false): Range | undefined {
    tagSentence(this.#tokens, sentence.first, sentence.past, this.#tags);
    let found: Range | undefined;
    for (let i = sentence.first; i < limit; i++) {
      if (sentence.within[i] !== 0) continue;
      if (this.#tags[i] === Tag.Preposition) {
        const phrase = nounPhraseAt(sentence, i + 1);
        if (phrase.past > i + 1) i = phrase.past - 1;
        continue;
      }
      const phrase = nounPhraseAt(sentence, i);
      if (phrase.past === phrase.first) continue;
      i = phrase.past - 1;
      const next = this.#tags[phrase.past];
      const verb =
        next === Tag.Verb || next === Tag.Auxiliary || next === Tag.Adverb || next === Tag.Comma || next === Tag.Base;
      if (phrase.past >= limit || !verb || isTime(this.#tokens, phrase.past - 1)) continue;
      if (!last) return phrase;
      found = phrase;
    }
    return found;
  }
}

function merge(draft: Draft, into: Draft): void {
  into.pieces.unshift(...draft.pieces);
  into.pieces.sort((a, b) => a.first - b.first);
  draft.mergedInto = into;
}

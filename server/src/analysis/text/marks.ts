import { lowerBound } from './lowerBound';
import type { Previous, ReusedRanges } from '../incremental/reusedRanges';
import { pairForeignMarks } from './foreignMarks';
import { doubleSide, Side } from './doubleMarks';
import { opensWords, pairDoubleMarks } from './doublePairs';
import type { UnclosedMark } from '../facts';
import type { Language } from './language';
import { nicknameEnd } from './nicknameMarks';
import { opensSingle, singleCloser } from './singleMarks';
import type { TokenRange } from './tokenRange';
import { Kind, type Tokens } from './tokens';
import { tagBehindComma } from './tagBehindComma';

/** The quotation marks of a text, paired. */
export interface Marks {
  /** Sorted by `open`. */
  readonly stretches: readonly Stretch[];
  /** Per token, 1 + the index of the outermost stretch that it stands in (marks included), else 0. */
  readonly within: Int32Array;
  readonly unclosed: readonly UnclosedMark[];
}

/** The part of a language that pairing marks needs. */
export type MarkRules = Pick<Language, 'apostrophes' | 'tagBegins'>;

/** A stretch between quotation marks within one paragraph, in tokens. */
export interface Stretch {
  /** The token of the opening mark. */
  readonly open: number;
  /** The token of the closing mark; where there is none, the last token of the stretch. */
  readonly close: number;
  /** Whether `close` is a mark. */
  readonly closed: boolean;
  /** The next paragraph goes on with it. */
  readonly continues: boolean;
  /** It goes on from the paragraph before. */
  readonly continued: boolean;
  /** Index of the stretch around it, -1 for none. */
  readonly parent: number;
}

/** The marks of a text, and which ranges of an earlier version they let it reuse. */
export interface PairedMarks {
  readonly marks: Marks;
  /** None where there was no earlier version. */
  readonly reused: ReusedRanges | undefined;
}

/**
 * Pairs quotation marks, paragraph by paragraph: “ ” " '' `` « » „ “ and, in British copy, ' ' ‘ ’. Apostrophes, '90s and
 * inches are no marks. A mark that finds no partner stays local: it is reported, and ruins its paragraph at most.
 *
 * After an edit it pairs on behind the dirty range until no quotation goes on over the next paragraph, nor did before.
 *
 * @param foreign per paragraph, 1 where it is in a language that has other habits than English
 */
export function pairMarks(
  tokens: Tokens,
  language: MarkRules,
  previous?: Previous<{ readonly marks: Marks }>,
  foreign?: Uint8Array,
): PairedMarks {
  const starts = tokens.paragraphStarts;
  const pairing = new Pairing(tokens, language, previous, foreign);
  if (previous === undefined) {
    for (let paragraph = 0; paragraph + 1 < starts.length; paragraph++) pairing.pairParagraph(paragraph);
    return { marks: pairing.result(), reused: undefined };
  }
  const { marks: earlier } = previous.found;
  const { reused } = previous;
  let paragraph = tokens.paragraphOf(reused.first);
  const open = (token: number): boolean => pairing.goesOn || goesOnAt(earlier, token - reused.tokenShift);
  while (paragraph + 1 < starts.length && (starts[paragraph]! < reused.past || open(starts[paragraph]!)))
    pairing.pairParagraph(paragraph++);
  const further = { ...reused, past: starts[paragraph]! };
  pairing.addShifted(earlier, further);
  return { marks: pairing.result(), reused: further };
}

/** Whether a quotation goes on from the paragraph before into the one that begins at a token. */
export function goesOnAt({ stretches, within }: Marks, token: number): boolean {
  const stretch = stretches[within[token - 1]! - 1];
  return stretch?.continues === true && stretch.close === token - 1;
}

/** The index of the first stretch that opens at or behind a token. */
export function stretchAt(stretches: readonly Stretch[], token: number): number {
  return lowerBound(stretches.length, (i) => stretches[i]!.open < token);
}

/** A double mark that waits for the one that closes it. */
interface Open {
  readonly token: number;
  /** Its quotation goes on from the paragraph before. */
  readonly continued: boolean;
}

class Pairing {
  readonly #tokens: Tokens;
  readonly #language: MarkRules;
  readonly #foreign: Uint8Array | undefined;
  readonly #stretches: Stretch[];
  readonly #unclosed: UnclosedMark[];
  readonly #within: Int32Array;
  #continues = false;

  /** @param previous the marks of an earlier version, of which those before the edit are taken over */
  constructor(
    tokens: Tokens,
    language: MarkRules,
    previous: Previous<{ readonly marks: Marks }> | undefined,
    foreign: Uint8Array | undefined,
  ) {
    this.#tokens = tokens;
    this.#language = language;
    this.#foreign = foreign;
    this.#within = new Int32Array(tokens.count);
    const first = previous?.reused.first ?? 0;
    const { stretches = [], unclosed = [], within = this.#within } = previous?.found.marks ?? {};
    this.#stretches = stretches.slice(0, stretchAt(stretches, first));
    // Before the first token nothing but white space is older than the edit.
    this.#unclosed = unclosed.slice(0, first === 0 ? 0 : firstFrom(unclosed, tokens.start(first)));
    this.#within.set(within.subarray(0, first));
  }

  /** Whether the paragraph paired last leaves a quotation open for the next. */
  get goesOn(): boolean {
    return this.#continues;
  }

  /** Takes over what an earlier version had behind the edit. */
  addShifted({ stretches, unclosed, within }: Marks, { past, tokenShift, unitShift }: ReusedRanges): void {
    const from = stretchAt(stretches, past - tokenShift);
    const by = this.#stretches.length - from;
    for (let i = from; i < stretches.length; i++) {
      const { open, close, closed, continues, continued, parent } = stretches[i]!;
      const now = { open: open + tokenShift, close: close + tokenShift, closed, continues, continued };
      this.#stretches.push(
        by === 0 && tokenShift === 0 ? stretches[i]! : { ...now, parent: parent < 0 ? -1 : parent + by },
      );
    }
    for (let i = firstFrom(unclosed, this.#tokens.start(past) - unitShift); i < unclosed.length; i++)
      this.#unclosed.push({ start: unclosed[i]!.start + unitShift, end: unclosed[i]!.end + unitShift });
    this.#within.set(within.subarray(past - tokenShift), past);
    if (by === 0) return;
    for (let i = past; i < this.#within.length; i++) if (this.#within[i]! > 0) this.#within[i]! += by;
  }

  result(): Marks {
    return { stretches: this.#stretches, within: this.#within, unclosed: this.#unclosed };
  }

  pairParagraph(paragraph: number): void {
    const first = this.#tokens.paragraphStarts[paragraph]!;
    const past = this.#tokens.paragraphStarts[paragraph + 1]!;
    const from = this.#stretches.length;
    const reported = this.#unclosed.length;
    const continued = this.#continues;
    this.#continues = false;
    const marks: number[] = [];
    for (let i = first; i < past; i++) if (this.#tokens.kind(i) === Kind.Quote) marks.push(i);
    if (marks.length === 0) return;
    if (this.#foreign?.[paragraph] === 1) this.#pairForeign(marks, first, past, continued);
    else this.#pairDoubles(marks, first, past, continued);
    this.#pairSingles(marks, { first, past }, from, continued);
    this.#unclosed.push(...this.#unclosed.splice(reported).sort((a, b) => a.start - b.start));
    this.#nest(from, paragraph);
  }

  #pairDoubles(marks: readonly number[], first: number, past: number, continued: boolean): void {
    const tokens = this.#tokens;
    const goesOn = continued && marks[0] === first;
    const { pairs, unclosed, left } = pairDoubleMarks(tokens, marks, { first, past }, (open, end) =>
      tagBehindComma(tokens, this.#language, open, end),
    );
    for (const { open, close, closed, continues, continued: isContinued } of pairs)
      this.#add({ token: open, continued: isContinued || (goesOn && open === first) }, close, closed, continues);
    for (const mark of unclosed) this.#reportUnclosed(mark);
    if (left === undefined) return;
    if (pairs.some(({ open }) => open === left)) {
      this.#reportUnclosed(left);
      return;
    }
    const again = pairs.some(({ close, continues }) => continues && close === left - 1);
    this.#leaveOpen({ token: left, continued: again || (goesOn && left === first) }, past);
  }

  #pairForeign(marks: readonly number[], first: number, past: number, continued: boolean): void {
    const goesOn = continued && marks[0] === first;
    for (const { open, close } of pairForeignMarks(this.#tokens, marks, goesOn)) {
      const opening = { token: open, continued: goesOn && open === first };
      if (close !== undefined) this.#add(opening, close, true, false);
      else if (!this.#continues) this.#leaveOpen(opening, past, true);
    }
  }

  /** A double mark that its paragraph leaves open: the next paragraph may go on with it. */
  #leaveOpen(open: Open, past: number, isForeign = false): void {
    const tokens = this.#tokens;
    // "We should open the gate, | Okoye said.
    const end = isForeign ? 0 : tagBehindComma(tokens, this.#language, open.token, past);
    if (end > 0) {
      this.#reportUnclosed(open.token);
      this.#add(open, end, false, false);
      return;
    }
    const goesOn =
      past < tokens.count &&
      tokens.kind(past) === Kind.Quote &&
      ((doubleSide(tokens, past) & Side.Open) !== 0 || (isForeign && doubleSide(tokens, past) !== 0));
    if (goesOn) {
      this.#add(open, past - 1, false, true);
      this.#continues = true;
      return;
    }
    this.#reportUnclosed(open.token);
    // "It rained all day. — the rest of a paragraph was meant to be quoted where the mark begins a sentence.
    if (open.continued || opensWords(tokens, open.token)) this.#add(open, past - 1, false, false);
  }

  #add(open: Open, close: number, closed: boolean, continues: boolean): void {
    this.#stretches.push({ open: open.token, close, closed, continues, continued: open.continued, parent: -1 });
  }

  #reportUnclosed(i: number): void {
    this.#unclosed.push({ start: this.#tokens.start(i), end: this.#tokens.end(i) });
  }

  /** British marks, and quotations inside quotations. `within` already tells which double marks stand around a token. */
  #pairSingles(marks: readonly number[], { first, past }: TokenRange, from: number, continued: boolean): void {
    const doubles = this.#stretches.length;
    const rules = this.#language.apostrophes;
    for (let index = from; index < doubles; index++) {
      const { open, close } = this.#stretches[index]!;
      this.#within.fill(index + 1, open, close + 1);
    }
    for (let at = 0; at < marks.length; at++) {
      const open = marks[at]!;
      if (!opensSingle(this.#tokens, open, rules)) continue;
      const around = this.#within[open]!;
      const limit = around === 0 ? past : this.#stretches[around - 1]!.close;
      const { index, sure } = singleCloser(this.#tokens, rules, this.#within, marks, at, limit);
      const opening = { token: open, continued: continued && open === first };
      // ‘You took everything. ¶ ‘You gave nothing back.’
      const reopens = !sure && around === 0 && (opening.continued || opensWords(this.#tokens, open));
      if (reopens && this.#reopensSingle(open, past)) {
        this.#add(opening, past - 1, false, true);
        this.#continues = true;
        return;
      }
      if (index >= 0) this.#add(opening, marks[index]!, true, false);
      else if (opening.continued) this.#add(opening, past - 1, false, false);
      if (index >= 0) at = index;
    }
  }

  /** Whether the next paragraph begins with the same single mark that this one leaves open. */
  #reopensSingle(open: number, past: number): boolean {
    const tokens = this.#tokens;
    if (past >= tokens.count || tokens.char(past) !== tokens.char(open)) return false;
    return opensSingle(tokens, past, this.#language.apostrophes);
  }

  /** Sorts the paragraph's stretches, finds what stands in what, and marks the tokens within. */
  #nest(from: number, paragraph: number): void {
    const quoted = this.#stretches.splice(from).filter(({ open }) => nicknameEnd(this.#tokens, open) === 0);
    this.#within.fill(0, this.#tokens.paragraphStarts[paragraph], this.#tokens.paragraphStarts[paragraph + 1]);
    const found = quoted.sort((a, b) => a.open - b.open || b.close - a.close);
    const stack: number[] = [];
    for (const stretch of found) {
      while (stack.length > 0 && this.#stretches[stack.at(-1)!]!.close < stretch.open) stack.pop();
      const parent = stack.at(-1) ?? -1;
      const index = this.#stretches.length;
      this.#stretches.push(parent < 0 ? stretch : { ...stretch, parent });
      if (parent < 0) this.#within.fill(index + 1, stretch.open, stretch.close + 1);
      stack.push(index);
    }
  }
}

/** The index of the first of some spans of whole paragraphs that stands at or behind the start of a paragraph. */
function firstFrom(spans: readonly UnclosedMark[], offset: number): number {
  return lowerBound(spans.length, (i) => spans[i]!.start < offset);
}

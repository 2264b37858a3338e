import { lowerBound } from './lowerBound';
import type { Previous, ReusedRanges } from '../incremental/reusedRanges';
import { pairForeignMarks } from './foreignMarks';
import { doubleSide, closesDouble, isPrime, Side } from './doubleMarks';
import type { UnclosedMark } from '../facts';
import type { ApostropheRules } from './language';
import { opensSingle, singleCloser } from './singleMarks';
import { Kind, Shape, type Tokens } from './tokens';
import { COLON, COMMA } from './codeUnits';

/** The quotation marks of a text, paired. */
export interface Marks {
  /** Sorted by `open`. */
  readonly stretches: readonly Stretch[];
  /** Per token, 1 + the index of the outermost stretch that it stands in (marks included), else 0. */
  readonly within: Int32Array;
  readonly unclosed: readonly UnclosedMark[];
}

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
  apostrophes: ApostropheRules,
  previous?: Previous<{ readonly marks: Marks }>,
  foreign?: Uint8Array,
): PairedMarks {
  const starts = tokens.paragraphStarts;
  const pairing = new Pairing(tokens, apostrophes, previous, foreign);
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
  readonly #apostrophes: ApostropheRules;
  readonly #foreign: Uint8Array | undefined;
  readonly #stretches: Stretch[];
  readonly #unclosed: UnclosedMark[];
  readonly #within: Int32Array;
  #continues = false;

  /** @param previous the marks of an earlier version, of which those before the edit are taken over */
  constructor(
    tokens: Tokens,
    apostrophes: ApostropheRules,
    previous: Previous<{ readonly marks: Marks }> | undefined,
    foreign: Uint8Array | undefined,
  ) {
    this.#tokens = tokens;
    this.#apostrophes = apostrophes;
    this.#foreign = foreign;
    this.#within = new Int32Array(tokens.count);
    const first = previous?.reused.first ?? 0;
    const { stretches = [], unclosed = [], within = this.#within } = previous?.found.marks ?? {};
    this.#stretches = stretches.slice(0, stretchAt(stretches, first));
    this.#unclosed = unclosed.slice(0, firstFrom(unclosed, tokens.start(first)));
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
    const continued = this.#continues;
    this.#continues = false;
    const marks: number[] = [];
    for (let i = first; i < past; i++) if (this.#tokens.kind(i) === Kind.Quote) marks.push(i);
    if (marks.length === 0) return;
    if (this.#foreign?.[paragraph] === 1) this.#pairForeign(marks, first, past, continued);
    else this.#pairDoubles(marks, first, past, continued);
    this.#pairSingles(marks, past, from);
    this.#nest(from);
  }

  #pairDoubles(marks: readonly number[], first: number, past: number, continued: boolean): void {
    const tokens = this.#tokens;
    let open: Open | undefined;
    for (const i of marks) {
      const side = doubleSide(tokens, i);
      if (side === 0) continue;
      if (open === undefined) {
        if ((side & Side.Open) !== 0 && i + 1 < past) {
          open = { token: i, continued: continued && i === first };
        } else if (!isPrime(tokens, i)) this.#reportUnclosed(i);
        continue;
      }
      if (closesDouble(tokens, i, open.token)) {
        this.#add(open, i, true, false);
        open = undefined;
      } else if ((side & Side.Open) !== 0 && i + 1 < past) {
        // A second opening mark before the first one closed: the first stays alone.
        this.#reportUnclosed(open.token);
        open = { token: i, continued: false };
      }
    }
    if (open !== undefined) this.#leaveOpen(open, past);
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
    const atStart = tokens.has(open.token, Shape.SentenceStart);
    const before = tokens.char(open.token - 1);
    if (atStart || open.continued || before === COLON || before === COMMA) this.#add(open, past - 1, false, false);
  }

  #add(open: Open, close: number, closed: boolean, continues: boolean): void {
    this.#stretches.push({ open: open.token, close, closed, continues, continued: open.continued, parent: -1 });
  }

  #reportUnclosed(i: number): void {
    this.#unclosed.push({ start: this.#tokens.start(i), end: this.#tokens.end(i) });
  }

  /** British marks, and quotations inside quotations. `within` already tells which double marks stand around a token. */
  #pairSingles(marks: readonly number[], past: number, from: number): void {
    const doubles = this.#stretches.length;
    for (let index = from; index < doubles; index++) {
      const { open, close } = this.#stretches[index]!;
      this.#within.fill(index + 1, open, close + 1);
    }
    for (let at = 0; at < marks.length; at++) {
      const open = marks[at]!;
      if (!opensSingle(this.#tokens, open, this.#apostrophes)) continue;
      const around = this.#within[open]!;
      const limit = around === 0 ? past : this.#stretches[around - 1]!.close;
      const close = singleCloser(this.#tokens, this.#apostrophes, this.#within, marks, at, limit);
      if (close < 0) continue;
      this.#add({ token: open, continued: false }, marks[close]!, true, false);
      at = close;
    }
  }

  /** Sorts the paragraph's stretches, finds what stands in what, and marks the tokens within. */
  #nest(from: number): void {
    const found = this.#stretches.splice(from).sort((a, b) => a.open - b.open || b.close - a.close);
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

import type { UnclosedMark } from './facts';
import { Kind, Shape, type Tokens } from './tokens';
import { wordSet } from './words';

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

/** The quotation marks of a text, paired. */
export interface Marks {
  /** Sorted by `open`. */
  readonly stretches: readonly Stretch[];
  /** Per token, 1 + the index of the outermost stretch that it stands in (marks included), else 0. */
  readonly within: Int32Array;
  readonly unclosed: readonly UnclosedMark[];
}

const ELISIONS = wordSet('em tis twas til cause round n bout tween cos em');

/**
 * Pairs quotation marks, paragraph by paragraph: “ ” " '' `` « » „ “ and, in British copy, ' ' ‘ ’. Apostrophes, '90s and
 * inches are no marks. A mark that finds no partner stays local: it is reported, and ruins its paragraph at most.
 */
export function pairMarks(tokens: Tokens): Marks {
  const pairing = new Pairing(tokens);
  for (let paragraph = 0; paragraph + 1 < tokens.paragraphStarts.length; paragraph++) pairing.pairParagraph(paragraph);
  return pairing.result();
}

interface Open {
  readonly token: number;
  readonly closer: number;
  readonly continued: boolean;
}

/** What a double mark may do where it stands. */
const Side = { Open: 1, Close: 2 } as const;

class Pairing {
  readonly #tokens: Tokens;
  readonly #stretches: Stretch[] = [];
  readonly #unclosed: UnclosedMark[] = [];
  readonly #within: Int32Array;
  #continues = false;

  constructor(tokens: Tokens) {
    this.#tokens = tokens;
    this.#within = new Int32Array(tokens.count);
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
    this.#pairDoubles(marks, first, past, continued);
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
          open = { token: i, closer: closerOf(tokens.char(i)), continued: continued && i === first };
        } else if (!isPrime(tokens, i)) this.#reportUnclosed(i);
        continue;
      }
      if (closes(tokens, i, open, side)) {
        this.#add(open, i, true, false);
        open = undefined;
      } else if ((side & Side.Open) !== 0 && i + 1 < past) {
        this.#giveUp(open, i);
        open = { token: i, closer: closerOf(tokens.char(i)), continued: false };
      }
    }
    if (open !== undefined) this.#leaveOpen(open, past);
  }

  /** A double mark that its paragraph leaves open: the next paragraph may go on with it. */
  #leaveOpen(open: Open, past: number): void {
    const tokens = this.#tokens;
    const next = past;
    if (next < tokens.count && tokens.kind(next) === Kind.Quote && (doubleSide(tokens, next) & Side.Open) !== 0) {
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

  /** A second opening mark before the first one closed: the first stays alone. */
  #giveUp(open: Open, _next: number): void {
    this.#reportUnclosed(open.token);
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
      if (!opensSingle(this.#tokens, open)) continue;
      const around = this.#within[open]!;
      const close = this.#singleCloser(marks, at, around === 0 ? past : this.#stretches[around - 1]!.close);
      if (close < 0) continue;
      this.#stretches.push({
        open,
        close: marks[close]!,
        closed: true,
        continues: false,
        continued: false,
        parent: -1,
      });
      at = close;
    }
  }

  /** The index in `marks` of what closes the single mark at `at`, -1 for none: "the girls' room" does not. */
  #singleCloser(marks: readonly number[], at: number, limit: number): number {
    const tokens = this.#tokens;
    let possessive = -1;
    for (let next = at + 1; next < marks.length && marks[next]! < limit; next++) {
      const mark = marks[next]!;
      if (opensSingle(tokens, mark)) break;
      if (!closesSingle(tokens, mark) || this.#within[mark] !== this.#within[marks[at]!]) continue;
      if (tokens.kind(mark - 1) !== Kind.Word || !endsInS(tokens, mark - 1) || tokens.kind(mark + 1) !== Kind.Word)
        return next;
      if (possessive < 0) possessive = next;
    }
    return possessive;
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

const COLON = 0x3a;
const COMMA = 0x2c;
const STRAIGHT = 0x22;
const APOSTROPHE = 0x27;
const BACKTICK = 0x60;

function isPair(tokens: Tokens, i: number): boolean {
  return tokens.end(i) - tokens.start(i) === 2;
}

/** What a double mark can do, by its shape or, for the shapes that do both, by the space around it; 0 for no double mark. */
function doubleSide(tokens: Tokens, i: number): number {
  const unit = tokens.char(i);
  switch (unit) {
    case 0x201c: // “ closes in German: „…“
      return tokens.has(i, Shape.Glued) && !opensBefore(tokens, i) ? Side.Open | Side.Close : Side.Open;
    case 0x201e: // „
    case 0x201f: // ‟
      return Side.Open;
    case 0x201d: // ”
      // A wrong ” that opens: ( ”Hello,” she said )
      return tokens.has(i, Shape.Glued) || !tokens.has(i + 1, Shape.Glued) ? Side.Close : Side.Open | Side.Close;
    case 0xab: // «
    case 0xbb: // »
      return bySpace(tokens, i, unit === 0xab ? Side.Open : Side.Close);
    case STRAIGHT:
    case 0xff02:
      return bySpace(tokens, i, Side.Open | Side.Close);
    case BACKTICK:
      return isPair(tokens, i) ? Side.Open : 0;
    case APOSTROPHE:
    case 0x2019:
      return isPair(tokens, i) ? bySpace(tokens, i, Side.Open | Side.Close) : 0;
    default:
      return 0;
  }
}

/** What stands before an opening mark without space: a bracket, a dash, another mark. */
function opensBefore(tokens: Tokens, i: number): boolean {
  const kind = tokens.kind(i - 1);
  if (kind === Kind.Dash || kind === Kind.Symbol) return true;
  if (kind === Kind.Bracket) return tokens.char(i - 1) === 0x28 || tokens.char(i - 1) === 0x5b;
  return kind === Kind.Quote && !tokens.has(i - 1, Shape.Glued);
}

function bySpace(tokens: Tokens, i: number, otherwise: number): number {
  const before = tokens.has(i, Shape.Glued) && !opensBefore(tokens, i);
  const after = tokens.has(i + 1, Shape.Glued);
  if (!before && after) return Side.Open;
  if (before && !after) return Side.Close;
  if (before && after)
    return tokens.kind(i + 1) === Kind.Word || tokens.kind(i + 1) === Kind.Number ? otherwise : Side.Close;
  return tokens.has(i, Shape.ParagraphStart) ? Side.Open : otherwise;
}

function closerOf(unit: number): number {
  switch (unit) {
    case 0x201e:
      return 0x201c;
    case 0xab:
      return 0xbb;
    case 0xbb:
      return 0xab;
    case BACKTICK:
      return APOSTROPHE;
    case 0x201c:
    case 0x201d:
    case 0x201f:
      return 0x201d;
    default:
      return unit;
  }
}

/** Whether the mark at `i` closes the open one; straight and curly marks may be mixed by careless typing. */
function closes(tokens: Tokens, i: number, open: Open, side: number): boolean {
  const unit = tokens.char(i);
  if ((side & Side.Close) === 0) return false;
  if (unit === open.closer) return true;
  const opener = tokens.char(open.token);
  if (opener === 0xab || opener === 0xbb) return false;
  if (opener === 0x201e) return unit === 0x201d;
  return (unit === STRAIGHT || unit === 0x201d || isPair(tokens, i)) && unit !== 0x201c;
}

/** Inches and seconds: 6'2", 40". */
function isPrime(tokens: Tokens, i: number): boolean {
  return tokens.has(i, Shape.Glued) && tokens.kind(i - 1) === Kind.Number;
}

function opensSingle(tokens: Tokens, i: number): boolean {
  const unit = tokens.char(i);
  if (
    isPair(tokens, i) ||
    (unit !== APOSTROPHE && unit !== 0x2018 && unit !== 0x201a && unit !== 0x2039 && unit !== BACKTICK)
  )
    return false;
  if (tokens.has(i, Shape.Glued) && !opensBefore(tokens, i)) return false;
  if (!tokens.has(i + 1, Shape.Glued)) return false;
  if (tokens.kind(i + 1) === Kind.Number) return unit === 0x2018 && !tokens.has(i + 2, Shape.Glued);
  return !ELISIONS.has(tokens.word(i + 1)) || unit === 0x2018;
}

function closesSingle(tokens: Tokens, i: number): boolean {
  const unit = tokens.char(i);
  if (isPair(tokens, i) || (unit !== APOSTROPHE && unit !== 0x2019 && unit !== 0x203a)) return false;
  if (!tokens.has(i, Shape.Glued)) return false;
  return !(tokens.has(i + 1, Shape.Glued) && (tokens.kind(i + 1) === Kind.Word || tokens.kind(i + 1) === Kind.Number));
}

function endsInS(tokens: Tokens, i: number): boolean {
  const last = tokens.text.charCodeAt(tokens.end(i) - 1);
  return last === 0x73 || last === 0x53;
}

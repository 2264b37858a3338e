import { closesDouble, doubleSide, isPrime, Side } from './doubleMarks';
import { Shape, type Tokens } from './tokens';
import { COLON, COMMA } from './codeUnits';
import type { TokenRange } from './tokenRange';

/** A piece that another mark ends is no longer than this, in tokens: behind a forgotten closing mark narration would follow. */
const LONGEST_PIECE = 60;

/** A pair of double marks; without a closing mark, `close` is the last token that is quoted. */
export interface DoublePair {
  readonly open: number;
  readonly close: number;
  readonly closed: boolean;
  /** Another mark opens where it ends, before it was closed: paragraphs that were run together. */
  readonly continues: boolean;
  readonly continued: boolean;
}

/** Pairs of the double marks of a paragraph. */
interface DoublePairs {
  readonly pairs: readonly DoublePair[];
  /** Tokens of marks without a partner. */
  readonly unclosed: readonly number[];
  /** The token of the mark that the paragraph leaves open. */
  readonly left: number | undefined;
}

/**
 * Pairs the double marks of a paragraph, one inside another: `"She called me "a liar" and left"`.
 *
 * @param marks tokens of the quotation marks of the paragraph
 * @param closesAt where a quotation that lacks its closing mark ends, before the token `past`; 0 for nowhere
 */
export function pairDoubleMarks(
  tokens: Tokens,
  marks: readonly number[],
  { past }: TokenRange,
  closesAt: (open: number, past: number) => number,
): DoublePairs {
  const pairs: DoublePair[] = [];
  const unclosed: number[] = [];
  const open: number[] = [];
  const doubles = marks.filter((i) => doubleSide(tokens, i) !== 0);
  for (const [at, i] of doubles.entries()) {
    const mayOpen = (doubleSide(tokens, i) & Side.Open) !== 0 && i + 1 < past;
    const opener = open.at(-1);
    if (opener === undefined) {
      if (mayOpen) open.push(i);
      else if (!isPrime(tokens, i)) unclosed.push(i);
    } else if (closesDouble(tokens, i, opener)) {
      if (isInches(tokens, doubles, at)) continue;
      open.pop();
      pairs.push({ open: opener, close: i, closed: true, continues: false, continued: false });
    } else if (mayOpen) {
      const end = closesAt(opener, i);
      if (end > 0) {
        open.pop();
        unclosed.push(opener);
        pairs.push({ open: opener, close: end, closed: false, continues: false, continued: false });
      }
      open.push(i);
    }
  }
  const left = open.pop();
  for (const opener of open) unclosed.push(opener);
  return { pairs: continuing(tokens, pairs, open, left), unclosed: unclosed.sort((a, b) => a - b), left };
}

/** `"We lost a 27" screen," she said`: a prime, where the next mark closes as well. */
function isInches(tokens: Tokens, doubles: readonly number[], at: number): boolean {
  const next = doubles[at + 1];
  return isPrime(tokens, doubles[at]!) && next !== undefined && doubleSide(tokens, next) === Side.Close;
}

/** Pairs, and with them the marks that open again at the next sentence before they are closed: “It rained. | “It snowed.” */
function continuing(
  tokens: Tokens,
  pairs: readonly DoublePair[],
  open: readonly number[],
  left: number | undefined,
): DoublePair[] {
  if (open.length === 0 && left === undefined) return [...pairs];
  const sorted = [...pairs].sort((a, b) => a.open - b.open);
  const continued = new Set<number>();
  const again: DoublePair[] = [];
  const openers = left === undefined ? open : [...open, left];
  let next = sorted.length;
  for (let at = openers.length - 1; at >= 0; at--) {
    const opener = openers[at]!;
    while (next > 0 && sorted[next - 1]!.open > opener) next--;
    const behind = Math.min(openers[at + 1] ?? Infinity, sorted[next]?.open ?? Infinity);
    if (behind - opener > LONGEST_PIECE || !tokens.has(behind, Shape.SentenceStart) || !opensWords(tokens, opener))
      continue;
    again.push({ open: opener, close: behind - 1, closed: false, continues: true, continued: false });
    continued.add(behind);
  }
  const mark = (pair: DoublePair): DoublePair => (continued.has(pair.open) ? { ...pair, continued: true } : pair);
  return [...pairs, ...again].map(mark);
}

/** Whether a mark begins a sentence or follows a colon or comma. */
export function opensWords(tokens: Tokens, i: number): boolean {
  const before = tokens.char(i - 1);
  return tokens.has(i, Shape.SentenceStart) || before === COLON || before === COMMA;
}

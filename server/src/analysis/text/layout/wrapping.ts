import { SPACE } from '../codeUnits';
import type { LayoutLine } from './layoutLines';

/** Wider lines are paragraphs of their own, in columns: no program and nobody wraps news so wide. */
const WIDEST_MARGIN = 130;
const NARROWEST_MARGIN = 16;
/** Below this margin, lines are as short as those of lists, and must show more clearly that they are wrapped. */
const NARROW_MARGIN = 30;
const WIDE_MARGIN = 50;

/** Features of a line end. */
export interface LineEnd {
  /** Index of the line before it. */
  readonly line: number;
  /** No sentence ends there, and the next line goes on in lower case or with a mark that cannot begin a paragraph. */
  readonly flows: boolean;
  /** The line ends in a comma, a hyphen, an opening bracket. */
  readonly isOpen: boolean;
  /** A sentence ends there. */
  readonly stops: boolean;
  /** Columns that the line would have had with the first word of the next. */
  readonly withNextWord: number;
}

/** Neighbouring lines, none of them blank, over-long or at another depth of quoting. */
export interface Block {
  readonly first: number;
  readonly past: number;
}

/** The blocks of at least two lines. */
export function blocksOf(lines: readonly LayoutLine[]): Block[] {
  const blocks: Block[] = [];
  let first = 0;
  for (let i = 0; i <= lines.length; i++) {
    const line = lines[i];
    const goesOn = line !== undefined && isWrappable(line) && line.quoting === lines[first]?.quoting;
    if (goesOn) continue;
    if (i - first > 1) blocks.push({ first, past: i });
    first = line !== undefined && isWrappable(line) ? i : i + 1;
  }
  return blocks;
}

function isWrappable({ content, end, width }: LayoutLine): boolean {
  return content < end && width <= WIDEST_MARGIN;
}

/** The line ends inside a block. */
export function lineEndsOf(text: string, lines: readonly LayoutLine[], { first, past }: Block): LineEnd[] {
  const ends: LineEnd[] = [];
  for (let line = first; line + 1 < past; line++) ends.push(lineEndAt(text, lines, line, line + 1));
  return ends;
}

/** Features of the end of one line, where another one may continue it. */
export function lineEndAt(text: string, lines: readonly LayoutLine[], line: number, next: number): LineEnd {
  const above = lines[line]!;
  const below = lines[next]!;
  const stops = endsSentence(text, above);
  return {
    line,
    stops,
    flows: !stops && CONTINUES.test(text.slice(below.content, Math.min(below.end, below.content + 4))),
    isOpen: ENDS_OPEN.has(text[above.end - 1]!),
    withNextWord: above.width + 1 + firstWordOf(text, below),
  };
}

/** "the", "4", "—", ")"; "e-mails" and "iPads" too, which begin paragraphs seldom. */
const CONTINUES = /^[\p{Ll}\d)\]},;:%&/–—…]/u;

/** "by its owner,", "Lund-", "(": nothing that a paragraph ends with. */
const ENDS_OPEN = new Set(',-(–—');

const STOPS = new Set('.!?…:;');
const CLOSERS = new Set('"\'”’»)]*_');

/** Whether a line ends in a full stop or the like, marks and brackets behind it aside. */
export function endsSentence(text: string, { content, end }: LayoutLine): boolean {
  let at = end;
  while (at > content && CLOSERS.has(text[at - 1]!)) at--;
  return at > content && STOPS.has(text[at - 1]!);
}

function firstWordOf(text: string, { content, end }: LayoutLine): number {
  let at = content;
  while (at < end && text.charCodeAt(at) > SPACE) at++;
  return at - content;
}

/**
 * The margin at which a block is wrapped, in columns; undefined for one whose lines are paragraphs, verse, a list.
 * Whoever wraps a text fills each line: the next word would not have fitted (Knuth and Plass's first-fit).
 */
export function marginOf(lines: readonly LayoutLine[], block: Block, ends: readonly LineEnd[]): number | undefined {
  const margin = mostCommonMargin(lines, ends);
  if (margin < NARROWEST_MARGIN) return undefined;
  const isFull = ({ line, withNextWord }: LineEnd): boolean => withNextWord > margin && lines[line]!.width <= margin;
  const full = ends.filter(isFull).length;
  const fullFlowing = ends.filter((end) => end.flows && isFull(end)).length;
  // Names may begin every line: then all of them are full, and none ends a sentence.
  if (fullFlowing === 0) return margin >= WIDE_MARGIN && isFilledThroughout(ends, full) ? margin : undefined;
  if (margin < NARROW_MARGIN && (fullFlowing < 3 || full < ends.length * 0.75)) return undefined;
  // Two lines alone: the second must not be longer than the margin that the first shows.
  if (ends.length === 1) return margin >= 40 && lines[block.past - 1]!.width <= margin ? margin : undefined;
  return full >= ends.length * 0.4 && fullFlowing >= ends.length * 0.25 ? margin : undefined;
}

function isFilledThroughout(ends: readonly LineEnd[], full: number): boolean {
  return (
    ends.length > 1 && full === ends.length && ends.every(({ stops }) => !stops) && ends.some(({ isOpen }) => isOpen)
  );
}

/** Whether most of these line ends could be those of a text that is wrapped at a margin. */
export function agree(lines: readonly LayoutLine[], ends: readonly LineEnd[], margin: number): boolean {
  const full = ends.filter(({ line, withNextWord }) => withNextWord > margin && lines[line]!.width <= margin);
  return full.length * 2 > ends.length;
}

/** The margin that agrees with the most line ends: at least the line's width, less than its width with the next word. */
export function mostCommonMargin(lines: readonly LayoutLine[], ends: readonly LineEnd[]): number {
  const votes = new Int32Array(WIDEST_MARGIN + 2);
  for (const { line, withNextWord, stops } of ends) {
    const weight = stops ? 1 : 2;
    votes[lines[line]!.width]! += weight;
    votes[Math.min(withNextWord, WIDEST_MARGIN + 1)]! -= weight;
  }
  let best = 0;
  let most = 0;
  let now = 0;
  for (let margin = 0; margin <= WIDEST_MARGIN; margin++) {
    now += votes[margin]!;
    if (now >= most && now > 0) {
      most = now;
      best = margin;
    }
  }
  return best;
}

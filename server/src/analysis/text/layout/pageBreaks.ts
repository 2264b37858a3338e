import type { LayoutRules } from '../language';
import type { LayoutLine } from './layoutLines';

/** Lines that the foot of one page and the head of the next take, blank ones too. */
const MOST_LINES = 8;

/** "THE OSTER HERALD", "Dam at Nareli — 2": no sentence, and nothing that a paragraph would begin with in the middle. */
const RUNNING_HEAD = /^[\p{Lu}\d][^.!?”"]{2,50}$/u;

/**
 * The line that goes on behind a page's end: between stand a page number and, at most, a running head.
 *
 * @returns the index of the line, undefined where no page ends
 */
export function pageBreakAfter(
  text: string,
  lines: readonly LayoutLine[],
  line: number,
  { pageNumber }: LayoutRules,
): number | undefined {
  let numbers = 0;
  let heads = 0;
  let next = line + 1;
  for (; next < lines.length && next - line <= MOST_LINES; next++) {
    const { content, end } = lines[next]!;
    const words = text.slice(content, end);
    if (words === '') continue;
    if (pageNumber.test(words)) numbers++;
    else if (heads < 1 && isHead(words) && isParted(lines, next)) heads++;
    else break;
  }
  return numbers === 1 && next < lines.length && next - line > 1 ? next : undefined;
}

/** Capitals throughout, or a few words with a number of the page. */
function isHead(words: string): boolean {
  return RUNNING_HEAD.test(words) && (words === words.toUpperCase() || /\d\s*$|^\d/.test(words));
}

/** A head stands beside a blank line or the page's number. */
function isParted(lines: readonly LayoutLine[], line: number): boolean {
  const below = lines[line + 1];
  return below === undefined || below.content === below.end || below.width < 12;
}

import { GREATER_THAN, NO_BREAK_SPACE, SPACE, TAB } from '../codeUnits';
import type { Span } from '../../facts';

/** A line of a text, as its layout sees it. Offsets are UTF-16 code units. */
export interface LayoutLine extends Span {
  /** Behind the quoting signs of an e-mail and the indentation; `end` for a blank line. */
  readonly content: number;
  /** Behind the quoting signs, before the indentation. */
  readonly unquoted: number;
  /** Depth of quoting: 2 for `>> `. */
  readonly quoting: number;
  /** Columns of white space before the content. */
  readonly indent: number;
  /** Columns up to the end of the content, without the quoting signs and white space at the end. */
  readonly width: number;
}

const TAB_COLUMNS = 8;

/** The lines of a text; the offsets of each leave its line end and white space before it out. */
export function layoutLines(text: string): LayoutLine[] {
  const lines: LayoutLine[] = [];
  let lineFeed = nextOf(text, '\n', 0);
  let carriageReturn = nextOf(text, '\r', 0);
  for (let start = 0; start <= text.length;) {
    const end = Math.min(lineFeed, carriageReturn);
    lines.push(lineOf(text, start, end));
    start = end + (text.startsWith('\r\n', end) ? 2 : 1);
    if (lineFeed < start) lineFeed = nextOf(text, '\n', start);
    if (carriageReturn < start) carriageReturn = nextOf(text, '\r', start);
  }
  return lines;
}

/** Next offset of a character; the text's length where there is none. */
function nextOf(text: string, character: string, from: number): number {
  const at = text.indexOf(character, from);
  return at < 0 ? text.length : at;
}

function lineOf(text: string, start: number, lineEnd: number): LayoutLine {
  let end = lineEnd;
  while (end > start && isBlank(text.charCodeAt(end - 1))) end--;
  let unquoted = start;
  let quoting = 0;
  for (let at = start; at < end; at++) {
    const unit = text.charCodeAt(at);
    if (unit === GREATER_THAN) {
      quoting++;
      unquoted = at + 1;
    } else if (!isBlank(unit) || at - unquoted >= 3) break;
  }
  // One space belongs to the sign.
  if (quoting > 0 && unquoted < end && text.charCodeAt(unquoted) === SPACE) unquoted++;
  let content = unquoted;
  let indent = 0;
  for (; content < end && isBlank(text.charCodeAt(content)); content++)
    indent += text.charCodeAt(content) === TAB ? TAB_COLUMNS : 1;
  return { start, end, content, unquoted, quoting, indent, width: indent + end - content };
}

function isBlank(unit: number): boolean {
  return (
    unit === SPACE || unit === TAB || unit === NO_BREAK_SPACE || (unit >= 0x2000 && unit <= 0x200a) || unit === 0x3000
  );
}

import type { Replacement } from './offsetMap';

/** Only lines with one of these have Markdown's signs, or those of a list. */
const SIGN = /[*_[•◦▪‣·]|#[ \t]/g;

/** Longer stretches between two signs are none of one emphasis, in UTF-16 code units. */
const LONGEST = 2000;

const EACH = new RegExp(
  [
    // "# Two views of the new fountain": the sign of a heading.
    '(?<heading>^[ \\t]*#{1,6}[ \\t]+)',
    // "• The plums …", "* The plums …": the sign of an item.
    '(?<bullet>^[ \\t]*[*•◦▪‣·][ \\t]+)',
    // "[said Evander Rusk](https://…)".
    '\\[(?<label>[^\\][\\r\\n]{1,300})\\](?<target>\\((?:https?:|mailto:|/|#)[^()\\s]{0,500}\\))',
    '(?<![\\p{L}\\d*_\\\\])(?<open>\\*{1,3}|_{1,3})(?=[^\\s*_])',
    '(?<=[^\\s*_\\\\])(?<close>\\*{1,3}|_{1,3})(?![\\p{L}\\d*_])',
  ].join('|'),
  'gu',
);

/** Replacements that take Markdown's signs away: of emphasis, links, headings and items. */
export function markdownReplacements(text: string): Replacement[] {
  const replacements: Replacement[] = [];
  SIGN.lastIndex = 0;
  for (let sign = SIGN.exec(text); sign !== null; sign = SIGN.exec(text)) {
    const start = lineStartBefore(text, sign.index);
    const end = lineEndAfter(text, sign.index);
    for (const one of signsOf(text.slice(start, end), start)) replacements.push(one);
    SIGN.lastIndex = end;
  }
  return replacements;
}

function lineStartBefore(text: string, offset: number): number {
  return Math.max(text.lastIndexOf('\n', offset), text.lastIndexOf('\r', offset)) + 1;
}

function lineEndAfter(text: string, offset: number): number {
  LINE_END.lastIndex = offset;
  return LINE_END.exec(text)?.index ?? text.length;
}

const LINE_END = /[\r\n]/g;

/** The signs of one line that begins at an offset. */
function signsOf(line: string, offset: number): Replacement[] {
  const signs: Replacement[] = [];
  const take = (start: number, length: number) =>
    signs.push({ start: offset + start, end: offset + start + length, by: '' });
  /** Signs that opened in this line and wait for their closing one. */
  const open: { sign: string; at: number }[] = [];
  for (const match of line.matchAll(EACH)) {
    const { heading, bullet, label, target, open: opens, close } = match.groups!;
    const at = match.index;
    if (heading !== undefined || bullet !== undefined) take(at, match[0].length);
    else if (label !== undefined) {
      take(at, 1);
      take(at + 1 + label.length, 1 + target!.length);
    } else if (opens !== undefined) open.push({ sign: opens, at });
    else if (close !== undefined) {
      const from = open.findLastIndex(({ sign, at: since }) => sign === close || at - since >= LONGEST);
      if (from < 0 || at - open[from]!.at >= LONGEST) continue;
      take(open[from]!.at, close.length);
      take(at, close.length);
      open.length = from;
    }
  }
  return signs.sort((a, b) => a.start - b.start);
}

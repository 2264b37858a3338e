import type { Replacement } from './offsetMap';

/** The begin of "<p>", "</b>", "<br />", "<a href="…">", "<!-- … -->"; not of "a < b" or "<desk@example.com>". A block is a paragraph or a line of its own. */
const TAG_BEGIN =
  /<(?:(?<comment>!--)|(?<closes>\/)?(?:(?<block>article|aside|blockquote|dd|div|dl|dt|figcaption|figure|footer|h[1-6]|header|hr|li|main|ol|p|section|table|tr|ul)|(?<line>br)|(?<marks>q)|a|abbr|b|cite|del|em|font|i|img|ins|mark|s|small|span|strike|strong|sub|sup|td|th|time|u)(?=[\s/>]))/giu;

/** Longer ones are none: a bracket of the text is never closed. In UTF-16 code units. */
const MAX_TAG = 1000;
const MAX_COMMENT = 2000;

/** So many blanks between a tag and the end of its line are looked at. */
const MAX_BLANKS = 16;

/** Replacements that take the tags of HTML away, as they stand in copy from a web page; where a paragraph ends, it ends. */
export function htmlTagReplacements(text: string): Replacement[] {
  const replacements: Replacement[] = [];
  /** The end of the last tag before which a line has nothing to read. */
  let fresh = 0;
  /** The end of the last tag; a comment may hold others. */
  let passed = 0;
  /** Where the next comment ends, -1 for nowhere: each end is looked for once. */
  let commentEnd = 0;
  const endOfComment = (from: number): number | undefined => {
    if (commentEnd !== -1 && commentEnd < from) commentEnd = text.indexOf('-->', from);
    return commentEnd === -1 || commentEnd - from > MAX_COMMENT ? undefined : commentEnd + 3;
  };
  for (const match of text.matchAll(TAG_BEGIN)) {
    const { comment, closes, block, line, marks } = match.groups!;
    const start = match.index;
    const named = start + match[0].length;
    if (start < passed) continue;
    const end = comment === undefined ? endOfTag(text, named) : endOfComment(named);
    if (end === undefined) continue;
    passed = end;
    const before = backOverBlanks(text, start);
    const begins = before <= fresh || isLineEnd(text, before - 1);
    const breaks = block ?? line;
    if (begins || breaks !== undefined) fresh = end;
    let by = '';
    if (marks !== undefined) by = closes === undefined ? '“' : '”';
    else if (breaks !== undefined && !begins) {
      const next = overBlanks(text, end);
      // A line end that stands there is one of two.
      const wanted = block === undefined ? '\n' : '\n\n';
      by = next === text.length ? '' : wanted.slice(isLineEnd(text, next) ? 1 : 0);
    }
    replacements.push({ start, end, by });
  }
  return replacements;
}

function endOfTag(text: string, from: number): number | undefined {
  for (let at = from; at < Math.min(text.length, from + MAX_TAG); at++) {
    const character = text.charAt(at);
    if (character === '>') return at + 1;
    if (character === '<') return undefined;
  }
  return undefined;
}

function backOverBlanks(text: string, offset: number): number {
  let at = offset;
  while (at > 0 && offset - at < MAX_BLANKS && isBlank(text, at - 1)) at--;
  return at;
}

function overBlanks(text: string, offset: number): number {
  let at = offset;
  while (at - offset < MAX_BLANKS && isBlank(text, at)) at++;
  return at;
}

function isBlank(text: string, offset: number): boolean {
  const character = text.charAt(offset);
  return character === ' ' || character === '\t';
}

function isLineEnd(text: string, offset: number): boolean {
  const character = text.charAt(offset);
  return character === '\n' || character === '\r';
}

import type { Replacement } from './offsetMap';

/** What is a paragraph or a line of its own. */
const BLOCK =
  'article|aside|blockquote|dd|div|dl|dt|figcaption|figure|footer|h[1-6]|header|hr|li|main|ol|p|section|table|tr|ul';
const INLINE = 'a|abbr|b|cite|del|em|font|i|img|ins|mark|s|small|span|strike|strong|sub|sup|td|th|time|u';

/** "<p>", "</b>", "<br />", "<a href="…">", "<!-- … -->"; not "a < b" or "<desk@example.com>". */
const TAG = new RegExp(
  `<(?:!--[^]{0,2000}?-->|(?<closes>/)?(?:(?<block>${BLOCK})|(?<line>br)|(?<marks>q)|${INLINE})(?=[\\s/>])[^<>]{0,1000}>)`,
  'giu',
);

/** So many blanks between a tag and the end of its line are looked at. */
const MAX_BLANKS = 16;

/** Replacements that take the tags of HTML away, as they stand in copy from a web page; where a paragraph ends, it ends. */
export function htmlTagReplacements(text: string): Replacement[] {
  const replacements: Replacement[] = [];
  /** The end of the last tag before which a line has nothing to read. */
  let fresh = 0;
  for (const match of text.matchAll(TAG)) {
    const { closes, block, line, marks } = match.groups!;
    const start = match.index;
    const end = start + match[0].length;
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

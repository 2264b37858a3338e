// Where the values of a JSON text are. For texts that JSON.parse takes: nothing is checked here, which is why a sidecar of
// 10 MB needs milliseconds where a tree of nodes with offsets needs half a second.
import type { Span } from '../../analysis/facts';
import {
  BACKSLASH,
  BYTE_ORDER_MARK,
  COLON,
  LEFT_BRACE,
  LEFT_BRACKET,
  QUOTATION_MARK,
  RIGHT_BRACE,
  RIGHT_BRACKET,
  SPACE,
} from '../../analysis/text/codeUnits';

/** A member of an object: its key, the whole of it and its value. */
export interface MemberRange extends Span {
  readonly key: string;
  readonly value: Span;
}

/** Offset of the value of a whole JSON text, behind white space and a byte order mark. */
export function rootStart(text: string): number {
  return skipSpace(text, text.charCodeAt(0) === BYTE_ORDER_MARK ? 1 : 0);
}

/** The value of a whole JSON text, without the white space, or the byte order mark, around it. */
export function rootRange(text: string): Span {
  const start = rootStart(text);
  return { start, end: valueEnd(text, start) };
}

/** Offset of the first member or element of the list that starts at an offset, or of its end. */
export function firstInside(text: string, list: number): number {
  return skipSpace(text, list + 1);
}

/** Offset of the value of the member at an offset; undefined where its key is another, or written with escapes. */
export function valueOf(text: string, member: number, key: string): number | undefined {
  const keyEnd = member + 1 + key.length;
  if (text.charCodeAt(member) !== QUOTATION_MARK || text.charCodeAt(keyEnd) !== QUOTATION_MARK) return undefined;
  if (key.includes('\\') || !text.startsWith(key, member + 1)) return undefined;
  const colon = skipSpace(text, keyEnd + 1);
  return text.charCodeAt(colon) === COLON ? skipSpace(text, colon + 1) : undefined;
}

/** Whether a list ends at an offset. */
export function isClosing(text: string, offset: number): boolean {
  const unit = text.charCodeAt(offset);
  return unit === RIGHT_BRACE || unit === RIGHT_BRACKET;
}

/** The members of the object that starts at an offset, in the order of the text; a key may occur twice. */
export function memberRanges(text: string, object: number): MemberRange[] {
  const members: MemberRange[] = [];
  let at = skipSpace(text, object + 1);
  while (text[at] === QUOTE_SIGN) {
    const keyEnd = valueEnd(text, at);
    let start = skipSpace(text, keyEnd);
    if (text.charCodeAt(start) === COLON) start = skipSpace(text, start + 1);
    const end = valueEnd(text, start);
    members.push({ start: at, end, key: keyOf(text.slice(at, keyEnd)), value: { start, end } });
    at = nextItem(text, end);
  }
  return members;
}

function keyOf(quoted: string): string {
  return quoted.includes('\\') ? (JSON.parse(quoted) as string) : quoted.slice(1, -1);
}

/** The elements of the array that starts at an offset. */
export function elementRanges(text: string, array: number): Span[] {
  const elements: Span[] = [];
  let at = skipSpace(text, array + 1);
  while (at < text.length && text[at] !== ']') {
    const end = valueEnd(text, at);
    elements.push({ start: at, end });
    at = nextItem(text, end);
  }
  return elements;
}

/** The value at a path of keys and indices, or the innermost one that exists on the way to it. */
export function rangeAt(text: string, path: readonly (string | number)[]): Span {
  let range = rootRange(text);
  for (const step of path) {
    const opening = text[range.start];
    let inner: Span | undefined;
    // Of two members with one key the last one counts, as for JSON.parse.
    if (opening === '{') inner = memberRanges(text, range.start).findLast(({ key }) => key === step)?.value;
    else if (opening === '[') inner = elementRanges(text, range.start)[Number(step)];
    if (!inner) return range;
    range = inner;
  }
  return range;
}

const QUOTE_SIGN = '"';

/** Offset of the member or element that follows one with this end; without one, of the list's end. */
export function nextItem(text: string, end: number): number {
  const at = skipSpace(text, end);
  return text[at] === ',' ? skipSpace(text, at + 1) : at;
}

function skipSpace(text: string, start: number): number {
  let at = start;
  while (at < text.length && text.charCodeAt(at) <= SPACE) at++;
  return at;
}

/** The end of the value that starts at an offset. */
export function valueEnd(text: string, start: number): number {
  const first = text.charCodeAt(start);
  if (first === QUOTATION_MARK) return skipString(text, start);
  if (first === LEFT_BRACE || first === LEFT_BRACKET) return skipNested(text, start);
  let at = start;
  while (at < text.length && !',]}'.includes(text[at]!) && text.charCodeAt(at) > SPACE) at++;
  return at;
}

function skipNested(text: string, start: number): number {
  let depth = 0;
  for (let at = start; at < text.length;) {
    const unit = text.charCodeAt(at);
    if (unit === QUOTATION_MARK) {
      at = skipString(text, at);
      continue;
    }
    at++;
    // Braces and brackets differ in nothing here: { 7b } 7d [ 5b ] 5d.
    if ((unit | 0x20) === LEFT_BRACE) depth++;
    else if ((unit | 0x20) === RIGHT_BRACE && --depth === 0) return at;
  }
  return text.length;
}

function skipString(text: string, start: number): number {
  let at = start + 1;
  for (;;) {
    const end = text.indexOf(QUOTE_SIGN, at);
    if (end < 0) return text.length;
    let slashes = 0;
    while (text.charCodeAt(end - 1 - slashes) === BACKSLASH) slashes++;
    if (slashes % 2 === 0) return end + 1;
    at = end + 1;
  }
}

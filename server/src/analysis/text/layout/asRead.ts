import { characterReplacements } from './characters';
import { markdownReplacements } from './markdown';
import { rewrite } from './offsetMap';

/** A line end with what stands around it: white space and the quoting signs of an e-mail. */
const LINE_END = /[ \t]*(?:\r\n?|\n)[ \t>]*(?:(?:\r\n?|\n)[ \t>]*)*/g;
const DIVIDED = /(?<=\p{L}{2})-[ \t]*(?:\r\n?|\n)[ \t>]*(?=\p{Ll})/gu;
/** Nothing in most words needs a closer look. */
const ANY = /[\r\n\u00ad\u200b-\u200d\u2060\ufeff\ufb00-\ufb06&*_[]|[\u00c2-\u00f4][\u0080-\u00bf\u20ac]/;

/**
 * Words of the text as a reader takes them, on one line: a space where the text breaks the line, divided words joined,
 * entities and broken characters as what they stand for. For names, hovers, symbols, copies and messages.
 */
export function asRead(words: string): string {
  if (!ANY.test(words)) return words;
  const seen = rewrite(words, characterReplacements(words)).text;
  const line = seen.replace(DIVIDED, '').replace(LINE_END, ' ');
  return rewrite(line, markdownReplacements(line)).text;
}

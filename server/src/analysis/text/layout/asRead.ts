import type { Span } from '../../facts';
import { characterReplacements } from './characters';
import { jointOf } from './dividedWords';
import { htmlTagReplacements } from './htmlTags';
import { markdownReplacements } from './markdown';
import { type OffsetMap, type Replacement, rewrite } from './offsetMap';

/** A line end with what stands around it: white space and the quoting signs of an e-mail. */
const LINE_END = /[ \t]{0,8}(?:\r\n?|\n)[ \t>\r\n]*/g;
/** Nothing in most words needs a closer look. */
const ANY = /[\r\n\u00ad\u200b-\u200d\u2060\ufeff\ufb00-\ufb06<&*_[]|[\u00c2-\u00f4][\u0080-\u00bf\u20ac]/;
/** Length of a line's end or start that is searched for a word, in UTF-16 code units. */
const WORD_REACH = 40;

/** Words as a reader takes them, with the way back. */
export interface WordsAsRead {
  readonly text: string;
  /** The span of the words as written for one of `text`. UTF-16 code units. */
  asWritten(span: Span): Span;
}

/**
 * Words of the text as a reader takes them, on one line: a space where the text breaks the line, divided words joined, no tags,
 * entities and broken characters as what they stand for. For names, hovers, symbols, copies and messages.
 */
export function asRead(words: string): string {
  return ANY.test(words) ? rewritten(words).text : words;
}

/** The same with the way back to the words as written. */
export function readWords(words: string): WordsAsRead {
  if (!ANY.test(words)) return { text: words, asWritten: (span) => span };
  const { text, maps } = rewritten(words);
  return {
    text,
    asWritten: ({ start, end }) => ({
      start: maps.reduceRight((offset, map) => map.sourceStart(offset), start),
      end: maps.reduceRight((offset, map) => map.sourceEnd(offset), end),
    }),
  };
}

function rewritten(words: string): { readonly text: string; readonly maps: readonly OffsetMap[] } {
  const maps: OffsetMap[] = [];
  let text = words;
  for (const replacements of [htmlTagReplacements, characterReplacements, lineEndReplacements, markdownReplacements]) {
    const step = rewrite(text, replacements(text));
    text = step.text;
    maps.push(step.map);
  }
  return { text, maps };
}

function lineEndReplacements(words: string): Replacement[] {
  return Array.from(words.matchAll(LINE_END), ({ 0: { length }, index }) => {
    const end = index + length;
    const joint = jointOf(words.slice(Math.max(0, index - WORD_REACH), index), words.slice(end, end + WORD_REACH));
    return { start: joint === 'hyphenless' ? index - 1 : index, end, by: joint === 'space' ? ' ' : '' };
  });
}

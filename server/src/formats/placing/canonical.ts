import { lowerBound } from '../../analysis/text/lowerBound';
import type { Span } from '../../analysis/facts';

/**
 * A text without what programs change on the way: every run of white space is one space, or one line feed where it holds line ends, letters are composed (NFC), and a byte
 * order mark and control characters are gone; a lone surrogate is U+FFFD. Offsets are UTF-16 in both texts.
 */
export interface Canonical {
  readonly text: string;
  /** Span in this text of a span in the original; undefined where it cuts a letter from its accent, or is empty. */
  readonly from: (span: Span) => Span | undefined;
  /** Span in the original of a span in this text. */
  readonly to: (span: Span) => Span;
}

/** White space, a byte order mark or a control character; a jamo syllable; a letter with its marks; another character. */
const chunks = /[\s\p{Cc}]+|[\u1100-\u115f][\u1160-\u11a7]?[\u11a8-\u11ff]*|\P{M}\p{M}+|[^]/gu;

/** Reads a text once. */
export function canonical(text: string): Canonical {
  const starts: number[] = [];
  const ends: number[] = [];
  let result = '';
  for (const { index, 0: chunk } of text.matchAll(chunks)) {
    const plain = canonicalOf(chunk);
    // Space at the very beginning says nothing either.
    if (plain.trim() === '' && result === '') continue;
    result += plain;
    while (starts.length < result.length) {
      starts.push(index);
      ends.push(index + chunk.length);
    }
  }
  return {
    text: result.trimEnd(),
    from: (span) => {
      const { start, end } = trimmed(text, span);
      const first = lowerBound(starts.length, (i) => starts[i]! < start);
      const last = lowerBound(ends.length, (i) => ends[i]! < end);
      // A letter may be two code units of one chunk: the last of them ends it.
      let to = last;
      while (to + 1 < ends.length && ends[to + 1] === end) to++;
      return start < end && starts[first] === start && ends[to] === end ? { start: first, end: to + 1 } : undefined;
    },
    to: ({ start, end }) => ({ start: starts[start]!, end: ends[end - 1]! }),
  };
}

function canonicalOf(chunk: string): string {
  if (/^[\s\p{Cc}]/u.test(chunk)) {
    if (/[\r\n\u2028\u2029]/.test(chunk)) return '\n';
    return /[^\P{White_Space}\v\f\u0085]/u.test(chunk) ? ' ' : '';
  }
  if (/^[\ufffe\uffff]$/.test(chunk)) return '';
  return /^\p{Cs}/u.test(chunk) ? '\ufffd' : chunk.normalize('NFC');
}

const blank = /[\s\p{Cc}]/u;

/** A span without white space and control characters at its ends. */
export function trimmed(text: string, { start, end }: Span): Span {
  let from = start;
  let to = end;
  while (from < to && blank.test(text.charAt(from))) from++;
  while (to > from && blank.test(text.charAt(to - 1))) to--;
  return { start: from, end: to };
}

import type { Span } from '../../analysis/facts';

/** A word where it stands, and what it is compared by. */
export interface KeyedWord extends Span {
  readonly key: string;
}

/**
 * The words of a text with what they are compared by: no case, no punctuation, one spelling. "The U.S. organised 1,000
 * colourful tours" and "the US organized 1000 colorful tours" have the same keys.
 * Not handled: numbers above twelve in words, and spellings that differ in more than s and z, or our and or.
 */
export function keyedWords(text: string): KeyedWord[] {
  const words: KeyedWord[] = [];
  for (const match of text.matchAll(/[\p{L}\p{N}]+(?:['’.,][\p{L}\p{N}]+)*|[%$£€¥₹]/gu)) {
    words.push({ key: keyOf(match[0]), start: match.index, end: match.index + match[0].length });
  }
  return words;
}

function keyOf(word: string): string {
  const plain = word.toLowerCase().replace(/['’]|,(?=\d)|\.(?!\d)/g, '');
  return numbers[plain] ?? plain.replace(/z/g, 's').replace(/our/g, 'or');
}

const numbers: Readonly<Record<string, string>> = Object.assign(
  Object.create(null) as Record<string, string>,
  Object.fromEntries(
    'zero one two three four five six seven eight nine ten eleven twelve'
      .split(' ')
      .map((word, i) => [word, String(i)]),
  ),
  { '%': 'percent' },
);

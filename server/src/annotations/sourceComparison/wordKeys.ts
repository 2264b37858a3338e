import type { Span } from '../../analysis/facts';

/** A word where it stands, and what it is compared by. */
export interface KeyedWord extends Span {
  readonly key: string;
}

/**
 * The words of a text with what they are compared by: no case, no punctuation, one spelling, contractions as two words. "The U.S.
 * organised 1,000 colourful tours, we've heard" and "the US organized 1000 colorful tours we have heard" have the same keys.
 * Not handled: numbers above twelve in words, spellings that differ in more than s and z, or our and or, and contractions that
 * may be one or the other ("he'd").
 */
export function keyedWords(text: string): KeyedWord[] {
  const words: KeyedWord[] = [];
  for (const { 0: word, index: start } of text.matchAll(/[\p{L}\p{N}]+(?:['’.,][\p{L}\p{N}]+)*|[%$£€¥₹]/gu)) {
    const end = start + word.length;
    const parts = contractionOf(word);
    if (parts === undefined) words.push({ key: keyOf(word), start, end });
    else {
      const middle = start + parts.length;
      words.push({ key: keyOf(parts.first), start, end: middle }, { key: parts.second, start: middle, end });
    }
  }
  return words;
}

/** The two words of a contraction, and the length of what is written of the first, in UTF-16 code units. */
interface Contraction {
  readonly first: string;
  readonly length: number;
  readonly second: string;
}

/** "we’ve" as "we have", "can’t" and "cannot" as "can not", "it’s" as "it is"; undefined for any other word, such as "Okoye’s". */
function contractionOf(word: string): Contraction | undefined {
  if (word.length === 6 && word.toLowerCase() === 'cannot') return { first: 'can', length: 3, second: 'not' };
  const match = /^(\p{L}+?)(n['’]t|['’](?:ve|re|m|ll|s))$/iu.exec(word);
  if (match === null) return undefined;
  const [, written = '', ending = ''] = match;
  const { length } = written;
  const second = contracted[ending.toLowerCase().replace('’', "'")]!;
  if (second === 'is' && !BEFORE_IS.test(written)) return undefined;
  return { first: second === 'not' ? (beforeNot[written.toLowerCase()] ?? written) : written, length, second };
}

const contracted: Readonly<Record<string, string>> = {
  "n't": 'not',
  "'ve": 'have',
  "'re": 'are',
  "'m": 'am',
  "'ll": 'will',
  "'s": 'is',
};
/** Other words with an s have a genitive. */
const BEFORE_IS = /^(?:it|he|she|that|there|here|what|who|where|how)$/i;
const beforeNot: Readonly<Record<string, string>> = { ca: 'can', wo: 'will', sha: 'shall' };

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

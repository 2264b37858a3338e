import { diffArrays } from 'diff';
import { keyedWords } from '../annotations/sourceComparison/wordKeys';

/**
 * A passage with the spelling, capitals and punctuation of some words wherever it has the same words: what still differs between the
 * two is the words. “Well, the Bridge — is safe” beside “The bridge is safe,” becomes “Well, The bridge is safe,”.
 */
export function spelledAs(words: string, passage: string): string {
  const own = keyedWords(words);
  const there = keyedWords(passage);
  const pairs = pairsOf(own, there);
  const between = (text: string, list: typeof own, i: number) => text.slice(list[i - 1]?.end ?? 0, list[i]?.start);
  let written = '';
  for (let i = 0; i <= there.length; i++) {
    // Behind the last word is a pair of its own where both last words are one.
    const pair = i < there.length ? pairs.get(i) : pairs.get(i - 1) === own.length - 1 ? own.length : undefined;
    const isJoined = pair !== undefined && (pair === 0 ? i === 0 : pairs.get(i - 1) === pair - 1);
    written += isJoined ? between(words, own, pair) : between(passage, there, i);
    if (i === there.length) break;
    const { start, end } = pair === undefined ? there[i]! : own[pair]!;
    written += (pair === undefined ? passage : words).slice(start, end);
  }
  return written;
}

/** For words of the passage, by their index, the index of the same word of the others. */
function pairsOf(own: readonly { readonly key: string }[], there: readonly { readonly key: string }[]) {
  const pairs = new Map<number, number>();
  const keys = (list: readonly { readonly key: string }[]) => list.map(({ key }) => key);
  let here = 0;
  let other = 0;
  for (const { count, added, removed } of diffArrays(keys(own), keys(there))) {
    if (!added && !removed) for (let i = 0; i < count; i++) pairs.set(other + i, here + i);
    if (!added) here += count;
    if (!removed) other += count;
  }
  return pairs;
}

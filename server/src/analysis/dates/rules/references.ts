import type { Tokens } from '../../tokens';
import { wordId, wordSet } from '../../words';
import { match, type Rule } from '../meaning';

/** Fixed phrases with their reference, longest first where one begins another. */
const phrases: readonly (readonly [string, string])[] = [
  [
    'PRESENT_REF',
    'right now|now|currently|at present|at the moment|nowadays|the present|current|the time being|so far',
  ],
  [
    'PAST_REF',
    'recently|more recently|most recently|recent|the recent past|the past|the distant past|previously|formerly|once|long ago|not long ago|lately',
  ],
  [
    'FUTURE_REF',
    'the future|the near future|the foreseeable future|future|the immediate future|the distant future|soon|as soon as possible|the near term|the short term|the long term',
  ],
];

const byFirst = new Map<number, { words: readonly number[]; value: string }[]>();
for (const [value, list] of phrases)
  for (const phrase of list.split('|')) {
    const words = phrase.split(' ').map(wordId);
    const others = byFirst.get(words[0]!) ?? [];
    others.push({ words, value });
    byFirst.set(
      words[0]!,
      others.sort((a, b) => b.words.length - a.words.length),
    );
  }

/** "now", "currently", "in the near future", "recently". */
export const references: Rule = {
  starts: [...byFirst.keys()],
  read(tokens, i) {
    for (const { words, value } of byFirst.get(tokens.word(i)) ?? [])
      if (words.every((word, n) => tokens.is(i + n, word)) && fits(tokens, i, i + words.length))
        return match(i, i + words.length, { kind: 'reference', value });
    return undefined;
  },
};

const PAST = wordId('past');
const FUTURE = wordSet('future');
const ONCE = wordId('once');
const SOON = wordId('soon');
const NOT = wordSet('futures');
const AS = wordId('as');

function fits(tokens: Tokens, i: number, past: number): boolean {
  const last = tokens.word(past - 1);
  // "the past" is a noun only where no noun follows: not "the past two years", "the past president".
  if (last === PAST) return tokens.kind(past) !== 1 && tokens.kind(past) !== 2;
  if (FUTURE.has(last)) return !NOT.has(tokens.word(past));
  if (last === ONCE) return false;
  return !(tokens.word(i) === SOON && tokens.is(i + 1, AS));
}

import { Kind, Shape, type Tokens } from '../../tokens';
import { wordId } from '../../words';
import { isClosed } from '../guards';
import { match, type Rule } from '../meaning';

/** Fixed phrases by the reference that they make. Adjectives ("current", "recent", "future") are none. */
const phrases: readonly (readonly [string, string])[] = [
  ['PRESENT_REF', 'right now|now|currently|at present|nowadays|the present|the moment|the time being'],
  ['PAST_REF', 'recently|more recently|most recently|the recent past|the past|the distant past|lately'],
  [
    'FUTURE_REF',
    'the future|the near future|the not too distant future|the foreseeable future|the immediate future|the distant future|the near term|the short term|the long term',
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

const THE = wordId('the');
const MOMENT = wordId('moment');
const AT = wordId('at');
const NOW = wordId('now');
/** "the past" and "the present" are nouns only where no noun follows: not "the past two years", "the future king". */
function fits(tokens: Tokens, i: number, past: number): boolean {
  if (tokens.is(past - 1, MOMENT)) return tokens.is(i - 1, AT);
  // "Now, the council is no fool" only goes on talking.
  if (tokens.is(i, NOW) && tokens.has(i, Shape.SentenceStart)) return tokens.char(past) !== 0x2c;
  if (!tokens.is(i, THE)) return true;
  return tokens.kind(past) !== Kind.Word && tokens.kind(past) !== Kind.Number ? true : isClosed(tokens, past);
}

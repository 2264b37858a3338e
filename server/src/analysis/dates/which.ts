import type { Tokens } from '../tokens';
import { wordId } from '../words';
import type { Which } from './meaning';

const THE = wordId('the');
const THIS = wordId('this');
const PAST = wordId('past');
const LAST = wordId('last');
const COMING = wordId('coming');
const NEXT = wordId('next');

const whichOf = new Map<number, Which>([
  [LAST, 'last'],
  [THIS, 'this'],
  [NEXT, 'next'],
  [COMING, 'next'],
  [wordId('previous'), 'previous'],
  [wordId('following'), 'following'],
  [wordId('same'), 'same'],
]);

/** The words that a chosen weekday, month or season can begin with. */
export const whichStarts: readonly number[] = [...whichOf.keys(), THE];

/** Reads "last", "this past", "this coming", "the previous"; none of them is fine, then `past` is `i`. */
export function readWhich(tokens: Tokens, i: number): { readonly which: Which | undefined; readonly past: number } {
  const at = tokens.is(i, THE) ? i + 1 : i;
  const which = whichOf.get(tokens.word(at));
  if (which === undefined) return { which, past: at };
  if (which === 'this' && tokens.is(at + 1, PAST)) return { which: 'last', past: at + 2 };
  if (which === 'this' && (tokens.is(at + 1, COMING) || tokens.is(at + 1, NEXT)))
    return { which: 'next', past: at + 2 };
  return { which, past: at + 1 };
}

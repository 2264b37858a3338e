import type { Tokens } from '../../tokens';
import { wordId, wordSet } from '../../words';
import type { Grain } from '../meaning';
import { match, type Rule, shift } from '../meaning';
import { afterHyphen } from '../numbers';
import { unitOf } from '../vocabulary';

const END = wordId('end');
const S = wordId("'s");
const UNITS = [wordId('year'), wordId('month'), wordId('week')];
const DETERMINERS = wordSet('the a an each every last next this');

/** "year-end", "year's end", "by month's end". */
export const yearEnds: Rule = {
  starts: UNITS,
  read(tokens, i) {
    if (DETERMINERS.has(tokens.word(i - 1))) return undefined;
    const at = endAt(tokens, i);
    if (at < 0) return undefined;
    return match(i, at + 1, shift(unitOf.get(tokens.word(i)) as Grain, 0, 'spokenOf'), 'END');
  },
};

function endAt(tokens: Tokens, i: number): number {
  const at = tokens.is(i + 1, S) ? i + 2 : afterHyphen(tokens, i + 1);
  return tokens.is(at, END) ? at : -1;
}

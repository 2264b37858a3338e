import { SLASH } from '../../text/codeUnits';
import type { TimexMod } from '../../facts';
import type { Tokens } from '../../text/tokens';
import { DASH, isNumber, markAt, numberOf } from './tokenCodes';
import { valueOf, wordClasses, type WordValues } from './vocabulary';

const ONES = wordClasses.ONES;
const TEENS = wordClasses.TEENS;
const TENS = wordClasses.TENS;
const ORDINALS = wordClasses.ORDINALS;
/** "oh" is the nought of "nineteen oh five". */
const TIMES = wordClasses.TIMES;

const PARTS = wordClasses.FRACTION;
const UNSAID = wordClasses.UNSAID;
const RANGE = wordClasses.OR;
const COUPLE = wordClasses.COUPLE;

/** A count: `value` is undefined for "a few"; of "two to three" it is the lower. */
export interface Amount {
  readonly value: number | undefined;
  readonly mod: TimexMod | undefined;
}

/** Count in a stretch that `COUNT` matches; `first` is its first token. */
export function amountOf(codes: string, tokens: Tokens, first: number): Amount {
  let mod: TimexMod | undefined;
  for (let i = 0; i < codes.length; i++) {
    if (valueOf(UNSAID, codes, i) !== undefined) return { value: undefined, mod };
    if (valueOf(COUPLE, codes, i) !== undefined) mod = 'APPROX';
    // "12-18", but not "5-1/2".
    const dash = markAt(codes, i) === DASH && isNumber(codes.charCodeAt(i + 1)) && markAt(codes, i + 2) !== SLASH;
    if (valueOf(RANGE, codes, i) !== undefined || dash)
      return { value: numeral(codes.slice(0, i), tokens, first), mod: 'EQUAL_OR_MORE' };
  }
  return { value: numeral(codes, tokens, first), mod };
}

const WORTH: readonly WordValues[] = [ONES, TEENS, TENS, ORDINALS, PARTS];

/** Number in words and figures: 21 for "twenty-first", 210 for "two hundred and ten". */
export function numeral(codes: string, tokens?: Tokens, first = 0): number {
  let total = 0;
  for (let i = 0; i < codes.length; i++) {
    const times = valueOf(TIMES, codes, i);
    const code = codes.charCodeAt(i);
    let value = numberOf(code);
    if (value < 0)
      value = isNumber(code)
        ? Number(tokens?.textOf(first + i).replaceAll(',', ''))
        : WORTH.reduce((sum, values) => sum + (valueOf(values, codes, i) ?? 0), 0);
    if (times !== undefined) total = (total || 1) * times;
    // "1/2"
    else if (markAt(codes, i + 1) === SLASH) {
      total += value / numberOf(codes.charCodeAt(i + 2));
      i += 2;
    }
    // "nineteen ninety-six"
    else if (total > 14 && total < 21 && value > 9 && value < 100) total = total * 100 + value;
    else total += value;
  }
  return total;
}

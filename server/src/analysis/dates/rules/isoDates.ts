import { Shape, type Tokens } from '../../tokens';
import { wordId } from '../../words';
import { DIGITS, type Fields, match, point, type Rule } from '../meaning';
import { isDash, wholeNumber } from '../numbers';

const T = wordId('t');

/** "2021-12-24", "2021-12", "2021/12/24", "2021-12-24T10:30". */
export const isoDates: Rule = {
  starts: [DIGITS],
  read(tokens, i) {
    const year = wholeNumber(tokens, i, 4);
    if (tokens.end(i) - tokens.start(i) !== 4 || year < 1000) return undefined;
    const separator = tokens.char(i + 1);
    if (!(isDash(tokens, i + 1) || separator === 0x2f) || !glued(tokens, i + 1, 2)) return undefined;
    const month = two(tokens, i + 2);
    if (month < 1 || month > 12) return undefined;
    if (tokens.char(i + 3) === separator && glued(tokens, i + 3, 2)) {
      const day = two(tokens, i + 4);
      if (day < 1 || day > 31) return undefined;
      return match(i, ...withTime(tokens, i + 5, { year, month, day }));
    }
    return separator === 0x2f ? undefined : match(i, i + 3, point({ year, month }));
  },
};

function withTime(tokens: Tokens, i: number, fields: Fields): [number, ReturnType<typeof point>] {
  if (!tokens.is(i, T) || !glued(tokens, i, 2) || tokens.char(i + 2) !== 0x3a) return [i, point(fields)];
  return [i + 4, point({ ...fields, hour: two(tokens, i + 1), minute: two(tokens, i + 3) })];
}

function glued(tokens: Tokens, i: number, count: number): boolean {
  for (let at = i; at < i + count; at++) if (!tokens.has(at, Shape.Glued)) return false;
  return true;
}

function two(tokens: Tokens, i: number): number {
  return tokens.end(i) - tokens.start(i) === 2 ? wholeNumber(tokens, i, 2) : -1;
}

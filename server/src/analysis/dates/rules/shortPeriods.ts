import { Shape, type Tokens } from '../../tokens';
import { wordId } from '../../words';
import { type Fields, match, point, type Rule } from '../meaning';
import { wholeNumber } from '../numbers';
import { readYear } from '../yearBehind';

const Q = wordId('q');
const H = wordId('h');
const FY = wordId('fy');

/** "Q3 2021", "H1", "FY2022": as tables and analysts write them. */
export const shortPeriods: Rule = {
  starts: [Q, H, FY],
  read(tokens, i) {
    const number = wholeNumber(tokens, i + 1, 4);
    if (number < 0 || !tokens.has(i, Shape.Capital)) return undefined;
    if (tokens.is(i, FY)) return number > 1900 ? match(i, i + 2, point({ year: number })) : undefined;
    const fields = part(tokens, i, number);
    if (fields === undefined || !tokens.has(i + 1, Shape.Glued)) return undefined;
    const year = readYear(tokens, i + 2, true);
    if (year === undefined) return match(i, i + 2, point(fields));
    return match(i, year.past, point({ ...fields, year: year.value, short: year.short }, undefined, year.within));
  },
};

function part(tokens: Tokens, i: number, number: number): Fields | undefined {
  if (tokens.is(i, Q)) return number >= 1 && number <= 4 ? { quarter: number } : undefined;
  return number === 1 || number === 2 ? { half: number } : undefined;
}

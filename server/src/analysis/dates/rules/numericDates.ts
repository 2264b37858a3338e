import { Kind, Shape, type Tokens } from '../../tokens';
import { DIGITS, type Match, match, point, type Rule } from '../meaning';
import { isDash, wholeNumber } from '../numbers';

/** "03/04/2021", "24.12.2021", "3/4/21", "24-12-2021". Where both orders fit, month first until the text's order is known. */
export const numericDates: Rule = {
  starts: [DIGITS],
  read(tokens, i) {
    const dotted = readDotted(tokens, i);
    if (dotted !== undefined) return dotted;
    const separator = tokens.char(i + 1);
    if ((separator !== 0x2f && !isDash(tokens, i + 1)) || tokens.char(i + 3) !== separator) return undefined;
    for (let at = i + 1; at < i + 5; at++) if (!tokens.has(at, Shape.Glued)) return undefined;
    if (tokens.char(i + 5) === separator && tokens.has(i + 5, Shape.Glued)) return undefined;
    const length = tokens.end(i + 4) - tokens.start(i + 4);
    if (tokens.kind(i + 4) !== Kind.Number || (length !== 4 && (length !== 2 || separator !== 0x2f))) return undefined;
    return dated(
      i,
      i + 5,
      wholeNumber(tokens, i, 2),
      wholeNumber(tokens, i + 2, 2),
      wholeNumber(tokens, i + 4, 4),
      false,
    );
  },
};

/** "24.12.2021" is one token; with periods the day comes first. */
function readDotted(tokens: Tokens, i: number): Match | undefined {
  const length = tokens.end(i) - tokens.start(i);
  if (length < 8 || length > 10) return undefined;
  const [day = '', month = '', year = '', more] = tokens.textOf(i).split('.');
  if (more !== undefined || year.length !== 4 || day.length > 2 || month.length > 2) return undefined;
  return dated(i, i + 1, Number(month), Number(day), Number(year), true);
}

function dated(first: number, past: number, a: number, b: number, year: number, sure: boolean): Match | undefined {
  const [month, day] = a > 12 && !sure ? [b, a] : [a, b];
  if (month < 1 || month > 12 || day < 1 || day > 31) return undefined;
  const short = year < 100 ? true : undefined;
  if (short === undefined && (year < 1000 || year > 2200)) return undefined;
  const meaning = point({ year, short, month, day });
  return match(first, past, !sure && day <= 12 && day !== month ? { ...meaning, eitherOrder: true } : meaning);
}

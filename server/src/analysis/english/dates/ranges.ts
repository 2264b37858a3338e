import { RANGE_LINKS, RANGE_PREPOSITIONS } from '../lexicon/prepositions';
import { Kind, Shape, type Tokens } from '../../text/tokens';
import { wordId } from '../words';
import type { Match } from './meaning';
import { placed } from './placed';
import type { Stamp } from './stamp';
import { COMMA, SLASH } from '../../text/codeUnits';

/** The date with a year that a date without one runs up to: "from March to June 2015", "January 12 and January 16, 1936". */
export function rangeEnd(tokens: Tokens, match: Match, next: Match | undefined): Stamp | undefined {
  if (next?.meaning.kind !== 'point' || match.meaning.kind !== 'point' || match.meaning.which !== undefined)
    return undefined;
  const { fields } = match.meaning;
  const to = next.meaning.fields;
  if (fields.year !== undefined || to.year === undefined || to.short === true || match.meaning.within !== undefined)
    return undefined;
  if (fields.month === undefined ? fields.season === undefined : to.month === undefined) return undefined;
  return linked(tokens, match.past, next.first) ? placed(to, to.year) : undefined;
}

/** Whether a date and the one behind it are the ends of a range: "May 3–5", "from Monday to Friday", not "May 3 and May 5". */
export function isRange(tokens: Tokens, match: Match, next: Match | undefined): boolean {
  if (next === undefined || match.meaning.kind !== 'point' || next.meaning.kind !== 'point') return false;
  if (next.first - match.past !== 1) return false;
  return (
    tokens.kind(match.past) === Kind.Dash ||
    RANGE_PREPOSITIONS.has(tokens.word(match.past)) ||
    (tokens.is(match.past, AND) && tokens.is(match.first - 1, BETWEEN))
  );
}

const AND = wordId('and');
const BETWEEN = wordId('between');

/** Whether nothing but a dash or a linking word stands between. */
function linked(tokens: Tokens, from: number, to: number): boolean {
  if (to - from !== 1) return false;
  for (let i = from; i < to; i++) {
    const link =
      tokens.kind(i) === Kind.Dash ||
      tokens.char(i) === COMMA ||
      tokens.char(i) === SLASH ||
      RANGE_LINKS.has(tokens.word(i));
    if (!link || tokens.has(i, Shape.ParagraphStart)) return false;
  }
  return true;
}

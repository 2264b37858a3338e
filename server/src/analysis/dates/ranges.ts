import { Kind, Shape, type Tokens } from '../tokens';
import { wordSet } from '../words';
import type { Match } from './meaning';
import { placed } from './points';
import type { Stamp } from './stamp';

const LINKS = wordSet('to and or until through till');

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

/** Whether nothing but a dash or a linking word stands between. */
function linked(tokens: Tokens, from: number, to: number): boolean {
  if (to - from > 2 || to <= from) return false;
  for (let i = from; i < to; i++) {
    const link = tokens.kind(i) === Kind.Dash || tokens.char(i) === 0x2c || LINKS.has(tokens.word(i));
    if (!link || tokens.has(i, Shape.ParagraphStart)) return false;
  }
  return true;
}

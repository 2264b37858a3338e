import type { Tokens } from '../tokens';
import { calendarDay } from './calendar';
import type { Match } from './meaning';
import type { Stamp } from './stamp';

/**
 * Whether a text tells of times long past, so that bare dates in it count from the dates before them: most years that it
 * writes lie far from its publication, and hardly anything is counted from the day it appeared.
 */
export function isNarrative(_tokens: Tokens, matches: readonly Match[], publication: Stamp | undefined): boolean {
  const now = publication === undefined ? undefined : calendarDay(publication.day).year;
  let far = 0;
  let near = 0;
  for (const { meaning } of matches) {
    if (meaning.kind === 'shift' && meaning.from === 'publication') near++;
    if (meaning.kind !== 'point') continue;
    const { year, short, weekday, month } = meaning.fields;
    if (year !== undefined && short !== true && (now === undefined || Math.abs(now - year) > 1)) far++;
    else if (year !== undefined || (weekday !== undefined && month === undefined)) near++;
  }
  return far >= 5 && far > near * 3;
}

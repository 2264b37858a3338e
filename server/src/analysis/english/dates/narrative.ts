import { calendarDay } from './calendar';
import type { Match } from './meaning';
import type { Stamp } from './stamp';

/** So many dates with years must a narrative have. */
const ENOUGH = 5;
/** And so many times more of them than of days counted from its publication. */
const PREPONDERANCE = 3;

/**
 * Whether a text tells of times past, so that bare dates in it count from the dates before them: it writes years that are
 * not those around its publication, and hardly anything in it is counted from the day it appeared.
 */
export function isNarrative(matches: readonly Match[], publication: Stamp | undefined): boolean {
  const now = publication === undefined ? undefined : calendarDay(publication.day).year;
  let far = 0;
  let near = 0;
  for (const { meaning } of matches) {
    if (meaning.kind === 'shift' && meaning.from === 'publication') near++;
    if (meaning.kind !== 'point') continue;
    const { year, short, weekday, month } = meaning.fields;
    if (year === undefined) near += weekday !== undefined && month === undefined ? 1 : 0;
    else if (short !== true && (now === undefined || Math.abs(now - year) > 1)) far++;
  }
  return far >= ENOUGH && far > near * PREPONDERANCE;
}

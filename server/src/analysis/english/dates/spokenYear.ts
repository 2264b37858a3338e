import type { Tokens } from '../../text/tokens';
import { wordId } from '../words';
import { calendarDay, dayExists, dayNumber, weekdayOf } from './calendar';
import type { Context } from './context';
import * as Grain from './grain';
import type { Fields, Match } from './meaning';
import { type Stamp, stampOf } from './stamp';

const IN = wordId('in');

/** So many days around its publication a text speaks of without their year, whatever year it has just named. */
const NEAR = 45;

/** A date that the text gives with its year. */
export interface Written {
  readonly match: Match;
  readonly stamp: Stamp;
}

/**
 * The date from which a day without its year is counted, because the sentence or the one before it speaks of that time: "The
 * founder died on 9 March 1951. On October 11 the looms were sold." None where the clause looks ahead, or where the day lies
 * near the publication.
 */
export function spokenYear(
  tokens: Tokens,
  match: Match,
  written: Written | undefined,
  context: Context,
): Stamp | undefined {
  const { meaning } = match;
  if (written === undefined || meaning.kind !== 'point' || meaning.which !== undefined || meaning.within !== undefined)
    return undefined;
  const { fields } = meaning;
  if (fields.year !== undefined || fields.month === undefined || context.narrative) return undefined;
  const sentences = tokens.sentenceOf(match.first) - tokens.sentenceOf(written.match.first);
  if (sentences > 1 || tokens.paragraphOf(match.first) !== tokens.paragraphOf(written.match.first)) return undefined;
  const { stamp } = written;
  if (fitsOnly(fields, stamp, context.publication)) return stampOf(stamp.day, Grain.Year);
  if (context.tense >= 0 || isNear(fields, context.publication)) return undefined;
  // "In 1937 the boats came in on June 9."
  if (stamp.grain === Grain.Year) return sentences === 0 && framesSentence(tokens, written.match) ? stamp : undefined;
  return stamp.grain <= Grain.Month && (fields.day !== undefined || stamp.grain === Grain.Month) ? stamp : undefined;
}

/** "Wednesday, June 9": its weekday is that of the day in the year spoken of, and in no year around the publication. */
function fitsOnly({ weekday, month, day }: Fields, spoken: Stamp, publication: Stamp | undefined): boolean {
  if (weekday === undefined || month === undefined || day === undefined) return false;
  const fits = (year: number): boolean =>
    dayExists(year, month, day) && weekdayOf(dayNumber(year, month, day)) === weekday;
  if (!fits(calendarDay(spoken.day).year)) return false;
  if (publication === undefined) return true;
  const { year } = calendarDay(publication.day);
  return !fits(year - 1) && !fits(year) && !fits(year + 1);
}

/** Whether a day or a month lay a short while before the publication: what is told in the past is not still to come. */
function isNear({ month, day }: Fields, publication: Stamp | undefined): boolean {
  if (publication === undefined) return false;
  const { year } = calendarDay(publication.day);
  return [year - 1, year].some((each) => {
    const ago = publication.day - dayNumber(each, month!, day ?? 1);
    return ago >= 0 && ago <= NEAR;
  });
}

/** "In 1937 …" at the head of its sentence. */
function framesSentence(tokens: Tokens, { first }: Match): boolean {
  return tokens.is(first - 1, IN) && tokens.sentenceStart(tokens.sentenceOf(first)) === first - 1;
}

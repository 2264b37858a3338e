import type { Match, Point, Read } from './meaning';
import type { EncodedText } from './encodeTokens';
import { matchAt, tokenPattern } from './tokenPatterns';
import { WEEKDAY } from './fieldsOf';
import { valueOf } from './vocabulary';

/** "Friday and Saturday, 22 and 23 March", "Friday-Sunday, May 10-12": each weekday has its day. */
const WEEKDAYS_TO = tokenPattern('(?: DASH|and|to|or|COMMA) (?: LONG_DAY|SHORT_DAY ~DOT?) COMMA? (?=N|the|MONTH)');

const BEHIND_WEEKDAY = tokenPattern('(?<=(?: LONG_DAY|SHORT_DAY DOT?) (?: DASH|and|to|or|COMMA) [^])');

const A_WEEKDAY = tokenPattern('COMMA a day=(^LONG_DAY)');

/** "27 June 2017, a Thursday". */
export function withWeekday(codes: string, found: Match): Match | undefined {
  const { meaning, past } = found;
  if (meaning.kind !== 'point' || meaning.fields.day === undefined || meaning.fields.weekday !== undefined)
    return undefined;
  const behind = matchAt(A_WEEKDAY, codes, past);
  const weekday = behind && valueOf(WEEKDAY, behind['day']!);
  return (
    behind && {
      ...found,
      past: past + behind.all.length,
      meaning: { ...meaning, fields: { ...meaning.fields, weekday } },
    }
  );
}

/** The weekdays of a list in front of their days; the match itself where it stays as it is. */
export function listedWeekday(text: EncodedText, found: Match, read: Read): Match | undefined {
  const { codes } = text;
  const { meaning, past } = found;
  if (meaning.kind !== 'point' || !isWeekday(meaning)) return undefined;
  const ahead = matchAt(WEEKDAYS_TO, codes, past);
  if (ahead === undefined && matchAt(BEHIND_WEEKDAY, codes, past) === undefined) return undefined;
  const at = past + (ahead?.all.length ?? matchAt(COMMA, codes, past)?.all.length ?? 0);
  const days = read(text, at);
  if (days?.then === undefined || days.then.then !== undefined || days.meaning.kind !== 'point') return undefined;
  const own = ahead === undefined ? days.then.meaning : days.meaning;
  if (own.kind !== 'point' || own.fields.day === undefined || own.fields.weekday !== undefined) return undefined;
  return {
    ...found,
    meaning: { ...own, fields: { ...own.fields, weekday: meaning.fields.weekday, part: meaning.fields.part } },
  };
}

const COMMA = tokenPattern('COMMA');

/** Whether a point is a weekday and nothing else. */
export function isWeekday({ fields, which, within }: Point): boolean {
  return (
    fields.weekday !== undefined &&
    fields.day === undefined &&
    fields.hour === undefined &&
    which === undefined &&
    within === undefined
  );
}

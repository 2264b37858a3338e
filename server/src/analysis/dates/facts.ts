import { weekdayOf } from './calendar';
import type { Resolution } from './context';
import { Grain, type Match } from './meaning';
import type { Tense } from './tense';

/** What the newsroom checks need to know of a time expression, besides its value. */
export interface TimexFacts {
  /** 1 Monday to 7 Sunday, as the text says. */
  readonly writtenWeekday: number | undefined;
  /** The weekday of the date that it resolves to. */
  readonly weekday: number | undefined;
  /** Day and month are as the text says, and the calendar has no such day in that year. */
  readonly impossible: boolean;
  /** The text writes the year. */
  readonly explicitYear: boolean;
  /** It is counted from the publication date: "yesterday", "last week", a weekday with no date. */
  readonly relative: boolean;
  readonly tense: Tense;
  /** 03/04/2021, and nothing says which comes first. */
  readonly ambiguousOrder: boolean;
  /** Index of the timex that ends a range which this one begins: "May 3–5". */
  readonly rangeEnd: number | undefined;
  /** Day numbers (see calendar.ts), half-open; undefined where it has no known place. */
  readonly days: readonly [start: number, end: number] | undefined;
}

/** The facts of one match. */
export function factsOf(
  match: Match,
  found: Resolution,
  tense: Tense,
  ambiguousOrder: boolean,
  rangeEnd: number | undefined,
  end: number | undefined,
): TimexFacts {
  const { meaning } = match;
  const fields = meaning.kind === 'point' ? meaning.fields : {};
  const { stamp } = found;
  const dated = fields.day !== undefined && fields.month !== undefined;
  return {
    writtenWeekday: fields.weekday,
    weekday: stamp === undefined || stamp.grain > Grain.Day ? undefined : weekdayOf(stamp.day),
    impossible: dated && stamp === undefined && /^\d/.test(found.value),
    explicitYear: fields.year !== undefined || fields.decade !== undefined || fields.century !== undefined,
    relative: isRelative(match),
    tense,
    ambiguousOrder,
    rangeEnd,
    days: stamp === undefined || end === undefined ? undefined : [stamp.day, end],
  };
}

function isRelative({ meaning }: Match): boolean {
  if (meaning.kind === 'shift')
    return (
      meaning.from === 'publication' ||
      (typeof meaning.from === 'object' && isRelative({ first: 0, past: 0, meaning: meaning.from }))
    );
  if (meaning.kind !== 'point') return false;
  if (meaning.within !== undefined) return isRelative({ first: 0, past: 0, meaning: meaning.within });
  return meaning.fields.weekday !== undefined && meaning.fields.month === undefined;
}

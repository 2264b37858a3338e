import type { TimexFacts } from '../../facts';
import { weekdayOf } from './calendar';
import * as Grain from './grain';
import type { Match } from './meaning';
import { endOf } from './stamp';
import type { Resolved } from './timex';

/** The facts of one match. */
export function factsOf({ match, found, order, context }: Resolved, rangeEnd: number | undefined): TimexFacts {
  const { meaning } = match;
  const fields = meaning.kind === 'point' ? meaning.fields : {};
  const { stamp } = found;
  return {
    writtenWeekday: fields.weekday,
    weekday: stamp === undefined || stamp.grain > Grain.Day ? undefined : weekdayOf(stamp.day),
    impossible: found.reason.kind === 'noSuchDay',
    explicitYear: fields.year !== undefined || fields.decade !== undefined || fields.century !== undefined,
    relative: isRelative(match),
    tense: context.tense > 0 ? 1 : context.tense < 0 ? -1 : 0,
    ambiguousOrder: !order.known && meaning.kind === 'point' && meaning.eitherOrder === true,
    rangeEnd,
    days: stamp === undefined ? undefined : [stamp.day, endOf(stamp)],
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

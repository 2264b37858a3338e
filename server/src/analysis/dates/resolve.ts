import type { Context, Resolution } from './context';
import { calendarDay } from './calendar';
import { Grain, type Meaning, type Shift } from './meaning';
import { resolvePoint } from './points';
import { dateInWords } from './inWords';
import { floorTo, formatStamp, type Stamp, stampOf, step } from './stamp';

/** Gives a meaning its place in the calendar, counted from the publication date or the date last spoken of. */
export function resolve(meaning: Meaning, context: Context): Resolution {
  switch (meaning.kind) {
    case 'point':
      return resolvePoint(meaning, context, resolve);
    case 'shift':
      return resolveShift(meaning, context);
    default:
      return { value: meaning.value, stamp: undefined, reason: reasonOf[meaning.kind], confidence: 0.9, others: [] };
  }
}

const reasonOf = { duration: 'a length of time', set: 'a repeated time', reference: 'a vague reference' } as const;

function resolveShift(shift: Shift, context: Context): Resolution {
  const { from, amount, unit, direction } = shift;
  if (amount === undefined)
    return {
      value: direction < 0 ? 'PAST_REF' : 'FUTURE_REF',
      stamp: undefined,
      reason: 'how long is not said',
      confidence: 0.7,
      others: [],
    };
  const base =
    typeof from === 'object'
      ? resolve(from, context).stamp
      : from === 'running'
        ? (context.running ?? context.publication)
        : context.publication;
  if (base === undefined)
    return {
      value: unknown(unit, shift.part),
      stamp: undefined,
      reason: 'no publication date to count from',
      confidence: 0.4,
      others: [],
    };
  const stamp = shifted(shift, base, context);
  const value = base.grain > unit && base.grain > Grain.Day ? coarse(base, unit) : formatStamp(stamp);
  const running = from === 'running' && context.running !== undefined;
  const counted =
    typeof from === 'object'
      ? 'counted from the date beside it'
      : running
        ? `counted from ${dateInWords(base)}`
        : `counted from the ${context.inferred ? 'inferred ' : ''}publication date, ${dateInWords(base)}`;
  return { value, stamp, reason: counted, confidence: running ? 0.75 : 0.92, others: [] };
}

function shifted(shift: Shift, base: Stamp, context: Context): Stamp {
  const { unit, amount = 0 } = shift;
  if (unit < Grain.Part) return { grain: Grain.Day, day: step(base.day, Grain.Day, amount === 0 ? 0 : 0) };
  if (shift.keep === true && base.grain < unit && shift.from === 'running')
    return { ...base, day: floorTo(step(base.day, unit, amount), base.grain), grain: base.grain };
  if (unit === Grain.Weekend && amount === 0 && context.tense < 0 && base.grain === Grain.Day)
    return stampOf(floorTo(base.day, unit) <= base.day ? base.day : base.day - 7, unit);
  if (typeof shift.from === 'object')
    return { grain: Math.min(unit, base.grain) as Grain, day: step(base.day, unit, amount) };
  const stamp = stampOf(step(floorTo(base.day, unit), unit, amount), unit);
  return shift.part === undefined ? stamp : { ...stamp, grain: Grain.Part, part: shift.part };
}

/** A unit finer than what it is counted from: two days after some time in May 1915. */
function coarse(base: Stamp, unit: Grain): string {
  const { year, month } = calendarDay(base.day);
  const text = formatStamp(stampOf(base.day, base.grain >= Grain.Season ? Grain.Year : Grain.Month));
  if (base.grain >= Grain.Season)
    return unit === Grain.Month ? `${text}-XX` : unit === Grain.Week ? `${text}-WXX` : `${text}-XX-XX`;
  return unit === Grain.Week ? `${year}-WXX` : `${text}${month > 0 ? '-XX' : ''}`;
}

/** The value of a unit that nothing places. */
function unknown(unit: Grain, part: string | undefined): string {
  if (unit <= Grain.Day) return `XXXX-XX-XX${part === undefined ? '' : `T${part}`}`;
  return unit === Grain.Month
    ? 'XXXX-XX'
    : unit === Grain.Week
      ? 'XXXX-WXX'
      : unit === Grain.Weekend
        ? 'XXXX-WXX-WE'
        : unit === Grain.Quarter
          ? 'XXXX-QX'
          : 'XXXX';
}

import { calendarDay } from './calendar';
import type { Context, Resolution, ResolutionReason } from './context';
import * as Grain from './grain';
import type { Meaning, Shift } from './meaning';
import { nowhere, NO_BASE, result } from './placed';
import { floorTo, formatStamp, type Stamp, stampOf, step } from './stamp';

type Resolve = (meaning: Meaning, context: Context) => Resolution;

/** Base of a shift. */
interface Base {
  readonly stamp: Stamp;
  readonly reason: ResolutionReason;
  /** Certainty that the text means this base. */
  readonly confidence: number;
}

const COUNTED_FROM_EVENT = { kind: 'countedFromEvent' } as const;
const COUNTED_FROM_DATE = { kind: 'countedFromDate' } as const;

/** Counts a shift from its anchor. */
export function resolveShift(shift: Shift, context: Context, resolve: Resolve): Resolution {
  const { amount, unit, direction } = shift;
  const vague = direction < 0 ? 'PAST_REF' : 'FUTURE_REF';
  if (amount === undefined) return nowhere(vague, { kind: 'lengthNotSaid' }, 0.7);
  // "48 hours from 31 April": nothing can be counted from a day that is none.
  const beside = typeof shift.from === 'object' ? resolve(shift.from, context) : undefined;
  if (beside?.reason.kind === 'noSuchDay') return nowhere(unknown(unit, shift.part), { kind: 'noSuchDay' }, 0.4);
  const base = beside === undefined ? anchorOf(shift, context) : baseBeside(beside);
  if (base === undefined || (base.stamp.grain > Grain.Day && unit < Grain.Month && shift.from === 'publication'))
    return nowhere(unknown(unit, shift.part), isDated(context) ? COUNTED_FROM_EVENT : NO_BASE, 0.4);
  const stamp = shifted(shift, base.stamp, context);
  const { reason } = base;
  const named = typeof shift.from === 'object' ? undefined : base.stamp;
  const coarse =
    base.stamp.grain > unit && base.stamp.grain > Grain.Day && typeof shift.from !== 'object' && unit < Grain.Quarter;
  if (coarse) return nowhere(coarseValue(base.stamp, unit), reason, 0.5, named);
  return result(stamp, reason, base.confidence, named);
}

/** Whether the day of publication is known: what has no base all the same hangs on something else. */
function isDated({ publication, inferred }: Context): boolean {
  return publication?.grain === Grain.Day && !inferred;
}

/** The time that stands beside the shift: "two days after 3 May". */
function baseBeside({ stamp, confidence }: Resolution): Base | undefined {
  return stamp && { stamp, reason: { kind: 'countedFromDateBeside' }, confidence: confidence - 0.05 };
}

function anchorOf(shift: Shift, context: Context): Base | undefined {
  const { publication, running, period, quarter, narrative } = context;
  const own = (stamp: Stamp | undefined): Base | undefined =>
    stamp && { stamp, reason: COUNTED_FROM_DATE, confidence: 0.75 };
  // Other dates of the text say in which year somebody wrote, but not on which day: "yesterday", "last month" stay open.
  const published: Base | undefined =
    publication === undefined || (context.inferred && shift.unit < Grain.Year)
      ? undefined
      : {
          stamp: publication,
          reason: { kind: 'countedFromPublication', inferred: context.inferred },
          confidence: context.inferred ? 0.75 : 0.92,
        };
  switch (shift.from) {
    case 'publication':
      return published ?? (narrative ? own(running) : undefined);
    case 'running':
      return own(running) ?? published;
    case 'spokenOf':
      return narrative ? (own(running) ?? published) : (published ?? own(near(running, shift)));
    case 'period':
      if (shift.unit === Grain.Quarter)
        return own(quarter ?? (publication && stampOf(step(publication.day, Grain.Quarter, -1), Grain.Quarter)));
      return own((narrative ? running : (period ?? running)) ?? (publication && stampOf(publication.day, Grain.Year)));
    case 'yearAgo':
      return quarter !== undefined && !narrative ? own(period) : published;
    // An event has no place in the calendar, and a time beside the shift is no anchor.
    default:
      return undefined;
  }
}

/** A year that the text happens to name is nothing to count a weekend from. */
function near(running: Stamp | undefined, { unit }: Shift): Stamp | undefined {
  return running !== undefined && running.grain >= Grain.Year && unit < Grain.Month ? undefined : running;
}

function shifted(shift: Shift, base: Stamp, context: Context): Stamp {
  const { unit, amount = 0, from } = shift;
  if (unit < Grain.Part) return stampOf(base.day, Grain.Day);
  // "a year earlier" keeps the grain of what it compares with: a quarter, a month.
  if ((from === 'period' || from === 'yearAgo') && base.grain >= Grain.Month && base.grain < unit && !context.narrative)
    return stampOf(step(base.day, unit, amount), base.grain);
  if (unit === Grain.Weekend && amount === 0 && from === 'spokenOf' && context.tense <= 0)
    return stampOf(floorTo(base.day, unit) <= base.day ? base.day : base.day - 7, unit);
  if (typeof from === 'object' && amount !== 0)
    return { ...base, grain: Math.min(unit, base.grain), day: step(base.day, unit, amount) };
  const stamp = stampOf(step(floorTo(base.day, unit), unit, amount), unit);
  return shift.part === undefined ? stamp : { ...stamp, grain: Grain.Part, part: shift.part };
}

/** A unit finer than what it is counted from: two days after some time in May 1915. */
function coarseValue(base: Stamp, unit: number): string {
  if (base.grain === Grain.Month && unit < Grain.Week) return `${formatStamp(base)}-XX`;
  const year = formatStamp(stampOf(base.day, Grain.Year));
  if (base.grain > Grain.Year || calendarDay(base.day).year < 1) return unknown(unit, undefined);
  return year + unknown(unit, undefined).slice(4);
}

/** The value of a unit that nothing places. */
function unknown(unit: number, part: string | undefined): string {
  if (unit <= Grain.Day) return `XXXX-XX-XX${part === undefined ? '' : `T${part}`}`;
  if (unit <= Grain.Fortnight) return unit === Grain.Weekend ? 'XXXX-WXX-WE' : 'XXXX-WXX';
  return unit === Grain.Month ? 'XXXX-XX' : unit === Grain.Quarter ? 'XXXX-QX' : 'XXXX';
}

import type { DateReason, UnfinishedReason } from '../../dateReasons';
import type { Span, Timex, TimexMod, TimexReading } from '../../facts';
import type { Context, Resolution } from './context';
import { type DateOrder, swapped } from './dateOrder';
import { intervalOf } from './interval';
import * as Grain from './grain';
import type { Match } from './meaning';
import { resolve } from './resolve';
import { formatStamp, type Stamp } from './stamp';

/** A match and what it resolved to. */
export interface Resolved {
  readonly match: Match;
  readonly found: Resolution;
  readonly order: DateOrder;
  readonly context: Context;
}

/** A time expression at its place, as the rest of the analysis knows it. Interval, words and alternatives are made when somebody reads them. */
export class FoundTimex implements Timex {
  readonly start: number;
  readonly end: number;
  readonly type: Timex['type'];
  readonly value: string;
  readonly confidence: number;
  // Keys that say nothing stay absent.
  declare readonly mod?: TimexMod;
  declare readonly quant?: string;
  declare readonly freq?: string;
  declare readonly zone?: string;
  readonly #resolved: Resolved;

  constructor(start: number, end: number, resolved: Resolved) {
    const { match, found } = resolved;
    const { meaning, mod, zone } = match;
    this.start = start;
    this.end = end;
    this.#resolved = resolved;
    this.type = typeOf(match, found);
    this.value = found.value;
    this.confidence = isUnsure(resolved) ? 0.5 : found.confidence;
    if (mod !== undefined) this.mod = mod;
    if (meaning.kind === 'set' && meaning.quant !== undefined) this.quant = meaning.quant;
    if (meaning.kind === 'set' && meaning.freq !== undefined) this.freq = meaning.freq;
    if (zone !== undefined) this.zone = zone;
  }

  movedTo({ start, end }: Span): FoundTimex {
    return new FoundTimex(start, end, this.#resolved);
  }

  get interval(): string | undefined {
    return intervalOf(this.#resolved.found);
  }

  get reason(): DateReason {
    const { match, found, order } = this.#resolved;
    if (fitsBothOrders(match)) return order.reason;
    return finished(found);
  }

  get alternatives(): readonly TimexReading[] {
    const { match, found, context } = this.#resolved;
    const others = found.others.map((stamp) => reading(stamp, found.stamp));
    return isUnsure(this.#resolved) ? [otherOrder(match, context), ...others] : others;
  }
}

/** The reason with the value of the date that it stands on. */
function finished({ reason, base }: Resolution): DateReason {
  if (base === undefined) return reason as DateReason;
  const { grain, day } = base;
  return { ...(reason as UnfinishedReason), base: formatStamp({ grain: Math.max(grain, Grain.Day), day }) };
}

/** The same expression at another place, UTF-16. */
export function timexAt(timex: Timex, span: Span): Timex {
  return timex instanceof FoundTimex ? timex.movedTo(span) : { ...timex, ...span };
}

/** 03/04/2021 */
function fitsBothOrders({ meaning }: Match): boolean {
  return meaning.kind === 'point' && meaning.eitherOrder === true;
}

function isUnsure({ match, order }: Resolved): boolean {
  return fitsBothOrders(match) && !order.known;
}
function typeOf({ meaning }: Match, found: Resolution): Timex['type'] {
  if (meaning.kind === 'duration') return 'DURATION';
  if (meaning.kind === 'set') return 'SET';
  const time = found.stamp === undefined ? /T(\d|[A-Z]{2}$)/.test(found.value) : found.stamp.grain < Grain.Day;
  return time ? 'TIME' : 'DATE';
}

function otherOrder(match: Match, context: Context): TimexReading {
  const meaning = match.meaning.kind === 'point' ? swapped(match.meaning) : match.meaning;
  return { type: 'DATE', value: resolve(meaning, context).value, reason: { kind: 'otherOrder' } };
}

function reading(stamp: Stamp, chosen: Stamp | undefined): TimexReading {
  const later = chosen !== undefined && stamp.day > chosen.day;
  return {
    type: stamp.grain < Grain.Day ? 'TIME' : 'DATE',
    value: formatStamp(stamp),
    reason: { kind: later ? 'nextOne' : 'oneBefore' },
  };
}

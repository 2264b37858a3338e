import type { Timex, TimexReading } from '../facts';
import type { Tokens } from '../tokens';
import type { Context, Resolution } from './context';
import { type DateOrder, swapped } from './dateOrder';
import { dateInWords } from './inWords';
import { intervalOf } from './interval';
import * as Grain from './grain';
import type { Match } from './meaning';
import { resolve } from './resolve';
import { formatStamp, type Stamp } from './stamp';

/** A match and what it resolved to, as the rest of the analysis knows it. */
export function timexOf(tokens: Tokens, match: Match, found: Resolution, order: DateOrder, context: Context): Timex {
  const { meaning, mod, zone } = match;
  const interval = intervalOf(found);
  const either = meaning.kind === 'point' && meaning.eitherOrder === true;
  const unsure = either && !order.known;
  const timex: Mutable<Timex> = {
    start: tokens.start(match.first),
    end: tokens.end(match.past - 1),
    type: typeOf(match, found),
    value: found.value,
    confidence: unsure ? 0.5 : found.confidence,
    // Words and alternatives are made when somebody reads them.
    get reason() {
      if (either) return order.reason;
      return found.base === undefined ? found.reason : found.reason + dateInWords(found.base);
    },
    get alternatives() {
      const others = found.others.map((stamp) => reading(stamp, found.stamp));
      return unsure ? [otherOrder(match, context), ...others] : others;
    },
  };
  if (mod !== undefined) timex.mod = mod;
  if (meaning.kind === 'set' && meaning.quant !== undefined) timex.quant = meaning.quant;
  if (meaning.kind === 'set' && meaning.freq !== undefined) timex.freq = meaning.freq;
  if (zone !== undefined) timex.zone = zone;
  if (interval !== undefined) timex.interval = interval;
  return timex;
}

/** A timex in the making: keys that say nothing stay absent. */
type Mutable<T> = { -readonly [Key in keyof T]: T[Key] };

function typeOf({ meaning }: Match, found: Resolution): Timex['type'] {
  if (meaning.kind === 'duration') return 'DURATION';
  if (meaning.kind === 'set') return 'SET';
  const time = found.stamp === undefined ? /T(\d|[A-Z]{2}$)/.test(found.value) : found.stamp.grain < Grain.Day;
  return time ? 'TIME' : 'DATE';
}

function otherOrder(match: Match, context: Context): TimexReading {
  const meaning = match.meaning.kind === 'point' ? swapped(match.meaning) : match.meaning;
  return { type: 'DATE', value: resolve(meaning, context).value, reason: 'day and month the other way round' };
}

function reading(stamp: Stamp, chosen: Stamp | undefined): TimexReading {
  const later = chosen !== undefined && stamp.day > chosen.day;
  return {
    type: stamp.grain < Grain.Day ? 'TIME' : 'DATE',
    value: formatStamp(stamp),
    reason: later ? 'the next one' : 'the one before',
  };
}

import * as Grain from './grain';
import { wordClasses } from './vocabulary';

/** Units by grain, in the plural with `PLURAL` on top. */
export const UNIT = wordClasses.UNIT;
export const PLURAL = 100;

/** The letters of durations by grain; those of time units come after a `T`. */
const LETTERS: readonly string[] = ' S M H  D WE W  M S Q  Y'.split(' ');
/** Half of a unit in the next smaller one that the designators of ISO 8601 allow beside it. */
const HALVES: Readonly<Record<number, string>> = {
  [Grain.Minute]: '30S',
  [Grain.Hour]: '30M',
  [Grain.Day]: 'T12H',
  [Grain.Year]: '6M',
};

/** So many units without the `P`: `3M`, `T5H`, `XY`. */
export function lengthOf(amount: number | undefined, unit: number): string {
  return `${amount === undefined ? 'X' : Math.round(amount * 100) / 100}${LETTERS[unit] || 'D'}`;
}

/** The TIMEX3 value of so many units: `P3M`, `PT2H`, `PXY`, `P2Y6M`; decades and longer ones are years. */
export function durationValue(amount: number | undefined, unit: number): string {
  if (unit === Grain.Fortnight) return durationValue(amount && amount * 2, Grain.Week);
  if (unit >= Grain.Decade) {
    if (amount === undefined) return `PX${['DE', 'CE', 'ML'][unit - Grain.Decade]!}`;
    return durationValue(amount * 10 ** (unit - Grain.Decade + 1), Grain.Year);
  }
  const half = amount !== undefined && amount % 1 === 0.5 ? HALVES[unit] : undefined;
  const length =
    half === undefined ? lengthOf(amount, unit) : (amount! < 1 ? '' : lengthOf(Math.floor(amount!), unit)) + half;
  return `P${unit < Grain.Part ? 'T' : ''}${length}`;
}

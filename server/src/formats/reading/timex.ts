import type { TimexType } from '../../analysis/facts';
import type { TimexDetails } from '../../annotations/model';

/** A date, month, year or week; a time; a duration: ISO 8601, with `X` for what is not known (TIMEX3). */
const shapes: readonly (readonly [TimexType, RegExp])[] = [
  ['TIME', /^[\dX]{4}-[\dXW-]+T[\dX:.]+Z?$|^T\d\d:\d\d/],
  ['DATE', /^[\dX]{4}(?:-[\dXWQHSPUFA-]{1,8})?$|^(?:PAST|PRESENT|FUTURE)_REF$/],
  ['DURATION', /^P(?:[\dX.]+[YMWD])*(?:T(?:[\dX.]+[HMS])+)?$/],
];

/** A value of TIMEX3 with the type that its shape tells; undefined for other words. */
export function timexOf(value: string): TimexDetails | undefined {
  const type = shapes.find(([, shape]) => shape.test(value))?.[0];
  return type && { type, value };
}

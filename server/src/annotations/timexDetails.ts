import type { TimexDetails } from './model';

/** The optional members of a TIMEX3. */
export const TIMEX_PARTS = ['mod', 'quant', 'freq', 'zone'] as const;

/** TIMEX3 members of anything that has them, in their order, without those that are absent. */
export function timexDetails({ type, value, mod, quant, freq, zone }: TimexDetails): TimexDetails {
  return {
    type,
    value,
    ...(mod !== undefined && { mod }),
    ...(quant !== undefined && { quant }),
    ...(freq !== undefined && { freq }),
    ...(zone !== undefined && { zone }),
  };
}

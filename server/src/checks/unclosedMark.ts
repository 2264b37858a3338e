import type { Facts } from '../analysis/facts';
import type { Problem } from './check';

/** Quotation marks without a partner. */
export function unclosedMark({ unclosedMarks }: Facts): Problem[] {
  return unclosedMarks.map(({ start, end }) => ({
    check: 'unclosedMark',
    start,
    end,
    message: 'This quotation mark has no partner in its paragraph. Add the missing mark, or remove this one.',
  }));
}

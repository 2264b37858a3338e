import type { Facts } from './facts';

/** Whether an offset stands in a paragraph that is not English, where no rule of English tells anything. */
export function isForeign({ foreign }: Pick<Facts, 'foreign'>, offset: number): boolean {
  return foreign.some(({ start, end }) => start <= offset && offset < end);
}

import type { ListedItem } from '../../../server/src/protocol/items';

/** What the margin of a line says of the quotations and dates on it, the most pressing first. */
export const lineMarkNames = ['outdated', 'disputed', 'needsSource', 'partly', 'checked'] as const;

/** A mark in the margin; `outdated`: the words changed since they were checked; `partly`: other quotations of the line are unchecked. */
export type LineMark = (typeof lineMarkNames)[number];

/** The marks of an article by line, from 0, one for each line on which something verified begins. Lines without one are left out. */
export function lineMarks(items: readonly ListedItem[]): Map<number, LineMark> {
  const byLine = new Map<number, ListedItem[]>();
  for (const item of items) {
    const { line } = item.range.start;
    byLine.set(line, [...(byLine.get(line) ?? []), item]);
  }
  const marks = new Map<number, LineMark>();
  for (const [line, own] of byLine) {
    const mark = markOf(own);
    if (mark) marks.set(line, mark);
  }
  return marks;
}

/** A line is a paragraph as a rule: a tick must not vouch for the quotation beside. Dates are seldom checked one by one, and do not count against it. */
function markOf(items: readonly ListedItem[]): LineMark | undefined {
  if (items.some(({ isOutdated }) => isOutdated)) return 'outdated';
  const is = (state: ListedItem['verification']) => items.some(({ verification }) => verification === state);
  if (is('disputed')) return 'disputed';
  if (is('needsSource')) return 'needsSource';
  if (!is('checked')) return undefined;
  const isLeft = items.some(({ kind, verification }) => kind === 'quotation' && verification === 'unchecked');
  return isLeft ? 'partly' : 'checked';
}

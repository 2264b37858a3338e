/** What the margin of a line says of the quotations and dates on it, the most pressing first. */
export const lineMarkNames = ['outdated', 'disputed', 'needsSource', 'partly', 'checked'] as const;

/** A mark in the margin; `outdated`: the words changed since they were checked; `partly`: other quotations of the line are unchecked. */
export type LineMark = (typeof lineMarkNames)[number];

/** A line of an article, from 0, with its mark. */
export interface MarkedLine {
  readonly line: number;
  readonly mark: LineMark;
}

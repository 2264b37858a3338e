/* eslint-disable no-control-regex -- What ends a line for Python, in which brat is written, are control characters too. */
import type { Span } from '../analysis/facts';

const lineEnds = /[\n\v\f\r\u001c-\u001e\u0085\u2028\u2029]/;
const lines = /[^\n\v\f\r\u001c-\u001e\u0085\u2028\u2029]+/g;
const words = /[^\s\u001c-\u001e\u0085]/;

/** A span without its line breaks, and without the empty stretches between them. */
export function lineFragments(text: string, { start, end }: Span): Span[] {
  const fragments: Span[] = [];
  for (const { index, 0: line } of text.slice(start, end).matchAll(lines)) {
    if (words.test(line)) fragments.push({ start: start + index, end: start + index + line.length });
  }
  return fragments;
}

/** Whether what stands between two fragments is the end of a line, and white space at most. */
export function isBreak(between: string): boolean {
  return !words.test(between) && lineEnds.test(between);
}

/** Words on one line. */
export function onOneLine(text: string): string {
  return text.replace(/[\t\n\v\f\r\u001c-\u001e\u0085\u2028\u2029]+/g, ' ');
}

import assert from 'node:assert/strict';
import { findTimexes } from '../../../../server/src/analysis/english/dates/index';
import type { Given } from '../../../../server/src/analysis/facts';
import { findHeader } from '../../../../server/src/analysis/english/frontMatter/header';
import { english } from '../../../../server/src/analysis/english/englishLanguage';
import { scan } from '../../../../server/src/analysis/text/scan';

/** The publication date of the sentences in the tables: a Monday. */
export const PUBLISHED = '2022-01-03';

/**
 * Checks a text in which every time expression stands in brackets with its value, and its mod after a slash:
 * `They met [last Friday=2021-12-31] and [early in 2019=2019/START]`. Strips the brackets, analyses, marks again, compares.
 */
export function check(marked: string, given: Given = { publicationDate: PUBLISHED }): void {
  const text = marked.replaceAll(/\[([^\]=]+)=[^\]]*\]/g, '$1');
  assert.equal(mark(text, given), marked);
}

/** The text with its time expressions in brackets. */
function mark(text: string, given: Given): string {
  const tokens = scan(text, english);
  const { timexes } = findTimexes(tokens, { given, ...findHeader(tokens) });
  let out = '';
  let at = 0;
  for (const { start, end, value, mod } of timexes) {
    out += `${text.slice(at, start)}[${text.slice(start, end)}=${value}${mod === undefined ? '' : `/${mod}`}]`;
    at = end;
  }
  return out + text.slice(at);
}

/** One test per sentence. */
export function checkAll(sentences: readonly string[], given?: Given): void {
  for (const sentence of sentences) it(sentence, () => check(sentence, given));
}

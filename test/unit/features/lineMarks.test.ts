import assert from 'node:assert/strict';
import type { Annotation } from '../../../server/src/annotations/model';
import { lineMarks } from '../../../server/src/features/lineMarks';
import { markedArticle } from './article';

/** An article of items in short: `1 quotation checked`, with the line from 0 and `changed` for one whose words changed. */
function articleWith(short: readonly string[]): Parameters<typeof lineMarks>[0] {
  const { article } = markedArticle('Line.\n'.repeat(9));
  const outdated = new Set<string>();
  const items = short.map((one, i) => {
    const [line, kind, state] = one.split(' ') as [string, string, string];
    const start = article.document.offsetAt({ line: Number(line), character: i });
    const id = `urn:x:${i}`;
    if (state === 'changed') outdated.add(id);
    const verification = { state: state === 'changed' ? 'checked' : state, words: [] };
    const annotation = { id, ...(state !== 'unchecked' && { verification }) } as unknown as Annotation;
    return { kind, annotation, start, end: start + 1, pieces: [{ start, end: start + 1 }] };
  });
  const of = (wanted: string) => items.filter(({ kind }) => kind === wanted) as never[];
  return { ...article, merged: { ...article.merged, outdated, quotations: of('quotation'), dates: of('date') } };
}

describe('the marks in the margin', () => {
  const table: Record<string, [items: readonly string[], marks: string]> = {
    'nothing in an article that nobody verified': [['0 quotation unchecked', '4 date unchecked'], ''],
    'a tick where all quotations of a line are checked': [['2 quotation checked', '2 quotation checked'], '2 checked'],
    'a part of one where another quotation is left': [['2 quotation checked', '2 quotation unchecked'], '2 partly'],
    'a tick where only a date beside is left': [['2 quotation checked', '2 date unchecked'], '2 checked'],
    'a tick for a checked date beside an unchecked quotation in part': [
      ['2 date checked', '2 quotation unchecked'],
      '2 partly',
    ],
    'what is disputed before what is checked': [['0 quotation checked', '0 quotation disputed'], '0 disputed'],
    'what is disputed before what needs a source': [['0 quotation needsSource', '0 date disputed'], '0 disputed'],
    'words that changed before all': [['0 quotation disputed', '0 quotation changed'], '0 outdated'],
    'each line for itself': [['0 quotation checked', '3 quotation needsSource'], '0 checked, 3 needsSource'],
  };
  for (const [name, [given, expected]] of Object.entries(table)) {
    it(`show ${name}`, () => {
      const marks = lineMarks(articleWith(given)).map(({ line, mark }) => `${line} ${mark}`);
      assert.equal(marks.join(', '), expected);
    });
  }
});

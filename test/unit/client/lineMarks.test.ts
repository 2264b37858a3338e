import assert from 'node:assert/strict';
import { lineMarks } from '../../../client/src/verification/lineMarks';
import { ALL, type ListOptions, rowsOf } from '../../../client/src/sidePanel/rows';
import type { ListedItem } from '../../../server/src/protocol/items';

/** Items in short: `1 quotation checked`, with the line from 0 and `changed` for one whose words changed. */
function items(...short: readonly string[]): ListedItem[] {
  return short.map((one, i) => {
    const [line, kind, state] = one.split(' ') as [string, ListedItem['kind'], string];
    const position = { line: Number(line), character: i };
    const range = { start: position, end: position };
    const isOutdated = state === 'changed';
    return {
      ...{ kind, range, hull: range, words: one, meaning: '', speakers: [], state: 'confirmed' },
      verification: isOutdated ? 'unchecked' : (state as ListedItem['verification']),
      ...(isOutdated && { isOutdated }),
    };
  });
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
      const marks = [...lineMarks(items(...given))].map(([line, mark]) => `${line} ${mark}`);
      assert.equal(marks.join(', '), expected);
    });
  }
});

describe('the side panel', () => {
  const all = items('0 quotation checked', '1 quotation unchecked', '2 quotation changed', '3 date disputed');
  const names = { nobody: '', dates: '', problems: '' };
  const listed = (options: Partial<ListOptions>) =>
    rowsOf(all, [], { ...ALL, ...options }, names).map((row) =>
      'entry' in row && 'words' in row.entry ? row.entry.words : '',
    );

  it('lists all states of verification unless told otherwise', () => assert.equal(listed({}).length, 4));
  it('lists what is left to check, with what changed since it was checked', () =>
    assert.deepEqual(listed({ verification: ['unchecked'] }), ['1 quotation unchecked', '2 quotation changed']));
  it('lists what is disputed or in need of a source', () =>
    assert.deepEqual(listed({ verification: ['disputed', 'needsSource'] }), ['3 date disputed']));
});

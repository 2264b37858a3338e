import assert from 'node:assert/strict';
import {
  ALL,
  entriesOf,
  labelsInWords,
  labelsOffered,
  type ListOptions,
  NO_LABEL,
  type ProblemItem,
  rowsOf,
} from '../../../client/src/sidePanel/rows';
import type { ListedItem } from '../../../server/src/protocol/items';
import { listItems } from '../../../server/src/features/listItems';
import { markedArticle } from '../features/article';

const names = { nobody: 'Nobody named', dates: 'Dates', problems: 'Problems' };
const { article } = markedArticle(
  '|<quotation speaker="Ada Okoye"><quotation speaker="Tom Reid">“Never on <date value="2025-10-10">Friday</date>,”</quotation> he told me,</quotation> Okoye recalled.',
);

describe('the rows of the side panel', () => {
  for (const by of ['order', 'speaker'] as const) {
    it(`name each entry apart from others that begin with it, by ${by}: the tree fails on two of one name`, () => {
      const { range } = listItems(article)[0]!;
      const problems = ['Nobody says so.', 'It is no such day.'].map(
        (message) => ({ kind: 'problem', range, message }) as unknown as ProblemItem,
      );
      const ids = entriesOf(rowsOf(listItems(article), problems, { ...ALL, by }, names)).map(({ id }) => id);
      assert.equal(ids.length, 5);
      assert.equal(new Set(ids).size, ids.length);
    });
  }

  it('list no problem where only a state is asked for, unless problems are asked for as well', () => {
    const { range } = listItems(article)[0]!;
    const problem = { kind: 'problem', range, message: 'Nobody says so.' } as unknown as ProblemItem;
    const kinds = (options: Partial<ListOptions>) =>
      entriesOf(rowsOf(listItems(article), [problem], { ...ALL, ...options }, names)).map(({ entry }) => entry.kind);
    assert.ok(kinds({}).includes('problem'));
    assert.deepEqual(kinds({ verification: ['disputed'] }), []);
    assert.deepEqual(kinds({ states: ['confirmed'] }), []);
    assert.ok(!kinds({ confidence: 'unsure' }).includes('problem'));
    assert.deepEqual(kinds({ verification: ['disputed'], kinds: ['quotation', 'problem'] }), ['problem']);
  });

  it('list what two people of one name said together once', () => {
    const [quotation] = listItems(article);
    const twice = { ...quotation!, speakers: ['Ada Okoye', 'Ada Okoye'] };
    assert.equal(entriesOf(rowsOf([twice], [], { ...ALL, by: 'speaker' }, names)).length, 1);
  });

  describe('by labels', () => {
    const [one] = listItems(article);
    const item = (words: string, ...labels: string[]): ListedItem => {
      return { ...one!, words, ...(labels.length > 0 && { labels }) };
    };
    const all = [
      item('for', 'stance: for'),
      item('against, an official', 'stance: against', 'type of source: official'),
      item('bare'),
    ];
    const problem = { kind: 'problem', range: one!.range, message: 'Nobody says so.' } as unknown as ProblemItem;
    const listed = (labels: readonly string[]) =>
      entriesOf(rowsOf(all, [problem], { ...ALL, labels }, names)).map(({ entry }) =>
        entry.kind === 'problem' ? entry.message : entry.words,
      );

    it('list everything, problems too, unless one is chosen', () => assert.equal(listed([]).length, 4));
    it('list what has one of those chosen', () => {
      assert.deepEqual(listed(['stance: against']), ['against, an official']);
      assert.deepEqual(listed(['stance: for', 'type of source: official']), ['for', 'against, an official']);
    });
    it('list what is left to label', () => assert.deepEqual(listed([NO_LABEL]), ['bare']));
    it('offer those in the article, and those chosen in another', () => {
      assert.deepEqual(labelsOffered(all, { ...ALL, labels: [NO_LABEL, 'topic: harbour'] }), [
        'stance: against',
        'stance: for',
        'topic: harbour',
        'type of source: official',
      ]);
    });
    it('keep the value of a label in sight where its name is long, and several of one name together', () => {
      const labels = ['stance: against', 'type of source: official', 'topic: housing', 'topic: transport'];
      assert.deepEqual(labelsInWords(labels, true), [
        'stance: against',
        'type of…: official',
        'topic: housing, transport',
      ]);
      assert.equal(labelsInWords(labels)[1], 'type of source: official');
    });
  });

  describe('by how far things are verified', () => {
    const [one] = listItems(article);
    const item = (words: string, kind: ListedItem['kind'], verification: ListedItem['verification']): ListedItem => {
      return { ...one!, words, kind, verification };
    };
    const all = [
      item('checked', 'quotation', 'checked'),
      item('left', 'quotation', 'unchecked'),
      { ...item('changed', 'quotation', 'unchecked'), isOutdated: true as const },
      item('disputed', 'date', 'disputed'),
    ];
    const listed = (options: Partial<ListOptions>) =>
      rowsOf(all, [], { ...ALL, ...options }, names).map((row) =>
        'entry' in row && 'words' in row.entry ? row.entry.words : '',
      );

    it('list everything unless told otherwise', () => assert.equal(listed({}).length, 4));
    it('list what is left to check, with what changed since it was checked', () =>
      assert.deepEqual(listed({ verification: ['unchecked'] }), ['left', 'changed']));
    it('list what is disputed or in need of a source', () =>
      assert.deepEqual(listed({ verification: ['disputed', 'needsSource'] }), ['disputed']));
  });
});

import assert from 'node:assert/strict';
import { ALL, entriesOf, type ListOptions, type ProblemItem, rowsOf } from '../../../client/src/sidePanel/rows';
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
});

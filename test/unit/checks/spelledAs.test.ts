import assert from 'node:assert/strict';
import { spelledAs } from '../../../server/src/checks/spelledAs';

/** The words of an article, a passage of another text, and how the passage is shown beside them. */
const cases: readonly [what: string, words: string, passage: string, shown: string][] = [
  ['marks and capitals', '“The ferry is safe,”', 'the ferry is safe.', '“The ferry is safe,”'],
  ['a word more', '“The ferry is safe.”', 'The ferry is quite safe, I think.', '“The ferry is quite safe, I think.'],
  ['a word less', '“The old ferry is safe.”', 'the ferry is safe', '“The ferry is safe.”'],
  ['another word', 'We will sail in May.', 'We shall sail — in May!', 'We shall sail in May.'],
  [
    'spellings of one word',
    'We organised 12 colour tours',
    'we organized twelve color tours',
    'We organised 12 colour tours',
  ],
  ['a contraction', 'There’s no money.', 'There is no money.', 'There’s no money.'],
  ['a contraction with a word less', 'It is safe.', 'It isn’t safe.', 'It isn’t safe.'],
  ['nothing in common', 'We will sail.', 'Milk and eggs.', 'Milk and eggs.'],
  ['no words', '', 'Milk.', 'Milk.'],
];

describe('A passage beside a quotation', () => {
  for (const [what, words, passage, shown] of cases)
    it(`differs in words only: ${what}`, () => {
      assert.equal(spelledAs(words, passage), shown);
    });
});

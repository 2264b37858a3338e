import assert from 'node:assert/strict';
import { nestedQuotations } from '../../../server/src/features/nestedQuotations';
import { markedArticle } from './article';

describe('nestedQuotations', () => {
  it('has the quotations inside others, and not those around them', () => {
    const { article } = markedArticle(
      '<quotation speaker="Ada Okoye">“She told me <quotation speaker="Lena Koch">‘Never again’</quotation> and left,”</quotation> said <speaker>Ada Okoye</speaker>.',
    );
    const words = nestedQuotations(article).map(({ start, end }) => article.text.slice(start.character, end.character));
    assert.deepEqual(words, ['‘Never again’']);
  });
  it('has nothing where none stands inside another', () => {
    const { article } = markedArticle('<quotation speaker="Ada Okoye">“It is late,”</quotation> she said.');
    assert.deepEqual(nestedQuotations(article), []);
  });
});

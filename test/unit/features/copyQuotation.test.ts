import assert from 'node:assert/strict';
import { attributedQuotation } from '../../../server/src/features/copyQuotation';
import { markedArticle } from './article';

function check(marked: string, expected: string | undefined): void {
  const { article, cursor } = markedArticle(marked);
  assert.equal(attributedQuotation(article, article.document.positionAt(cursor)), expected);
}

describe('attributedQuotation', () => {
  const cases: Record<string, [string, string | undefined]> = {
    'has the name and the role': [
      '<quotation speaker="Ada Okoye">“It |is shut,”</quotation> said <speaker roles="mayor of Leith">Ada Okoye</speaker>.',
      '“It is shut.” — Ada Okoye, mayor of Leith',
    ],
    'puts a quotation over two lines on one': [
      '<quotation speaker="Ada Okoye">“It |is\nshut.”</quotation>',
      '“It is shut.” — Ada Okoye',
    ],
    'says that nobody is named': ['<quotation>“It |is shut.”</quotation>', '“It is shut.” — unattributed'],
    'says that the words are the reporter’s': [
      '<quotation speaker="Ada Okoye" type="indirect">it |was shut</quotation>',
      'it was shut — Ada Okoye (reported)',
    ],
    'keeps the marks inside': [
      '<quotation speaker="Ada Okoye">“They |said ‘never’ to us.”</quotation>',
      '“They said ‘never’ to us.” — Ada Okoye',
    ],
    'has nothing where no quotation stands': ['It is |shut. <quotation>“No.”</quotation>', undefined],
  };
  for (const [name, [marked, expected]] of Object.entries(cases)) it(name, () => check(marked, expected));
});

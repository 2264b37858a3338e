import assert from 'node:assert/strict';
import { documentHighlights } from '../../../server/src/features/documentHighlight';
import { openArticle, unwrapped, wrapped } from './wrappedArticle';

describe('what is highlighted of a speaker', () => {
  const highlighted = (text: string): readonly string[] => {
    const article = openArticle(text);
    const position = article.document.positionAt(text.indexOf('Halvorsen said'));
    return documentHighlights(article, position)!.map(({ range }) => article.document.getText(range));
  };

  it('is the words of an e-mail, not the quoting signs before them', () => {
    const found = highlighted(wrapped);
    assert.ok(found.includes('Councillor Ingrid') && found.includes('Halvorsen'), found.join(' | '));
    assert.deepEqual(
      found.filter((words) => /^\s*>|\n/.test(words)),
      [],
    );
  });

  it('is one stretch where nothing stands between', () => {
    assert.ok(highlighted(unwrapped).includes('Councillor Ingrid Halvorsen'));
  });
});

import assert from 'node:assert/strict';
import { recordOf, workspaceSymbols } from '../../../server/src/features/workspaceSymbol';
import { markedArticle } from './article';

const text = `<quotation speaker="Zoë Škvorecká">“The pier is shut,”</quotation> said <speaker>Zoë Škvorecká</speaker>.
<quotation>“Nobody asked us.”</quotation> It was <date value="2026-03-04">4 March</date>, or <date value="2025">last year</date>.`;
const record = recordOf(markedArticle(text).article, 'pier.news');
const search = (query: string) => {
  return workspaceSymbols([record], query).map(({ name }) => name);
};

describe('workspaceSymbols', () => {
  it('has the speakers first, then what they and nobody said, and no dates', () =>
    assert.deepEqual(search(''), ['Zoë Škvorecká', 'Zoë Škvorecká: “The pier is shut,”', '“Nobody asked us.”']));
  it('finds a speaker and all that they are quoted with, without capitals and accents, by any word of the name', () =>
    assert.deepEqual(search('skvor zoe'), ['Zoë Škvorecká', 'Zoë Škvorecká: “The pier is shut,”']));
  it('finds a quotation by its words', () => assert.deepEqual(search('nobody us'), ['“Nobody asked us.”']));
  it('leaves out what lacks a word', () => assert.deepEqual(search('pier open'), []));
  it('says where they stand', () => {
    const [quotation] = workspaceSymbols([record], 'shut');
    assert.deepEqual(quotation?.location, {
      uri: 'file:///news/article.news',
      range: { start: { line: 0, character: 0 }, end: { line: 0, character: 19 } },
    });
  });
  it('answers with no more than an editor can show', () => {
    const many = Array.from({ length: 400 }, () => record);
    assert.equal(workspaceSymbols(many, '').length, 500);
    assert.equal(workspaceSymbols(many, 'nobody').length, 400);
  });
});

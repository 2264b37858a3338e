import assert from 'node:assert/strict';
import { isOneOf, namesakesOf, quotedNames } from '../../../../server/src/formats/archive/namesakes';
import { harbourNews, quotedArticles } from './articles';

const articles = quotedArticles(harbourNews);

function shown(name: string): string[] {
  return namesakesOf(name, articles).map(
    ({ name, role, articles, quotations, proposed }) =>
      `${proposed ? '' : 'not '}proposed: ${name}, ${role || '–'}: ${quotations} in ${articles}`,
  );
}

describe('The people of an archive', () => {
  it('are listed by name, each once, without those who have none', () => {
    assert.deepEqual(
      quotedNames(articles).map(({ name, articles, quotations }) => `${name}: ${quotations} in ${articles}`),
      ['A. Okoye: 1 in 1', 'Ada Okoye: 3 in 3', 'Iain Murray: 1 in 1'],
    );
  });

  it('of one name are a row for each role, for the user to say who is one person; a like name is offered only', () => {
    assert.deepEqual(shown('Ada Okoye'), [
      'proposed: Ada Okoye, Mayor: 2 in 2',
      'proposed: Ada Okoye, striker: 1 in 1',
      'not proposed: A. Okoye, –: 1 in 1',
    ]);
  });

  it('are in one order, whichever article was read first', () => {
    const others = {
      'a.txt': '“It is late,” said striker Ada Okoye.\n',
      'b.txt': '“It is dark,” said Mayor Ada Okoye.\n',
    };
    const read = quotedArticles(others);
    const roles = (all: typeof read) => namesakesOf('Ada Okoye', all).map(({ role }) => role);
    assert.deepEqual(roles(read), ['Mayor', 'striker']);
    assert.deepEqual(roles(read.toReversed()), ['Mayor', 'striker']);
  });

  it('are found whatever the case and the accents of the name', () => {
    assert.equal(shown('iáin murray').length, 1);
  });

  it('of another first name or another surname are not offered', () => {
    const others = quotedArticles({
      'a.txt': '“It is late,” said Adam Okoye. “It is dark,” said Bola Okoye. “It is cold,” said Ada Eze.\n',
    });
    assert.deepEqual(namesakesOf('Ada Okoye', others), []);
    assert.equal(namesakesOf('Okoye', others).length, 2);
  });

  it('are told apart by role when one of them is meant', () => {
    const isMayor = isOneOf([{ name: 'Ada Okoye', role: 'mayor' }]);
    assert.ok(isMayor({ name: 'Ada Okoye', kind: 'Person', roles: ['Mayor', 'chair'] }));
    assert.ok(!isMayor({ name: 'Ada Okoye', kind: 'Person', roles: ['striker'] }));
    assert.ok(!isMayor({ name: 'Ada Okoye', kind: 'Organization', roles: ['Mayor'] }));
  });
});

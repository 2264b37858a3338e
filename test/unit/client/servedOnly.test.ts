import assert from 'node:assert/strict';
import { servedOnly } from '../../../client/src/servedOnly';

describe('the marks in an article', () => {
  const changed: string[] = [];
  const change = (uri: string) => {
    servedOnly({ of: (one) => ({ served: one.endsWith('.news') }) }, () => changed.push(uri))({ document: { uri } });
    return changed.splice(0);
  };

  it('follow what is typed in the article', () => assert.deepEqual(change('file:///a.news'), ['file:///a.news']));
  it('ask for nothing when the output grows, which would make it grow without end', () =>
    assert.deepEqual(change('output:Attribune'), []));
});

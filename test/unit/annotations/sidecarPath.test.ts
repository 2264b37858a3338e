import assert from 'node:assert/strict';
import { articleOf, isSidecar, sidecarOf } from '../../../server/src/annotations/sidecarPath';

describe('the path of a sidecar', () => {
  for (const article of [
    'storm.news',
    'C:\\News desk\\storm.txt',
    '\\\\fileserver\\share\\storm.txt',
    'file:///c%3A/news/storm.txt',
    'untitled:Untitled-1',
  ]) {
    it(`leads there and back from ${article}`, () => {
      assert.equal(sidecarOf(article), `${article}.annotations.jsonld`);
      assert.ok(isSidecar(sidecarOf(article)));
      assert.equal(articleOf(sidecarOf(article)), article);
    });
  }
  it('is none of an article', () => assert.equal(articleOf('storm.news'), undefined));
});

import assert from 'node:assert/strict';
import { codePoints } from '../../../server/src/annotations/codePoints';
import fc from './properties';

const units = fc.array(fc.constantFrom('a', 'é', 'e\u0301', '🎉', '👩‍🚒', '\ud83c', '\udf89', '\r\n', '\u2028'));
const texts = units.map((parts) => parts.join(''));

describe('code points', () => {
  it('counts as the language does, and back', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const points = codePoints(text);
        assert.equal(points.length, Array.from(text).length);
        let offset = 0;
        let index = 0;
        for (const point of text) {
          assert.equal(points.fromUtf16(offset), index);
          assert.equal(points.toUtf16(index), offset);
          // The middle of a pair counts as its beginning.
          if (point.length === 2) assert.equal(points.fromUtf16(offset + 1), index);
          offset += point.length;
          index++;
        }
        assert.equal(points.toUtf16(index), text.length);
      }),
    );
  });

  it('ends where the text ends', () => {
    assert.equal(codePoints('a🎉').toUtf16(7), 3);
    assert.equal(codePoints('a🎉').fromUtf16(7), 2);
    assert.equal(codePoints('').toUtf16(0), 0);
  });
});

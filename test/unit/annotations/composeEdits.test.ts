import assert from 'node:assert/strict';
import fc from 'fast-check';
import { composeEdits } from '../../../server/src/annotations/editTracking/composeEdits';
import { applyEdits } from '../../../server/src/annotations/editSidecar';
import type { TextEdit } from '../../../server/src/annotations/model';

describe('the edits since an article was saved', () => {
  it('make the present text of the saved one, in its order, and none touches another', () => {
    const keys = fc.array(fc.tuple(fc.nat(40), fc.nat(6), fc.constantFrom('', 'x', 'yz', ' new words ')), {
      maxLength: 12,
    });
    const saved = 'The pier will shut on Friday, the trust said.';
    fc.assert(
      fc.property(keys, (typed) => {
        let text = saved;
        let all: readonly TextEdit[] = [];
        for (const [at, length, newText] of typed) {
          const start = Math.min(at, text.length);
          const edit = { start, end: Math.min(start + length, text.length), newText };
          all = composeEdits(all, edit);
          text = applyEdits(text, [edit]);
          assert.equal(applyEdits(saved, all), text);
          for (const [i, { start: from, end: to }] of all.entries()) {
            assert.ok(from <= to && (i === 0 || all[i - 1]!.end < from), JSON.stringify(all));
          }
        }
      }),
      { numRuns: 2_000 },
    );
  });
});

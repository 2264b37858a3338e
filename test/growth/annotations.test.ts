import assert from 'node:assert/strict';
import { analyze } from '../../server/src/analysis/analyze';
import { anchor } from '../../server/src/annotations/anchoring/anchor';
import { decide } from '../../server/src/annotations/deciding/decide';
import { editSidecar } from '../../server/src/annotations/editSidecar';
import { applyDecisions } from '../../server/src/annotations/applyDecisions';
import { trackEdits } from '../../server/src/annotations/editTracking/trackEdits';
import { retarget } from '../../server/src/annotations/retarget';
import { parseSidecar } from '../../server/src/annotations/sidecar';
import { newsProse } from '../support/prose';
import { articleWith, countingSource } from '../unit/annotations/article';

/** Milliseconds of each step with everything in a text annotated: the best of a few runs. */
function measure(length: number): Record<string, number> {
  const text = newsProse(length);
  const facts = analyze(text);
  const outcome = decide(
    [{ do: 'annotateAll', status: 'automatic', threshold: 0 }],
    articleWith(text, facts),
    countingSource(),
  );
  assert.ok('changes' in outcome);
  const json = editSidecar(undefined, outcome.changes)[0]!.newText;
  const sidecar = parseSidecar(json).value;
  const anchored = anchor(text, sidecar.annotations);
  const after = `x${text}`;
  const moved = trackEdits(anchored, text, [{ start: 0, end: 0, newText: 'x' }], after);
  const steps: Record<string, () => unknown> = {
    decide: () =>
      decide([{ do: 'annotateAll', status: 'automatic', threshold: 0 }], articleWith(text, facts), countingSource()),
    parse: () => parseSidecar(json),
    anchor: () => anchor(text, sidecar.annotations),
    'anchor elsewhere': () => anchor(`New. ${text}`, sidecar.annotations),
    combine: () => applyDecisions({ text, facts, sidecar, anchored }),
    move: () => trackEdits(anchored, text, [{ start: 0, end: 0, newText: 'x' }], after),
    retarget: () => retarget(after, moved, 'a.txt'),
    edit: () => editSidecar(json, retarget(after, moved, 'a.txt')),
  };
  return Object.fromEntries(Object.entries(steps).map(([name, step]) => [name, best(step)]));
}

/** Steps that take more than 28 times as long for eight times the text, where 64 would be the square. What takes no time is no matter. */
function slowSteps(): Map<string, string> {
  const [small, large] = [measure(10_000), measure(80_000)];
  const slow = Object.entries(large).filter(([name, time]) => time >= 8 && time / small[name]! >= 28);
  return new Map(slow.map(([name, time]) => [name, `${small[name]!.toFixed(1)} ms, then ${time.toFixed(1)} ms`]));
}

function best(step: () => unknown): number {
  const times = Array.from({ length: 4 }, () => {
    const start = performance.now();
    step();
    return performance.now() - start;
  });
  return Math.min(...times);
}

describe('the time that annotations take', function () {
  this.timeout(60_000);

  it('grows with the text, not with its square', () => {
    measure(10_000);
    let slow = slowSteps();
    // A machine with other work to do may be slow at any step; what grows too fast is so again and again.
    for (let again = 0; again < 4 && slow.size > 0; again++) {
      const now = slowSteps();
      slow = new Map([...slow].filter(([name]) => now.has(name)));
    }
    assert.deepEqual(Object.fromEntries(slow), {});
  });
});

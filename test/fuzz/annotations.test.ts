import assert from 'node:assert/strict';
import { relay, relayouts, type LayoutCounts } from './annotations/layouts';
import { play, sessions, type LiveCounts } from './annotations/live';
import { reopen, reopenings, type ReopenCounts } from './annotations/reopening';
import fc from '../unit/annotations/properties';

/** A second or two of what `npm run fuzz:annotations` does for longer. */
describe('an annotation', function () {
  this.timeout(60_000);

  it('is on its own words or an orphan, whatever is typed, cut, pasted, sorted, replaced, undone and redone', () => {
    const counts: LiveCounts = { looks: 0, orphans: 0, missed: 0, twins: 0, undone: 0, notBack: 0 };
    fc.assert(
      fc.property(sessions, (session) => play(session, counts)),
      { numRuns: 600 },
    );
    assert.ok(counts.looks > 5000 && counts.orphans > 200, 'the sessions do too little');
    assert.ok(counts.missed <= counts.orphans * 0.05, JSON.stringify(counts));
    assert.ok(counts.notBack <= counts.undone * 0.03, JSON.stringify(counts));
  });

  it('is found where a person would find it after its article was edited outside, never on a lookalike', () => {
    const counts: ReopenCounts = { findable: 0, recovered: 0, hard: 0, recoveredHard: 0, wrong: 0, twins: 0 };
    fc.assert(
      fc.property(reopenings, (reopened) => reopen(reopened, counts)),
      { numRuns: 1500 },
    );
    assert.equal(counts.wrong, 0);
    assert.ok(counts.findable > 500 && counts.hard > 200, 'too easy, or too hard');
    assert.ok(counts.recovered >= counts.findable * 0.95, JSON.stringify(counts));
  });

  it('is on its own words in any other layout, in the editor and when the article is opened again', () => {
    const counts: LayoutCounts = { annotations: 0, twins: 0 };
    fc.assert(
      fc.property(relayouts, (relaid) => relay(relaid, counts)),
      { numRuns: 300 },
    );
    assert.ok(counts.annotations > 800, 'too few annotations');
    assert.ok(counts.twins <= counts.annotations * 0.01, JSON.stringify(counts));
  });
});

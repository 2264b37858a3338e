import fc from 'fast-check';
import { seams, soundness } from '../fuzz/analysis';
import { annotated } from '../fuzz/annotated';
import { editing } from '../fuzz/editing';

// The same 10,000 cases each time; `npm run fuzz` goes further.
describe('in thousands of cases', function () {
  this.timeout(120_000);

  it('no text makes the analysis throw, or say something of words that are not there', () => {
    fc.assert(soundness, { numRuns: 5000, seed: 1 });
  });

  it('a text below another changes nothing in it, but where they meet', () => {
    fc.assert(seams, { numRuns: 4700, seed: 1 });
  });

  it('after any edits the server holds what it finds in the same text opened anew', async () => {
    await fc.assert(editing, { numRuns: 150, seed: 1 });
  });

  it('after any edits an annotated article is what its text and its annotations make', async () => {
    await fc.assert(annotated, { numRuns: 150, seed: 1 });
  });
});

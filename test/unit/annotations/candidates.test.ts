import assert from 'node:assert/strict';
import { candidates } from '../../../server/src/annotations/anchoring/candidates';
import { describer } from '../../../server/src/annotations/anchoring/describe';
import { spanOf } from './article';

const before = 'The mayor said no on Monday. The owner said yes. A sailor said nothing at all.\n';

function offered(words: string, nth: number, after: string): string[] {
  const span = spanOf(before, words, nth);
  const found = candidates(after, describer(before, 'a')(span), { start: span.start, end: span.start });
  return found.map(({ start, end }) => `${after.slice(Math.max(0, start - 10), start)}[${after.slice(start, end)}]`);
}

describe('candidates for lost words', () => {
  it('are the same words elsewhere, the likeliest first', () =>
    assert.deepEqual(offered('said', 0, before.replace('The mayor said no on Monday. ', '')), [
      'The owner [said]',
      ' A sailor [said]',
    ]));
  it('are else what is most like them where they were', () =>
    assert.deepEqual(offered('The owner', 0, before.replace('The owner', 'The owners')), ['n Monday. [The owner]']));
  it('are changed words, where most has stayed', () =>
    assert.deepEqual(offered('nothing at all', 0, before.replace('nothing', 'nothin')), ['ilor said [nothin at all]']));
  it('are none where nothing is like them', () => assert.deepEqual(offered('nothing at all', 0, 'Short.'), []));
});

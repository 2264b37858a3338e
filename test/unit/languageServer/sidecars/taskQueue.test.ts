import assert from 'node:assert/strict';
import { TaskQueue } from '../../../../server/src/languageServer/sidecars/taskQueue';

describe('TaskQueue', () => {
  it('runs one after the other for a key, whatever became of the one before', async () => {
    const queue = new TaskQueue();
    const order: string[] = [];
    const step = (name: string) => async () => {
      order.push(`${name} starts`);
      await Promise.resolve();
      order.push(`${name} ends`);
      if (name === 'a') throw new Error('a fails');
    };
    const results = await Promise.allSettled([queue.run('x', step('a')), queue.run('x', step('b'))]);
    assert.deepEqual(order, ['a starts', 'a ends', 'b starts', 'b ends']);
    assert.deepEqual(
      results.map(({ status }) => status),
      ['rejected', 'fulfilled'],
    );
  });

  it('does not let keys wait for each other', async () => {
    const queue = new TaskQueue();
    const forever = new Promise<never>(() => undefined);
    void queue.run('x', () => forever);
    assert.equal(await queue.run('y', () => Promise.resolve(3)), 3);
  });
});

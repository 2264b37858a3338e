import assert from 'node:assert/strict';
import { Settling } from '../../../../server/src/languageServer/commands/settling';

describe('Settling', () => {
  it('lets a name that somebody typed sign for no other session', async () => {
    assert.equal(await new Settling().decider(() => Promise.resolve('Desk')), 'Desk');
    assert.equal(await new Settling().decider(() => Promise.resolve('Ada')), 'Ada');
  });

  it('asks anew after a client without a picker was refused', async () => {
    const settling = new Settling();
    await assert.rejects(settling.decider(() => Promise.reject(new Error('no picker'))));
    assert.equal(await settling.decider(() => Promise.resolve('Ada')), 'Ada');
  });
});

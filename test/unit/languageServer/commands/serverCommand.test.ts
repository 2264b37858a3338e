import assert from 'node:assert/strict';
import * as v from 'valibot';
import { serverCommand } from '../../../../server/src/languageServer/commands/serverCommand';

const schema = v.looseObject({ uri: v.string() });

describe('serverCommand', () => {
  it('runs with an argument that fits', async () => {
    const command = serverCommand(schema, ({ suffix }: { suffix: string }, { uri }) => uri + suffix);
    assert.equal(await command({ suffix: '!' }, 'attribune.test', { uri: 'file:///a' }), 'file:///a!');
  });
  it('answers null where nothing comes of it', async () => {
    const command = serverCommand(schema, () => undefined);
    assert.equal(await command({}, 'attribune.test', { uri: 'file:///a' }), null);
  });
  it('refuses an argument that does not fit, and names the command', async () => {
    const command = serverCommand(schema, () => assert.fail('it ran'));
    for (const argument of [undefined, null, 'file:///a', {}, { uri: 3 }]) {
      await assert.rejects(command({}, 'attribune.test', argument), {
        code: -32803,
        message: /^attribune\.test needs/,
      });
    }
  });
});

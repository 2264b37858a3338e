import assert from 'node:assert/strict';
import { CancellationToken, CancellationTokenSource, type RemoteConsole, ResponseError } from 'vscode-languageserver';
import { Guard } from '../../../../server/src/languageServer/requests/guard';

const token = CancellationToken.None;

function running(): { guard: Guard; logged: string[] } {
  const logged: string[] = [];
  const guard = new Guard({ error: (message: string) => logged.push(message) } as unknown as RemoteConsole);
  guard.phase = 'running';
  return { guard, logged };
}

const fails = () => {
  throw new Error('a bug');
};

describe('Guard', () => {
  it('passes answers on', async () => {
    const { guard } = running();
    assert.equal(await guard.request('hover', (n: number) => n + 1)(2, token), 3);
  });

  it('answers null for what fails, each time, and logs it once per feature', async () => {
    const { guard, logged } = running();
    const hover = guard.request('hover', fails);
    assert.equal(await hover({}, token), null);
    assert.equal(await hover({}, token), null);
    assert.equal(await guard.request('outline', () => Promise.reject(new Error('another')))({}, token), null);
    assert.deepEqual(
      logged.map((message) => message.split(' ')[0]),
      ['hover', 'outline'],
    );
    assert.match(logged[0]!, /a bug/);
  });

  it('answers with what stands for nothing where null is no answer', async () => {
    const { guard } = running();
    assert.deepEqual(await guard.request('diagnostics', fails, [])({}, token), []);
  });

  it('lets refusals pass', async () => {
    const { guard, logged } = running();
    const refuses = guard.request('commands', () => {
      throw new ResponseError(-32803, 'no');
    });
    await assert.rejects(refuses({}, token), { code: -32803, message: 'no' });
    assert.deepEqual(logged, []);
  });

  it('does not start what is cancelled', async () => {
    const { guard } = running();
    const source = new CancellationTokenSource();
    source.cancel();
    let started = false;
    const handler = guard.request('hover', () => (started = true));
    await assert.rejects(handler({}, source.token), { code: -32800 });
    assert.equal(started, false);
  });

  it('drops notifications before initialize and after shutdown, and logs those that fail', async () => {
    const { guard, logged } = running();
    const heard: number[] = [];
    const notification = guard.notification('didOpen', (n: number) => heard.push(n));
    guard.phase = 'starting';
    notification(1);
    guard.phase = 'running';
    notification(2);
    guard.phase = 'stopping';
    notification(3);
    guard.phase = 'running';
    guard.notification('didSave', fails)({});
    await Promise.resolve();
    assert.deepEqual(heard, [2]);
    assert.match(logged.join(), /^didSave failed/);
  });
});

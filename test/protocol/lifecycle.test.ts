import assert from 'node:assert/strict';
import { once } from 'node:events';
import { serverBundle } from './build';
import { Client } from './client';
import { bridge, uri } from './prose';

const incapable = { capabilities: {}, attribune: null };

describe('lifecycle', () => {
  it('starts, and ends with 0 after shutdown and exit', async () => {
    const client = await Client.start();
    assert.equal(client.result.serverInfo?.name, 'Attribune');
    assert.equal(client.result.capabilities.positionEncoding, 'utf-16');
    assert.equal(await client.stop(), 0);
  });

  it('ends with 1 after exit without shutdown', async () => {
    const client = await Client.start();
    const exited = once(client.process, 'exit');
    await client.notify('exit', undefined);
    assert.deepEqual(await exited, [1, null]);
  });

  it('ends when its client is gone', async () => {
    const client = await Client.start();
    const exited = once(client.process, 'exit');
    client.process.stdin!.end();
    assert.deepEqual(await exited, [1, null]);
  });

  it('refuses requests before initialize', async () => {
    const client = new Client(await serverBundle());
    const params = { textDocument: { uri }, position: { line: 0, character: 0 } };
    await assert.rejects(client.request('textDocument/hover', params), { code: -32002 });
    client.process.kill();
  });

  it('refuses requests after shutdown', async () => {
    const client = await Client.start();
    await client.request('shutdown', undefined);
    const params = { textDocument: { uri }, position: { line: 0, character: 0 } };
    await assert.rejects(client.request('textDocument/hover', params), { code: -32600 });
    const exited = once(client.process, 'exit');
    await client.notify('exit', undefined);
    assert.deepEqual(await exited, [0, null]);
  });

  it('refuses unknown methods and ignores unknown notifications', async () => {
    const client = await Client.start();
    await client.notify('$/nothing', {});
    await client.notify('no/such', {});
    await assert.rejects(client.request('no/such', {}), { code: -32601 });
    assert.equal(await client.stop(), 0);
  });

  it('answers what is no JSON with a parse error, and goes on', async () => {
    const client = await Client.start();
    const answers: string[] = [];
    client.process.stdout!.on('data', (chunk: Buffer) => answers.push(chunk.toString()));
    for (const body of ['{"jsonrpc": ', 'hello', '']) {
      client.process.stdin!.write(`Content-Length: ${body.length}\r\n\r\n${body}`);
    }
    await assert.rejects(client.request('textDocument/hover', undefined), { code: -32602 });
    assert.equal(answers.join('').split('"id":null,"error":{"code":-32700,').length, 4, answers.join(''));
    assert.equal(await client.stop(), 0);
  });

  it('serves a client without any capability, and sends it nothing that it cannot take', async () => {
    const client = await Client.start(incapable);
    await client.openText(uri, bridge);
    const hover = await client.request('textDocument/hover', {
      textDocument: { uri },
      position: { line: 0, character: 5 },
    });
    assert.ok(hover);
    await client.replace(uri, 'spring', '“summer');
    const { diagnostics } = (await client.waitFor('textDocument/publishDiagnostics')) as { diagnostics: unknown[] };
    assert.ok(Array.isArray(diagnostics));
    const allowed = ['textDocument/publishDiagnostics', 'window/logMessage'];
    assert.deepEqual(
      client.told.map(([method]) => method).filter((method) => !allowed.includes(method)),
      [],
    );
    assert.equal(await client.stop(), 0);
  });

  it('ignores what comes out of order', async () => {
    const client = await Client.start();
    await client.notify('textDocument/didChange', {
      textDocument: { uri, version: 2 },
      contentChanges: [{ text: 'x' }],
    });
    await client.notify('textDocument/didClose', { textDocument: { uri } });
    await client.notify('textDocument/didSave', { textDocument: { uri } });
    await client.openText(uri, bridge);
    await client.openText(uri, 'Another text.');
    const tokens = await client.request('textDocument/semanticTokens/full', { textDocument: { uri } });
    assert.deepEqual((tokens as { data: number[] }).data, []);
    assert.equal(await client.stop(), 0);
  });
});

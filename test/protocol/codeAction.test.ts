import assert from 'node:assert/strict';
import type { CodeAction, Command } from 'vscode-languageserver-protocol/node';
import { Client, fullCapabilities } from './client';
import { bridge, uri } from './prose';

describe('textDocument/codeAction', () => {
  let client: Client;
  afterEach(() => client.stop());

  const ask = (words: string, context: object = {}) =>
    client.request<CodeAction[]>('textDocument/codeAction', {
      textDocument: { uri },
      range: client.rangeOf(uri, words),
      context: { diagnostics: [], ...context },
    });

  it('offers the suggested speaker first', async () => {
    client = await Client.start();
    await client.openText(uri, bridge);
    const [first] = await ask('bridge');
    assert.equal(first?.title, 'Attribute quotation to Ada Okoye');
    assert.equal(first.isPreferred, true);
    assert.equal(first.kind, 'quickfix');
  });

  it('offers each known speaker to a client without a picker', async () => {
    client = await Client.start({ attribune: {} });
    await client.openText(uri, bridge);
    const titles = (await ask('bridge')).map(({ title }) => title);
    assert.ok(titles.includes('Attribute quotation to Tom Reid'));
    assert.ok(!titles.some((title) => title.includes('…')));
  });

  it('offers commands to a client that knows no actions', async () => {
    client = await Client.start({ capabilities: { ...fullCapabilities, textDocument: {} } });
    await client.openText(uri, bridge);
    const [first] = (await ask('bridge')) as unknown as Command[];
    assert.equal(first?.command, 'attribune.decide');
  });

  it('offers to annotate all to those who ask, and never on save', async () => {
    client = await Client.start();
    await client.openText(uri, bridge);
    const only = ['source.annotateAll.attribune'];
    const [found] = await ask('council', { only, triggerKind: 1 });
    assert.match(found!.title, /^Accept all \d+ confident suggestions \(90 % or more\)$/);
    assert.deepEqual(await ask('council', { only, triggerKind: 2 }), []);
    assert.deepEqual(await ask('council', { only: ['source.fixAll'], triggerKind: 1 }), []);
  });

  it('has nothing for an unknown document', async () => {
    client = await Client.start();
    const range = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };
    const params = { textDocument: { uri }, range, context: { diagnostics: [] } };
    assert.equal(await client.request('textDocument/codeAction', params), null);
  });
});

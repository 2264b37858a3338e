import assert from 'node:assert/strict';
import type { SemanticTokens, SemanticTokensDelta } from 'vscode-languageserver-protocol/node';
import { Client } from './client';
import { bridge, uri } from './prose';
import { describeTokens } from './tokens';

describe('textDocument/semanticTokens', () => {
  let client: Client;
  beforeEach(async () => {
    client = await Client.start();
  });
  afterEach(() => client.stop());

  const textDocument = { uri };
  const full = () => client.request<SemanticTokens>('textDocument/semanticTokens/full', { textDocument });
  const delta = (previousResultId: string | undefined) => {
    return client.request<SemanticTokensDelta & SemanticTokens>('textDocument/semanticTokens/full/delta', {
      textDocument,
      previousResultId,
    });
  };

  it('colours what was found', async () => {
    await client.openText(uri, bridge);
    assert.deepEqual(describeTokens(client, uri, (await full()).data).slice(0, 3), [
      'quotation.direct “The bridge is safe,”',
      'cue said',
      'speaker Ada Okoye',
    ]);
  });

  it('colours a range', async () => {
    await client.openText(uri, bridge);
    const range = { start: { line: 0, character: 0 }, end: { line: 0, character: 1 } };
    const tokens = await client.request<SemanticTokens>('textDocument/semanticTokens/range', { textDocument, range });
    const all = await full();
    assert.ok(tokens.data.length > 0 && tokens.data.length < all.data.length);
    assert.deepEqual(tokens.data, all.data.slice(0, tokens.data.length));
  });

  it('answers with the tokens of the text after an edit', async () => {
    await client.openText(uri, bridge);
    await full();
    await client.replace(uri, 'The bridge', 'The old bridge');
    assert.equal(describeTokens(client, uri, (await full()).data)[0], 'quotation.direct “The old bridge is safe,”');
  });

  it('sends only what an edit changed', async () => {
    await client.openText(uri, bridge);
    const before = await full();
    await client.replace(uri, 'safe', 'very safe');
    const change = await delta(before.resultId);
    assert.equal(change.edits.length, 1);
    assert.ok(change.edits[0]!.data!.length < before.data.length);
    const data = [...before.data];
    for (const { start, deleteCount, data: added = [] } of change.edits) data.splice(start, deleteCount, ...added);
    assert.deepEqual(data, (await full()).data);
  });

  it('sends nothing when nothing changed', async () => {
    await client.openText(uri, bridge);
    assert.deepEqual((await delta((await full()).resultId)).edits, []);
  });

  it('sends everything to a client that holds something else', async () => {
    await client.openText(uri, bridge);
    await full();
    assert.ok((await delta('older')).data.length > 0);
  });

  it('has nothing for an unknown document', async () => assert.equal(await full(), null));
});

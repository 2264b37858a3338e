import assert from 'node:assert/strict';
import { Client } from './client';
import { describeTokens } from './tokens';

const uri = 'file:///news/harbour.news';
const text = 'LEITH, March 3 — “The bridge is safe,” said Ada Okoye, the mayor.\n\nShe spoke on Friday.\n';

describe('textDocument/semanticTokens', () => {
  let client: Client;
  beforeEach(async () => {
    client = await Client.start();
  });
  afterEach(() => client.stop());

  it('colours what was found', async () => {
    await client.openText(uri, text);
    const tokens = await client.request<{ data: number[] }>('textDocument/semanticTokens/full', {
      textDocument: { uri },
    });
    console.log(describeTokens(client, uri, tokens.data));
    assert.ok(tokens);
  });
});

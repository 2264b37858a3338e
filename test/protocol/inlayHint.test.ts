import assert from 'node:assert/strict';
import type { InlayHint } from 'vscode-languageserver-protocol/node';
import { Client } from './client';
import { uri } from './prose';

const text = 'LEITH, March 4, 2026 — Ada Okoye is the mayor.\n\n“It is shut,” she said on Friday.\n';

describe('textDocument/inlayHint', () => {
  let client: Client | undefined;
  afterEach(() => client?.stop());

  const ask = async (of = uri) => {
    const range = { start: { line: 0, character: 0 }, end: { line: 99, character: 0 } };
    const hints = await client!.request<InlayHint[] | null>('textDocument/inlayHint', {
      textDocument: { uri: of },
      range,
    });
    return hints?.map(({ label }) => (typeof label === 'string' ? label : label[0]!.value)) ?? null;
  };

  it('names the speaker where no name stands beside the quotation', async () => {
    client = await Client.start();
    await client.openText(uri, text);
    assert.deepEqual(await ask(), ['[Okoye]']);
  });

  it('heeds the settings, and asks to be asked again when they change', async () => {
    client = await Client.start({ settings: { inlayHints: { speakers: false, dates: true } } });
    await client.openText(uri, text);
    assert.deepEqual(await ask(), ['→ 27 February 2026']);
    client.settings = { inlayHints: { speakers: false, dates: false } };
    await client.notify('workspace/didChangeConfiguration', { settings: null });
    await client.waitFor('workspace/inlayHint/refresh');
    assert.deepEqual(await ask(), []);
  });

  it('sees what was typed and not saved', async () => {
    client = await Client.start();
    await client.openText(uri, text);
    await client.replace(uri, 'Ada Okoye', 'Ngozi Eze');
    assert.deepEqual(await ask(), ['[Eze]']);
  });

  it('has nothing for an unknown document', async () => {
    client = await Client.start();
    assert.equal(await ask('file:///nowhere.news'), null);
  });
});

import assert from 'node:assert/strict';
import type { SemanticTokens } from 'vscode-languageserver-protocol/node';
import { Client } from './client';
import { bridge, uri } from './prose';
import { describeTokens } from './tokens';

describe('robustness', () => {
  let client: Client;
  beforeEach(async () => {
    client = await Client.start();
  });
  afterEach(async () => assert.equal(await client.stop(), 0));

  const tokens = async () => {
    const params = { textDocument: { uri } };
    const found = await client.request<SemanticTokens | null>('textDocument/semanticTokens/full', params);
    return found && describeTokens(client, uri, found.data);
  };
  const everything = async () => {
    const textDocument = { uri };
    const range = { start: { line: 0, character: 0 }, end: { line: 3, character: 1 } };
    await client.request('textDocument/hover', { textDocument, position: range.end });
    await client.request('textDocument/codeAction', { textDocument, range, context: { diagnostics: [] } });
    await client.request('textDocument/documentSymbol', { textDocument });
    await client.request('textDocument/diagnostic', { textDocument });
  };
  const first = 'quotation.direct “The bridge is safe,”';

  it('takes an empty file', async () => {
    await client.openText(uri, '');
    assert.deepEqual(await tokens(), []);
    await everything();
  });

  it('takes CRLF', async () => {
    await client.openText(uri, bridge.replaceAll('\n', '\r\n'));
    const found = await tokens();
    assert.equal(found![0], first);
    assert.ok(found!.every((token) => !/[\r\n]/.test(token)));
    await everything();
  });

  it('takes lone CR, U+2028 and U+0085', async () => {
    await client.openText(uri, `${bridge.replaceAll('\n', '\r')}\u2028${bridge}\u0085${bridge}`);
    assert.equal((await tokens())![0], first);
    await everything();
  });

  it('takes a byte order mark', async () => {
    await client.openText(uri, `\ufeff${bridge}`);
    assert.equal((await tokens())![0], first);
    await everything();
  });

  it('takes lone surrogates, in the right places', async () => {
    await client.openText(uri, `\ud83d ${bridge.replace('safe', 'sa\udc00fe')}\ud83d`);
    assert.match((await tokens())![0]!, /“The bridge is sa\udc00fe,”$/);
    await everything();
  });

  it('refuses NUL with one message, and serves the file once it is text', async () => {
    await client.openText(uri, `\0\0${bridge}`);
    assert.equal(await tokens(), null);
    await everything();
    const told = client.told.filter(([method]) => method === 'window/showMessage');
    assert.equal(told.length, 1);
    assert.match(
      (told[0]![1] as { message: string }).message,
      /^Attribune does not analyse bridge\.news: it holds NUL/,
    );
    await client.replace(uri, '\0\0', '');
    assert.equal((await tokens())![0], first);
  });

  it('takes 10 MB', async () => {
    await client.openText(uri, bridge.repeat(Math.ceil(10_000_000 / bridge.length)));
    assert.equal((await tokens())![0], first);
    await everything();
  }).timeout(60_000);

  it('refuses more than 20 MB with one message', async () => {
    await client.openText(uri, bridge.repeat(Math.ceil(21_000_000 / bridge.length)));
    assert.equal(await tokens(), null);
    const { message } = (await client.waitFor('window/showMessage')) as { message: string };
    assert.match(message, /longer than 20 MB/);
  }).timeout(60_000);

  it('takes a burst of 1,000 changes and shows the last', async () => {
    await client.openText(uri, bridge);
    const start = client.rangeOf(uri, 'bridge').start;
    for (let i = 0; i < 1000; i++) await client.change(uri, { range: { start, end: start }, text: 'x' });
    assert.equal((await tokens())![0], first.replace('bridge', `${'x'.repeat(1000)}bridge`));
  }).timeout(20_000);

  it('takes whole texts from a client that sends no ranges', async () => {
    await client.openText(uri, 'Nothing.');
    await client.change(uri, { text: bridge });
    assert.equal((await tokens())![0], first);
  });

  it('takes several changes at once, each on the text that the one before left', async () => {
    await client.openText(uri, bridge);
    const at = { line: 0, character: 1 };
    const change = (text: string) => ({ range: { start: at, end: at }, text });
    await client.change(uri, change('B '), change('A '));
    assert.equal((await tokens())![0], first.replace('The', 'A B The'));
  });

  it('takes positions that lie outside the text', async () => {
    await client.openText(uri, bridge);
    const textDocument = { uri };
    const far = { line: 1_000_000, character: 1_000_000 };
    const ranges = [
      { start: far, end: far },
      { start: far, end: { line: 0, character: 0 } },
      { start: { line: 0, character: 0 }, end: { line: 0, character: 2 ** 31 - 1 } },
    ];
    for (const range of ranges) {
      await client.request('textDocument/hover', { textDocument, position: range.end });
      await client.request('textDocument/codeAction', { textDocument, range, context: { diagnostics: [] } });
      const { data } = await client.request<SemanticTokens>('textDocument/semanticTokens/range', {
        textDocument,
        range,
      });
      assert.ok(data.every((number) => number >= 0));
    }
    await client.change(uri, { range: { start: far, end: far }, text: 'Ada Okoye said so.' });
    assert.equal((await tokens())![0], first);
  });

  it('answers for documents that nobody opened with nothing', async () => {
    assert.equal(await tokens(), null);
    await everything();
    const range = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };
    const contentChanges = [{ range, text: 'x' }];
    await client.notify('textDocument/didChange', { textDocument: { uri, version: 7 }, contentChanges });
    await client.notify('textDocument/didClose', { textDocument: { uri } });
    await client.openText(uri, bridge);
    assert.equal((await tokens())![0], first);
  });
});

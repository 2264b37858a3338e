import assert from 'node:assert/strict';
import type { DocumentSymbol, SymbolInformation } from 'vscode-languageserver-protocol/node';
import { Client, fullCapabilities } from './client';
import { bridge, uri } from './prose';

describe('textDocument/documentSymbol', () => {
  let client: Client | undefined;
  afterEach(() => client?.stop());

  it('is the outline', async () => {
    client = await Client.start();
    await client.openText(uri, bridge);
    const symbols = await client.request<DocumentSymbol[]>('textDocument/documentSymbol', { textDocument: { uri } });
    assert.deepEqual(
      symbols.map(({ name, children }) => [name, children?.length]),
      [
        ['Speakers', 2],
        ['In the order of the text', 4],
        ['Dates in time order', 2],
      ],
    );
  });

  it('is flat for a client that knows no tree', async () => {
    client = await Client.start({ capabilities: { ...fullCapabilities, textDocument: {} } });
    await client.openText(uri, bridge);
    const symbols = await client.request<SymbolInformation[]>('textDocument/documentSymbol', { textDocument: { uri } });
    assert.equal(symbols[1]?.containerName, 'Ada Okoye');
    assert.equal(symbols[1].location.uri, uri);
  });

  it('has nothing for an unknown document', async () => {
    client = await Client.start();
    assert.equal(await client.request('textDocument/documentSymbol', { textDocument: { uri } }), null);
  });
});

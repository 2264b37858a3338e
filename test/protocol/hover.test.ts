import assert from 'node:assert/strict';
import type { Hover, MarkupContent } from 'vscode-languageserver-protocol/node';
import { Client, fullCapabilities } from './client';
import { bridge, uri } from './prose';

describe('textDocument/hover', () => {
  let client: Client | undefined;
  afterEach(() => client?.stop());

  const hoverOn = async (words: string, of: string = uri): Promise<Hover | null> => {
    const position = client!.open.has(of) ? client!.rangeOf(of, words).end : { line: 0, character: 0 };
    return client!.request('textDocument/hover', {
      textDocument: { uri: of },
      position: { ...position, character: Math.max(0, position.character - 1) },
    });
  };
  const value = (hover: Hover | null) => (hover?.contents as MarkupContent | undefined)?.value ?? '';

  it('says who speaks', async () => {
    client = await Client.start();
    await client.openText(uri, bridge);
    assert.match(value(await hoverOn('bridge')), /^\*\*Ada Okoye/);
  });

  it('says when it is', async () => {
    client = await Client.start();
    await client.openText(uri, bridge);
    assert.match(value(await hoverOn('March')), /^\*\*Thursday 3 March 2022\*\*\n/);
  });

  it('is plain text for a client without Markdown', async () => {
    client = await Client.start({ capabilities: { ...fullCapabilities, textDocument: {} } });
    await client.openText(uri, bridge);
    const hover = await hoverOn('bridge');
    assert.equal((hover!.contents as MarkupContent).kind, 'plaintext');
    assert.match(value(hover), /^Ada Okoye/);
  });

  it('is silent beside everything, and where the position lies outside the text', async () => {
    client = await Client.start();
    await client.openText(uri, bridge);
    assert.equal(await hoverOn('council'), null);
    const position = { line: 999, character: 999 };
    assert.equal(await client.request('textDocument/hover', { textDocument: { uri }, position }), null);
  });

  it('has nothing for an unknown document', async () => {
    client = await Client.start();
    assert.equal(await hoverOn('', 'file:///nowhere.news'), null);
  });
});

import assert from 'node:assert/strict';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import type { ProtocolConnection } from 'vscode-languageserver-protocol/node';
import { connected } from '../fuzz/connected';
import { newsProse } from '../support/prose';

describe('memory', function () {
  this.timeout(120_000);
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;

  let number = 0;

  async function openAndClose(client: ProtocolConnection, documents: number): Promise<void> {
    const opened: string[] = [];
    for (let i = 0; i < documents; i++) {
      const uri = `untitled:memory-${++number}.news`;
      opened.push(uri);
      const textDocument = { uri, languageId: 'news', version: 1, text: newsProse(20_000, number) };
      await client.sendNotification('textDocument/didOpen', { textDocument });
      const answers = ['semanticTokens/full', 'documentSymbol', 'diagnostic'].map((name) =>
        client.sendRequest<{ data?: number[] }>(`textDocument/${name}`, { textDocument: { uri } }),
      );
      assert.ok((await Promise.all(answers))[0]!.data!.length > 0);
    }
    for (const uri of opened) await client.sendNotification('textDocument/didClose', { textDocument: { uri } });
    // An answer that comes behind them all.
    await client.sendRequest('textDocument/hover', {
      textDocument: { uri: opened[0]! },
      position: { line: 0, character: 0 },
    });
  }

  /** Bytes that are in use, once timers have run out and nothing is left to collect. */
  async function used(): Promise<number> {
    await new Promise((resolve) => setTimeout(resolve, 1500));
    for (let i = 0; i < 3; i++) collect();
    return process.memoryUsage().heapUsed;
  }

  it('is back where it was after 200 documents were opened and closed', async () => {
    const client = await connected();
    await openAndClose(client, 20);
    const before = await used();
    await openAndClose(client, 200);
    const after = await used();
    client.dispose();
    assert.ok(after < before * 1.1, `${(before / 1e6).toFixed(1)} MB before, ${(after / 1e6).toFixed(1)} MB after`);
  });
});

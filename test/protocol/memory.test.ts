import assert from 'node:assert/strict';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import type { ProtocolConnection } from 'vscode-languageserver-protocol/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { buildArticle } from '../../server/src/annotations/buildArticle';
import { emptySidecar } from '../../server/src/annotations/model';
import { checkDefaults, type SentenceElsewhere } from '../../server/src/checks/check';
import { SentenceIndex } from '../../server/src/checks/sentenceIndex';
import { recordOf } from '../../server/src/features/workspaceSymbol';
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

  it('keeps little of an article in the index of the workspace, so that an archive of thousands fits', async () => {
    const sentences = new SentenceIndex<SentenceElsewhere>();
    const records: unknown[] = [];
    const add = (first: number, count: number) => {
      for (let i = first; i < first + count; i++) {
        const uri = `file:///a/folder/of/some/archive/${i}.news`;
        const text = newsProse(5000, i);
        const article = buildArticle({ text, fileName: `${i}.news`, sidecar: emptySidecar, threshold: 0.9 });
        const document = TextDocument.create(uri, 'news', 0, text);
        const record = recordOf({ ...article, uri, version: 0, document, settings }, `${i}.news`);
        sentences.set(uri, record.sentences);
        records.push(record);
      }
    };
    // What the analysis itself keeps, and the forms of sentences that are remembered, are there for all that follow.
    add(0, 100);
    const before = await used();
    add(100, 400);
    const kilobytes = ((await used()) - before) / 400 / 1024;
    assert.equal(records.length, 500);
    assert.ok(kilobytes < 22, `${kilobytes.toFixed(1)} kB for each article of 5 kB`);
  });
});

const settings = {
  checks: checkDefaults,
  maxProblems: 100,
  annotateAll: 0.9,
  labels: {},
  codeLens: true,
  dateStyle: 'dmy' as const,
  annotatorTerms: false,
  inlayHints: { speakers: true, dates: true },
};

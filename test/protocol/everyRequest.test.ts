import assert from 'node:assert/strict';
import { CancellationTokenSource } from 'vscode-languageserver-protocol/node';
import { Message } from '../../server/src/protocol/messages';
import { Client } from './client';
import { bridge, uri } from './prose';

const textDocument = { uri };
const position = { line: 0, character: 30 };
const range = { start: { line: 0, character: 0 }, end: { line: 0, character: 9 } };

/** Every request about an article, with parameters that are answered. */
const requests: Record<string, object> = {
  'textDocument/semanticTokens/full': { textDocument },
  'textDocument/semanticTokens/full/delta': { textDocument, previousResultId: 'another' },
  'textDocument/semanticTokens/range': { textDocument, range },
  'textDocument/hover': { textDocument, position: range.start },
  'textDocument/codeAction': { textDocument, range, context: { diagnostics: [] } },
  'textDocument/codeLens': { textDocument },
  'textDocument/documentSymbol': { textDocument },
  'textDocument/diagnostic': { textDocument },
  'textDocument/inlayHint': { textDocument, range },
  'textDocument/definition': { textDocument, position },
  'textDocument/references': { textDocument, position, context: { includeDeclaration: true } },
  'textDocument/documentHighlight': { textDocument, position },
  'textDocument/prepareRename': { textDocument, position },
  'textDocument/foldingRange': { textDocument },
  'textDocument/selectionRange': { textDocument, positions: [position] },
  'workspace/symbol': { query: '' },
  'attribune/review': { uri, at: { number: 1 } },
  'attribune/summary': { uri },
  'attribune/items': { uri },
  'attribune/lineMarks': { uri },
  'attribune/quotation': { uri, position: range.start },
  'attribune/nested': { uri },
  'attribune/panel': { uri, kind: 'audit' },
  'attribune/readDate': { uri, text: 'last Friday', as: 'date' },
  'attribune/panelFile': { uri, kind: 'timeline', as: 'csv' },
};

/** Requests that change something; each has a test of its own. */
const elsewhere = ['textDocument/rename', 'workspace/executeCommand', 'workspace/willRenameFiles'];

/** What a declared ability is asked for by. */
const asked: Record<string, readonly string[]> = {
  semanticTokensProvider: ['full', 'full/delta', 'range'].map((kind) => `textDocument/semanticTokens/${kind}`),
  renameProvider: ['textDocument/prepareRename', 'textDocument/rename'],
  workspaceSymbolProvider: ['workspace/symbol'],
  executeCommandProvider: ['workspace/executeCommand'],
  workspace: ['workspace/willRenameFiles'],
  textDocumentSync: [],
  positionEncoding: [],
};

describe('Every request', () => {
  let client: Client;
  beforeEach(async () => {
    client = await Client.start();
  });
  afterEach(() => client.stop());

  it('that the server declares is tested here', () => {
    const declared = Object.keys(client.result.capabilities).flatMap(
      (name) => asked[name] ?? [`textDocument/${name.replace(/Provider$/, '')}`],
    );
    const missing = declared.filter((method) => !(method in requests) && !elsewhere.includes(method));
    assert.deepEqual(missing, []);
    const own = Object.values(Message).filter((method) =>
      /review|summary|quotation|panel|nested|items|lineMarks/.test(method),
    );
    assert.deepEqual(
      own.filter((method) => !(method in requests)),
      [],
    );
  });

  for (const [method, params] of Object.entries(requests)) {
    it(`is ended when it is cancelled, and the next one is answered: ${method}`, async function () {
      this.timeout(60_000);
      await client.openText(uri, bridge.repeat(2000));
      const source = new CancellationTokenSource();
      const answer = client.connection.sendRequest(method, params, source.token);
      source.cancel();
      await assert.rejects(answer, { code: -32800 });
      assert.ok(await client.request(method, params));
    });

    it(`is refused without its parameters, and the next one is answered: ${method}`, async () => {
      await client.openText(uri, bridge);
      const isText = method.startsWith('textDocument/');
      for (const wrong of [undefined, null, ...(isText ? [{}, { textDocument: null }] : [])]) {
        await assert.rejects(client.connection.sendRequest(method, wrong), { code: -32602 }, JSON.stringify(wrong));
      }
      assert.ok(await client.request(method, params));
    });

    it(`has nothing for an unknown document: ${method}`, async () => {
      const unknown = 'file:///news/nobody.news';
      const about = { ...params, ...('uri' in params ? { uri: unknown } : { textDocument: { uri: unknown } }) };
      const answer = await client.request(method, about);
      const nothing = [null, { data: [] }, { kind: 'full', items: [] }, []];
      assert.ok(
        nothing.some((one) => JSON.stringify(one) === JSON.stringify(answer)),
        JSON.stringify(answer),
      );
    });

    it(`counts what was typed and not saved: ${method}`, async () => {
      const typed = '“It rains all day now,” said Lena Koch on 5 May 2019.\n';
      const fresh = 'file:///news/fresh.news';
      await client.openText(uri, bridge);
      await client.request(method, params);
      const end = { line: 0, character: 0 };
      await client.change(uri, { range: { start: end, end }, text: typed });
      const answers = await client.request(method, params);
      const other = await Client.start();
      await other.openText(fresh, typed + bridge);
      const opened = JSON.parse(JSON.stringify(params).replaceAll(uri, fresh)) as object;
      const expected = await other.request(method, opened);
      await other.stop();
      assert.equal(plain(answers), plain(expected));
    });
  }
});

/** An answer without the names and numbers of its document's version. */
function plain(answer: unknown): string {
  return JSON.stringify(answer)
    .replace(/(bridge|fresh)\b/g, 'article')
    .replace(/"(version|resultId)":"?\d+"?/g, '"$1":0');
}

import assert from 'node:assert/strict';
import { CancellationTokenSource } from 'vscode-languageserver-protocol/node';
import { Client } from './client';
import { bridge, uri } from './prose';

const textDocument = { uri };
const position = { line: 0, character: 30 };
const range = { start: { line: 0, character: 0 }, end: { line: 0, character: 9 } };

/** Every request with parameters that would be answered. */
const requests: Record<string, object> = {
  'textDocument/semanticTokens/full': { textDocument },
  'textDocument/semanticTokens/full/delta': { textDocument, previousResultId: '1' },
  'textDocument/semanticTokens/range': { textDocument, range },
  'textDocument/hover': { textDocument, position: range.start },
  'textDocument/codeAction': { textDocument, range, context: { diagnostics: [] } },
  'textDocument/documentSymbol': { textDocument },
  'textDocument/diagnostic': { textDocument },
  'attribune/review': { uri, at: { number: 1 } },
  'attribune/summary': { uri },
  'textDocument/inlayHint': { textDocument, range },
  'textDocument/definition': { textDocument, position },
  'textDocument/references': { textDocument, position, context: { includeDeclaration: true } },
  'textDocument/documentHighlight': { textDocument, position },
  'textDocument/prepareRename': { textDocument, position },
  'textDocument/foldingRange': { textDocument },
  'workspace/symbol': { query: '' },
  'attribune/quotation': { uri, position: range.start },
  'attribune/panel': { uri, kind: 'audit' },
  'attribune/panelFile': { uri, kind: 'timeline', as: 'csv' },
  'textDocument/selectionRange': { textDocument, positions: [position] },
};

describe('$/cancelRequest', () => {
  let client: Client;
  beforeEach(async () => {
    client = await Client.start();
  });
  afterEach(() => client.stop());

  for (const [method, params] of Object.entries(requests)) {
    it(`ends ${method}, and the next one is answered`, async () => {
      await client.openText(uri, bridge.repeat(2000));
      const source = new CancellationTokenSource();
      const answer = client.connection.sendRequest(method, params, source.token);
      source.cancel();
      await assert.rejects(answer, { code: -32800 });
      assert.ok(await client.request(method, params));
    });
  }
});

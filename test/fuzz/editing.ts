import assert from 'node:assert/strict';
import fc from 'fast-check';
import type {
  Diagnostic,
  ProtocolConnection,
  Range,
  SemanticTokens,
  SemanticTokensDelta,
  TextDocumentContentChangeEvent,
} from 'vscode-languageserver-protocol/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { connected } from './connected';
import { change, edit } from './edits';
import { anyText, tidy } from './texts';

/** An article and what is done to it: a few edits in each of a few messages. */
const session = fc.record({
  text: fc.oneof(
    tidy,
    tidy,
    anyText.map((text) => text.replaceAll('\0', ' ')),
  ),
  messages: fc.array(fc.array(edit, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 12 }),
});

let server: Promise<ProtocolConnection> | undefined;
let documents = 0;

/** What was done in all sessions. */
export const counts = { edits: 0, comparisons: 0 };

/** After any edits the server holds what it finds in the same text opened anew: tokens, symbols, problems and actions. */
export const editing = fc.asyncProperty(session, async ({ text, messages }) => {
  server ??= connected();
  const client = await server;
  const held = await open(client, text);
  let tokens = await full(client, held.uri);
  for (const edits of messages) {
    const changes = edits.map((one) => change(held, one));
    counts.edits += changes.length;
    await client.sendNotification('textDocument/didChange', {
      textDocument: { uri: held.uri, version: held.version },
      contentChanges: changes,
    });
    tokens = await delta(client, held.uri, tokens);
    await compare(client, held, tokens, changes.at(-1)!);
  }
  await close(client, held);
});

async function open(client: ProtocolConnection, text: string): Promise<TextDocument> {
  const document = TextDocument.create(`untitled:fuzz-${++documents}.news`, 'news', 1, text);
  const { uri, languageId, version } = document;
  await client.sendNotification('textDocument/didOpen', { textDocument: { uri, languageId, version, text } });
  return document;
}

async function close(client: ProtocolConnection, { uri }: TextDocument): Promise<void> {
  await client.sendNotification('textDocument/didClose', { textDocument: { uri } });
}

async function full(client: ProtocolConnection, uri: string): Promise<SemanticTokens> {
  return client.sendRequest('textDocument/semanticTokens/full', { textDocument: { uri } });
}

/** The tokens after a change, from the change alone, as a client makes them. */
async function delta(client: ProtocolConnection, uri: string, before: SemanticTokens): Promise<SemanticTokens> {
  const params = { textDocument: { uri }, previousResultId: before.resultId };
  const answer = await client.sendRequest<SemanticTokens | SemanticTokensDelta>(
    'textDocument/semanticTokens/full/delta',
    params,
  );
  if (!('edits' in answer)) return answer;
  const data = [...before.data];
  for (const { start, deleteCount, data: added = [] } of answer.edits) data.splice(start, deleteCount, ...added);
  return { resultId: answer.resultId!, data };
}

async function compare(
  client: ProtocolConnection,
  held: TextDocument,
  tokens: SemanticTokens,
  last: TextDocumentContentChangeEvent,
): Promise<void> {
  counts.comparisons++;
  const fresh = await open(client, held.getText());
  assert.deepEqual(tokens.data, (await full(client, fresh.uri)).data, 'tokens');
  const range = { start: { line: 0, character: 0 }, end: held.positionAt(held.getText().length) };
  const asked: Record<string, object> = {
    'textDocument/documentSymbol': {},
    'textDocument/codeAction': { range, context: { diagnostics: [] } },
    'textDocument/hover': { position: 'range' in last ? last.range.start : range.end },
  };
  for (const [method, params] of Object.entries(asked)) {
    const [mine, its] = await Promise.all(
      [held, fresh].map(async ({ uri }) => {
        const answer = await client.sendRequest(method, { textDocument: { uri }, ...params });
        // The answers name their document and its version, and nothing else may differ.
        return JSON.stringify(answer)
          .replaceAll(uri, '')
          .replaceAll(/"version":\d+/g, '');
      }),
    );
    assert.equal(mine, its, method);
  }
  await compareProblems(client, held.uri, fresh.uri);
  await close(client, fresh);
}

/** Nothing is said about the paragraph being typed in; all else is. */
async function compareProblems(client: ProtocolConnection, held: string, fresh: string): Promise<void> {
  const problems = async (uri: string): Promise<string[]> => {
    const params = { textDocument: { uri } };
    const { items } = await client.sendRequest<{ items: Diagnostic[] }>('textDocument/diagnostic', params);
    return items.map((item) => JSON.stringify(item).replaceAll(uri, ''));
  };
  const [shown, all] = await Promise.all([problems(held), problems(fresh)]);
  const hidden = all.filter((problem) => !shown.includes(problem));
  assert.deepEqual(
    shown,
    all.filter((problem) => !hidden.includes(problem)),
    'problems',
  );
  const lines = hidden.map((problem) => (JSON.parse(problem) as { range: Range }).range);
  // One line touches all that is held back.
  const from = Math.max(...lines.map(({ start }) => start.line));
  assert.ok(
    lines.every(({ end }) => end.line >= from),
    `problems on several lines are held back: ${hidden.join(' ')}`,
  );
}

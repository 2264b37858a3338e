import assert from 'node:assert/strict';
import { mkdir, mkdtemp, readFile, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { CodeAction, Diagnostic, SemanticTokens } from 'vscode-languageserver-protocol/node';
import { denseArticle } from '../support/denseArticle';
import { Client } from './client';
import { bridge } from './prose';
import { describeTokens } from './tokens';

describe('an editor on the same disk', () => {
  it('reads the sidecar from the disk, and asks the client for what lies elsewhere', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'attribune-'));
    const uri = pathToFileURL(join(folder, 'bridge.news')).href;
    const elsewhere = 'memfs:/bridge.news';
    const client = await Client.start({ attribune: { files: true, sharesDisk: true, pick: true } });
    const tokens = async (of: string) => {
      const params = { textDocument: { uri: of } };
      const { data } = await client.request<SemanticTokens>('textDocument/semanticTokens/full', params);
      return describeTokens(client, of, data)[0];
    };
    await client.openText(uri, bridge);
    const range = client.rangeOf(uri, 'bridge');
    const params = { textDocument: { uri }, range, context: { diagnostics: [] } };
    const [action] = await client.request<CodeAction[]>('textDocument/codeAction', params);
    const { command, arguments: given } = action!.command!;
    await client.request('workspace/executeCommand', { command, arguments: given });
    const path = fileURLToPath(`${uri}.annotations.jsonld`);
    const sidecar = await readFile(path, 'utf8');
    assert.equal(client.files.size, 0);
    await rm(path);
    await client.close(uri);
    await client.openText(uri, bridge);
    assert.equal(await tokens(uri), 'quotation.direct “The bridge is safe,”');
    await client.close(uri);
    await writeFile(path, sidecar);
    client.files.set(`${elsewhere}.annotations.jsonld`, sidecar);
    for (const of of [uri, elsewhere]) {
      await client.openText(of, bridge);
      assert.equal(await tokens(of), 'quotation.direct.annotated “The bridge is safe,”');
    }
    const asked = client.told.filter(([method]) => method === 'attribune/readFile');
    assert.deepEqual(asked, [['attribune/readFile', { uri: `${elsewhere}.annotations.jsonld` }]]);
    await client.stop();
    await rm(folder, { recursive: true });
  });

  for (const [lines, isLong] of [
    [2500, true],
    [25, false],
  ] as const)
    it(`${isLong ? 'says that it reads the annotations, where they are' : 'says nothing of reading annotations, where they are not'} tens of thousands`, async () => {
      const folder = await mkdtemp(join(tmpdir(), 'attribune-'));
      const { text, sidecar } = denseArticle(lines);
      await writeFile(join(folder, 'dense.news.annotations.jsonld'), sidecar);
      const client = await Client.start({ attribune: { files: true, sharesDisk: true, pick: true } });
      const uri = pathToFileURL(join(folder, 'dense.news')).href;
      await client.openText(uri, text);
      await client.request('textDocument/semanticTokens/full', { textDocument: { uri } });
      const told = client.told.flatMap(([method, params]) =>
        method === '$/progress' ? [(params as { value: { kind: string; title?: string } }).value] : [],
      );
      assert.deepEqual(
        told.map(({ kind, title }) => (title === undefined ? kind : `${kind}: ${title.replace(/\d+/, 'some')}`)),
        isLong ? ['begin: Reading the annotations of dense.news (some MB)', 'end'] : [],
      );
      await client.stop();
      await rm(folder, { recursive: true });
    });

  it('offers the day of the file as the date of an undated article', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'attribune-'));
    const path = join(folder, 'pier.news');
    const uri = pathToFileURL(path).href;
    await writeFile(path, 'The pier shut yesterday.\n');
    const noon = new Date(2024, 2, 4, 12);
    await utimes(path, noon, noon);
    const client = await Client.start({ attribune: { files: true, sharesDisk: true, pick: true } });
    await client.openText(uri, 'The pier shut yesterday.\n');
    const params = { textDocument: { uri }, range: client.rangeOf(uri, 'yesterday'), context: { diagnostics: [] } };
    const actions = await client.request<CodeAction[]>('textDocument/codeAction', params);
    const ofFile = actions.find(({ title }) => title === 'Set the publication date to the file’s, 4 March 2024');
    assert.ok(ofFile, actions.map(({ title }) => title).join('; '));
    const { command, arguments: given } = ofFile.command!;
    await client.request('workspace/executeCommand', { command, arguments: given });
    assert.match(await readFile(`${path}.annotations.jsonld`, 'utf8'), /2024-03-04/);
    await client.stop();
    await rm(folder, { recursive: true });
  });
});

/** An editor that knows nothing of Attribune: sidecars come from the disk, and go where its own edits go. */
describe('another editor', () => {
  let client: Client;
  let folder: string;
  let uri: string;
  let sidecarUri: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'attribune-'));
    uri = pathToFileURL(join(folder, 'bridge.news')).href;
    sidecarUri = `${uri}.annotations.jsonld`;
    client = await Client.start({ attribune: null });
  });
  afterEach(async () => {
    await client.stop();
    await rm(folder, { recursive: true });
  });

  const firstToken = async () => {
    const params = { textDocument: { uri } };
    const { data } = await client.request<SemanticTokens>('textDocument/semanticTokens/full', params);
    return describeTokens(client, uri, data)[0];
  };
  const annotate = async () => {
    const params = { textDocument: { uri }, range: client.rangeOf(uri, 'bridge'), context: { diagnostics: [] } };
    const [action] = await client.request<CodeAction[]>('textDocument/codeAction', params);
    const { command, arguments: given } = action!.command!;
    await client.request('workspace/executeCommand', { command, arguments: given });
  };
  const annotated = 'quotation.direct.annotated “The bridge is safe,”';

  it('asks to be told of sidecars on disk', async () => {
    const told = await client.waitFor(
      'client/registerCapability',
      ({ registrations }: { registrations: { method: string }[] }) =>
        registrations.some(({ method }) => method === 'workspace/didChangeWatchedFiles'),
    );
    assert.match(JSON.stringify(told), /\*\*\/\*\.annotations\.jsonld/);
  });

  it('shows an annotation that is not saved yet, and asks for nothing of ours', async () => {
    await client.openText(uri, bridge);
    await annotate();
    assert.equal(await firstToken(), annotated);
    assert.ok(client.told.every(([method]) => !method.startsWith('attribune/')));
  });

  it('goes on when the folder of an open article vanishes', async () => {
    await writeFile(fileURLToPath(uri), bridge);
    await client.openText(uri, bridge);
    await firstToken();
    await rm(folder, { recursive: true });
    await client.notify('workspace/didChangeWatchedFiles', { changes: [{ uri: sidecarUri, type: 3 }] });
    await client.replace(uri, 'bridge', 'old bridge');
    assert.equal(await firstToken(), 'quotation.direct “The old bridge is safe,”');
    await annotate().catch(() => undefined);
    assert.match((await firstToken())!, /“The old bridge is safe,”$/);
    await mkdir(folder);
  });

  it('reads the sidecar from the disk', async () => {
    await client.openText(uri, bridge);
    await annotate();
    await client.close(uri);
    await writeFile(fileURLToPath(sidecarUri), client.files.get(sidecarUri)!);
    await client.openText(uri, bridge);
    assert.equal(await firstToken(), annotated);
  });

  it('reports a sidecar that is no UTF-8, and refuses to write to it until it is', async () => {
    await writeFile(fileURLToPath(sidecarUri), new Uint8Array([0x7b, 0xff, 0x7d]));
    await client.openText(uri, bridge);
    const published = await client.waitFor(
      'textDocument/publishDiagnostics',
      (params: { uri: string }) => params.uri === sidecarUri,
    );
    const [problem] = (published as { diagnostics: Diagnostic[] }).diagnostics;
    assert.match(problem!.message as string, /^This file cannot be read \(.*\)\. Its annotations are not shown/);
    await assert.rejects(annotate(), /cannot be read/);
    await rm(fileURLToPath(sidecarUri));
    await annotate();
    assert.equal(await firstToken(), annotated);
  });
});

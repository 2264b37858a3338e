import assert from 'node:assert/strict';
import type { CodeAction, SemanticTokens, WorkspaceEdit } from 'vscode-languageserver-protocol/node';
import { parseSidecar } from '../../server/src/annotations/sidecar';
import { Client } from './client';
import { bridge, sidecarUri, uri } from './prose';
import { describeTokens } from './tokens';

const newUri = 'file:///news/old%20bridge.news';
const newSidecarUri = `${newUri}.annotations.jsonld`;
const settled = `${uri}.settled.annotations.jsonld`;
const newSettled = `${newUri}.settled.annotations.jsonld`;

/** The first quotation of an open article gets annotated as the menu suggests. */
async function annotate(client: Client, of: string): Promise<void> {
  const params = { textDocument: { uri: of }, range: client.rangeOf(of, 'bridge'), context: { diagnostics: [] } };
  const [action] = await client.request<CodeAction[]>('textDocument/codeAction', params);
  const { command, arguments: given } = action!.command!;
  await client.request('workspace/executeCommand', { command, arguments: given });
}

async function firstToken(client: Client, of: string): Promise<string | undefined> {
  const params = { textDocument: { uri: of } };
  const { data } = await client.request<SemanticTokens>('textDocument/semanticTokens/full', params);
  return describeTokens(client, of, data)[0];
}

async function until(holds: () => boolean): Promise<void> {
  for (let i = 0; i < 300 && !holds(); i++) await new Promise((resolve) => setTimeout(resolve, 10));
  assert.ok(holds(), 'it never came to that');
}

describe('workspace/willRenameFiles and didRenameFiles', () => {
  let client: Client;
  beforeEach(async () => {
    client = await Client.start();
    await client.openText(uri, bridge);
    await annotate(client, uri);
  });
  afterEach(() => client.stop());

  const files = [{ oldUri: uri, newUri }];
  const ask = (about: object[] = files) => {
    return client.request<WorkspaceEdit | null>('workspace/willRenameFiles', { files: about });
  };
  const source = () => parseSidecar(client.files.get(newSidecarUri) ?? '').value.annotations[0]?.targets[0]?.source;

  it('takes the sidecar along, which then names the article by its new name', async () => {
    const edit = await ask();
    const options = { overwrite: false, ignoreIfExists: true };
    const move = { kind: 'rename', oldUri: sidecarUri, newUri: newSidecarUri, options };
    assert.deepEqual(edit, { documentChanges: [move] });
    client.applyEdit(edit);
    await client.close(uri);
    await client.openText(newUri, bridge);
    await client.notify('workspace/didRenameFiles', { files });
    await until(() => source() === 'old%20bridge.news');
    assert.equal(await firstToken(client, newUri), 'quotation.direct.annotated “The bridge is safe,”');
  });

  it('has nothing to move where there is no sidecar, or it is moved in the same go', async () => {
    assert.equal(await ask([{ oldUri: 'file:///news/other.news', newUri }]), null);
    assert.equal(await ask([...files, { oldUri: sidecarUri, newUri: newSidecarUri }]), null);
  });

  it('moves nothing over a sidecar that is there, and says so', async () => {
    client.files.set(newSidecarUri, '{"mine": true}');
    assert.equal(await ask(), null);
    const { message } = (await client.waitFor('window/showMessage')) as { message: string };
    assert.match(message, /old bridge\.news\.annotations\.jsonld is there already/);
    assert.equal(client.files.get(newSidecarUri), '{"mine": true}');
  });

  it('takes along what was settled between annotators, which then names the article by its new name', async () => {
    client.files.set(settled, client.files.get(sidecarUri)!);
    const edit = await ask();
    assert.ok(edit);
    client.applyEdit(edit);
    assert.equal(client.files.has(settled), false);
    await client.notify('workspace/didRenameFiles', { files });
    await until(() => client.files.get(newSettled)!.includes('old%20bridge.news'));
  });

  it('leaves what was settled where its new name is taken, and says so', async () => {
    client.files.set(settled, client.files.get(sidecarUri)!);
    client.files.set(newSettled, '{"mine": true}');
    const edit = await ask();
    assert.equal(edit?.documentChanges?.length, 1);
    const { message } = (await client.waitFor('window/showMessage')) as { message: string };
    assert.match(message, /old bridge\.news\.settled\.annotations\.jsonld is there already/);
  });

  it('offers again what was skipped', async () => {
    client.connection.onRequest('window/showMessageRequest', ({ actions }: { actions: unknown[] }) => actions[0]);
    await client.notify('workspace/didRenameFiles', { files });
    await until(() => source() === 'old%20bridge.news');
    assert.equal(client.files.has(sidecarUri), false);
  });
});

describe('workspace/didRenameFiles of a client that would ask before it moved a sidecar', () => {
  const taken = '{"mine": true}';
  let client: Client;
  beforeEach(async () => {
    client = await Client.start({ attribune: { files: true, save: true, movesAfterwards: true } });
    await client.openText(uri, bridge);
    await annotate(client, uri);
  });
  afterEach(() => client.stop());

  const rename = async () => {
    await client.close(uri);
    await client.openText(newUri, bridge);
    await client.notify('workspace/didRenameFiles', { files: [{ oldUri: uri, newUri }] });
  };

  it('has the sidecar moved behind its article, and asks nothing', async () => {
    let asked = 0;
    client.connection.onRequest('window/showMessageRequest', () => {
      asked++;
      return null;
    });
    await rename();
    await until(
      () => client.files.has(newSidecarUri) && client.files.get(newSidecarUri)!.includes('old%20bridge.news'),
    );
    assert.equal(client.files.has(sidecarUri), false);
    assert.equal(asked, 0);
    assert.equal(await firstToken(client, newUri), 'quotation.direct.annotated “The bridge is safe,”');
  });

  it('moves nothing over a sidecar that is there, and says so', async () => {
    client.files.set(newSidecarUri, taken);
    await rename();
    const { message } = (await client.waitFor('window/showMessage')) as { message: string };
    assert.match(message, /old bridge\.news\.annotations\.jsonld is there already/);
    assert.equal(client.files.get(newSidecarUri), taken);
    assert.ok(client.files.has(sidecarUri));
  });
});

describe('a document that was never saved', () => {
  const untitled = 'untitled:Untitled-1';
  let client: Client;
  beforeEach(async () => {
    client = await Client.start();
    await client.openText(untitled, bridge);
    await annotate(client, untitled);
  });
  afterEach(() => client.stop());

  const annotated = 'quotation.direct.annotated “The bridge is safe,”';
  const undo = () =>
    client.request('workspace/executeCommand', { command: 'attribune.undo', arguments: [{ uri: untitled }] });

  it('keeps its annotations in memory', async () => {
    assert.equal(await firstToken(client, untitled), annotated);
    assert.equal(client.files.size, 0);
    await undo();
    assert.equal(await firstToken(client, untitled), 'quotation.direct “The bridge is safe,”');
  });

  it('gets its sidecar at the first save, opened before it is closed', async () => {
    await client.openText(uri, bridge);
    await client.close(untitled);
    await until(() => client.files.has(sidecarUri));
    assert.equal(await firstToken(client, uri), annotated);
    assert.match(client.files.get(sidecarUri)!, /"source": "bridge\.news"/);
  });

  it('gets its sidecar at the first save, opened after it was closed', async () => {
    await client.close(untitled);
    await client.openText(uri, bridge);
    await until(() => client.files.has(sidecarUri));
    assert.equal(await firstToken(client, uri), annotated);
  });

  it('gives nothing to a file with another text, nor over one that has annotations', async () => {
    client.files.set(sidecarUri, '{"mine": true}');
    await client.openText('file:///news/other.news', 'Another text.');
    await client.openText(uri, bridge);
    const { message } = (await client.waitFor('window/showMessage')) as { message: string };
    assert.match(message, /before bridge\.news was saved are not stored/);
    assert.deepEqual([...client.files], [[sidecarUri, '{"mine": true}']]);
  });
});

describe('an article that was renamed, copied or deleted where the server could not see it', () => {
  let client: Client;
  let asked: string[];
  let answer: number;
  beforeEach(async () => {
    asked = [];
    answer = 0;
    client = await Client.start();
    client.connection.onRequest(
      'window/showMessageRequest',
      ({ message, actions }: { message: string; actions: unknown[] }) => {
        asked.push(message);
        return actions[answer];
      },
    );
    client.files.set(uri, bridge);
    await client.openText(uri, bridge);
    await annotate(client, uri);
    await client.close(uri);
  });
  afterEach(() => client.stop());

  const source = (of: string) => parseSidecar(client.files.get(of) ?? '').value.annotations[0]?.targets[0]?.source;
  const annotated = 'quotation.direct.annotated “The bridge is safe,”';
  const rest = () => new Promise((resolve) => setTimeout(resolve, 1400));

  it('finds its annotations again by their words, on offer', async () => {
    client.files.delete(uri);
    const edited = `By Per Lund.\n\n${bridge}`;
    client.files.set(newUri, edited);
    await client.openText(newUri, edited);
    await until(() => source(newSidecarUri) === 'old%20bridge.news');
    assert.deepEqual(asked, [
      'The annotations of bridge.news, which is gone, belong to this text. Move them to old bridge.news?',
    ]);
    assert.equal(client.files.has(sidecarUri), false);
    assert.equal(await firstToken(client, newUri), annotated);
  });

  it('is not offered what was settled as its own annotations, but gets it moved with them', async () => {
    client.files.delete(uri);
    client.files.set(settled, client.files.get(sidecarUri)!);
    client.files.delete(sidecarUri);
    client.files.set(newUri, bridge);
    await client.openText(newUri, bridge);
    await rest();
    assert.deepEqual(asked, []);
    await client.close(newUri);
    client.files.set(sidecarUri, client.files.get(settled)!);
    await client.openText(newUri, bridge);
    await until(() => source(newSettled) === 'old%20bridge.news');
    assert.equal(source(newSidecarUri), 'old%20bridge.news');
  });

  it('keeps them where they are when the person says so, and asks once', async () => {
    answer = 1;
    client.files.delete(uri);
    client.files.set(newUri, bridge);
    await client.openText(newUri, bridge);
    await until(() => asked.length === 1);
    await client.close(newUri);
    await client.openText(newUri, bridge);
    await rest();
    assert.equal(asked.length, 1);
    assert.deepEqual([client.files.has(sidecarUri), client.files.has(newSidecarUri)], [true, false]);
  });

  it('is offered a copy when it was saved under another name', async () => {
    client.files.set(newUri, bridge);
    await client.openText(newUri, bridge);
    await until(() => source(newSidecarUri) === 'old%20bridge.news');
    assert.deepEqual(asked, ['old bridge.news has the same text as bridge.news. Copy its annotations too?']);
    assert.equal(source(sidecarUri), 'bridge.news');
    assert.equal(await firstToken(client, newUri), annotated);
  });

  it('is left alone when nothing of it is annotated anywhere, or its own article is still there', async () => {
    const other = 'file:///news/other.news';
    client.files.set(other, 'The market was quiet on Friday.\n');
    await client.openText(other, 'The market was quiet on Friday.\n');
    const rewritten = bridge.replace('March 3', 'March 4');
    client.files.set(newUri, rewritten);
    await client.openText(newUri, rewritten);
    await rest();
    assert.deepEqual(asked, []);
  });

  it('is deleted: its annotations are, on offer', async () => {
    client.files.delete(uri);
    answer = 1;
    await client.notify('workspace/didDeleteFiles', { files: [{ uri }] });
    await until(() => asked.length === 1);
    assert.deepEqual(asked, ['bridge.news was deleted; its annotations are still there. Delete them too?']);
    assert.equal(client.files.has(sidecarUri), true);
    answer = 0;
    await client.notify('workspace/didDeleteFiles', { files: [{ uri }] });
    await until(() => !client.files.has(sidecarUri));
  });

  it('is deleted: what was settled is too, on the same offer', async () => {
    client.files.set(settled, client.files.get(sidecarUri)!);
    client.files.delete(uri);
    await client.notify('workspace/didDeleteFiles', { files: [{ uri }] });
    await until(() => !client.files.has(settled) && !client.files.has(sidecarUri));
    assert.equal(asked.length, 1);
  });
});

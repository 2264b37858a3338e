import assert from 'node:assert/strict';
import { setTimeout } from 'node:timers/promises';
import type { SemanticTokens } from 'vscode-languageserver-protocol/node';
import { Client } from './client';
import { bridge } from './prose';

const uri = 'file:///notes/today.txt';
const log = '2022-03-03 10:00:01 INFO “ready,” said Worker One\n'.repeat(20);

describe('plain text', () => {
  let client: Client;
  afterEach(() => client.stop());

  const isServed = async () => {
    const params = { textDocument: { uri } };
    return (await client.request<SemanticTokens | null>('textDocument/semanticTokens/full', params)) !== null;
  };
  const check = async (text: string, expected: boolean, settings: Record<string, unknown> = {}, more: object = {}) => {
    client = await Client.start({ settings, attribune: { files: true, save: true, pick: true, ...more } });
    await client.openText(uri, text, 'plaintext');
    assert.equal(await isServed(), expected);
    await client.waitFor('attribune/served', ({ served }: { served: boolean }) => served === expected);
  };

  it('is served when it looks like news', () => check(bridge, true));
  it('is left alone when it does not', () => check('Milk, eggs, bread.\nCall Ada.\n', false));
  it('is served under the names that other editors have for it', async () => {
    client = await Client.start();
    for (const language of ['text', 'txt', 'normal']) {
      await client.openText(uri, bridge, language);
      assert.equal(await isServed(), true, language);
      await client.notify('textDocument/didClose', { textDocument: { uri } });
    }
  });
  it('is left alone when it is a log', () => check(log, false));
  it('is left alone when it is a list of packages', () => check('requests==2.31.0\nnumpy>=1.20\n', false));
  it('is left alone when it is brat’s annotations of news', async () => {
    const ann = 'file:///news/bridge.ann';
    client = await Client.start();
    await client.openText(ann, bridge, 'plaintext');
    await client.request('textDocument/hover', { textDocument: { uri: ann }, position: { line: 0, character: 5 } });
    await client.waitFor('attribune/served', ({ served }: { served: boolean }) => !served);
  });
  it('is left alone when it is binary', () => check(`\0${bridge}`, false));
  it('is left alone by setting', () => check(bridge, false, { plainText: 'never' }));
  it('is served by setting', () => check('Milk, eggs, bread.\n', true, { plainText: 'always' }));
  it('is served because the user said so before', () => check(log, true, {}, { treatAs: { [uri]: 'news' } }));
  it('is left alone because the user said so before', () => check(bridge, false, {}, { treatAs: { [uri]: 'other' } }));

  it('is switched on by a save, and never off while it is open', async () => {
    await check('Notes.\n', false);
    await client.change(uri, { text: bridge });
    assert.equal(await isServed(), false);
    await client.saveText(uri);
    await client.waitFor('workspace/semanticTokens/refresh');
    assert.equal(await isServed(), true);
    await client.change(uri, { text: log });
    await client.saveText(uri);
    assert.equal(await isServed(), true);
  });

  it('is switched on by what is pasted into an untitled document, soon and without a save', async () => {
    const untitled = 'untitled:Untitled-1';
    client = await Client.start();
    await client.openText(untitled, '', 'plaintext');
    const served = async () => {
      const params = { textDocument: { uri: untitled } };
      return (await client.request('textDocument/semanticTokens/full', params)) !== null;
    };
    assert.equal(await served(), false);
    await client.change(untitled, { text: 'Notes.\n' });
    const pasted = Date.now();
    await client.change(untitled, { text: bridge });
    await client.waitFor('workspace/semanticTokens/refresh');
    assert.ok(Date.now() - pasted < 1000);
    assert.equal(await served(), true);
    await client.change(untitled, { text: log });
    assert.equal(await served(), true);
  });

  it('is switched on by what is typed into an empty file, and not by notes', async () => {
    await check('\n', false);
    await client.change(uri, { text: 'Call Ada about the dyke.\n' });
    await setTimeout(500);
    assert.equal(await isServed(), false);
    await client.change(uri, { text: 'The dyke will hold, said Ada Okoye, the warden.\n' });
    await client.waitFor('workspace/semanticTokens/refresh');
    assert.equal(await isServed(), true);
  });

  it('is switched on when a sidecar appears', async () => {
    await check('Notes.\n', false);
    await client.writeFile(`${uri}.annotations.jsonld`, '');
    await client.waitFor('workspace/semanticTokens/refresh');
    assert.equal(await isServed(), true);
  });

  it('is switched by commands, which the client is to remember', async () => {
    await check(log, false);
    const run = (command: string) => client.request('workspace/executeCommand', { command, arguments: [{ uri }] });
    await run('attribune.treatAsNews');
    assert.deepEqual(await client.waitFor('attribune/treated'), { uri, as: 'news' });
    assert.equal(await isServed(), true);
    await run('attribune.treatAsNotNews');
    assert.equal(await isServed(), false);
  });

  it('is switched on by annotating a selection', async () => {
    await check('Milk, eggs, bread.\n', false);
    const range = client.rangeOf(uri, 'Milk');
    const given = [{ uri, range, kind: 'cue' }];
    await client.request('workspace/executeCommand', { command: 'attribune.annotateSelection', arguments: given });
    assert.equal(await isServed(), true);
    assert.ok(client.files.get(`${uri}.annotations.jsonld`)?.includes('"Milk"'));
  });

  describe('of Markdown', () => {
    const notes = 'file:///notes/today.md';
    const isNews = async () => {
      const params = { textDocument: { uri: notes } };
      return (await client.request('textDocument/semanticTokens/full', params)) !== null;
    };

    it('is left alone, whatever is in it, by any setting', async () => {
      client = await Client.start({ settings: { plainText: 'always' } });
      await client.openText(notes, bridge, 'markdown');
      assert.equal(await isNews(), false);
      await client.change(notes, { text: `# News\n\n${bridge}` });
      await client.saveText(notes);
      assert.equal(await isNews(), false);
    });

    it('is served by command, which the client is to remember', async () => {
      client = await Client.start();
      await client.openText(notes, '# Dyke\n\n**Ada Okoye** said: “The *dyke* will hold.”\n', 'markdown');
      assert.equal(await isNews(), false);
      const given = { command: 'attribune.treatAsNews', arguments: [{ uri: notes }] };
      await client.request('workspace/executeCommand', given);
      assert.deepEqual(await client.waitFor('attribune/treated'), { uri: notes, as: 'news' });
      assert.equal(await isNews(), true);
    });

    it('is served because the user said so before', async () => {
      client = await Client.start({ attribune: { treatAs: { [notes]: 'news' } } });
      await client.openText(notes, bridge, 'markdown');
      assert.equal(await isNews(), true);
    });
  });
});

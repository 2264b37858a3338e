import assert from 'node:assert/strict';
import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { SymbolInformation } from 'vscode-languageserver-protocol/node';
import { Client, type ClientOptions, fullCapabilities } from './client';

const folder = 'file:///paper';
const article = (name: string, words: string) => `LEITH, March 4 (Firth News) — “${words},” said ${name}, the mayor.\n`;
const [pier, ferry, list] = [`${folder}/pier.txt`, `${folder}/ferry.news`, `${folder}/list.txt`];
const files = {
  [pier]: article('Ada Okoye', 'The pier is shut for the winter'),
  [ferry]: article('Iain Murray', 'The ferry leaves at nine'),
  [list]: 'eggs\nmilk\nflour\n',
};

describe('workspace/symbol', () => {
  let client: Client;
  afterEach(() => client.stop());

  const start = async (options: ClientOptions = {}) => {
    client = await Client.start({ folders: [folder], files, ...options });
  };
  const names = async (query = '') => {
    const found = await client.request<SymbolInformation[]>('workspace/symbol', { query });
    return found.filter(({ kind }) => kind === 5).map(({ name }) => name);
  };
  /** Asks until these are the speakers. */
  const become = async (expected: readonly string[], query = '') => {
    let found: string[] = [];
    for (let tries = 0; tries < 100; tries++) {
      found = (await names(query)).sort();
      if (found.join() === [...expected].sort().join()) return;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    assert.deepEqual(found, expected);
  };

  it('finds the speakers of articles that nobody has open, and takes no list for news', async () => {
    await start();
    await become(['Ada Okoye', 'Iain Murray']);
    assert.deepEqual(await names('okoye'), ['Ada Okoye']);
  });

  it('finds quotations by their words', async () => {
    await start();
    await become(['Ada Okoye', 'Iain Murray']);
    const [found] = await client.request<SymbolInformation[]>('workspace/symbol', { query: 'nine ferry' });
    assert.equal(found?.name, 'Iain Murray: “The ferry leaves at nine,”');
    assert.equal(found.location.uri, ferry);
  });

  it('knows unsaved changes, and forgets them when the file is closed without saving', async () => {
    await start();
    await become(['Ada Okoye', 'Iain Murray']);
    await client.openText(pier, files[pier]!, 'plaintext');
    await client.replace(pier, 'Ada Okoye', 'Ngozi Eze');
    assert.deepEqual((await names()).sort(), ['Iain Murray', 'Ngozi Eze']);
    await client.close(pier);
    await become(['Ada Okoye', 'Iain Murray']);
  });

  it('follows files that come, change and go', async () => {
    await start();
    await become(['Ada Okoye', 'Iain Murray']);
    await client.writeFile(`${folder}/port.txt`, article('Lea Brandt', 'The port is full'));
    await become(['Ada Okoye', 'Iain Murray', 'Lea Brandt']);
    await client.writeFile(pier, article('Tom Reid', 'The pier is open'));
    await become(['Tom Reid', 'Iain Murray', 'Lea Brandt']);
    await client.writeFile(ferry, undefined);
    await become(['Tom Reid', 'Lea Brandt']);
  });

  it('knows the names that a sidecar gives, of open and of closed articles', async () => {
    await start();
    await become(['Ada Okoye', 'Iain Murray']);
    await client.openText(pier, files[pier]!, 'plaintext');
    const position = client.rangeOf(pier, 'Ada Okoye').start;
    await client.request('textDocument/rename', { textDocument: { uri: pier }, position, newName: 'Adaeze Okoye' });
    assert.deepEqual((await names()).sort(), ['Adaeze Okoye', 'Iain Murray']);
    await client.notify('workspace/didChangeWatchedFiles', {
      changes: [{ uri: `${pier}.annotations.jsonld`, type: 1 }],
    });
    await client.close(pier);
    await become(['Adaeze Okoye', 'Iain Murray']);
  });

  it('reads another folder when it joins the workspace, and forgets one that leaves', async () => {
    await start({ files: { ...files, 'file:///other/sea.news': article('Hana Ito', 'The sea is calm') } });
    await become(['Ada Okoye', 'Iain Murray']);
    const other = { uri: 'file:///other', name: 'other' };
    await client.notify('workspace/didChangeWorkspaceFolders', { event: { added: [other], removed: [] } });
    await become(['Ada Okoye', 'Iain Murray', 'Hana Ito']);
    const first = { uri: folder, name: 'paper' };
    await client.notify('workspace/didChangeWorkspaceFolders', { event: { added: [], removed: [first] } });
    await become(['Hana Ito']);
  });

  it('reads nothing where the settings say so', async () => {
    await start({ settings: { files: { include: '' } } });
    await client.openText(pier, files[pier]!, 'news');
    await new Promise((resolve) => setTimeout(resolve, 900));
    assert.deepEqual(await names(), ['Ada Okoye']);
    client.settings = {};
    await client.notify('workspace/didChangeConfiguration', { settings: null });
    await become(['Ada Okoye', 'Iain Murray']);
  });

  it('shows the progress of many files, and stops when it is cancelled', async () => {
    const many = Object.fromEntries(
      Array.from({ length: 400 }, (_, i) => [`${folder}/${i}.news`, article('Ada Okoye', `We sold ${i} tickets`)]),
    );
    await start({ files: many });
    const { token } = (await client.waitFor('window/workDoneProgress/create')) as { token: string };
    await client.waitFor('$/progress', ({ value }: { value: { kind: string } }) => value.kind === 'begin');
    await client.notify('window/workDoneProgress/cancel', { token });
    await client.waitFor('$/progress', ({ value }: { value: { kind: string } }) => value.kind === 'end');
    const found = (await names()).length;
    assert.ok(found < 400, `${found} articles were read after all`);
  });

  it('has what is open for a client that cannot list files', async () => {
    await start({ attribune: { files: true } });
    await client.openText(pier, files[pier]!, 'news');
    assert.deepEqual(await names(), ['Ada Okoye']);
  });

  it('asks to be told of articles and sidecars', async () => {
    await start();
    const told = await client.waitFor(
      'client/registerCapability',
      ({ registrations }: { registrations: { method: string }[] }) =>
        registrations.some(({ method }) => method === 'workspace/didChangeWatchedFiles'),
    );
    assert.match(JSON.stringify(told), /\*\*\/\*\.annotations\.jsonld.*\*\*\/\*\.\{txt,news\}/);
  });
});

describe('workspace/symbol in another editor', () => {
  it('finds the articles on the disk, not those that are excluded or behind a link', async () => {
    const root = await mkdtemp(join(tmpdir(), 'attribune-'));
    for (const below of ['', 'desk', 'node_modules/pack']) {
      await mkdir(join(root, below), { recursive: true });
      await writeFile(join(root, below, 'a.news'), article(`Ada ${below === '' ? 'Root' : 'Okoye'}`, 'It is shut'));
    }
    await writeFile(join(root, 'bad.news'), new Uint8Array([0xff, 0xfe, 0x00]));
    // Windows lets anybody make a junction, but not a link.
    await symlink(root, join(root, 'circle'), 'junction');
    const plain = { ...fullCapabilities };
    delete plain.window;
    const client = await Client.start({
      attribune: null,
      capabilities: plain,
      rootUri: pathToFileURL(root).href,
    });
    let found: SymbolInformation[] = [];
    for (let tries = 0; tries < 100 && found.length < 4; tries++) {
      await new Promise((resolve) => setTimeout(resolve, 50));
      found = await client.request<SymbolInformation[]>('workspace/symbol', { query: '' });
    }
    assert.deepEqual(found.map(({ location }) => location.uri.slice(pathToFileURL(root).href.length)).sort(), [
      '/a.news',
      '/a.news',
      '/desk/a.news',
      '/desk/a.news',
    ]);
    await client.waitFor('window/logMessage', ({ message }: { message: string }) =>
      message.includes('1 of 3 files cannot be read'),
    );
    await client.stop();
    await rm(root, { recursive: true });
  });
});

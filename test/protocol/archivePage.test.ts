import assert from 'node:assert/strict';
import { CancellationTokenSource, LSPErrorCodes, ResponseError } from 'vscode-languageserver-protocol/node';
import type { ListedName, ListedNamesake } from '../../server/src/protocol/archive';
import type { Panel, PanelFile } from '../../server/src/protocol/panel';
import { Client, type ClientOptions } from './client';

const folder = 'file:///paper';
const article = (role: string, words: string) => `LEITH, March 4 (Firth News) — “${words},” said ${role} Ada Okoye.\n`;
const files = {
  [`${folder}/2022/pier%20news.txt`]: article('Mayor', 'The pier is shut for the winter'),
  [`${folder}/2022/ferry.news`]: article('Mayor', 'The ferry leaves at nine'),
  [`${folder}/sport/cup.news`]: article('striker', 'I will never forget this goal'),
};
const mayor = { name: 'Ada Okoye', role: 'Mayor' };

describe('attribune/archivePage', () => {
  let client: Client;
  afterEach(() => client.stop());

  const start = async (options: ClientOptions = {}) => {
    client = await Client.start({ folders: [folder], files, ...options });
  };
  const page = (params: object) => client.request<Panel | null>('attribune/archivePage', params);

  it('knows whom the articles of the workspace quote, at once: it waits until they have been read', async () => {
    await start();
    assert.deepEqual(await client.request<ListedName[]>('attribune/quotedNames', {}), [
      { name: 'Ada Okoye', articles: 3, quotations: 3 },
    ]);
  });

  it('takes nobody for the same person because of the name', async () => {
    await start();
    const found = await client.request<ListedNamesake[]>('attribune/namesakes', { name: 'Ada Okoye' });
    assert.deepEqual(
      found.map(({ role, articles, proposed }) => ({ role, articles, proposed })),
      [
        { role: 'Mayor', articles: 2, proposed: true },
        { role: 'striker', articles: 1, proposed: true },
      ],
    );
  });

  it('shows every quotation of a person, with the way to its file', async () => {
    await start();
    const { title, body } = (await page({ kind: 'person', people: [mayor] }))!;
    assert.equal(title, 'All quotations by Ada Okoye');
    assert.match(body, /data-uri="file:\/\/\/paper\/2022\/pier%20news\.txt"[^>]*>2022\/pier news\.txt, line 1</);
    assert.match(body, /The ferry leaves at nine/);
    assert.doesNotMatch(body, /goal/);
  });

  it('sees what was typed and not saved, and what was decided', async () => {
    await start();
    const uri = `${folder}/2022/ferry.news`;
    await client.openText(uri, files[uri]);
    await client.replace(uri, 'leaves at nine', 'leaves at ten');
    await client.request('workspace/executeCommand', { command: 'attribune.annotateAll', arguments: [{ uri }] });
    const { body } = (await page({ kind: 'person', people: [mayor] }))!;
    assert.match(body, /leaves at ten/);
    assert.match(body, /accepted together/);
  });

  it('audits a folder, and the folders in it, but no other', async () => {
    await start();
    assert.match((await page({ kind: 'folder', uri: folder }))!.body, /3 articles; 1 source; 3 quotations/);
    const { title, body } = (await page({ kind: 'folder', uri: `${folder}/sport/` }))!;
    assert.equal(title, 'Sources in sport');
    assert.match(body, /1 article; 1 source; 1 quotation;/);
    assert.match((await page({ kind: 'folder', uri: `${folder}/spo` }))!.body, /0 articles; nobody is quoted/);
  });

  it('gives a page and a table to keep', async () => {
    await start();
    const file = (params: object) => client.request<PanelFile>('attribune/archiveFile', params);
    const table = await file({ kind: 'person', people: [mayor], as: 'csv' });
    assert.equal(table.name, 'ada-okoye-quotations.csv');
    assert.equal(table.content.trim().split('\n').length, 3);
    assert.match((await file({ kind: 'folder', uri: folder, as: 'html' })).content, /^<!doctype html>/);
  });

  it('speaks German to a German', async () => {
    await start({ locale: 'de' });
    const { title, body } = (await page({ kind: 'person', people: [mayor] }))!;
    assert.equal(title, 'Alle Zitate von Ada Okoye');
    assert.match(body, /Veröffentlicht/);
  });

  it('tells how far the reading is, and stops waiting when nobody wants to know any more', async function () {
    this.timeout(60_000);
    const many = Object.fromEntries(
      Array.from({ length: 120 }, (_, i) => [
        `${folder}/${i}.news`,
        article('Mayor', `The pier is shut for ${i} days`).repeat(20),
      ]),
    );
    await start({ files: many });
    const heard: string[] = [];
    const source = new CancellationTokenSource();
    client.connection.onNotification(
      '$/progress',
      ({ token, value }: { token: string; value: { message?: string } }) => {
        if (token === 'audit' && value.message !== undefined) heard.push(value.message);
        if (heard.length > 2) source.cancel();
      },
    );
    const params = { kind: 'folder', uri: folder, workDoneToken: 'audit' };
    await assert.rejects(
      client.connection.sendRequest('attribune/archivePage', params, source.token),
      (error) => error instanceof ResponseError && error.code === LSPErrorCodes.RequestCancelled,
    );
    assert.match(heard[0]!, /^\d+ of 120 articles$/);
    // The index goes on, and the next one who asks has all of it.
    assert.match((await page({ kind: 'folder', uri: folder }))!.body, /120 articles/);
  });
});

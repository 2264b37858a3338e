import assert from 'node:assert/strict';
import { CancellationTokenSource, LSPErrorCodes, ResponseError } from 'vscode-languageserver-protocol/node';
import type { Panel, PanelFile } from '../../server/src/protocol/panel';
import { Client } from './client';
import { bridge, sidecarUri, uri } from './prose';

const folder = 'file:///news';
const ending = '.annotations.jsonld';
const sidecar = (...path: readonly string[]) => `${folder}/${path.join('/')}${ending}`;

describe('attribune/archivePage about annotators', () => {
  let client: Client;
  let own: string;
  before(async () => {
    client = await Client.start({
      folders: [folder],
      files: { [uri]: bridge },
      attribune: { files: true, find: true, list: true, save: true, pick: true },
    });
    await client.openText(uri, bridge);
    await client.request('workspace/executeCommand', { command: 'attribune.annotateAll', arguments: [{ uri }] });
    own = client.files.get(sidecarUri)!;
    client.files.set(sidecar('press'), own.replace('"name": "Tom Reid"', '"name": "Tomas Reid"'));
    client.files.set(sidecar('legal'), own);
    for (const person of ['ada', 'ben', 'cem']) {
      client.files.set(sidecar('people', person, 'may', 'bridge.news'), own);
      client.files.set(sidecar('people', person, 'torn'), person === 'ben' ? '{' : own);
      client.files.set(sidecar('people', person, 'lost'), own.replaceAll('"bridge.news"', '"ferry.news"'));
    }
    client.files.set(sidecar('people', 'ada', 'alone'), own);
    client.files.set(`${folder}/people/bridge.news`, bridge);
  });
  after(() => client.stop());

  const people = ['ada', 'ben', 'cem'].map((person) => `${folder}/people/${person}`);
  const ofFolders = { kind: 'annotators', annotators: people, inFolders: true };
  const ofArticle = {
    kind: 'annotators',
    annotators: [sidecarUri, sidecar('press'), sidecar('legal')],
    inFolders: false,
  };
  const page = (params: object) => client.request<Panel>('attribune/archivePage', params);

  it('measures three people’s annotations of an article, all together and each two', async () => {
    const { title, body } = await page(ofArticle);
    assert.equal(title, 'Agreement of 3 people on bridge.news');
    assert.match(body, /1 article compared\./);
    for (const heading of ['All 3 people', 'A and B', 'A and C', 'B and C'])
      assert.match(body, new RegExp(`<h2>${heading}</h2>`));
    assert.match(body, /<strong>B<\/strong> press\.annotations\.jsonld/);
    assert.doesNotMatch(body, /Not compared/);
  });

  it('measures all articles that folders have in common, and names each file that it leaves out, with the reason', async () => {
    const { title, body } = await page(ofFolders);
    assert.equal(title, 'Agreement of 3 people on people');
    assert.match(body, /1 article compared\./);
    const left = [...body.matchAll(/<li><strong>([^<]*\.jsonld)<\/strong> – ([^<]*)</g)].map(([, name, why]) => [
      name,
      why,
    ]);
    assert.deepEqual(left, [
      [`ada/alone${ending}`, 'Not everybody has annotated it.'],
      [`ada/lost${ending}`, 'Its article ferry.news is neither beside it nor in the folder people.'],
      [`ben/torn${ending}`, left[2]![1]],
    ]);
    assert.match(left[2]![1]!, /^torn\.annotations\.jsonld cannot be read\. This is no valid JSON/);
  });

  it('gives a table to keep, with a row for each kind of all and of each two', async () => {
    const { name, content } = await client.request<PanelFile>('attribune/archiveFile', { ...ofArticle, as: 'csv' });
    assert.equal(name, 'bridge.agreement.csv');
    assert.equal(content.trim().split('\n').length, 1 + 4 * 4);
  });

  it('says what is missing where there is one person only', async () => {
    await assert.rejects(page({ ...ofArticle, annotators: [sidecarUri] }), /annotations of two or more people/);
  });

  it('stops reading when nobody wants to know any more', async () => {
    const many = ['x', 'y'].map((person) => `${folder}/many/${person}`);
    for (const one of many) for (let i = 0; i < 300; i++) client.files.set(`${one}/${i}${ending}`, own);
    client.files.set(`${folder}/many/bridge.news`, bridge);
    const heard: string[] = [];
    const source = new CancellationTokenSource();
    client.connection.onNotification(
      '$/progress',
      ({ token, value }: { token: string; value: { message?: string } }) => {
        if (token === 'annotators' && value.message !== undefined) heard.push(value.message);
        if (heard.length > 2) source.cancel();
      },
    );
    const params = { ...ofFolders, annotators: many, workDoneToken: 'annotators' };
    await assert.rejects(
      client.connection.sendRequest('attribune/archivePage', params, source.token),
      (error) => error instanceof ResponseError && error.code === LSPErrorCodes.RequestCancelled,
    );
    assert.equal(heard[0], '0 of 300 articles');
    assert.ok(heard.length < 200);
  });
});

import assert from 'node:assert/strict';
import type { Panel, PanelFile } from '../../server/src/protocol/panel';
import { Client } from './client';
import { bridge, uri } from './prose';

describe('attribune/panel', () => {
  let client: Client;
  beforeEach(async () => {
    client = await Client.start();
  });
  afterEach(() => client.stop());

  const panel = (kind: string, of = uri) => client.request<Panel | null>('attribune/panel', { uri: of, kind });
  const file = (kind: string, as: string, of = uri) =>
    client.request<PanelFile | null>('attribune/panelFile', { uri: of, kind, as });

  it('shows who is quoted, and when things were', async () => {
    await client.openText(uri, bridge);
    assert.match((await panel('audit'))!.body, /Ada Okoye/);
    assert.match((await panel('timeline'))!.body, /3 March 2022/);
  });

  it('sees what was typed and not saved', async () => {
    await client.openText(uri, bridge);
    const end = { line: 3, character: 0 };
    await client.change(uri, { range: { start: end, end }, text: '“It rains,” said Lena Koch on 5 May 2019.\n' });
    assert.match((await panel('audit'))!.body, /Lena Koch/);
    assert.match((await panel('timeline'))!.body, /5 May 2019/);
  });

  it('sees what was decided', async () => {
    await client.openText(uri, bridge);
    await client.request('workspace/executeCommand', { command: 'attribune.annotateAll', arguments: [{ uri }] });
    assert.match((await file('timeline', 'csv'))!.content, /automatic/);
  });

  it('gives a page and a table to keep', async () => {
    await client.openText(uri, bridge);
    const page = (await file('audit', 'html'))!;
    assert.equal(page.name, 'bridge.audit.html');
    assert.match(page.content, /^<!doctype html>/);
    assert.equal((await file('timeline', 'csv'))!.name, 'bridge.timeline.csv');
  });

  it('has nothing for an unknown document', async () => {
    assert.equal(await panel('audit', 'file:///news/nobody.news'), null);
    assert.equal(await file('audit', 'csv', 'file:///news/nobody.news'), null);
  });
});

import assert from 'node:assert/strict';
import type { ComparisonView } from '../../server/src/protocol/commands';
import { Client } from './client';
import { bridge, uri } from './prose';

const transcript = 'file:///news/transcript.txt';
const said = 'Okoye: Well, the bridge is quite safe, I think.\nReid: We will open it in spring.\n';

describe('attribune.compareQuotation', () => {
  let client: Client;
  beforeEach(async () => {
    client = await Client.start({
      folders: ['file:///news'],
      files: { [transcript]: said },
      attribune: { files: true, find: true, list: true, save: true, pick: true },
    });
    await client.openText(uri, bridge);
  });
  afterEach(() => client.stop());

  const compare = (words: string, more: object = {}) =>
    client.request<ComparisonView | null>('workspace/executeCommand', {
      command: 'attribune.compareQuotation',
      arguments: [{ uri, range: client.rangeOf(uri, words), ...more }],
    });

  it('shows the quotation beside what was said, and counts the differences', async () => {
    const found = (await compare('bridge is safe', { other: transcript }))!;
    assert.match(found.left, /The bridge is safe/);
    assert.match(found.right, /The bridge is quite safe, I think\./);
    assert.match(found.title, /^bridge\.news ↔ transcript\.txt, line 1: 1 difference$/);
  });

  it('says so where the words are the same', async () => {
    assert.match((await compare('open it', { other: transcript }))!.title, /line 2: the same words$/);
  });

  it('finds a passage whose lines are broken at a margin', async () => {
    const mailed =
      '> Reid: It was a long winter for all of us on this side of the river,\n> and the old ferry was no help to anybody, I can tell you that much.\n>\n' +
      '> Okoye: I have been up there with the engineers all week, and the bri-\n> dge\n> is quite safe, I think.\n';
    client.files.set(transcript, mailed);
    const found = (await compare('bridge is safe', { other: transcript }))!;
    assert.doesNotMatch(found.right, />|bri-/);
    assert.match(found.title, /line 4: /);
  });

  it('asks for the text among those of the workspace', async () => {
    client.onPick = ({ items }) => {
      assert.deepEqual(
        items.map(({ label }) => label),
        ['transcript.txt', 'Another File…'],
      );
      return { index: 0 };
    };
    assert.match((await compare('open it'))!.title, /transcript\.txt/);
  });

  it('lists the texts by how much of the quotation they have, and shows the half that one has', async () => {
    const article = 'file:///news/yard.news';
    const quoted =
      '“We shall not sell the yard to anybody from the mainland, and whoever tells the fishermen of Saltwick otherwise has never once talked to me,” Ada Okoye said.\n';
    await client.openText(article, quoted);
    client.files.set('file:///news/a-list.txt', 'Milk, eggs and bread.\n');
    client.files.set('file:///news/draft.txt', 'Okoye: We shall not sell the yard to anybody from the mainland.\n');
    client.files.set(
      'file:///news/whole.txt',
      'Okoye: We shall not sell the yard to anybody from the mainland, and whoever tells the fishermen of Saltwick otherwise has never once talked to me.\n',
    );
    let listed: readonly string[] = [];
    client.onPick = ({ items }) => {
      listed = items.map(({ label }) => label);
      return { index: 1 };
    };
    const range = client.rangeOf(article, 'sell the yard');
    const found = await client.request<ComparisonView>('workspace/executeCommand', {
      command: 'attribune.compareQuotation',
      arguments: [{ uri: article, range }],
    });
    assert.deepEqual(listed.slice(0, 2), ['whole.txt', 'draft.txt']);
    assert.match(found.title, /draft\.txt, line 1: 1 difference$/);
  });

  it('does nothing when the person turns away', async () => {
    client.onPick = () => null;
    assert.equal(await compare('open it'), null);
  });

  it('offers what is open and nowhere saved, and any other file', async () => {
    await client.openText('untitled:Untitled-1', said, 'plaintext');
    client.onPick = ({ items }) => {
      assert.deepEqual(
        items.map(({ label }) => label),
        ['Untitled-1', 'transcript.txt', 'Another File…'],
      );
      return { index: 2 };
    };
    assert.deepEqual(await compare('open it'), { anotherFile: true });
  });

  it('says what is missing: a quotation, a file, a passage', async () => {
    await assert.rejects(compare('The council met', { other: transcript }), /Place the cursor in a quotation/);
    await assert.rejects(compare('open it', { other: 'file:///news/none.txt' }), /There is no file none\.txt/);
    client.files.set('file:///news/other.txt', 'Milk, eggs and bread.\n');
    await assert.rejects(compare('open it', { other: 'file:///news/other.txt' }), /No similar passage found in/);
  });

  it('is not stopped by a log of many megabytes or a file that is no text: neither is listed, each is refused with its reason', async () => {
    const [log, image] = ['file:///news/log.txt', 'file:///news/image.txt'];
    client.files.set(log, `${said}${'x'.repeat(2_000_001 - said.length)}`);
    client.files.set(image, `${said}\0`);
    let listed: string[] = [];
    client.onPick = ({ items }) => {
      listed = items.map(({ label }) => label);
      return null;
    };
    await compare('open it');
    assert.deepEqual(listed, ['transcript.txt', 'Another File…']);
    for (const [other, reason] of [
      [log, /log\.txt is too long\. .* at most 2 million characters/],
      [image, /image\.txt is not a text file/],
    ] as const) {
      const all = { command: 'attribune.compareAllQuotations', arguments: [{ uri, other }] };
      await assert.rejects(compare('open it', { other }), reason);
      await assert.rejects(client.request('workspace/executeCommand', all), reason);
    }
  });

  it('sees what was typed and not saved', async () => {
    const place = client.rangeOf(uri, 'open it').start;
    await client.change(uri, { range: { start: place, end: place }, text: 'surely ' });
    assert.match((await compare('surely', { other: transcript }))!.title, /line 2: 1 difference$/);
  });
});

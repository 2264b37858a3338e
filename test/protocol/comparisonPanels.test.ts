import assert from 'node:assert/strict';
import type { AnotherFile, SourceChosen } from '../../server/src/protocol/commands';
import type { Panel, PanelFile } from '../../server/src/protocol/panel';
import { settlementsIn } from '../../server/src/annotations/agreement/settlement';
import { parseSidecar } from '../../server/src/annotations/sidecar';
import { Client } from './client';
import { bridge, sidecarUri, uri } from './prose';

const transcript = 'file:///news/hearing.txt';
const other = 'file:///news/desk.annotations.jsonld';
const settled = 'file:///news/bridge.news.settled.annotations.jsonld';

describe('Panels beside another file', () => {
  let client: Client;
  beforeEach(async () => {
    client = await Client.start({
      folders: ['file:///news'],
      files: {
        [transcript]: 'Okoye: Well, the bridge is not safe, I think.\n',
        'file:///news/notes.txt': 'Milk, eggs and bread.\n',
      },
      attribune: { files: true, find: true, list: true, save: true, pick: true },
    });
    await client.openText(uri, bridge);
  });
  afterEach(() => client.stop());

  const run = <R>(command: string, argument: object) =>
    client.request<R>('workspace/executeCommand', { command, arguments: [{ uri, ...argument }] });
  const page = (kind: string, file: string) => client.request<Panel>('attribune/panel', { uri, kind, other: file });
  const actions = (body: string): { command: string; argument: { decisions?: object[]; choice?: string } }[] =>
    [...body.matchAll(/data-run="([^"]*)"/g)].map(
      ([, json]) => JSON.parse(json!.replaceAll('&#x22;', '"')) as { command: string; argument: object },
    );

  it('offers the texts that have most of the quotations first', async () => {
    client.onPick = ({ items }) => {
      assert.deepEqual(
        items.map(({ label, description }) => [label, description]),
        [
          ['hearing.txt', '1 of 2 quotations'],
          ['notes.txt', ''],
          ['Another File…', ''],
        ],
      );
      return { index: 0 };
    };
    assert.deepEqual(await run<SourceChosen | AnotherFile>('attribune.compareAllQuotations', {}), {
      other: transcript,
    });
    await assert.rejects(run('attribune.compareAllQuotations', { other: 'file:///news/none.txt' }), /There is no file/);
  });

  it('shows all quotations beside the source, the doubtful ones first, and verifies from there', async () => {
    const { title, body } = await page('source', transcript);
    assert.equal(title, 'bridge.news beside hearing.txt');
    assert.match(body, /1 altered, 1 not found/);
    assert.match(body, /<mark>not<\/mark>/);
    assert.match(body, /“not” is left out/);
    const checked = actions(body).find(({ argument }) => JSON.stringify(argument).includes('"disputed"'))!;
    assert.equal(checked.command, 'attribune.decide');
    await client.request('workspace/executeCommand', { command: checked.command, arguments: [checked.argument] });
    const [verified] = parseSidecar(client.files.get(sidecarUri)!).value.annotations.filter(
      ({ verification }) => verification,
    );
    assert.equal(verified!.verification!.state, 'disputed');
    assert.deepEqual(verified!.verification!.source, { kind: 'file', path: 'hearing.txt', line: 1 });
    assert.match((await page('source', transcript)).body, /aria-pressed="true"[^>]*>Disputed/);
  });

  it('says under the comparison that “we’ve” for “we have” and “ten” for “10” count as verbatim', async () => {
    const talks = 'file:///news/talks.news';
    await client.openText(talks, '“We have waited 10 weeks for an answer,” Tom Reid said.\n');
    client.files.set(transcript, 'REID: We’ve waited ten weeks for an answer.\n');
    const { body } = await client.request<Panel>('attribune/panel', { uri: talks, kind: 'source', other: transcript });
    assert.match(body, /1 verbatim/);
    assert.match(
      body,
      /contractions \(we’ve\), numbers up to twelve in words and American spelling make no difference/,
    );
  });

  it('asks once about a quotation of which it shows several stretches, so that no verdict is lost to another', async () => {
    const mixed = 'file:///news/mixed.news';
    await client.openText(mixed, 'Tom Reid said the bridge was “not safe” and the pier “a wreck”.\n');
    const { body } = await client.request<Panel>('attribune/panel', { uri: mixed, kind: 'source', other: transcript });
    assert.match(body, /not safe.*a wreck|a wreck.*not safe/s);
    const verdicts = actions(body).filter(({ argument }) => JSON.stringify(argument).includes('"disputed"'));
    assert.equal(verdicts.length, 1);
  });

  it('shows no verdict on words that are others by now', async () => {
    const disputed = actions((await page('source', transcript)).body).find(({ argument }) =>
      JSON.stringify(argument).includes('"disputed"'),
    )!;
    await client.request('workspace/executeCommand', { command: disputed.command, arguments: [disputed.argument] });
    await client.replace(uri, 'The bridge is safe', 'The bridge is sound');
    await client.replace(uri, 'in spring', 'in winter');
    assert.doesNotMatch((await page('source', transcript)).body, /aria-pressed="true"/);
  });

  it('saves them as a page and as a table', async () => {
    const file = (as: string) =>
      client.request<PanelFile>('attribune/panelFile', { uri, kind: 'source', other: transcript, as });
    assert.doesNotMatch((await file('html')).content, /<button/);
    const csv = await file('csv');
    assert.equal(csv.name, 'bridge.source.csv');
    assert.match(csv.content, /altered,,“not” is left out,hearing\.txt,1,/);
  });

  it('shows how far two agree, and settles a difference in a third file that says who decided', async () => {
    await run('attribune.annotateAll', {});
    client.files.set(other, client.files.get(sidecarUri)!.replace('"name": "Tom Reid"', '"name": "Tomas Reid"'));
    const before = await page('agreement', other);
    assert.match(before.body, /2 differences, 0 of them settled\./);
    client.onPick = () => ({ text: 'Desk' });
    const [theirs] = actions(before.body).filter(({ argument }) => argument.choice === 'theirs');
    await client.request('workspace/executeCommand', { command: theirs!.command, arguments: [theirs!.argument] });
    const json = client.files.get(settled)!;
    assert.match(json, /"attribune:settled": \{[^}]*"choice": "theirs",\s*"creator": "Desk"/);
    assert.ok(parseSidecar(json).value.speakers.some(({ name }) => name === 'Tomas Reid'));
    assert.match((await page('agreement', other)).body, /2 differences, 1 of them settled\..*Theirs, by Desk/s);
    assert.equal(client.files.get(sidecarUri)!.includes('Tomas'), false, 'our own file stays');
  });

  it('settles the labels of a speaker, which two gave otherwise, and saves what was decided as a table', async () => {
    await run('attribune.annotateAll', {});
    const own = client.files.get(sidecarUri)!;
    const labelled = (value: string): string =>
      own.replace(
        '"name": "Tom Reid"',
        `"name": "Tom Reid", "attribune:labels": [{"name": "source", "value": "${value}"}]`,
      );
    client.files.set(sidecarUri, labelled('official'));
    await client.notify('workspace/didChangeWatchedFiles', { changes: [{ uri: sidecarUri, type: 2 }] });
    client.files.set(other, labelled('expert'));
    const before = await page('agreement', other);
    assert.match(before.body, /1 differences, 0 of them settled\..*Tom Reid.*source: official.*source: expert/s);
    client.onPick = () => ({ text: 'Desk' });
    const [theirs] = actions(before.body).filter(({ argument }) => argument.choice === 'theirs');
    await client.request('workspace/executeCommand', { command: theirs!.command, arguments: [theirs!.argument] });
    const { speakers } = parseSidecar(client.files.get(settled)!).value;
    assert.deepEqual(speakers.find(({ name }) => name === 'Tom Reid')?.labels, [{ name: 'source', value: 'expert' }]);
    assert.match((await page('agreement', other)).body, /1 differences, 1 of them settled\..*Theirs, by Desk/s);
    const file = { uri, kind: 'agreement', other, as: 'csv' };
    const { content } = await client.request<PanelFile>('attribune/panelFile', file);
    assert.match(content, /labels of a speaker,Tom Reid,,source: official,source: expert,theirs,Desk,/);
  });

  it('writes nothing while nobody says who decides', async () => {
    await run('attribune.annotateAll', {});
    client.files.set(other, client.files.get(sidecarUri)!.replace('"name": "Tom Reid"', '"name": "Tomas Reid"'));
    client.onPick = () => null;
    const [theirs] = actions((await page('agreement', other)).body).filter(
      ({ argument }) => argument.choice === 'theirs',
    );
    await client.request('workspace/executeCommand', { command: theirs!.command, arguments: [theirs!.argument] });
    assert.equal(client.files.has(settled), false);
  });

  describe('with two differences to settle', () => {
    let choices: { command: string; argument: object }[];
    beforeEach(async () => {
      await run('attribune.annotateAll', {});
      client.files.set(other, client.files.get(sidecarUri)!.replace('"name": "Tom Reid"', '"name": "Tomas Reid"'));
      choices = actions((await page('agreement', other)).body).filter(({ argument }) => argument.choice === 'theirs');
      assert.equal(choices.length, 2);
      client.onPick = () => ({ text: 'Desk' });
    });

    const choose = (at: number) => {
      const { command, argument } = choices[at]!;
      return client.request('workspace/executeCommand', { command, arguments: [argument] });
    };
    const decided = () => settlementsIn(parseSidecar(client.files.get(settled) ?? '').value).length;
    const asked = () => client.told.filter(([method]) => method === 'attribune/pick').length;

    it('still writes a choice after the settled file was deleted or edited elsewhere', async () => {
      await choose(0);
      client.files.delete(settled);
      await choose(1);
      assert.equal(decided(), 1);
      client.files.set(settled, client.files.get(settled)!.replaceAll('"Desk"', '"Night desk"'));
      await choose(0);
      assert.equal(decided(), 2);
      assert.match(client.files.get(settled)!, /"creator": "Night desk"/);
    });

    it('loses neither of two quick choices, and asks once who decides', async () => {
      client.connection.onRequest('attribune/readFile', async ({ uri: file }: { uri: string }) => {
        const text = client.files.get(file) ?? null;
        await new Promise((resolve) => setTimeout(resolve, 50));
        return text;
      });
      await Promise.all([choose(0), choose(1)]);
      assert.equal(decided(), 2);
      assert.equal(asked(), 1);
    });

    it('takes a choice back: the difference is open again, another stays decided, and nobody is asked who decides', async () => {
      await choose(0);
      await choose(1);
      const before = asked();
      const { body } = await page('agreement', other);
      const [back] = actions(body).filter(({ argument }) => argument.choice === 'undecided');
      await client.request('workspace/executeCommand', { command: back!.command, arguments: [back!.argument] });
      assert.equal(decided(), 1);
      assert.equal(asked(), before);
      for (const { argument } of actions((await page('agreement', other)).body).filter(
        (one) => one.argument.choice === 'undecided',
      ))
        await client.request('workspace/executeCommand', { command: 'attribune.settle', arguments: [argument] });
      assert.doesNotMatch(client.files.get(settled) ?? '', /Tomas Reid/, 'nobody is left whom no choice names');
      await choose(1);
      const after = await page('agreement', other);
      assert.match(after.body, /2 differences, 1 of them settled\./);
      assert.equal(actions(after.body).filter(({ argument }) => argument.choice === 'undecided').length, 1);
    });

    it('asks again who decides after nobody said it, and not after somebody did', async () => {
      client.onPick = () => null;
      await choose(0);
      client.onPick = () => ({ text: 'Desk' });
      await choose(0);
      await choose(1);
      assert.equal(asked(), 2);
      assert.equal(decided(), 2);
    });
  });
});

import assert from 'node:assert/strict';
import type { CodeAction, Diagnostic } from 'vscode-languageserver-protocol/node';
import { parseSidecar } from '../../server/src/annotations/sidecar';
import { Client } from './client';
import { sidecarUri, uri } from './prose';

const text =
  'LEITH, March 4, 2026 (Firth News) — The pier opens on 2 February 2027, the trust said. It took four hours.\n\n“It is sound,” Ada Okoye said.\n';

describe('a confirmed annotation whose words changed', () => {
  let client: Client;
  beforeEach(async () => {
    client = await Client.start();
    await client.openText(uri, text);
  });
  afterEach(() => client.stop());

  const execute = (command: string, argument: object) =>
    client.request<{ files: { content: string }[] }>('workspace/executeCommand', { command, arguments: [argument] });
  const confirm = (decision: object) =>
    execute('attribune.decide', {
      uri,
      version: client.open.get(uri)!.version,
      decisions: [decision],
      label: 'Annotate',
    });
  const offsets = (words: string) => {
    const start = client.open.get(uri)!.getText().indexOf(words);
    return { start, end: start + words.length };
  };
  /** Nothing is said of the paragraph in which somebody types, until the typing rests. */
  const problems = async (count: number): Promise<Diagnostic[]> => {
    for (let tries = 0; ; tries++) {
      const { items } = await client.request<{ items: Diagnostic[] }>('textDocument/diagnostic', {
        textDocument: { uri },
      });
      const found = items.filter(({ code }) => code === 'changedSinceConfirmed');
      if (found.length === count || tries === 100) return found;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  };
  const fixes = async (): Promise<CodeAction[]> => {
    const [problem] = await problems(1);
    const params = { textDocument: { uri }, range: problem!.range, context: { diagnostics: [problem!] } };
    return client.request<CodeAction[]>('textDocument/codeAction', params);
  };
  const choose = async (title: RegExp): Promise<void> => {
    const actions = await fixes();
    const action = actions.find((one) => title.test(one.title));
    assert.ok(action, actions.map((one) => one.title).join(', '));
    await client.request('workspace/executeCommand', action.command!);
  };
  /** The article is read anew with its sidecar; then what follows waits for its turn behind what the save does. */
  const save = async (): Promise<void> => {
    await client.saveText(uri);
    await client.request('attribune/summary', { uri });
    await execute('attribune.decide', { uri, version: client.open.get(uri)!.version, decisions: [], label: 'x' });
  };
  const stored = () => parseSidecar(client.files.get(sidecarUri)!).value.annotations[0]!;
  const csv = async (format: string, confirmed = false) =>
    (await execute('attribune.exportAnnotations', { uri, format, confirmed })).files
      .map(({ content }) => content)
      .join();
  const date = (value: string) => ({ do: 'date', span: offsets('2 February 2027'), type: 'DATE', value });

  it('is shown, exported as changed, and takes the new value', async () => {
    await confirm(date('2027-02-02'));
    assert.deepEqual(await problems(0), []);
    await client.replace(uri, '2 February', '12 February');
    const [problem] = await problems(1);
    assert.match(JSON.stringify(problem!.message), /“2 February 2027” when they were confirmed/);
    await save();
    assert.equal((await problems(1)).length, 1);
    assert.deepEqual(stored().confirmedWords, ['2 February 2027']);
    assert.match(await csv('html'), /2 February 2027[^]*?changed/);
    assert.doesNotMatch(await csv('w3c', true), /2 February/);
    await choose(/^Take the new value 12 February 2027$/);
    assert.deepEqual(await problems(0), []);
    assert.equal(stored().timex!.value, '2027-02-12');
    assert.equal(stored().confirmedWords, undefined);
    assert.equal(stored().targets[0]!.exact, '12 February 2027');
  });

  it('is confirmed as it is, before it is saved or after', async () => {
    for (const isSaved of [false, true]) {
      await confirm(date('2027-02-02'));
      await client.replace(uri, 'February', 'March');
      if (isSaved) await save();
      await choose(/^Confirm the new words/);
      assert.deepEqual(await problems(0), []);
      assert.deepEqual([stored().timex!.value, stored().targets[0]!.exact], ['2027-02-02', '2 March 2027']);
      await client.replace(uri, 'March 2027', 'February 2027');
      await save();
      await execute('attribune.decide', {
        uri,
        version: client.open.get(uri)!.version,
        decisions: [{ do: 'remove', id: stored().id }],
        label: 'x',
      });
    }
  });

  it('is as it was once its words are', async () => {
    await confirm(date('2027-02-02'));
    const before = client.files.get(sidecarUri);
    await client.replace(uri, '2 February', '12 February');
    await save();
    assert.equal((await problems(1)).length, 1);
    await client.replace(uri, '12 February', '2 February');
    await save();
    assert.deepEqual(await problems(0), []);
    for (let tries = 0; tries < 100 && client.files.get(sidecarUri) !== before; tries++)
      await new Promise((resolve) => setTimeout(resolve, 50));
    assert.equal(client.files.get(sidecarUri), before);
  });

  it('is any kind of annotation', async () => {
    await confirm({ do: 'date', span: offsets('four hours'), type: 'DURATION', value: 'PT4H' });
    await confirm({ do: 'quotation', pieces: [offsets('“It is sound,”')], type: 'direct', speakers: [] });
    await client.replace(uri, 'four', 'five');
    await client.replace(uri, 'is sound', 'was sound');
    assert.equal((await problems(2)).length, 2);
  });

  it('is not offered the speaker whom it has as another one', async () => {
    const speakers = [{ name: 'Ada Okoye', kind: 'Person', roles: [] }];
    await confirm({ do: 'quotation', pieces: [offsets('“It is sound,”')], type: 'direct', speakers });
    await client.replace(uri, 'is sound', 'was sound');
    const titles = (await fixes()).map(({ title }) => title);
    assert.ok(titles.includes('Confirm: quotation by Ada Okoye'), titles.join(', '));
    assert.ok(!titles.some((title) => title.includes('Ada Okoye instead')), titles.join(', '));
  });
});

import assert from 'node:assert/strict';
import type { CodeAction, Diagnostic, Hover } from 'vscode-languageserver-protocol/node';
import { parseSidecar } from '../../server/src/annotations/sidecar';
import type { ListedItem } from '../../server/src/protocol/items';
import type { PickParams, PickResult } from '../../server/src/protocol/pick';
import type { Summary } from '../../server/src/protocol/summary';
import { Client } from './client';
import { sidecarUri, uri } from './prose';

const text =
  'LEITH, March 4, 2026 (Firth News) — The weir leaks, the trust said.\n\n“It is sound,” Ada Okoye said. “Come in May 2027.”\n';

describe('verification', () => {
  let client: Client;
  beforeEach(async () => {
    client = await Client.start({ settings: { annotator: 'desk' } });
    await client.openText(uri, text);
  });
  afterEach(() => client.stop());

  let asked: PickParams[] = [];
  /** Answers the pickers that follow, one after the other. */
  const answer = (...results: PickResult[]) => {
    asked = [];
    client.onPick = (params) => {
      asked.push(params);
      return results.shift() ?? null;
    };
  };
  const position = (words: string) =>
    client.open.get(uri)!.positionAt(client.open.get(uri)!.getText().indexOf(words) + 1);
  const at = (words: string) => ({ start: position(words), end: position(words) });
  const verify = (words: string) =>
    client.request('workspace/executeCommand', { command: 'attribune.verify', arguments: [{ uri, range: at(words) }] });
  const stored = () =>
    parseSidecar(client.files.get(sidecarUri) ?? '').value.annotations.find(({ verification }) => verification)
      ?.verification;
  const hover = async (words: string) =>
    (
      (await client.request<Hover>('textDocument/hover', { textDocument: { uri }, position: position(words) }))
        .contents as { value: string }
    ).value;
  const summary = () => client.request<Summary>('attribune/summary', { uri });
  const titles = async (words: string) =>
    (
      await client.request<CodeAction[]>('textDocument/codeAction', {
        textDocument: { uri },
        range: at(words),
        context: { diagnostics: [] },
      })
    ).map(({ title }) => title);

  it('asks for state, source and note, stores them, and shows them everywhere', async () => {
    answer({ index: 0 }, { text: 'calls/4 March.txt:12' }, { text: 'twice on tape' });
    await verify('sound');
    assert.deepEqual(
      asked.map(({ title }) => title),
      ['Verify', 'Source', 'Note on the check'],
    );
    const { modified, ...rest } = stored()!;
    assert.match(modified ?? '', /^\d{4}-\d\d-\d\dT.*Z$/);
    assert.deepEqual(rest, {
      state: 'checked',
      words: ['“It is sound,”', '“Come in May 2027.”'],
      source: { kind: 'file', path: 'calls/4 March.txt', line: 12 },
      note: 'twice on tape',
      creator: 'desk',
    });
    const shown = await hover('sound');
    assert.match(shown, /Checked by desk · .* · Source\\: calls\/4 March\\.txt\\:12 · twice on tape/);
    assert.match(shown, /\[Open the source\]\(file:\/\/\/.*\/calls\/4%20March\.txt#L12\)/);
    const { checked, disputed, needsSource } = await summary();
    assert.deepEqual([checked, disputed, needsSource], [1, 0, 0]);
    const items = await client.request<ListedItem[]>('attribune/items', { uri });
    assert.deepEqual(
      items.filter(({ verification }) => verification === 'checked').map(({ words }) => words),
      ['“It is sound,” … “Come in May 2027.”'],
    );
    const offered = await titles('sound');
    assert.ok(offered.includes('Mark quotation as unchecked') && !offered.includes('Mark quotation as checked'));
  });

  it('offers the sources of the article again, and asks for none for what needs one', async () => {
    answer({ index: 0 }, { text: 'https://trust.example/weir' }, { index: 0 });
    await verify('weir leaks');
    answer({ index: 0 }, { index: 0 }, { index: 0 });
    await verify('sound');
    assert.deepEqual(
      asked[1]!.items.map(({ label }) => label),
      ['https://trust.example/weir', 'No source'],
    );
    answer({ index: 2 }, { text: 'who measured it?' });
    await verify('sound');
    assert.deepEqual(
      asked.map(({ title }) => title),
      ['Verify', 'Note on the check'],
    );
    assert.equal((await summary()).needsSource, 1);
  });

  it('offers the quotation before the date in it, and stores nothing when the person turns away', async () => {
    answer({ index: 0 }, null);
    await verify('May 2027');
    assert.equal(asked[0]!.items.length, 8);
    assert.match(asked[0]!.items[0]!.description ?? '', /It is sound/);
    assert.match(asked[0]!.items[4]!.description ?? '', /May 2027/);
    assert.equal(client.files.get(sidecarUri), undefined);
  });

  it('says where nothing can be verified', async () => {
    await assert.rejects(verify('LEITH'), /There is no quotation or date here/);
  });

  it('is unchecked again when its words change, says so, and takes the new words', async () => {
    answer({ index: 0 }, { text: 'Ada Okoye, 4 March 14:30' }, { index: 0 });
    await verify('sound');
    await client.replace(uri, 'It is sound', 'It is safe');
    assert.equal((await summary()).checked, 0);
    const problems = async (): Promise<Diagnostic[]> => {
      const { items } = await client.request<{ items: Diagnostic[] }>('textDocument/diagnostic', {
        textDocument: { uri },
      });
      return items.filter(({ code }) => code === 'changedSinceConfirmed');
    };
    // Nothing is said of the paragraph in which somebody types, until the typing rests.
    for (let tries = 0; (await problems()).length === 0 && tries < 100; tries++)
      await new Promise((resolve) => setTimeout(resolve, 50));
    const found = await problems();
    assert.deepEqual(
      found.map(({ message }) =>
        /“It is sound,”.*when they were checked\. They are unchecked again/.test(JSON.stringify(message)),
      ),
      [true],
    );
    assert.match(await hover('safe'), /Unchecked\\: the words were .*It is sound.* when they were checked/);
    const actions = await client.request<CodeAction[]>('textDocument/codeAction', {
      textDocument: { uri },
      range: at('safe'),
      context: { diagnostics: found },
    });
    const fix = actions.find(({ title }) => title === 'Mark the new words as checked');
    assert.equal(fix?.diagnostics?.length, 1);
    await client.request('workspace/executeCommand', fix.command!);
    const { words, source, state } = stored()!;
    assert.deepEqual([words[0], state], ['“It is safe,”', 'checked']);
    assert.equal(source?.kind === 'person' && source.name, 'Ada Okoye');
    assert.equal((await summary()).checked, 1);
  });

  it('and a note stay with words that changed and are not saved yet', async () => {
    answer({ index: 0 }, { index: 0 }, { index: 0 });
    await verify('sound');
    await client.replace(uri, 'It is sound', 'It is safe');
    const { id } = parseSidecar(client.files.get(sidecarUri)!).value.annotations.find(
      ({ verification }) => verification,
    )!;
    const { version } = client.open.get(uri)!;
    const decisions = [{ do: 'note', id, note: 'who changed this?' }];
    await client.request('workspace/executeCommand', {
      command: 'attribune.decide',
      arguments: [{ uri, version, decisions }],
    });
    assert.match(await hover('safe'), /Changed since it was confirmed[^]*Note\\: who changed this/);
  });

  it('is taken back by undo', async () => {
    answer({ index: 1 }, { index: 0 }, { index: 0 });
    await verify('sound');
    assert.equal((await summary()).disputed, 1);
    await client.request('workspace/executeCommand', { command: 'attribune.undo', arguments: [{ uri }] });
    assert.equal((await summary()).disputed, 0);
  });

  it('opens no command from a source that somebody else wrote', async () => {
    answer({ index: 0 }, { text: 'https://trust.example/weir' }, { index: 0 });
    await verify('sound');
    const json = client.files.get(sidecarUri)!.replace('https://trust.example/weir', 'command:attribune.undo');
    await client.stop();
    client = await Client.start({ files: { [sidecarUri]: json } });
    await client.openText(uri, text);
    const shown = await hover('sound');
    assert.match(shown, /command\\:attribune\\.undo/);
    assert.doesNotMatch(shown, /\]\(command:attribune\.undo/);
  });
});

describe('labels', () => {
  let client: Client;
  const labels = {
    stance: { values: ['for', 'against'], for: ['quotation'] },
    topic: { values: ['water', 'money'], several: true },
    'type of source': { values: ['official', 'expert'], for: ['speaker'] },
  };
  const start = async (settings: Record<string, unknown>) => {
    client = await Client.start({ settings });
    await client.openText(uri, text);
  };
  afterEach(() => client.stop());

  /** Chooses the row with this label, and gives all rows. */
  const label = async (words: string, row: string): Promise<string[]> => {
    let rows: string[] = [];
    client.onPick = ({ items }) => {
      rows = items.map((item) => item.label);
      const index = rows.indexOf(row);
      return index < 0 ? null : { index };
    };
    const position = client.open.get(uri)!.positionAt(text.indexOf(words) + 1);
    const range = { start: position, end: position };
    await client.request('workspace/executeCommand', { command: 'attribune.label', arguments: [{ uri, range }] });
    return rows;
  };
  const stored = () => {
    const { annotations, speakers } = parseSidecar(client.files.get(sidecarUri) ?? '').value;
    return [...annotations, ...speakers].flatMap(({ labels: own = [] }) =>
      own.map(({ name, value }) => `${name}: ${value}`),
    );
  };

  it('are given to a quotation, a date and a speaker, and shown', async () => {
    await start({ labels });
    assert.deepEqual(await label('sound', 'stance: against'), [
      'stance: for',
      'stance: against',
      'topic: water',
      'topic: money',
      'topic: water',
      'topic: money',
      'type of source: official',
      'type of source: expert',
    ]);
    await label('sound', 'type of source: expert');
    await label('March 4', 'topic: water');
    await label('March 4', 'topic: money');
    assert.deepEqual(stored().sort(), ['stance: against', 'topic: money', 'topic: water', 'type of source: expert']);
    await label('sound', 'stance: for');
    await label('March 4', 'topic: money');
    assert.deepEqual(stored().sort(), ['stance: for', 'topic: water', 'type of source: expert']);
    const items = await client.request<ListedItem[]>('attribune/items', { uri });
    assert.deepEqual(
      items.flatMap((item) => item.labels ?? []),
      ['topic: water', 'stance: for', 'type of source: expert'],
    );
  });

  it('are kept by each of several rows, whatever the others have, when one more is given or one is taken', async () => {
    await start({ labels: { topic: { values: ['water', 'money', 'law'], several: true } } });
    await label('weir leaks', 'topic: water');
    await label('weir leaks', 'topic: money');
    await label('sound', 'topic: water');
    const listed = async () =>
      (await client.request<ListedItem[]>('attribune/items', { uri })).filter(({ kind }) => kind === 'quotation');
    const labelAll = async (row: string) => {
      const items = (await listed()).map(({ kind, hull }) => ({ kind, ...hull }));
      client.onPick = (params) => ({ index: params.items.findIndex((item) => item.label === row) });
      await client.request('workspace/executeCommand', { command: 'attribune.label', arguments: [{ uri, items }] });
    };
    await labelAll('topic: law');
    assert.deepEqual(
      (await listed()).map((item) => item.labels),
      [
        ['topic: water', 'topic: money', 'topic: law'],
        ['topic: water', 'topic: law'],
      ],
    );
    await labelAll('topic: water');
    assert.deepEqual(
      (await listed()).map((item) => item.labels),
      [['topic: money', 'topic: law'], ['topic: law']],
    );
  });

  it('are offered in the menu only where there are any, and explained where there are none', async () => {
    const titles = async () => {
      const position = client.open.get(uri)!.positionAt(text.indexOf('sound') + 1);
      const params = { textDocument: { uri }, range: { start: position, end: position }, context: { diagnostics: [] } };
      return (await client.request<CodeAction[]>('textDocument/codeAction', params)).map(({ title }) => title);
    };
    await start({});
    assert.ok(!(await titles()).includes('Label…'));
    await assert.rejects(label('sound', ''), /There are no labels yet.*attribune\.labels/);
    await client.stop();
    await start({ labels });
    assert.ok((await titles()).includes('Label…'));
  });
});

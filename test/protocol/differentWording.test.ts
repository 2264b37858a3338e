import assert from 'node:assert/strict';
import type { CodeAction, Diagnostic, DocumentDiagnosticReport } from 'vscode-languageserver-protocol/node';
import { Client, type ClientOptions, fullCapabilities } from './client';

const folder = 'file:///paper';
const article = (words: string) => `LEITH, March 4 (Firth News) — “${words},” said Ada Okoye, the mayor.\n`;
const [vote, pier] = [`${folder}/vote.news`, `${folder}/pier.news`];
const words = 'We will not close the harbour before the winter storms';
const other = words.replace('before', 'after');

describe('differentWording', () => {
  let client: Client;
  afterEach(() => client.stop());

  const start = async (options: ClientOptions = {}) => {
    client = await Client.start({ folders: [folder], files: { [vote]: article(words) }, ...options });
  };
  const pull = async (uri = pier) => {
    const params = { textDocument: { uri } };
    const report = await client.request<DocumentDiagnosticReport & { items: Diagnostic[] }>(
      'textDocument/diagnostic',
      params,
    );
    return report.items.filter(({ code }) => code === 'differentWording');
  };
  /** Asks until there are so many problems. */
  const become = async (count: number) => {
    for (let tries = 0; tries < 100; tries++) {
      const found = await pull();
      if (found.length === count) return found;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    return assert.fail(`There never were ${count} problems.`);
  };

  it('finds other words in an article that nobody has open, asks to be pulled, and leads there', async () => {
    await start();
    await client.openText(pier, article(other));
    await client.waitFor('workspace/diagnostic/refresh');
    const [problem] = await become(1);
    assert.equal(
      problem!.message,
      'Worded differently in vote.news, line 1: vote.news has “before” instead of “after”. Check which is right.',
    );
    const [related] = problem!.relatedInformation!;
    assert.equal(related!.location.uri, vote);
    assert.deepEqual(related!.location.range.start, { line: 0, character: 31 });
    assert.equal(related!.message, `“${words}”`);
    assert.deepEqual(problem!.range, client.rangeOf(pier, other));
  });

  it('takes over the other words by a quick fix, and is silent then', async () => {
    await start();
    await client.openText(pier, article(other));
    const [problem] = await become(1);
    const actions = await client.request<CodeAction[]>('textDocument/codeAction', {
      textDocument: { uri: pier },
      range: problem!.range,
      context: { diagnostics: [problem] },
    });
    const fix = actions.find(({ title }) => title.startsWith('Use the wording of vote.news, line 1: “We will'));
    client.applyEdit(fix!.edit!);
    assert.equal(client.open.get(pier)!.getText(), article(words));
    assert.deepEqual(await pull(), []);
  });

  it('is silent in a place where a person said so', async () => {
    await start();
    await client.openText(pier, article(other));
    const [problem] = await become(1);
    const actions = await client.request<CodeAction[]>('textDocument/codeAction', {
      textDocument: { uri: pier },
      range: problem!.range,
      context: { diagnostics: [problem] },
    });
    const { command } = actions.find(({ title }) => title === 'Ignore this problem here')!;
    await client.request('workspace/executeCommand', command);
    assert.deepEqual(await pull(), []);
  });

  it('goes by what is typed in the other article, saved or not', async () => {
    await start();
    await client.openText(pier, article(other));
    await become(1);
    await client.openText(vote, article(words));
    await client.replace(vote, 'before', 'after');
    assert.deepEqual(await pull(), []);
    await client.close(vote);
    await become(1);
  });

  it('goes by the file when that changes', async () => {
    await start();
    await client.openText(pier, article(other));
    await become(1);
    await client.writeFile(vote, article(other));
    await become(0);
    await client.writeFile(vote, article(words));
    await become(1);
    await client.writeFile(vote, undefined);
    await become(0);
  });

  it('can be turned off', async () => {
    await start({ settings: { checks: { differentWording: 'off' } } });
    await client.openText(pier, article(other));
    await client.waitFor('workspace/diagnostic/refresh');
    assert.deepEqual(await pull(), []);
  });

  it('is published, without links, to a client that knows neither', async () => {
    await start({ capabilities: { ...fullCapabilities, textDocument: {} } });
    await client.openText(pier, article(other));
    const told = (await client.waitFor(
      'textDocument/publishDiagnostics',
      ({ diagnostics }: { diagnostics: Diagnostic[] }) => diagnostics.some(({ code }) => code === 'differentWording'),
    )) as { diagnostics: Diagnostic[] };
    assert.equal(told.diagnostics[0]!.relatedInformation, undefined);
  });
});

describe('attribune/quotation', () => {
  let client: Client;
  afterEach(() => client.stop());
  const text = 'Ada Okoye is the mayor.\n\n“It is shut,” she said, “and we will open it in spring.”\n';
  const ask = (uri: string, at: string) =>
    client.request<string | null>('attribune/quotation', { uri, position: client.rangeOf(pier, at).start });

  it('has the words and who said them, unsaved changes included', async () => {
    client = await Client.start();
    await client.openText(pier, text);
    await client.replace(pier, 'shut', 'closed');
    assert.equal(await ask(pier, 'closed'), '“It is closed, and we will open it in spring.” — Ada Okoye, mayor');
    assert.equal(await ask(pier, 'is the'), null);
  });

  it('has nothing for an unknown document', async () => {
    client = await Client.start();
    await client.openText(pier, text);
    assert.equal(await ask('file:///nowhere.news', 'shut'), null);
  });
});

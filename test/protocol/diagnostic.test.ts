import assert from 'node:assert/strict';
import type { CodeAction, Diagnostic } from 'vscode-languageserver-protocol/node';
import { Client, fullCapabilities } from './client';
import { uri } from './prose';

interface Published {
  diagnostics: Diagnostic[];
}

const text = '“The bridge is safe,” said Ada Okoye.\nThe mark “ stands alone.\n';

describe('textDocument/diagnostic', () => {
  let client: Client;
  afterEach(() => client.stop());

  const pull = async (of = uri) => {
    const report = await client.request<{ kind: string; items: Diagnostic[] }>('textDocument/diagnostic', {
      textDocument: { uri: of },
    });
    assert.equal(report.kind, 'full');
    return report.items;
  };
  const codes = async () => (await pull()).map(({ code }) => code);

  it('has the problems', async () => {
    client = await Client.start();
    await client.openText(uri, text);
    const [problem, ...rest] = await pull();
    assert.deepEqual(rest, []);
    assert.equal(problem?.code, 'unclosedMark');
    assert.equal(problem.source, 'attribune');
    assert.deepEqual(problem.range.start, { line: 1, character: 9 });
  });

  it('has nothing for an unknown document', async () => {
    client = await Client.start();
    assert.deepEqual(await pull('file:///nowhere.news'), []);
  });

  it('holds back in the paragraph being typed in, and asks to be pulled again', async () => {
    client = await Client.start();
    await client.openText(uri, text);
    client.forget();
    await client.replace(uri, 'stands', 'still stands');
    assert.deepEqual(await codes(), []);
    await client.waitFor('workspace/diagnostic/refresh');
    assert.deepEqual(await codes(), ['unclosedMark']);
  });

  it('goes on about the other paragraphs', async () => {
    client = await Client.start();
    await client.openText(uri, text);
    await client.replace(uri, 'safe', 'very safe');
    assert.deepEqual(await codes(), ['unclosedMark']);
  });

  it('publishes for a client that cannot pull, and takes it back at the end', async () => {
    client = await Client.start({ capabilities: { ...fullCapabilities, textDocument: {} } });
    await client.openText(uri, text);
    await client.waitFor('textDocument/publishDiagnostics', ({ diagnostics }: Published) => diagnostics.length === 1);
    await client.close(uri);
    await client.waitFor('textDocument/publishDiagnostics', ({ diagnostics }: Published) => diagnostics.length === 0);
  });

  it('heeds the settings', async () => {
    client = await Client.start({ settings: { checks: { unclosedMark: 'hint' } } });
    await client.openText(uri, text);
    assert.equal((await pull())[0]?.severity, 4);
    client.settings = { checks: { unclosedMark: 'off' } };
    await client.notify('workspace/didChangeConfiguration', { settings: null });
    assert.deepEqual(await pull(), []);
    client.settings = { maxProblems: 0 };
    await client.notify('workspace/didChangeConfiguration', { settings: null });
    assert.deepEqual(await pull(), []);
  });

  it('heeds the settings of the folder that an article is in', async () => {
    const desks = ['file:///city', 'file:///sport'];
    client = await Client.start({ folders: desks });
    client.folderSettings.set('file:///city', { checks: { unclosedMark: 'off' } });
    client.folderSettings.set('file:///sport', { checks: { unclosedMark: 'information' } });
    const severities: unknown[] = [];
    for (const desk of desks) {
      await client.openText(`${desk}/bridge.news`, text);
      const { items } = await client.request<{ items: { severity: number }[] }>('textDocument/diagnostic', {
        textDocument: { uri: `${desk}/bridge.news` },
      });
      severities.push(items.map(({ severity }) => severity));
    }
    assert.deepEqual(severities, [[], [3]]);
  });

  it('says what is wrong with a setting, once, and goes by the default', async () => {
    client = await Client.start({ settings: { checks: { unclosedMark: 'loud' }, maxProblems: -1 } });
    await client.openText(uri, text);
    assert.equal((await pull())[0]?.severity, 2);
    await client.notify('workspace/didChangeConfiguration', { settings: null });
    await pull();
    const told = client.told.filter(([method]) => method === 'window/showMessage');
    assert.deepEqual(
      told.map(([, params]) => (params as { message: string }).message),
      [
        'The setting attribune.checks.unclosedMark must be off, hint, information or warning, not "loud"; until it is, "warning" holds.',
        'The setting attribune.maxProblems must be a whole number, 0 or more, not -1; until it is, 100 holds.',
      ],
    );
  });

  it('is silent about a place that a person silenced', async () => {
    client = await Client.start();
    await client.openText(uri, text);
    const [problem] = await pull();
    const params = { textDocument: { uri }, range: problem!.range, context: { diagnostics: [problem] } };
    const found = await client.request<CodeAction[]>('textDocument/codeAction', params);
    const fix = found.find(({ title }) => title === 'Ignore this problem here')!;
    assert.equal(fix.diagnostics?.length, 1);
    const { command, arguments: given } = fix.command!;
    await client.request('workspace/executeCommand', { command, arguments: given });
    assert.deepEqual(await pull(), []);
  });
});

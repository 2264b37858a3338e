import assert from 'node:assert/strict';
import { commands, workspace } from 'vscode';
import { article, at, eventually, open, read, sidecarOf, write } from './workspace';

interface Exported {
  files: { name: string; content: string }[];
}

describe('Other tools’ formats', () => {
  beforeEach(() => commands.executeCommand('workbench.action.closeAllEditors'));

  it('are loaded by the server, be it a process or a worker: what was exported is imported again', async () => {
    const { uri } = await open('carried.news', article);
    const run = <T>(command: string, argument: object) =>
      commands.executeCommand<T>(`attribune.${command}`, { uri: uri.toString(), ...argument });
    const confirmed = async () => {
      const sidecar = (await read(sidecarOf(uri))) ?? '';
      return sidecar.split('"attribune:status": "confirmed"').length - 1;
    };
    const { version } = await workspace.openTextDocument(uri);
    const decisions = [{ do: 'annotateAll', status: 'confirmed' }];
    await eventually('the server', () =>
      run('decide', { version, decisions }).then(
        () => true,
        () => undefined,
      ),
    );
    const all = await eventually('the annotations', async () => (await confirmed()) || undefined);
    const exported = await run<Exported>('exportAnnotations', { format: 'tei', confirmed: true });
    const [tei] = exported.files;
    for (const format of ['brat', 'cas-json', 'csv', 'doccano', 'html', 'label-studio', 'markdown', 'spacy', 'w3c']) {
      const { files } = await run<Exported>('exportAnnotations', { format, confirmed: false });
      assert.ok(
        files.some(({ content }) => content.includes('Okoye')),
        format,
      );
    }
    assert.match(tei!.content, /<persName[^>]*>Ada Okoye<\/persName>/);
    await write('carried.tei.xml', tei!.content);
    await run('undo', {});
    await eventually('the annotations to be gone', async () => (await confirmed()) === 0 || undefined);
    await run('importAnnotations', { file: at('carried.tei.xml').toString() });
    await eventually('the annotations to be back', async () => (await confirmed()) === all || undefined);
    await run('undo', {});
    await eventually('the import to be taken back', async () => (await confirmed()) === 0 || undefined);
  });
});

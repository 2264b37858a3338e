import assert from 'node:assert/strict';
import {
  commands,
  ConfigurationTarget,
  Disposable,
  languages,
  Position,
  window,
  workspace,
  WorkspaceEdit,
  type TextDocument,
} from 'vscode';
import { apply, article, at, eventually, open, rangeOf, read, sidecarOf } from './workspace';

/** Blocks the extension host, in milliseconds. */
function keepBusy(time: number): void {
  const end = Date.now() + time;
  while (Date.now() < end);
}

describe('Annotating', () => {
  const annotated = async (document: TextDocument, words: string) => {
    return eventually(`“${words}” in the sidecar`, async () => {
      const text = await read(sidecarOf(document.uri));
      return text?.includes(words) ? text : undefined;
    });
  };
  const tabs = () => window.tabGroups.all.flatMap((group) => group.tabs);
  /** The file is written before the editor says so of its document. */
  const nothingUnsaved = () => {
    return eventually('nothing unsaved', () => !workspace.textDocuments.some(({ isDirty }) => isDirty) || undefined);
  };

  beforeEach(() => commands.executeCommand('workbench.action.closeAllEditors'));

  it('stores two decisions in the sidecar, with no tab and nothing unsaved', async () => {
    const document = await open('decided.news', article);
    await apply(document, rangeOf(document, 'every beam'), 'Attribute quotation to Ada Okoye');
    await annotated(document, 'every beam');
    await apply(document, rangeOf(document, '2 February 2026'), 'Confirm date');
    const sidecar = await annotated(document, '2026-02-02');
    // The quotation brings the annotation of its cue along.
    const kinds = [...sidecar.matchAll(/"purpose": "classifying",\s*"value": "(\w+)"/g)].map(([, kind]) => kind).sort();
    assert.deepEqual(kinds, ['cue', 'date', 'quotation']);
    await nothingUnsaved();
    assert.deepEqual(
      tabs().map(({ label }) => label),
      ['decided.news'],
    );
    assert.equal(document.getText(), article);
  });

  it('closes the tab that the editor opens by itself where a sidecar is open without one and saved late', async () => {
    const document = await open('late.news', article);
    await apply(document, rangeOf(document, 'every beam'), 'Attribute quotation to Ada Okoye');
    await annotated(document, 'every beam');
    // A sidecar that some extension has open is edited there, and the editor shows what is unsaved.
    await workspace.openTextDocument(sidecarOf(document.uri));
    const files = workspace.getConfiguration('files');
    await files.update('autoSave', 'off', ConfigurationTarget.Global);
    const opened: string[] = [];
    const listeners = Disposable.from(
      window.tabGroups.onDidChangeTabs((change) => opened.push(...change.opened.map(({ label }) => label))),
      workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
        if (contentChanges.length > 0 && document.uri.path.endsWith('.jsonld')) keepBusy(2000);
      }),
    );
    try {
      await apply(document, rangeOf(document, '2 February 2026'), 'Confirm date');
      await annotated(document, '2026-02-02');
      await nothingUnsaved();
      await eventually('an opened and closed tab', () => (opened.length > 0 && tabs().length === 1) || undefined);
      assert.deepEqual(
        tabs().map(({ label }) => label),
        ['late.news'],
      );
    } finally {
      listeners.dispose();
      await files.update('autoSave', undefined, ConfigurationTarget.Global);
    }
  });

  it('takes an annotation back and makes it again, by commands of its own', async () => {
    const document = await open('undone.news', article);
    await apply(document, rangeOf(document, 'every beam'), 'Attribute quotation to Ada Okoye');
    await annotated(document, 'every beam');
    await commands.executeCommand('attribune.undo');
    // The first annotation of an article leaves no empty file behind.
    await eventually('no sidecar', async () => (await read(sidecarOf(document.uri))) === undefined || undefined);
    await commands.executeCommand('attribune.redo');
    await annotated(document, 'every beam');
    await nothingUnsaved();
  });

  it('keeps annotations on their words while the article is edited and saved', async () => {
    const document = await open('moved.news', article);
    await apply(document, rangeOf(document, 'every beam'), 'Attribute quotation to Ada Okoye');
    const before = positionIn(await annotated(document, 'every beam'));
    const edit = new WorkspaceEdit();
    edit.insert(document.uri, new Position(0, 0), 'Updated. ');
    await workspace.applyEdit(edit);
    await document.save();
    const after = await eventually('the moved annotation', async () => {
      // A file is empty for a moment while it is written.
      const text = (await read(sidecarOf(document.uri))) ?? '';
      return text === '' || positionIn(text) === before ? undefined : positionIn(text);
    });
    assert.equal(after, before + 'Updated. '.length);
    await nothingUnsaved();
  });

  it('moves the annotations along when the article is renamed', async () => {
    const document = await open('before.news', article);
    await apply(document, rangeOf(document, 'every beam'), 'Attribute quotation to Ada Okoye');
    await annotated(document, 'every beam');
    const edit = new WorkspaceEdit();
    edit.renameFile(document.uri, at('after.news'));
    await workspace.applyEdit(edit);
    const moved = await eventually('the sidecar beside the renamed article', () => read(sidecarOf(at('after.news'))));
    assert.match(moved, /every beam/);
    assert.equal(await read(sidecarOf(document.uri)), undefined);
  });

  it('shows an annotation whose words were cut as an orphan, and keeps it', async () => {
    const document = await open('cut.news', article);
    const quotation = rangeOf(
      document,
      '“We looked at every beam of it,” Ada Okoye, the mayor of Leith, told reporters.',
    );
    await apply(document, rangeOf(document, 'every beam'), 'Attribute quotation to Ada Okoye');
    await annotated(document, 'every beam');
    const edit = new WorkspaceEdit();
    edit.delete(document.uri, quotation);
    await workspace.applyEdit(edit);
    await document.save();
    await eventually('the orphan', () => {
      return languages.getDiagnostics(document.uri).some(({ code }) => code === 'orphan') || undefined;
    });
    await annotated(document, 'every beam');
  });

  it('annotates all that is unambiguous, by one command', async () => {
    const document = await open('all.news', article);
    await eventually('a server that knows the article', async () => {
      await commands.executeCommand('attribune.annotateAll');
      return (await read(sidecarOf(document.uri))) === undefined ? undefined : true;
    });
    await annotated(document, 'every beam');
    await nothingUnsaved();
  });
});

function positionIn(sidecar: string): number {
  const [, start] = /"TextPositionSelector",\s*"start": (\d+)/.exec(sidecar) ?? [];
  return Number(start);
}

import assert from 'node:assert/strict';
import {
  commands,
  NotebookCellData,
  NotebookCellKind,
  NotebookData,
  Range,
  Uri,
  ViewColumn,
  window,
  workspace,
} from 'vscode';
import { tokensOf } from './tokens';
import { apply, article, eventually, hoverAt, open, rangeOf, read, sidecarOf, write } from './workspace';

describe('Documents of other kinds', () => {
  it('an article that was never saved has colours and hovers, and keeps annotations until it is', async () => {
    const document = await workspace.openTextDocument({ language: 'news', content: article });
    await window.showTextDocument(document);
    assert.equal(document.uri.scheme, 'untitled');
    await eventually('the colours', async () => ((await tokensOf(document))?.length ? true : undefined));
    await apply(document, rangeOf(document, 'every beam'), 'Attribute quotation to Ada Okoye');
    const hover = await eventually('the annotation', async () => {
      const found = await hoverAt(document, rangeOf(document, 'every beam'));
      return found?.includes('Confirmed') ? found : undefined;
    });
    assert.match(hover, /Ada Okoye/);
    await window.showTextDocument(document);
    await commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  });

  it('an article in two editors side by side has one state: what one changes, both know', async () => {
    // Not the text of the article before: it would be taken for the file that this was saved to.
    const document = await open('split.news', `${article}\nNo more was said.\n`);
    const second = await window.showTextDocument(document, ViewColumn.Beside);
    assert.equal(window.visibleTextEditors.filter((editor) => editor.document === document).length, 2);
    await apply(document, rangeOf(document, 'every beam'), 'Attribute quotation to Ada Okoye');
    await second.edit((edit) => edit.insert(document.positionAt(0), 'Update. '));
    const hover = await eventually('the annotation behind the edit', async () => {
      const found = await hoverAt(document, rangeOf(document, 'every beam'));
      return found?.includes('Confirmed') ? found : undefined;
    });
    assert.match(hover, /Ada Okoye/);
    // A file is empty for a moment while it is written.
    await eventually('the sidecar on disk', async () => {
      const stored = await read(sidecarOf(document.uri));
      return stored?.includes('We looked at every beam') ? true : undefined;
    });
    // Closing one of the two closes no article.
    await commands.executeCommand('workbench.action.closeActiveEditor');
    assert.match((await hoverAt(document, rangeOf(document, 'every beam'))) ?? '', /Confirmed/);
    await document.save();
  });

  it('the cells of a notebook are left alone, whatever their language', async () => {
    const cells = ['news', 'plaintext'].map(
      (language) => new NotebookCellData(NotebookCellKind.Code, article, language),
    );
    const notebook = await workspace.openNotebookDocument('jupyter-notebook', new NotebookData(cells));
    await window.showNotebookDocument(notebook);
    // By the time that a later article has its colours, these would have had them too.
    const later = await workspace.openTextDocument(await write('later.news', article));
    await eventually('the colours', async () => ((await tokensOf(later))?.length ? true : undefined));
    for (const { document } of notebook.getCells()) {
      assert.equal(document.uri.scheme, 'vscode-notebook-cell');
      assert.equal((await tokensOf(document))?.length ?? 0, 0);
      assert.equal(await hoverAt(document, rangeOf(document, 'every beam')), undefined);
    }
    await commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  });

  it('what is no file of the user’s is left alone: output, the old side of a comparison', async () => {
    const provider = workspace.registerTextDocumentContentProvider('attribune-test', {
      provideTextDocumentContent: () => article,
    });
    const document = await workspace.openTextDocument(Uri.parse('attribune-test:/old.news'));
    assert.equal(document.languageId, 'news');
    const later = await open('later.news', article);
    await eventually('the colours', async () => ((await tokensOf(later))?.length ? true : undefined));
    assert.equal((await tokensOf(document))?.length ?? 0, 0);
    assert.equal(await hoverAt(document, new Range(2, 5, 2, 5)), undefined);
    provider.dispose();
  });
});

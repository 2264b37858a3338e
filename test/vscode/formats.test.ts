import assert from 'node:assert/strict';
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { exists } from './editor/install';
import { until } from './editor/server';
import { withPackedEditor } from './packedEditor';
import { savePicture } from './pictures';
import { chooseInDialog, chooseRow, editorWith, frameWith, runCommand, startCommand } from './user';

describe('A user who works with other tools', function () {
  this.timeout(120_000);
  const editor = withPackedEditor();

  const file = (name: string) => path.join(path.dirname(editor.article), name);
  const row = (text: string) => editor.page.locator('.quick-input-widget .monaco-list-row', { hasText: text });
  /** How many annotations are confirmed or accepted. */
  const confirmed = async () =>
    (await editor.sidecar()).match(/"attribune:status": "(?:confirmed|automatic)"/g)?.length ?? 0;
  /** What a screen reader is told; the editor shows no toasts in this window. */
  const told = (text: RegExp) =>
    editor.page.locator('.monaco-aria-container', { hasText: text }).first().waitFor({ state: 'attached' });

  const ask = (title: string) => startCommand(editor.page, title);
  /** Chooses the row with this text, among rows with another one where it may stand too far below to be seen. */
  const choose = async (text: string, seen = text) => {
    await row(seen).first().waitFor();
    await chooseRow(editor.page, text);
  };
  /** Names a file in the editor's own dialog, which begins in the article's folder; none: that folder. */
  const dialog = (name?: string) => chooseInDialog(editor.page, path.dirname(editor.article), name);
  const exportTo = async (format: string, what: string) => {
    await ask('Attribune: Export Annotations');
    await choose(format, 'brat');
    await choose(what);
    await dialog();
  };

  it('exports everything beside the article: chooses the format by its use, and sees the result', async () => {
    await ask('Attribune: Export Annotations');
    await row('UIMA CAS JSON').waitFor();
    await savePicture(editor.page, 'export');
    await choose('brat');
    await choose('Everything');
    await dialog();
    await until(() => exists(file('annotation.conf')));
    await editor.page.locator('.tab', { hasText: 'harbour.ann' }).waitFor();
    assert.match(await readFile(file('harbour.ann'), 'utf8'), /^T\d+\tContent \d/m);
    await told(/Exported harbour\.ann, annotation\.conf\. .*Lost: /);
    await savePicture(editor.page, 'exported');
    await editor.page.keyboard.press('Control+w');
    await editorWith(editor.page, 'Ferry line');
  });

  it('finds the commands in the menu of the editor', async () => {
    await editor.page.locator('.monaco-editor .view-lines').first().click();
    await editor.page.keyboard.press('Shift+F10');
    for (const title of ['Export Annotations…', 'Import Annotations…', 'Compare Annotations…'])
      await editor.page.locator('.monaco-menu .action-label', { hasText: title }).waitFor();
    await savePicture(editor.page, 'export-menu');
    await editor.page.keyboard.press('Escape');
    await editor.page.locator('.monaco-menu').waitFor({ state: 'hidden' });
  });

  it('is asked before a file of that name is replaced', async () => {
    await writeFile(file('harbour.ann'), 'mine\n');
    await exportTo('brat', 'Only confirmed annotations');
    const question = editor.page.locator('.monaco-dialog-box', {
      hasText: 'harbour.ann already exists. Replace it?',
    });
    await question.waitFor();
    await editor.page.keyboard.press('Escape');
    await question.waitFor({ state: 'hidden' });
    assert.equal(await readFile(file('harbour.ann'), 'utf8'), 'mine\n');
    await exportTo('brat', 'Everything');
    await question.waitFor();
    await editor.page.keyboard.press('Enter');
    await until(async () => (await readFile(file('harbour.ann'), 'utf8')).includes('Content'));
    await editor.page.locator('.tab', { hasText: 'harbour.ann' }).waitFor();
    await editor.page.keyboard.press('Control+w');
    await editorWith(editor.page, 'Ferry line');
  });

  it('imports what was exported, and takes it back with the undo key', async () => {
    await runCommand(editor.page, 'Attribune: Accept All Confident Suggestions');
    await until(async () => (await confirmed()) > 0);
    await exportTo('TEI P5', 'Everything');
    await editor.page.locator('.tab', { hasText: 'harbour.tei.xml' }).waitFor();
    await editor.page.keyboard.press('Control+w');
    await editorWith(editor.page, 'Ferry line');
    await editor.page.locator('.monaco-editor .view-lines').first().click();
    await editor.page.keyboard.press('Control+z');
    await until(async () => (await confirmed()) === 0);
    await writeFile(file('package.json'), '{"name": "no annotations"}\n');
    await writeFile(file('feed.xml'), '<rss version="2.0"></rss>\n');
    await ask('Attribune: Import Annotations');
    await row('harbour.tei.xml').filter({ hasText: 'TEI P5' }).waitFor();
    await row('harbour.ann').filter({ hasText: 'brat' }).waitFor();
    for (const other of ['package.json', 'feed.xml', 'harbour.txt.annotations.jsonld'])
      assert.equal(await row(other).count(), 0);
    await savePicture(editor.page, 'import');
    await choose('harbour.tei.xml');
    await until(async () => (await confirmed()) > 0);
    await told(/\d+ annotations added from harbour\.tei\.xml \(TEI P5\)/);
    await savePicture(editor.page, 'imported');
    await editor.page.keyboard.press('Control+z');
    await until(async () => (await confirmed()) === 0);
  });

  it('hears what is wrong with a file, which may be any', async () => {
    await writeFile(file('cut.tei.xml'), '<TEI><text>');
    await ask('Attribune: Import Annotations');
    await choose('Another File…');
    await dialog('cut.tei.xml');
    await told(/Nothing was imported\. cut\.tei\.xml:1: /);
    assert.equal(await confirmed(), 0);
  });

  it('compares with a colleague’s annotations, and sees whose name differs', async () => {
    await runCommand(editor.page, 'Attribune: Accept All Confident Suggestions');
    await until(async () => (await confirmed()) > 0);
    const theirs = (await editor.sidecar()).replace('"name": "Ada Okoye"', '"name": "Ada Okoye-Berg"');
    await writeFile(file('desk.annotations.jsonld'), theirs);
    await ask('Attribune: Compare Annotations');
    await dialog('desk.annotations.jsonld');
    const frame = await frameWith(editor.page, 'Agreement of harbour.txt with desk.annotations.jsonld');
    await frame.locator('main', { hasText: 'Ada Okoye-Berg' }).waitFor();
    await savePicture(editor.page, 'compared');
    await editor.page.keyboard.press('Control+w');
    await editorWith(editor.page, 'Ferry line');
  });
});

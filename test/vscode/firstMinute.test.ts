import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { exists } from './editor/install';
import { until } from './editor/server';
import { withPackedEditor } from './packedEditor';
import { savePicture } from './pictures';
import {
  chooseRow,
  editorWith,
  expectTabs,
  frameWith,
  openQuickFixes,
  putCursor,
  runCommand,
  startCommand,
} from './user';

describe('Somebody who works with it for the first time', function () {
  this.timeout(120_000);
  const editor = withPackedEditor({
    sideBar: true,
    // Nobody has set whether lines are wrapped, as the others do here.
    settings: { 'explorer.fileNesting.enabled': false, 'editor.wordWrap': undefined },
    files: { 'notes.json': '{}\n', 'list.txt': 'Milk, eggs and bread for the 3 pm train.\n' },
  });

  const beside = (name: string) => path.join(path.dirname(editor.article), name);
  const fileRow = (name: string | RegExp) =>
    editor.page.locator('.explorer-folders-view .monaco-list-row', { hasText: name }).first();
  const dialogs = () => editor.page.locator('.monaco-dialog-box').count();
  const toast = (text: string | RegExp) =>
    editor.page.locator('.notifications-toasts .notification-list-item', { hasText: text });
  const reviewing = () => editor.page.locator('.statusbar-item', { hasText: / of \d+ done: / });
  const step = (title: string) =>
    editor.page.locator('.gettingStartedContainer .getting-started-step', { hasText: title });
  /** Opens a step of the walkthrough and presses its button. */
  const tryStep = async (title: string, button: string) => {
    await step(title).locator('.step-title').click();
    await step(title).locator('.monaco-button', { hasText: button }).click();
  };
  const isDone = async (title: string) => (await step(title).locator('.codicon.complete').count()) > 0;

  it('reads whole paragraphs: the lines of plain text that is news are wrapped, until one key unwraps them', async () => {
    const isWrapped = async () =>
      (await editor.page.locator('.monaco-editor .view-line').count()) >
      (await editor.page.locator('.monaco-editor .margin .line-numbers').count());
    await until(isWrapped);
    await editor.page.locator('.monaco-editor .view-lines').first().click();
    await editor.page.keyboard.press('Alt+z');
    await until(async () => !(await isWrapped()));
    await editor.page.keyboard.press('Alt+z');
    await until(isWrapped);
  });

  it('chooses a command while another file has the focus: it is about the article looked at last', async () => {
    await fileRow('notes.json').click();
    await editor.page.locator('.tab.active', { hasText: 'notes.json' }).waitFor();
    await runCommand(editor.page, 'Attribune: Show Source Audit');
    await frameWith(editor.page, 'Sources of harbour.txt');
    await editor.page.keyboard.press('Control+w');
    await editor.page.locator('.tab', { hasText: 'Sources of' }).waitFor({ state: 'hidden' });
    await fileRow('notes.json').click();
    await runCommand(editor.page, 'Attribune: Review Suggestions');
    await reviewing().waitFor();
    await editor.page.locator('.tab.active', { hasText: 'harbour.txt' }).waitFor();
    await editor.page.keyboard.press('Escape');
    await reviewing().waitFor({ state: 'hidden' });
  });

  it('chooses a command in a text that is no article: it is offered to treat that as one, and no other article is meant', async () => {
    await fileRow('list.txt').click();
    await editor.page.locator('.tab.active', { hasText: 'list.txt' }).waitFor();
    await runCommand(editor.page, 'Attribune: Show Timeline of Dates');
    await toast('This file was not recognised as news.')
      .locator('.monaco-button', { hasText: 'Treat as News' })
      .click();
    await frameWith(editor.page, 'Dates of list.txt');
    await editor.page.keyboard.press('Control+w');
    await editor.page.locator('.tab', { hasText: 'Dates of' }).waitFor({ state: 'hidden' });
    await editor.page.locator('.tab', { hasText: 'harbour.txt' }).click();
  });

  it('hears once where the annotations are, and has them under their article in the explorer', async () => {
    await editor.page.keyboard.press('Control+1');
    await putCursor(editor.page, editor.article, 'wants to be');
    await openQuickFixes(editor.page, 'Attribute quotation to Ada Okoye');
    await editor.page.keyboard.press('Enter');
    await until(async () => (await editor.sidecar()).includes('Nobody wants to be'));
    await toast('The annotations of harbour.txt are in harbour.txt.annotations.jsonld.').waitFor();
    await savePicture(editor.page, 'nesting-offer');
    await toast('The annotations of').locator('.monaco-button', { hasText: 'Show Under the Article' }).click();
    await fileRow('harbour.txt').and(editor.page.locator('[aria-expanded="false"]')).waitFor();
    assert.equal(await fileRow('annotations.jsonld').count(), 0);
    await fileRow('harbour.txt').locator('.monaco-tl-twistie').click();
    await fileRow('harbour.txt.annotations.jsonld').waitFor();
    await savePicture(editor.page, 'nested-files');
  });

  it('renames the article in the explorer, and is asked nothing: the annotations follow', async () => {
    await fileRow(/^harbour\.txt$/).click();
    await editor.page.locator('.tab.active', { hasText: 'harbour.txt' }).waitFor();
    await runCommand(editor.page, 'File: Focus on Files Explorer');
    await editor.page
      .locator('.explorer-folders-view .monaco-list:focus .monaco-list-row.focused', { hasText: 'harbour.txt' })
      .waitFor();
    await editor.page.keyboard.press('F2');
    await editor.page.locator('.explorer-folders-view .monaco-inputbox input').waitFor();
    await editor.page.keyboard.press('Control+a');
    await editor.page.keyboard.type('ferry.txt');
    await editor.page.keyboard.press('Enter');
    await until(async () => (await dialogs()) > 0 || exists(beside('ferry.txt.annotations.jsonld')));
    assert.equal(await dialogs(), 0);
    const named = async () =>
      (await readFile(beside('ferry.txt.annotations.jsonld'), 'utf8')).includes('"source": "ferry.txt"');
    await until(named);
    assert.equal(await exists(`${editor.article}.annotations.jsonld`), false);
    await expectTabs(editor.page, ['ferry.txt', 'list.txt']);
    await editor.page
      .locator('.statusbar-item[id="attribune.attribune.attribune.summary"]', { hasText: '1/' })
      .waitFor();
  });

  it('is offered the sample by a step of the walkthrough that has no article to work on, and the step is not ticked off', async () => {
    await editor.page.keyboard.press('Control+k');
    await editor.page.keyboard.press('Control+w');
    await editor.page.locator('.tab').first().waitFor({ state: 'hidden' });
    await startCommand(editor.page, 'Welcome: Open Walkthrough');
    await chooseRow(editor.page, 'Attribune');
    await tryStep('See who is quoted', 'Show Source Audit');
    await toast('No article is open').waitFor();
    assert.equal(await isDone('See who is quoted'), false);
    await savePicture(editor.page, 'walkthrough');
    await toast('No article is open').locator('.monaco-button', { hasText: 'Open Sample Article' }).click();
    await editorWith(editor.page, 'Ferry line');
    await editor.page
      .locator('.tab', { hasText: /Walkthrough|Welcome|Attribune/ })
      .first()
      .click();
    await tryStep('See who is quoted', 'Show Source Audit');
    await frameWith(editor.page, 'Sources of sample.news');
    await editor.page
      .locator('.tab', { hasText: /Walkthrough|Welcome|Attribune/ })
      .first()
      .click();
    await until(() => isDone('See who is quoted'));
  });
});

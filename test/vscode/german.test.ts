import assert from 'node:assert/strict';
import { until } from './editor/server';
import { withPackedEditor } from './packedEditor';
import { savePicture } from './pictures';
import { editorWith, frameWith, openQuickFixes, putCursor, runCommand, startCommand } from './user';

describe('A German editor', function () {
  this.timeout(120_000);
  const editor = withPackedEditor({ settings: { 'attribune.codeLens': true }, language: 'de', sideBar: true });

  it('shows how many quotations an article has, in German', async () => {
    await editorWith(editor.page, 'Ferry line');
    await editor.page.locator('.codelens-decoration', { hasText: /^\d+ Zitate.*\d+ zu prüfen$/ }).waitFor();
  });

  it('says in German who speaks', async () => {
    await editor.page.locator('.view-line span span', { hasText: 'Nobody wants to be' }).first().hover();
    await editor.page.locator('.monaco-hover:visible', { hasText: /Ada Okoye.*direktes Zitat/s }).waitFor();
    await editor.page.mouse.move(0, 0);
  });

  it('says in German which day it is', async () => {
    await putCursor(editor.page, editor.article, '30 April');
    await editor.page.keyboard.press('Control+k');
    await editor.page.keyboard.press('Control+i');
    await editor.page.locator('.monaco-hover:visible', { hasText: /Donnerstag, 30\. April 2026/ }).waitFor();
    await editor.page.keyboard.press('Escape');
  });

  it('offers quick fixes in German', async () => {
    await putCursor(editor.page, editor.article, 'wants to be');
    await openQuickFixes(editor.page, 'Zitat Ada Okoye zuschreiben');
    await editor.page.keyboard.press('Escape');
  });

  it('shows in German who is quoted, and when things were', async () => {
    for (const [command, heading] of [
      ['Attribune: Quellenübersicht anzeigen', 'Quellen von harbour.txt'],
      ['Attribune: Zeitleiste der Daten anzeigen', 'Daten von harbour.txt'],
    ] as const) {
      await runCommand(editor.page, command);
      const frame = await frameWith(editor.page, heading);
      // Hours and counts too: no English word of ours is left.
      const said = await frame.locator('main').innerText();
      assert.match(said, /Als CSV speichern/);
      assert.doesNotMatch(said, /\b(?:quotations?|words|suggested|line|direct|publication)\b/);
      await savePicture(editor.page, `german-${command.includes('Quellen') ? 'audit' : 'timeline'}`);
      await editor.page.keyboard.press('Control+w');
      await editorWith(editor.page, 'Ferry line');
    }
  });

  it('tells in German what an export loses', async () => {
    await startCommand(editor.page, 'Attribune: Annotationen exportieren');
    await editor.page.keyboard.type('brat');
    await editor.page.locator('.quick-input-widget .monaco-list-row.focused', { hasText: 'brat' }).waitFor();
    await editor.page.keyboard.press('Enter');
    await editor.page.locator('.quick-input-widget .monaco-list-row', { hasText: 'Alles' }).first().click();
    await until(
      async () => (await editor.page.locator('.quick-input-widget input:visible').first().inputValue()) !== '',
    );
    await editor.page.keyboard.press('Enter');
    await editor.page
      .locator('.monaco-aria-container', { hasText: /Exportiert: harbour\.ann.*Geht dabei verloren: / })
      .first()
      .waitFor({ state: 'attached' });
    await editor.page.locator('.tab', { hasText: 'harbour.ann' }).waitFor();
    await editor.page.keyboard.press('Control+w');
    await editorWith(editor.page, 'Ferry line');
  });

  it('has its commands in German, and tells in German what came of them', async () => {
    await editor.page.keyboard.press('F1');
    await editor.page.locator('.quick-input-widget input').waitFor();
    await editor.page.keyboard.type('Vorschläge prüfen');
    await editor.page
      .locator('.quick-input-widget .monaco-list-row.focused', { hasText: 'Attribune: Vorschläge prüfen' })
      .waitFor();
    await editor.page.keyboard.press('Enter');
    await editor.page.locator('.statusbar-item:visible', { hasText: /\d+ von \d+/ }).waitFor();
    await editor.page.keyboard.press('Escape');
  });
});

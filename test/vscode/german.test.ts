import { withPackedEditor } from './packedEditor';
import { editorWith, openQuickFixes, putCursor } from './user';

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

  it('offers quick fixes in German', async () => {
    await putCursor(editor.page, editor.article, 'wants to be');
    await openQuickFixes(editor.page, 'Zitat Ada Okoye zuschreiben');
    await editor.page.keyboard.press('Escape');
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

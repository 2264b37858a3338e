import type { Page } from 'playwright-core';
import { openPacked, type Packed } from './packed';
import { editorWith, openQuickFixes, putCursor } from './user';

describe('A German editor', function () {
  this.timeout(120_000);
  let packed: Packed;
  let page: Page;

  before(async () => {
    packed = await openPacked({ 'attribune.codeLens': true }, 'de');
    ({ page } = packed);
  });
  afterEach(function () {
    return packed.pictureOf(this.currentTest);
  });
  after(() => packed.close());

  it('shows how many quotations an article has, in German', async () => {
    await editorWith(page, 'Ferry line');
    await page.locator('.codelens-decoration', { hasText: /^6 Zitate.*14 Vorschläge: prüfen$/ }).waitFor();
  });

  it('says in German who speaks', async () => {
    await page.locator('.view-line span span', { hasText: 'Nobody wants to be' }).first().hover();
    await page.locator('.monaco-hover:visible', { hasText: /Ada Okoye.*direktes Zitat/s }).waitFor();
    await page.mouse.move(0, 0);
  });

  it('offers quick fixes in German', async () => {
    await putCursor(page, packed.article, 'wants to be');
    await openQuickFixes(page, 'Als Zitat von Ada Okoye annotieren');
    await page.keyboard.press('Escape');
  });

  it('has its commands in German, and tells in German what came of them', async () => {
    await page.keyboard.press('F1');
    await page.locator('.quick-input-widget input').waitFor();
    await page.keyboard.type('Vorschläge prüfen');
    await page
      .locator('.quick-input-widget .monaco-list-row.focused', { hasText: 'Attribune: Vorschläge prüfen' })
      .waitFor();
    await page.keyboard.press('Enter');
    await page.locator('.statusbar-item:visible', { hasText: /\d+ von 14: Ada Okoye/ }).waitFor();
    await page.keyboard.press('Escape');
  });
});

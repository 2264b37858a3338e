import assert from 'node:assert/strict';
import { until } from './editor/server';
import { withPackedEditor } from './packedEditor';
import { differInColour, isBold, openFile, openQuickFixes, putCursor } from './user';

describe('A reader of a folder that is not trusted', function () {
  this.timeout(120_000);
  const editor = withPackedEditor({
    files: { 'pounds.news': 'By Morag Sinclair\n\n“It’s £2 million – no more,” said Mairi Kerr, a diver.\n' },
    settings: {
      'security.workspace.trust.enabled': true,
      'security.workspace.trust.startupPrompt': 'never',
      'security.workspace.trust.emptyWindow': false,
    },
  });

  before(async () => {
    await editor.page.locator('.statusbar-item', { hasText: 'Restricted Mode' }).waitFor();
  });

  it('sees colours and hovers', async () => {
    await until(() => differInColour(editor.page, ['Ada Okoye', 'told', '30 April']));
    await editor.page.locator('.view-line span span', { hasText: 'Nobody wants to be' }).first().hover();
    await editor.page.locator('.monaco-hover:visible', { hasText: /Ada Okoye/ }).waitFor();
    await editor.page.mouse.move(0, 0);
  });

  it('sees pounds, dashes and curly marks without a box around them', async () => {
    const { page } = editor;
    await openFile(page, 'pounds.news');
    await until(() => differInColour(page, ['£2 million – no more', 'Mairi Kerr', 'said', 'a diver']));
    assert.equal(await page.locator('.monaco-editor .unicode-highlight').count(), 0);
    await page.keyboard.press('Control+w');
    await page.locator('.tab.active', { hasText: 'harbour.txt' }).waitFor();
  });

  it('annotates, beside the article as everywhere', async () => {
    await putCursor(editor.page, editor.article, 'wants to be');
    await openQuickFixes(editor.page, 'Attribute quotation to Ada Okoye');
    await editor.page.keyboard.press('Enter');
    await until(async () => (await editor.sidecar()).includes('Nobody wants to be'));
    await until(() => isBold(editor.page, 'Nobody wants to be'));
  });
});

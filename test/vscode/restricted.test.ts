import { until } from './editor/server';
import { withPackedEditor } from './packedEditor';
import { differInColour, isBold, openQuickFixes, putCursor } from './user';

describe('A reader of a folder that is not trusted', function () {
  this.timeout(120_000);
  const editor = withPackedEditor({
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

  it('annotates, beside the article as everywhere', async () => {
    await putCursor(editor.page, editor.article, 'wants to be');
    await openQuickFixes(editor.page, 'Attribute quotation to Ada Okoye');
    await editor.page.keyboard.press('Enter');
    await until(async () => (await editor.sidecar()).includes('Nobody wants to be'));
    await until(() => isBold(editor.page, 'Nobody wants to be'));
  });
});

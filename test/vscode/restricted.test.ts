import type { Page } from 'playwright-core';
import { until } from './editor/server';
import { openPacked, type Packed } from './packed';
import { differInColour, editorWith, hideSideBar, isBold, openQuickFixes, putCursor } from './user';

describe('A reader of a folder that is not trusted', function () {
  this.timeout(120_000);
  let packed: Packed;
  let page: Page;

  before(async () => {
    packed = await openPacked({
      'security.workspace.trust.enabled': true,
      'security.workspace.trust.startupPrompt': 'never',
      'security.workspace.trust.emptyWindow': false,
    });
    ({ page } = packed);
    await editorWith(page, 'Ferry line');
    await hideSideBar(page);
    await page.locator('.statusbar-item', { hasText: 'Restricted Mode' }).waitFor();
  });
  afterEach(function () {
    return packed.pictureOf(this.currentTest);
  });
  after(() => packed.close());

  it('sees colours and hovers', async () => {
    await until(() => differInColour(page, ['Ada Okoye', 'told', '30 April']));
    await page.locator('.view-line span span', { hasText: 'Nobody wants to be' }).first().hover();
    await page.locator('.monaco-hover:visible', { hasText: /Ada Okoye/ }).waitFor();
    await page.mouse.move(0, 0);
  });

  it('annotates, beside the article as everywhere', async () => {
    await putCursor(page, packed.article, 'wants to be');
    await openQuickFixes(page, 'Annotate quotation as Ada Okoye');
    await page.keyboard.press('Enter');
    await until(async () => (await packed.sidecar()).includes('Nobody wants to be'));
    await until(() => isBold(page, 'Nobody wants to be'));
  });
});

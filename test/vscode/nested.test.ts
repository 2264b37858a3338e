import path from 'node:path';
import type { Page } from 'playwright-core';
import { until } from './editor/server';
import { openPacked, pictures, type Packed } from './packed';
import { editorWith, hideSideBar } from './user';

describe('A reader of a quotation inside another', function () {
  this.timeout(120_000);
  let packed: Packed;
  let page: Page;

  before(async () => {
    packed = await openPacked();
    ({ page } = packed);
    await editorWith(page, 'Ferry line');
    await hideSideBar(page);
  });
  afterEach(function () {
    return packed.pictureOf(this.currentTest);
  });
  after(() => packed.close());

  it('sees a dotted line under the inner one, and under nothing else', async () => {
    await page.keyboard.type('\n“My neighbour said, ‘Leave the house at once,’ so I left,” said José Andrade.');
    const dotted = () =>
      page.evaluate(
        () =>
          [...document.querySelectorAll('.monaco-editor .cdr, .monaco-editor .view-line span')].filter(
            (one) => getComputedStyle(one).borderBottomStyle === 'dotted',
          ).length,
      );
    await until(async () => (await dotted()) > 0);
    await page.screenshot({ path: path.join(pictures, 'nested.png') });
  });
});

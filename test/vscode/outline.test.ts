import path from 'node:path';
import type { Page } from 'playwright-core';
import { until } from './editor/server';
import { openPacked, pictures, type Packed } from './packed';
import { chooseTheme, differInColour, editorWith, runCommand, themes } from './user';

describe('A user of the outline', function () {
  this.timeout(120_000);
  let packed: Packed;
  let page: Page;

  before(async () => {
    packed = await openPacked();
    ({ page } = packed);
    await editorWith(page, 'Ferry line');
    await page.locator('.statusbar-item[id="attribune.attribune.attribune.summary"]').waitFor();
    await giveHeight();
    await giveWidth();
  });
  afterEach(function () {
    return packed.pictureOf(this.currentTest);
  });
  after(() => packed.close());

  /** Folds the list of files above the outline. */
  async function giveHeight(): Promise<void> {
    const files = page.locator('.part.sidebar .pane-header').first();
    await files.focus();
    await page.keyboard.press('Enter');
    await page.locator('.part.sidebar .pane-header[aria-expanded="false"]', { hasText: 'attribune-' }).waitFor();
  }

  /** Makes the side bar wide enough for first words and the line. */
  async function giveWidth(): Promise<void> {
    const bar = page.locator('.part.sidebar');
    const { x, y, width } = (await bar.boundingBox())!;
    await page.mouse.move(x + width + 1, y + 300);
    await page.mouse.down();
    await page.mouse.move(x + width + 220, y + 300, { steps: 5 });
    await page.mouse.up();
    await page.mouse.move(0, 0);
    await until(async () => (await bar.boundingBox())!.width > width + 100);
  }

  const list = () => page.locator('.outline-tree .monaco-list');
  const row = (text: string | RegExp) => list().locator('.monaco-list-row', { hasText: text }).first();
  /** The row that the keyboard is on. */
  const focused = (text: string | RegExp) =>
    page.locator('.outline-tree .monaco-list:focus .monaco-list-row.focused', { hasText: text }).waitFor();
  const press = async (key: string, then: string | RegExp) => {
    await page.keyboard.press(key);
    await focused(then);
  };
  const cursorIs = (place: string) => page.locator('[id="status.editor.selection"]', { hasText: place }).waitFor();

  it('opens it by command; the second time it has the keyboard', async () => {
    await runCommand(page, 'Explorer: Focus on Outline View');
    await row('Dates').waitFor();
    await runCommand(page, 'Explorer: Focus on Outline View');
    await page.locator('.outline-tree .monaco-list:focus').waitFor();
  });

  it('finds the dates in the order of the text with what they mean, and in the order of time', async () => {
    await press('Home', /^Dates\s*8/);
    await press('ArrowDown', /^March 4, 2026\s*Wednesday,? 4 March 2026/);
    await press('ArrowDown', /^30 April\s*Thursday,? 30 April 2026/);
    await press('Home', /^Dates\s*8/);
    await press('ArrowLeft', /^Dates\s*8/);
    await press('ArrowDown', 'Dates in time order');
    await press('ArrowDown', /^1987-SU the summer of 1987\s*line 5/);
    await press('ArrowDown', /^2025 last year\s*line 9/);
    await press('ArrowUp', /^1987/);
    await press('ArrowUp', 'Dates in time order');
    await press('ArrowLeft', 'Dates in time order');
  });

  it('finds below each speaker what they say: first words, kind and line', async () => {
    await press('ArrowDown', /^its operator\s*1/);
    await press('ArrowDown', /^The last night ferry.*indirect, line 5/);
    await press('ArrowDown', /^Ada Okoye\s*\d/);
    await press('ArrowDown', /^"Nobody wants to be.*direct, line 7/);
    for (const name of ['Tomasz Lewandowski', 'Iain Drummond']) await row(name).waitFor();
  });

  it('goes from a quotation to its words with Enter', async () => {
    await page.keyboard.press('Enter');
    await cursorIs('Ln 7, Col 1');
    await page.locator('.monaco-editor.focused').waitFor();
  });

  for (const theme of Object.keys(themes) as (keyof typeof themes)[]) {
    it(`reads it in a ${theme} theme`, async () => {
      await chooseTheme(page, theme);
      await until(() => differInColour(page, ['Ada Okoye', 'told', '30 April']));
      await row('"Nobody wants to be').and(page.locator('.selected')).waitFor();
      await page.screenshot({
        path: path.join(pictures, `outline-${theme.replace(' ', '-')}.png`),
        animations: 'disabled',
      });
    });
  }
});

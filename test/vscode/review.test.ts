import assert from 'node:assert/strict';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { until } from './editor/server';
import { openPacked, pictures, type Packed } from './packed';
import { chooseTheme, differInColour, editorWith, hideSideBar, runCommand, themes } from './user';

describe('A user who reviews an article without the mouse', function () {
  this.timeout(120_000);
  let packed: Packed;
  let page: Page;

  before(async () => {
    packed = await openPacked();
    ({ page } = packed);
    await editorWith(page, 'Ferry line');
    await hideSideBar(page);
    await page.keyboard.press('Control+Home');
  });
  afterEach(function () {
    return packed.pictureOf(this.currentTest);
  });
  after(() => packed.close());

  const status = () => page.locator('.statusbar-item', { hasText: / of \d+: / });
  const shows = async (text: RegExp) => status().filter({ hasText: text }).waitFor();
  /** How many suggestions are open, as the status bar says. */
  const open = async () => Number(/of (\d+)/.exec((await status().textContent()) ?? '')?.[1]);
  let all: number;
  const confirmed = async () => (await packed.sidecar()).match(/"attribune:status": "confirmed"/g)?.length ?? 0;

  it('sees in the status bar how many quotations there are, and how many have no speaker', async () => {
    await page.locator('.statusbar-item[id="attribune.attribune.attribune.summary"]').waitFor();
  });

  it('begins the review by command, sees the first suggestion with its reason', async () => {
    await runCommand(page, 'Attribune: Review Suggestions');
    await shows(/ 1 of \d+/);
    for (const theme of Object.keys(themes) as (keyof typeof themes)[]) {
      await chooseTheme(page, theme);
      await until(() => differInColour(page, ['Ada Okoye', 'told', '30 April']));
      await page.keyboard.press('Tab');
      await page.locator('.monaco-hover:visible', { hasText: 'Suggestion' }).waitFor();
      await page.screenshot({ path: path.join(pictures, `review-${theme.replace(' ', '-')}.png`) });
    }
    await runCommand(page, 'Attribune: End Review');
    await status().waitFor({ state: 'hidden' });
    await page.keyboard.press('Control+Home');
    await runCommand(page, 'Attribune: Review Suggestions');
    await shows(/ 1 of /);
  });

  it('goes on and back with Tab', async () => {
    await page.keyboard.press('Tab');
    await shows(/ 2 of /);
    await page.keyboard.press('Shift+Tab');
    await shows(/ 1 of /);
  });

  it('accepts with Enter: the suggestion is stored and the next one is shown', async () => {
    all = await open();
    await page.keyboard.press('Enter');
    await until(async () => (await confirmed()) > 0);
    await shows(new RegExp(` 1 of ${all - 1}: `));
  });

  it('rejects with Delete', async () => {
    await page.keyboard.press('Delete');
    await until(async () => (await packed.sidecar()).includes('"attribune:status": "rejected"'));
    await shows(new RegExp(` 1 of ${all - 2}: `));
  });

  it('chooses somebody else with Control and Enter', async () => {
    while (!((await status().textContent()) ?? '').includes('quotation')) {
      const before = await status().textContent();
      await page.keyboard.press('Tab');
      await until(async () => (await status().textContent()) !== before);
    }
    await page.keyboard.press('Control+Enter');
    await page.locator('.quick-input-widget .monaco-list-row', { hasText: 'Another speaker…' }).waitFor();
    await page.keyboard.press('Escape');
    await status().waitFor();
  });

  it('ends with Escape, and Enter is a line break again only then', async () => {
    const before = await confirmed();
    await page.keyboard.press('Escape');
    await status().waitFor({ state: 'hidden' });
    await page.keyboard.press('Control+End');
    await page.keyboard.press('Enter');
    await page.locator('.tab.dirty').waitFor();
    assert.equal(await confirmed(), before);
  });

  it('reviews all to the end', async () => {
    await page.keyboard.press('Control+Home');
    await runCommand(page, 'Attribune: Review Suggestions');
    await status().waitFor();
    for (let left = await open(); ; left--) {
      await shows(new RegExp(` of ${left}: `));
      await page.keyboard.press(((await status().textContent()) ?? '').includes('quotation') ? 'Enter' : 'Delete');
      if (left === 1) break;
    }
    // What a screen reader is told; the editor shows no toasts in this window.
    const told = page.locator('.monaco-aria-container', { hasText: /Reviewed: \d+ accepted, \d+ rejected/ });
    await told.waitFor({ state: 'attached' });
  });
});

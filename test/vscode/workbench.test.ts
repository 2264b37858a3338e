import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { root } from './editor/install';
import { until } from './editor/server';
import { openPacked, pictures, type Packed } from './packed';
import { below } from './pictures';
import {
  chooseTheme,
  differInColour,
  editorWith,
  expectTabs,
  hideSideBar,
  isBold,
  openQuickFixes,
  putCursor,
} from './user';

describe('A user of the packed extension', function () {
  this.timeout(120_000);
  let packed: Packed;
  let page: Page;
  let article: string;

  before(async () => {
    packed = await openPacked();
    ({ page, article } = packed);
  });
  afterEach(function () {
    return packed.pictureOf(this.currentTest);
  });
  after(() => packed.close());

  /** A quotation, a speaker, a cue, a date, and words that are none of these. */
  const words = ['Nobody wants to be', 'Tomasz Lewandowski', 'told', '30 April', 'ending a service'];

  it('sees quotations, speakers, cues and dates in colours of their own', async () => {
    await editorWith(page, 'Ferry line');
    await hideSideBar(page);
    await until(() => differInColour(page, words));
  });

  for (const theme of ['light', 'dark', 'high contrast'] as const) {
    it(`sees them in a ${theme} theme too, hovers a quotation and a date, and looks at the quick fixes`, async () => {
      await chooseTheme(page, theme);
      await until(() => differInColour(page, words));
      await hover('30 April', /Thursday,? 30 April 2026/);
      await hover('Nobody wants to be', /Ada Okoye/);
      await hover('the company had lost', /Ada Okoye/);
      const hovered = await page.screenshot();
      await page.mouse.move(0, 0);
      await putCursor(page, article, 'wants to be');
      await openQuickFixes(page, 'Annotate quotation as Ada Okoye');
      await below(page, [hovered, await page.screenshot()], path.join(pictures, `${theme.replace(' ', '-')}.png`));
      await page.keyboard.press('Escape');
      await page.keyboard.press('Control+End');
    });
  }

  it('annotates a quotation and a date with the keyboard', async () => {
    await putCursor(page, article, 'wants to be');
    await openQuickFixes(page, 'Annotate quotation as Ada Okoye');
    await page.keyboard.press('Enter');
    await until(async () => (await packed.sidecar()).includes('Nobody wants to be'));
    await putCursor(page, article, '30 April');
    await openQuickFixes(page, 'Annotate date as');
    await page.keyboard.press('Enter');
    await until(async () => (await packed.sidecar()).includes('"exact": "30 April"'));
    assert.match(await packed.sidecar(), /Nobody wants to be/);
    assert.equal(await readFile(article, 'utf8'), await readFile(path.join(root, 'test/vscode/harbour.txt'), 'utf8'));
  });

  it('sees no other tab, and nothing unsaved', async () => {
    await expectTabs(page, ['harbour.txt']);
  });

  it('types a word, annotates, and takes back the annotation but not the word with Ctrl+Z', async () => {
    await putCursor(page, article, 'Nobody');
    await page.keyboard.press('Control+End');
    await page.keyboard.type(' Honestly. ');
    await editorWith(page, 'Honestly.');
    await putCursor(page, article, 'have read the letter');
    await openQuickFixes(page, 'Annotate quotation as');
    await page.keyboard.press('Enter');
    await until(async () => (await packed.sidecar()).includes('I have read the letter'));
    await until(() => isBold(page, 'I have read the letter'));
    await page.keyboard.press('Control+z');
    await until(async () => !(await packed.sidecar()).includes('I have read the letter'));
    await editorWith(page, 'Honestly.');
    assert.match(await packed.sidecar(), /Nobody wants to be/);
    await expectTabs(page, ['harbour.txt, unsaved']);
  });

  async function hover(text: string, expected: RegExp): Promise<void> {
    await page.mouse.move(0, 0);
    await page.locator('.view-line span span', { hasText: text }).first().hover();
    await page.locator('.monaco-hover:visible', { hasText: expected }).waitFor();
  }
});

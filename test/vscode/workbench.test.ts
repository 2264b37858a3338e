import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { root } from './editor/install';
import { until } from './editor/server';
import { withPackedEditor } from './packedEditor';
import { savePictures, screenshot } from './pictures';
import { chooseTheme, differInColour, editorWith, expectTabs, isBold, openQuickFixes, putCursor } from './user';

describe('A user of the packed extension', function () {
  this.timeout(120_000);
  const editor = withPackedEditor();

  /** A quotation, a speaker, a cue, a date, and words that are none of these. */
  const words = ['Nobody wants to be', 'Tomasz Lewandowski', 'told', '30 April', 'ending a service'];

  it('sees quotations, speakers, cues and dates in colours of their own', async () => {
    await until(() => differInColour(editor.page, words));
  });

  for (const theme of ['light', 'dark', 'high contrast'] as const) {
    it(`sees them in a ${theme} theme too, hovers a quotation and a date, and looks at the quick fixes`, async () => {
      await chooseTheme(editor.page, theme);
      await until(() => differInColour(editor.page, words));
      await hover('30 April', /Thursday,? 30 April 2026/);
      await hover('Nobody wants to be', /Ada Okoye/);
      await hover('the company had lost', /Ada Okoye/);
      const hovered = await screenshot(editor.page);
      await editor.page.mouse.move(0, 0);
      await putCursor(editor.page, editor.article, 'wants to be');
      await openQuickFixes(editor.page, 'Attribute quotation to Ada Okoye');
      await savePictures(editor.page, [hovered, await screenshot(editor.page)], theme.replace(' ', '-'));
      await editor.page.keyboard.press('Escape');
      await editor.page.keyboard.press('Control+End');
    });
  }

  it('annotates a quotation and a date with the keyboard', async () => {
    await putCursor(editor.page, editor.article, 'wants to be');
    await openQuickFixes(editor.page, 'Attribute quotation to Ada Okoye');
    await editor.page.keyboard.press('Enter');
    await until(async () => (await editor.sidecar()).includes('Nobody wants to be'));
    await putCursor(editor.page, editor.article, '30 April');
    await openQuickFixes(editor.page, 'Confirm date');
    await editor.page.keyboard.press('Enter');
    await until(async () => (await editor.sidecar()).includes('"exact": "30 April"'));
    assert.match(await editor.sidecar(), /Nobody wants to be/);
    assert.equal(
      await readFile(editor.article, 'utf8'),
      await readFile(path.join(root, 'test/vscode/harbour.txt'), 'utf8'),
    );
  });

  it('sees no other tab, and nothing unsaved', async () => {
    await expectTabs(editor.page, ['harbour.txt']);
  });

  it('types a word, annotates, and takes back the annotation but not the word with Ctrl+Z', async () => {
    await putCursor(editor.page, editor.article, 'Nobody');
    await editor.page.keyboard.press('Control+End');
    await editor.page.keyboard.type(' Honestly. ');
    await editorWith(editor.page, 'Honestly.');
    await putCursor(editor.page, editor.article, 'have read the letter');
    await openQuickFixes(editor.page, 'Attribute quotation to');
    await editor.page.keyboard.press('Enter');
    await until(async () => (await editor.sidecar()).includes('I have read the letter'));
    await until(() => isBold(editor.page, 'I have read the letter'));
    await editor.page.keyboard.press('Control+z');
    await until(async () => !(await editor.sidecar()).includes('I have read the letter'));
    await editorWith(editor.page, 'Honestly.');
    assert.match(await editor.sidecar(), /Nobody wants to be/);
    await expectTabs(editor.page, ['harbour.txt, unsaved']);
  });

  async function hover(text: string, expected: RegExp): Promise<void> {
    await editor.page.mouse.move(0, 0);
    await editor.page.locator('.view-line span span', { hasText: text }).first().hover();
    await editor.page.locator('.monaco-hover:visible', { hasText: expected }).waitFor();
  }
});

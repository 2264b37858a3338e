import assert from 'node:assert/strict';
import path from 'node:path';
import { assertReadable } from './accessibility';
import { exists } from './editor/install';
import { until } from './editor/server';
import { withPackedEditor } from './packedEditor';
import { savePicture } from './pictures';
import { frameWith, openQuickFixes, putCursor, runCommand, saveAsProposed } from './user';

describe('An editor who asks who is quoted, and when things were', function () {
  this.timeout(180_000);
  const editor = withPackedEditor();

  const focusArticle = async () => {
    await editor.page.keyboard.press('Control+1');
    await editor.page.locator('.monaco-editor.focused').waitFor();
  };

  for (const [command, name, heading] of [
    ['Attribune: Show Source Audit', 'audit', 'Sources of harbour.txt'],
    ['Attribune: Show Timeline of Dates', 'timeline', 'Dates of harbour.txt'],
  ] as const) {
    it(`opens the ${name} by keyboard, ${name === 'audit' ? 'beside the article' : 'from another panel too'}`, async () => {
      await runCommand(editor.page, command);
      const frame = await frameWith(editor.page, heading);
      await frame.locator('table').first().waitFor();
      await focusArticle();
    });

    it(`can read the ${name} in light, dark and high contrast, with a screen reader too`, async () => {
      await assertReadable(editor.page, await frameWith(editor.page, heading), name);
    });

    it(`goes from the ${name} to the words with the keyboard`, async () => {
      const frame = await frameWith(editor.page, heading);
      await frame.locator('button.link').last().focus();
      await editor.page.keyboard.press('Enter');
      await editor.page.locator('.monaco-editor.focused').waitFor();
      await until(async () => (await editor.page.locator('.monaco-editor .selected-text').count()) > 0);
    });

    it(`goes from what the ${name} draws to the words with a click, in a narrow panel and at twice the size too`, async () => {
      const { page } = editor;
      const size = page.viewportSize()!;
      const frame = await frameWith(page, heading);
      for (const [what, width, zoom] of [
        ['480', 960, 1],
        ['200', 1920, 2],
      ] as const) {
        await page.setViewportSize({ width, height: 900 });
        await frame.evaluate((factor) => {
          document.documentElement.style.setProperty('zoom', String(factor));
        }, zoom);
        await until(() => frame.evaluate(() => innerWidth < 1000));
        // Nothing is cut off at the side, where nobody would look for it.
        assert.equal(await frame.evaluate(() => document.documentElement.scrollWidth <= innerWidth), true);
        await savePicture(page, `${name}-${what}`);
        await focusArticle();
        await page.keyboard.press('Control+Home');
        await page.locator('[id="status.editor.selection"]', { hasText: /^Ln 1, Col 1$/ }).waitFor();
        await frame.locator('rect.place').last().click();
        await page.locator('[id="status.editor.selection"]', { hasText: /selected/ }).waitFor();
      }
      await frame.evaluate(() => {
        document.documentElement.style.removeProperty('zoom');
      });
      await page.setViewportSize(size);
    });

    it(`tells in the ${name} what is suggested, accepted and confirmed`, async () => {
      const frame = await frameWith(editor.page, heading);
      const says = (words: RegExp) => frame.locator('small', { hasText: words }).first().waitFor();
      await focusArticle();
      await putCursor(editor.page, editor.article, name === 'audit' ? 'wants to be' : '30 April');
      await openQuickFixes(editor.page, name === 'audit' ? 'Attribute quotation to Ada Okoye' : 'Confirm date');
      await editor.page.keyboard.press('Enter');
      await says(/\bconfirmed$|\bconfirmed,/);
      await runCommand(editor.page, 'Attribune: Accept All Confident Suggestions');
      await says(/accepted/);
      await savePicture(editor.page, `${name}-states`);
      for (const decision of ['accepted', 'confirmed']) {
        await runCommand(editor.page, 'Attribune: Undo Annotation');
        await frame.locator('small', { hasText: decision }).first().waitFor({ state: 'hidden' });
      }
      await says(/suggested/);
    });

    it(`sees in the ${name} what is typed`, async () => {
      await focusArticle();
      await editor.page.keyboard.press('Control+End');
      await editor.page.keyboard.type(`\n“It was I,” said Lena Koch on 5 May 2019.`);
      const frame = await frameWith(editor.page, heading);
      await frame
        .getByText(name === 'audit' ? 'Lena Koch' : '5 May 2019')
        .first()
        .waitFor();
      // The editor takes typed words back piece by piece.
      await until(async () => {
        await editor.page.keyboard.press('Control+z');
        return (await editor.page.locator('.tab.dirty').count()) === 0;
      });
    });

    it(`keeps the ${name} as a table`, async () => {
      const frame = await frameWith(editor.page, heading);
      await frame.locator('button', { hasText: 'Save as CSV' }).focus();
      await editor.page.keyboard.press('Enter');
      const file = await saveAsProposed(editor.page, `harbour.${name}.csv`);
      await until(() => exists(path.join(path.dirname(editor.article), file)));
    });
  }
});

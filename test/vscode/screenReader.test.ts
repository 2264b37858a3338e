import assert from 'node:assert/strict';
import { assertReadable } from './accessibility';
import { until } from './editor/server';
import { summaryItem, withPackedEditor } from './packedEditor';
import { savePicture } from './pictures';
import { answer, runCommand } from './user';

/**
 * The part of the workbench that the extension fills. Two things in it are the editor's own: checkboxes come first in the order of the
 * tabulator, and no space stands between the two texts of a row, so that no name of it holds them both.
 */
const listOfRows = { within: '.part.sidebar .customview-tree', without: ['tabindex', 'label-content-name-mismatch'] };

describe('A user with a screen reader and without a mouse', function () {
  this.timeout(180_000);
  const editor = withPackedEditor({ sideBar: true, settings: { 'editor.accessibilitySupport': 'on' } });

  const press = async (...keys: readonly string[]) => {
    for (const key of keys) await editor.page.keyboard.press(key);
  };
  /** The name of what has the focus, as a screen reader is told: in a list it is the row. */
  const focused = () =>
    editor.page.evaluate(() => {
      const active = document.activeElement;
      const row = document.getElementById(active?.getAttribute('aria-activedescendant') ?? '');
      return (row ?? active)?.getAttribute('aria-label') ?? '';
    });
  const hears = async (name: RegExp) => {
    await until(async () => name.test(await focused())).catch(async () => assert.match(await focused(), name));
  };
  /** What was announced last. */
  const announced = (words: RegExp) =>
    editor.page
      .locator('.monaco-aria-container .monaco-alert', { hasText: words })
      .first()
      .waitFor({ state: 'attached' });
  /** The hover that has the focus; what comes from the article has spaces that do not break. */
  const hover = (words: RegExp) => editor.page.locator('.monaco-hover:focus-within', { hasText: words }).waitFor();
  /** Waits until so many characters of the article are selected: from then on a key decides on their row. */
  const shown = (characters: number) =>
    editor.page.locator('[id="status.editor.selection"]', { hasText: `(${characters} selected)` }).waitFor();
  const stored = async (status: string) =>
    (await editor.sidecar()).match(new RegExp(`"attribune:status": "${status}"`, 'g'))?.length ?? 0;

  it('opens the side panel from the activity bar, and the focus is in the list: its first key moves there', async () => {
    await runCommand(editor.page, 'View: Focus Activity Bar');
    const tab = editor.page.locator('.activitybar .action-item:focus .action-label[aria-label="Attribune"]');
    for (let i = 0; i < 9 && (await tab.count()) === 0; i++) await press('ArrowDown');
    await press('Enter');
    await editor.page.locator('.part.sidebar .monaco-list[role="tree"][aria-label="Attribune"]:focus').waitFor();
    await editor.page.locator('.part.sidebar .monaco-list-row').first().waitFor();
    await press('Home');
    await hears(/^Date, March 4, 2026, almost certain · Wednesday 4 March 2026, line 5$/);
    await press('ArrowDown');
    await hears(/^Quotation, its operator, a guess · The last night ferry .*, line 5$/);
  });

  it('confirms with the space bar, hears that it is, and takes it back with the same key', async () => {
    await press('Space');
    await announced(/confirmed: The last night ferry .*, its operator\. 1 of \d+ confirmed/);
    await hears(/^Quotation, its operator, confirmed · The last night ferry .*, line 5$/);
    await press('Space');
    await announced(/no longer confirmed: The last night ferry .*\. 0 of \d+ confirmed/);
    await hears(/^Quotation, its operator, (?!confirmed).* · The last night ferry .*, line 5$/);
  });

  it('accepts with Enter and rejects with Delete: each is said, and the next row is read', async () => {
    await press('Home', 'Enter');
    await shown('March 4, 2026'.length);
    await press('Enter');
    await announced(/confirmed: March 4, 2026, Wednesday 4 March 2026\. 1 of/);
    await hears(/^Quotation, its operator, .*The last night ferry/);
    await press('Delete');
    await announced(/rejected: The last night ferry .*, its operator\. 1 of/);
    await hears(/^Date, 30 April, /);
    await until(async () => (await stored('rejected')) === 1);
  });

  it('names somebody else for several quotations at once, chosen with Shift and the arrows', async () => {
    const { page } = editor;
    while (!(await focused()).includes('"Nobody wants')) {
      const before = await focused();
      await press('ArrowDown');
      await until(async () => (await focused()) !== before);
    }
    await press('Enter');
    await shown(189);
    await press('Shift+ArrowDown');
    await until(async () => (await page.locator('.part.sidebar .monaco-list-row.selected').count()) === 2);
    await press('Control+Enter');
    await answer(page, 'Speaker', 'Tomasz Lewandowski');
    await announced(/confirmed: 2\. 3 of/);
    await hears(/^Quotation, Tomasz Lewandowski, confirmed · .*, line \d+$/);
    await runCommand(page, 'Attribune: Undo Annotation');
    await page.locator('.part.sidebar', { hasText: /1 of \d+ confirmed/ }).waitFor();
  });

  it('finds nothing in the way in the rows of the side panel, in light, dark and high contrast', async () => {
    await assertReadable(editor.page, editor.page, 'side-panel', listOfRows);
  });

  it('hears from the status bar what is open, and begins the review there: the suggestion is read, and the keys decide', async () => {
    const { page } = editor;
    await page.keyboard.press('Control+1');
    await press('Control+Home');
    const named = (await page.locator(summaryItem).getAttribute('aria-label')) ?? '';
    assert.match(named, /Quotations: \d+.*Confirmed: 1, accepted: 0.*\d+ to review/);
    await runCommand(page, 'Focus Status Bar');
    for (let i = 0; i < 30 && !(await focused()).startsWith('Quotations: '); i++) await press('ArrowRight');
    assert.equal(await focused(), named);
    await press('Enter');
    await hover(/30.April.*\D0 of \d+ done/s);
    await savePicture(page, 'review-screen-reader');
  });

  it('decides with the keys where the suggestion is read, hears what was decided, and ends with the cursor in the article', async () => {
    const { page } = editor;
    const confirmed = await stored('confirmed');
    await press('Enter');
    await hover(/\D1 of \d+ done · confirmed:.Thursday.30.April.2026/);
    assert.equal(await stored('confirmed'), confirmed + 1);
    await press('Tab');
    await hover(/summer.of.1987.*\D1 of \d+ done/s);
    await press('Shift+Tab');
    await hover(/Wednesday.4.March.2026.*\D1 of \d+ done/s);
    await press('Delete');
    await hover(/\D2 of \d+ done · rejected:.Wednesday.4.March.2026/);
    await press('Control+Enter');
    await page.locator('.quick-input-widget .quick-input-title', { hasText: 'Other Choices' }).waitFor();
    await press('Escape');
    await hover(/\D2 of \d+ done/);
    await press('Escape');
    await page.locator('.monaco-editor.focused').waitFor();
    await page.locator('.monaco-hover:visible').waitFor({ state: 'hidden' });
    await press('ArrowDown');
    assert.match(await focused(), /harbour\.txt/);
  });

  it('hears that the review is finished', async () => {
    const { page } = editor;
    await press('Control+Home');
    await runCommand(page, 'Attribune: Review Suggestions');
    const status = page.locator('.statusbar-item', { hasText: / of \d+ done: / });
    await hover(/\D0 of \d+ done/);
    for (let i = 1; (await status.count()) > 0; i++) {
      await press('Delete');
      await Promise.race([hover(new RegExp(`\\D${i} of \\d+ done`)), status.waitFor({ state: 'hidden' })]);
    }
    await announced(/Review finished: 0 confirmed, \d+ rejected/);
    await page.locator('.monaco-editor.focused').waitFor();
  });
});

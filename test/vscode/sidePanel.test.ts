import assert from 'node:assert/strict';
import type { Locator } from 'playwright-core';
import { until } from './editor/server';
import { withPackedEditor } from './packedEditor';
import { savePicture } from './pictures';
import { putCursor, runCommand } from './user';

describe('A user of the side panel', function () {
  this.timeout(120_000);
  const editor = withPackedEditor({ sideBar: true });

  const row = (text: string | RegExp): Locator =>
    editor.page.locator('.part.sidebar .monaco-list-row', { hasText: text }).first();
  const button = (of: Locator, title: string) => of.locator(`.action-label[aria-label^="${title}"]`);
  const head = (text: string | RegExp) => editor.page.locator('.part.sidebar', { hasText: text });
  const stored = async (status: string) =>
    (await editor.sidecar()).match(new RegExp(`"attribune:status": "${status}"`, 'g'))?.length ?? 0;
  /** Acts again where the list was made anew under the hand, as a user would. */
  const untilDone = async (act: () => Promise<void>, done: () => Promise<boolean>) => {
    for (let i = 0; i < 4; i++) {
      await act();
      for (let wait = 0; wait < 60; wait++) {
        if (await done()) return;
        await editor.page.waitForTimeout(150);
      }
    }
    assert.fail('Nothing came of it.');
  };
  const press = (key: string) => () => editor.page.keyboard.press(key);
  const selected = () => editor.page.locator('[id="status.editor.selection"]').textContent();

  it('lists quotations and dates, and says what each is', async () => {
    await runCommand(editor.page, 'Attribune: Focus on Attribune View');
    await row('Nobody wants to be').waitFor();
    await row('30 April').waitFor();
    await head(/0 of \d+ confirmed/).waitFor();
    await until(
      async () => (await row('Nobody wants to be').getAttribute('aria-label'))?.startsWith('Quotation, ') ?? false,
    );
    assert.match((await row('Nobody wants to be').getAttribute('aria-label')) ?? '', /Ada Okoye, .*line 7/);
    await savePicture(editor.page, 'side-panel');
  });

  it('shows a row in the text, and the row that the cursor is in', async () => {
    await row('Nobody wants to be').click();
    await until(async () => (await selected())?.includes('selected') ?? false);
    await editor.page.locator('.monaco-editor .view-lines').first().click();
    await putCursor(editor.page, editor.article, 'forty jobs');
    await until(async () => (await row('forty jobs').getAttribute('class'))?.includes('selected') ?? false);
  });

  it('accepts with the mouse, and takes it back with the checkbox', async () => {
    await untilDone(
      async () => {
        await row('Nobody wants to be').hover();
        await button(row('Nobody wants to be'), 'Accept').click();
      },
      async () => (await stored('confirmed')) > 0,
    );
    await head(/1 of \d+ confirmed/).waitFor();
    const box = row('Nobody wants to be').locator('.custom-view-tree-node-item-checkbox');
    await until(async () => (await box.getAttribute('aria-checked')) === 'true');
    await box.click();
    await head(/0 of \d+ confirmed/).waitFor();
  });

  it('reviews with the keyboard alone: Enter shows, then accepts and goes on; Delete rejects; Ctrl+Enter has the others', async () => {
    await runCommand(editor.page, 'Attribune: Focus on Attribune View');
    await editor.page.keyboard.press('Home');
    await editor.page.keyboard.press('Enter');
    await until(async () => (await selected())?.includes('selected') ?? false);
    const before = await stored('confirmed');
    await head(/0 of \d+ confirmed/).waitFor();
    await untilDone(press('Enter'), async () => (await stored('confirmed')) > before);
    await head(/1 of \d+ confirmed/).waitFor();
    await untilDone(press('Delete'), async () => (await stored('rejected')) === 1);
    const others = editor.page.locator('.quick-input-widget .quick-input-title', { hasText: 'Other Choices' });
    await untilDone(press('Control+Enter'), () => others.isVisible());
    await editor.page.keyboard.press('Escape');
    await others.waitFor({ state: 'hidden' });
  });

  it('accepts several rows at once, as one decision', async () => {
    await head(/1 of \d+ confirmed/).waitFor();
    await row('lost £2 million').click();
    await until(async () => (await selected())?.includes('selected') ?? false);
    await row('forty jobs').click({ modifiers: ['Control'] });
    for (const words of ['lost £2 million', 'forty jobs'])
      await until(async () => (await row(words).getAttribute('class'))?.includes('selected') ?? false);
    await row('forty jobs').hover();
    await button(row('forty jobs'), 'Accept').click();
    await head(/3 of \d+ confirmed/).waitFor();
    await runCommand(editor.page, 'Attribune: Undo Annotation');
    await head(/1 of \d+ confirmed/).waitFor();
  });

  it('groups by speaker, and lists only what it is asked for', async () => {
    await runCommand(editor.page, 'Attribune: Group by Speaker');
    await row('Ada Okoye').waitFor();
    await savePicture(editor.page, 'side-panel-by-speaker');
    await runCommand(editor.page, 'Attribune: List in the Order of the Text');
    await runCommand(editor.page, 'Attribune: Accept All Confident Suggestions');
    await editor.page.locator('.notifications-toasts .notification-list-item', { hasText: /\d+ accepted/ }).waitFor();
    await until(async () => (await stored('automatic')) > 0);
    await savePicture(editor.page, 'accepted');
    await editor.page.locator('.notifications-toasts .monaco-button', { hasText: 'Undo' }).click();
    await until(async () => (await stored('automatic')) === 0);
  });
});

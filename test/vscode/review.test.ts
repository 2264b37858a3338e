import assert from 'node:assert/strict';
import { until } from './editor/server';
import { summaryItem, withPackedEditor } from './packedEditor';
import { savePicture } from './pictures';
import { chooseTheme, differInColour, runCommand, themes } from './user';

describe('A user who reviews an article without the mouse', function () {
  this.timeout(120_000);
  const editor = withPackedEditor();

  before(async () => {
    await editor.page.keyboard.press('Control+Home');
  });

  const status = () => editor.page.locator('.statusbar-item', { hasText: / of \d+ done: / });
  const shows = async (text: RegExp) => status().filter({ hasText: text }).waitFor();
  /** How many suggestions are open, as the status bar says. */
  const open = async () => {
    const [, done, total] = /(\d+) of (\d+) done/.exec((await status().textContent()) ?? '') ?? [];
    return Number(total) - Number(done);
  };
  const summary = () => editor.page.locator(summaryItem);
  const hover = (text: string | RegExp) => editor.page.locator('.monaco-hover:visible', { hasText: text });
  const confirmed = async () => (await editor.sidecar()).match(/"attribune:status": "confirmed"/g)?.length ?? 0;

  it('sees in the status bar how many quotations there are, and how many have no speaker', async () => {
    await editor.page.locator(summaryItem).waitFor();
  });

  it('begins the review by command, sees the first suggestion with its reason', async () => {
    await runCommand(editor.page, 'Attribune: Review Suggestions');
    await shows(/ 0 of \d+ done/);
    await hover(/accept Enter.*reject Del.*next Tab.*other choices Ctrl\+Enter.*stop Esc/).waitFor();
    for (const theme of Object.keys(themes) as (keyof typeof themes)[]) {
      await chooseTheme(editor.page, theme);
      await until(() => differInColour(editor.page, ['Ada Okoye', 'told', '30 April']));
      await editor.page.keyboard.press('Tab');
      const shown = editor.page.locator('.monaco-hover:visible', { hasText: 'Not confirmed yet' });
      await shown.waitFor();
      // Lines break between words, not inside them.
      assert.doesNotMatch(await shown.locator('p').first().innerText(), /\u00a0/);
      await savePicture(editor.page, `review-${theme.replace(' ', '-')}`);
    }
    await runCommand(editor.page, 'Attribune: End Review');
    await status().waitFor({ state: 'hidden' });
    await editor.page.keyboard.press('Control+Home');
    await runCommand(editor.page, 'Attribune: Review Suggestions');
    await shows(/ 0 of /);
  });

  it('goes on and back with Tab', async () => {
    const first = (await status().textContent()) ?? '';
    await editor.page.keyboard.press('Tab');
    await until(async () => (await status().textContent()) !== first);
    await editor.page.keyboard.press('Shift+Tab');
    await until(async () => (await status().textContent()) === first);
  });

  it('accepts with Enter: the suggestion is stored and the next one is shown', async () => {
    await editor.page.keyboard.press('Enter');
    await until(async () => (await confirmed()) > 0);
    await shows(/ 1 of \d+ done: /);
  });

  it('rejects with Delete', async () => {
    await editor.page.keyboard.press('Delete');
    await until(async () => (await editor.sidecar()).includes('"attribune:status": "rejected"'));
    await shows(/ 2 of \d+ done: /);
  });

  it('chooses somebody else with Control and Enter', async () => {
    while (!((await status().textContent()) ?? '').includes('quotation')) {
      const before = await status().textContent();
      await editor.page.keyboard.press('Tab');
      await until(async () => (await status().textContent()) !== before);
    }
    await editor.page.keyboard.press('Control+Enter');
    await editor.page.locator('.quick-input-widget .monaco-list-row', { hasText: 'Another speaker…' }).waitFor();
    await editor.page.keyboard.press('Escape');
    await status().waitFor();
  });

  it('ends with Escape, and Enter is a line break again only then', async () => {
    const before = await confirmed();
    await editor.page.keyboard.press('Escape');
    await status().waitFor({ state: 'hidden' });
    await editor.page.keyboard.press('Control+End');
    await editor.page.keyboard.press('Enter');
    await editor.page.locator('.tab.dirty').waitFor();
    assert.equal(await confirmed(), before);
  });

  it('begins it with a click on the status bar, and goes on with keys; a click elsewhere ends it', async () => {
    await editor.page.keyboard.press('Control+z');
    await editor.page.keyboard.press('Control+Home');
    await summary().click();
    await status().waitFor();
    const first = (await status().textContent()) ?? '';
    await editor.page.keyboard.press('Tab');
    await until(async () => (await status().textContent()) !== first);
    const before = await editor.sidecar();
    await editor.page.locator('.view-line', { hasText: 'By Morag Sinclair' }).first().click();
    await status().waitFor({ state: 'hidden' });
    await editor.page.keyboard.press('Enter');
    await editor.page.keyboard.press('Delete');
    assert.equal(await editor.sidecar(), before);
    await editor.page.keyboard.press('Control+z');
    await editor.page.keyboard.press('Control+z');
  });

  it('reviews all to the end', async () => {
    await editor.page.keyboard.press('Control+Home');
    await runCommand(editor.page, 'Attribune: Review Suggestions');
    await status().waitFor();
    const all = await open();
    for (let left = all; ; left--) {
      await shows(new RegExp(` ${all - left} of ${all} done: `));
      await editor.page.keyboard.press(
        ((await status().textContent()) ?? '').includes('quotation') ? 'Enter' : 'Delete',
      );
      if (left === 1) break;
    }
    const told = editor.page.locator('.monaco-aria-container', {
      hasText: /Review finished: \d+ confirmed, \d+ rejected/,
    });
    await told.waitFor({ state: 'attached' });
  });
});

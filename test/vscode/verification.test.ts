import assert from 'node:assert/strict';
import { assertReadable } from './accessibility';
import { until } from './editor/server';
import { summaryItem, withPackedEditor } from './packedEditor';
import { savePicture } from './pictures';
import { answer, frameWith, openQuickFixes, putCursor, runCommand, startCommand } from './user';

describe('A fact-checker, with the keyboard alone', function () {
  this.timeout(120_000);
  const settings = {
    'attribune.annotator': 'Desk',
    'attribune.labels': { stance: { values: ['for', 'against'], for: ['quotation'] } },
  };
  const editor = withPackedEditor({ settings, sideBar: true });

  const row = (text: string) => editor.page.locator('.part.sidebar .monaco-list-row', { hasText: text }).first();
  const head = (text: string | RegExp) => editor.page.locator('.part.sidebar', { hasText: text });
  const counts = () => editor.page.locator(summaryItem).getAttribute('aria-label');
  /** How many lines have a mark in the margin. */
  const marks = () => editor.page.locator('.monaco-editor .glyph-margin-widgets .cgmr').count();
  const chord = async () => {
    await editor.page.keyboard.press('Control+k');
    await editor.page.keyboard.press('Control+v');
  };

  it('checks the quotation at the cursor against a line of a file, and sees it in hover, margin and status bar', async () => {
    const { page } = editor;
    await runCommand(page, 'Attribune: Focus on Attribune View');
    await row('Nobody wants to be').waitFor();
    await page.keyboard.press('Control+1');
    await putCursor(page, editor.article, 'Nobody wants to be');
    await chord();
    await answer(page, 'Verify', 'Checked');
    await answer(page, 'Source', 'calls/4 March.txt:12');
    await answer(page, 'Note on the check', 'twice, on tape');
    await until(async () => (await editor.sidecar()).includes('"value": "checked"'));
    const json = await editor.sidecar();
    assert.match(json, /"source": "calls\/4%20March\.txt"[^]*"line=11,12"/);
    await until(async () => /1 of \d+ checked/.test((await counts()) ?? ''));
    await until(async () => (await marks()) === 1);
    await head(/1 of \d+ checked/).waitFor();
    await runCommand(page, 'Show or Focus Hover');
    const hover = page.locator('.monaco-hover', { hasText: 'Checked by Desk' });
    await hover.waitFor();
    assert.match((await hover.textContent()) ?? '', /Source: calls\/4 March\.txt:12 · twice, on tape/);
    await hover.locator('a', { hasText: 'Open the source' }).waitFor();
    await page.keyboard.press('Escape');
  });

  it('goes on to the next that is unchecked', async () => {
    const { page } = editor;
    const cursor = page.locator('[id="status.editor.selection"]');
    await putCursor(page, editor.article, 'Nobody wants to be');
    await runCommand(page, 'Attribune: Go to Next Unchecked');
    await until(async () => ((await cursor.textContent()) ?? '').includes('Ln 9, '));
    await page.keyboard.press('Control+End');
    await page.keyboard.press('Control+k');
    await page.keyboard.press('Control+n');
    await until(async () => ((await cursor.textContent()) ?? '').includes('Ln 5, Col 9'));
  });

  it('goes through the side panel: Shift+Enter verifies a row and goes on to the next unchecked one', async () => {
    const { page } = editor;
    await runCommand(page, 'Attribune: Focus on Attribune View');
    await row('the company had lost').click();
    await page.keyboard.press('Shift+Enter');
    await answer(page, 'Verify', 'Disputed');
    await page.locator('.quick-input-widget .quick-input-title', { hasText: 'Source' }).waitFor();
    await page.locator('.quick-input-widget .monaco-list-row.focused', { hasText: 'calls/4 March.txt:12' }).waitFor();
    await page.keyboard.press('Enter');
    await answer(page, 'Note on the check', 'the accounts say £1.4 million');
    await until(async () => ((await counts()) ?? '').includes('disputed: 1'));
    await row('forty jobs').click();
    await page.keyboard.press('Shift+Enter');
    await answer(page, 'Verify', 'Needs a source');
    await answer(page, 'Note on the check', 'ask the union');
    await until(async () => ((await counts()) ?? '').includes('in need of a source: 1'));
    await until(async () => (await marks()) === 3);
    await savePicture(page, 'verification');
  });

  it('lists only what is disputed', async () => {
    const { page } = editor;
    await startCommand(page, 'Attribune: Filter the List');
    await page.locator('.quick-input-widget .monaco-list-row', { hasText: 'Disputed' }).waitFor();
    for (const state of ['Unchecked', 'Checked', 'Needs a source']) {
      await page.locator('.quick-input-widget .monaco-list-row', { hasText: new RegExp(`^${state}`) }).click();
    }
    await page.keyboard.press('Enter');
    await head(/Shown: .*disputed/).waitFor();
    await until(async () => (await row('Nobody wants to be').count()) === 0);
    await row('the company had lost').waitFor();
    await startCommand(page, 'Attribune: Filter the List');
    for (const state of ['Unchecked', 'Checked', 'Needs a source']) {
      await page.locator('.quick-input-widget .monaco-list-row', { hasText: new RegExp(`^${state}`) }).click();
    }
    await page.keyboard.press('Enter');
    await row('Nobody wants to be').waitFor();
  });

  it('labels a quotation', async () => {
    const { page } = editor;
    await page.keyboard.press('Control+1');
    await putCursor(page, editor.article, 'Nobody wants to be');
    await startCommand(page, 'Attribune: Label');
    await answer(page, 'Label', 'stance: against');
    await until(async () => (await editor.sidecar()).includes('"attribune:label": "stance"'));
    await until(async () => ((await row('Nobody wants to be').textContent()) ?? '').includes('stance: against'));
    assert.match(
      (await row('Nobody wants to be').textContent()) ?? '',
      /Ada Okoye\s*stance: against/,
      'it is not cut off',
    );
  });

  it('lists only what has a label, or none yet', async () => {
    const { page } = editor;
    const choose = async (label: string) => {
      await startCommand(page, 'Attribune: Filter the List');
      const rows = page.locator('.quick-input-widget .monaco-list-row');
      await rows.filter({ hasText: 'Suggested' }).waitFor();
      await page.locator('.quick-input-widget input[type="text"]').fill(label);
      await rows.filter({ hasText: 'Suggested' }).waitFor({ state: 'detached' });
      await rows.filter({ hasText: label }).waitFor();
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Space');
      await page.keyboard.press('Enter');
    };
    await choose('stance: against');
    await head(/Shown: stance: against/).waitFor();
    await until(async () => (await row('the company had lost').count()) === 0);
    await row('Nobody wants to be').waitFor();
    await choose('stance: against');
    await choose('Without a label');
    await head(/Shown: without a label/).waitFor();
    await until(async () => (await row('Nobody wants to be').count()) === 0);
    await row('the company had lost').waitFor();
    await choose('Without a label');
    await row('Nobody wants to be').waitFor();
  });

  it('counts in the audit only who says what has a label', async () => {
    const { page } = editor;
    await page.keyboard.press('Control+1');
    await runCommand(page, 'Attribune: Show Source Audit');
    const frame = await frameWith(page, 'Sources of harbour.txt');
    const lead = frame.locator('p.lead');
    const all = await lead.textContent();
    const choice = frame.locator('button[data-label="stance: against"]');
    await choice.focus();
    await page.keyboard.press('Enter');
    await lead.filter({ hasText: '1 source; 1 quotation' }).waitFor();
    await frame.locator('button[aria-pressed="true"]:focus', { hasText: 'stance: against' }).waitFor();
    await assertReadable(page, frame, 'audit-of-label');
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Enter');
    await until(async () => (await lead.textContent()) === all);
  });

  it('sees that changed words are unchecked again, and checks the new ones with a quick fix', async () => {
    const { page } = editor;
    await page.keyboard.press('Control+1');
    await putCursor(page, editor.article, 'Nobody wants to be');
    await page.keyboard.press('Control+Shift+ArrowRight');
    await page.keyboard.type('o one');
    await until(async () => /0 of \d+ checked/.test((await counts()) ?? ''));
    await head('changed since it was checked').waitFor();
    await openQuickFixes(page, 'Mark the new words as checked');
    await page.locator('.action-widget .monaco-list-row', { hasText: 'Mark the new words as checked' }).click();
    await until(async () => /1 of \d+ checked/.test((await counts()) ?? ''));
  });

  it('shows the checklist beside the article, can read it in every theme, and goes to the words with the keyboard', async () => {
    const { page } = editor;
    await page.keyboard.press('Control+b');
    await runCommand(page, 'Attribune: Show Checklist');
    const frame = await frameWith(page, 'Checklist of harbour.txt');
    await frame.locator('tr.disputed', { hasText: 'the accounts say £1.4 million' }).waitFor();
    await frame.locator('p.lead', { hasText: /1 of \d+ checked; 1 disputed; 1 in need of a source/ }).waitFor();
    await savePicture(page, 'checklist');
    await assertReadable(page, frame, 'checklist');
    await frame.locator('button.link').last().focus();
    await page.keyboard.press('Enter');
    await page.locator('.monaco-editor.focused').waitFor();
  });
});

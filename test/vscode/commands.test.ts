import assert from 'node:assert/strict';
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { until } from './editor/server';
import { summaryItem, withPackedEditor } from './packedEditor';
import { savePicture } from './pictures';
import { editorWith, expectTabs, isBold, openQuickFixes, putCursor, runCommand, startCommand } from './user';

describe('A user of the commands', function () {
  this.timeout(120_000);
  const editor = withPackedEditor();

  before(async () => {
    const said =
      'nobody likes to be the captain who turns off the lights, but on most nights we carry more crew than passengers\n';
    await writeFile(path.join(path.dirname(editor.article), 'transcript.txt'), said);
    await writeFile(path.join(path.dirname(editor.article), 'errands.txt'), 'Milk, eggs and bread.\n');
  });

  const input = () => editor.page.locator('.quick-input-widget input:visible').first();
  const row = (text: string) => editor.page.locator('.quick-input-widget .monaco-list-row', { hasText: text }).first();
  const ask = (title: string) => startCommand(editor.page, title);
  const problems = async () =>
    Number((await editor.page.locator('[id="status.problems"]').textContent())?.match(/\d+/g)?.[1]);

  it('copies a quotation with who said it', async () => {
    await putCursor(editor.page, editor.article, 'wants to be');
    await runCommand(editor.page, 'Attribune: Copy Quotation with Attribution');
    await editor.page.locator('.statusbar-item', { hasText: /Copied: .*captain.* — Ada Okoye/ }).waitFor();
  });

  it('sees a quotation beside a transcript', async () => {
    await putCursor(editor.page, editor.article, 'wants to be');
    await ask('Attribune: Compare Quotation with Another Text');
    // The best match first, and no text that says nothing of the kind before it.
    await row('transcript.txt').and(editor.page.locator('.focused')).filter({ hasText: '% of the words' }).waitFor();
    await savePicture(editor.page, 'compare-with');
    await editor.page.keyboard.press('Enter');
    await editor.page.locator('.tab', { hasText: 'transcript.txt, line 1' }).waitFor();
    await editor.page.locator('.monaco-diff-editor').first().waitFor();
    const marked = () => editor.page.evaluate(wordsMarkedAsDifferent);
    await until(async () => (await marked()).length > 0);
    assert.deepEqual((await marked()).sort(), ['likes', 'wants']);
    await savePicture(editor.page, 'compared-words');
    await editor.page.keyboard.press('Control+w');
    await editorWith(editor.page, 'Ferry line');
  });

  it('sets the publication date', async () => {
    await ask('Attribune: Set Publication Date');
    await input().waitFor();
    await until(async () => (await input().getAttribute('placeholder'))?.startsWith('such as 6 Oct 2025') === true);
    await editor.page.keyboard.type('5 March 2026');
    await editor.page.keyboard.press('Enter');
    await until(async () => (await editor.sidecar()).includes('"attribune:publicationDate": "2026-03-05"'));
    await runCommand(editor.page, 'Attribune: Undo Annotation');
    await until(async () => !(await editor.sidecar()).includes('publicationDate'));
  });

  it('turns a check off for the file, and all on again', async () => {
    await editor.page.keyboard.press('Control+End');
    await editor.page.keyboard.type('\nIt opened on Thursday, 24 December 2021.');
    await editor.page.keyboard.press('Control+s');
    await until(async () => (await problems()) > 0);
    await putCursor(editor.page, editor.article, 'Thursday, 24');
    const off = 'Don’t check weekdays in this file';
    await openQuickFixes(editor.page, off);
    await editor.page.locator('.action-widget .monaco-list-row', { hasText: off }).first().click();
    await until(async () => (await editor.sidecar()).includes('weekdayMismatch'));
    await until(async () => (await problems()) === 0);
    await runCommand(editor.page, 'Attribune: Turn On All Checks for This File');
    await until(async () => (await problems()) > 0);
  });

  it('leaves the file alone, and takes it up again', async () => {
    await runCommand(editor.page, 'Attribune: Treat as Not News');
    await editor.page.locator(summaryItem).waitFor({ state: 'hidden' });
    await runCommand(editor.page, 'Attribune: Treat as News');
    await editor.page.locator(summaryItem).waitFor();
  });

  it('accepts everything confident, and begins to rename the speaker at the cursor', async () => {
    await editor.page.keyboard.press('Control+1');
    await runCommand(editor.page, 'Attribune: Accept All Confident Suggestions');
    await until(async () => (await editor.sidecar()).includes('Tomasz Lewandowski'));
    // One run takes all: nothing that follows from it is left for a second.
    await runCommand(editor.page, 'Attribune: Accept All Confident Suggestions');
    await editor.page
      .locator('.monaco-aria-container', { hasText: 'No suggestion is left with a confidence of' })
      .first()
      .waitFor({ state: 'attached' });
    await putCursor(editor.page, editor.article, 'Ada Okoye');
    await ask('Attribune: Rename, Merge or Split Speaker');
    await editor.page.locator('.quick-input-title', { hasText: 'Ada Okoye' }).waitFor();
    await row('The same as another speaker').click();
    await row('Iain Drummond').waitFor();
    await until(async () => (await row('Ada Okoye').count()) === 0);
    await editor.page.keyboard.press('Escape');
  });

  it('finds a name by a part of it before a new one', async () => {
    await putCursor(editor.page, editor.article, 'have read the letter');
    await openQuickFixes(editor.page, 'Another speaker…');
    await editor.page.locator('.action-widget .monaco-list-row', { hasText: 'Another speaker…' }).first().click();
    await row('Tomasz Lewandowski').waitFor();
    await editor.page.keyboard.type('lewand');
    await row('New speaker').waitFor();
    await editor.page.locator('.quick-input-widget .monaco-list-row.focused', { hasText: 'Tomasz' }).waitFor();
    await editor.page.keyboard.press('Escape');
  });

  it('starts the server again', async () => {
    await runCommand(editor.page, 'Attribune: Restart Server');
    await editor.page.locator(summaryItem).waitFor();
  });

  it('looks at the log', async () => {
    await runCommand(editor.page, 'Attribune: Show Output');
    await editor.page
      .locator('.part.panel .output-view-container, .part.panel [id="workbench.panel.output"]')
      .first()
      .waitFor();
    await editor.page.keyboard.press('Control+j');
  });

  it('opens the sample article, which asks for nothing when it is closed, and is as new when it is opened again', async () => {
    const sample = () => editor.page.locator('.tab', { hasText: 'sample.news' });
    const opened = async () => {
      await runCommand(editor.page, 'Attribune: Open Sample Article');
      await sample().waitFor();
      await editor.page.locator(summaryItem).filter({ hasText: '0/' }).waitFor();
      await expectTabs(editor.page, ['harbour.txt', 'sample.news']);
    };
    const closed = async () => {
      await editor.page.keyboard.press('Control+w');
      await sample().waitFor({ state: 'hidden' });
    };
    await editor.page.keyboard.press('Control+1');
    await opened();
    await runCommand(editor.page, 'Attribune: Accept All Confident Suggestions');
    await editor.page
      .locator('.notifications-toasts .notification-list-item', { hasText: /\d+ accepted/ })
      .first()
      .waitFor();
    await closed();
    await opened();
    await until(async () => !(await isBold(editor.page, 'said')));
    await closed();
  });
});

/** Runs in the page: the words that the comparison marks, within lines that differ. */
function wordsMarkedAsDifferent(): string[] {
  const marks = [
    ...document.querySelectorAll(
      '.monaco-diff-editor .view-overlays .char-insert, .monaco-diff-editor .view-overlays .char-delete',
    ),
  ];
  const lines = [...document.querySelectorAll('.monaco-diff-editor .view-line')].map((line) => {
    const words = line.firstElementChild ?? line;
    return { box: words.getBoundingClientRect(), text: words.textContent.replace(/\u00a0/g, ' ') };
  });
  return marks.flatMap((mark) => {
    const { left, right, top, bottom } = mark.getBoundingClientRect();
    const line = lines.find(
      ({ box }) =>
        (box.top + box.bottom) / 2 > top &&
        (box.top + box.bottom) / 2 < bottom &&
        left >= box.left - 1 &&
        right <= box.right + 1,
    );
    if (line === undefined || right === left) return [];
    const letter = line.box.width / line.text.length;
    return (
      line.text
        .slice(Math.round((left - line.box.left) / letter), Math.round((right - line.box.left) / letter))
        .trim() || []
    );
  });
}

import assert from 'node:assert/strict';
import path from 'node:path';
import { assertReadable } from './accessibility';
import { exists } from './editor/install';
import { until } from './editor/server';
import { withPackedEditor } from './packedEditor';
import { savePicture } from './pictures';
import { frameWith, runCommand, saveAsProposed, startCommand } from './user';

describe('An editor who asks what somebody said in all articles', function () {
  this.timeout(180_000);
  const editor = withPackedEditor({
    files: {
      'pier.txt':
        'Published 3 March 2022\n\n“The pier is shut for the winter,” said Mayor Ada Okoye. “Nobody will be hurt.” A resident said it was about time.\n',
      'ferry.txt':
        'Published 9 May 2022\n\nMayor Ada Okoye told reporters that the ferry would sail again. “We are glad,” said Iain Murray, a skipper.\n',
      'cup.txt': 'Published 2 June 2022\n\n“I will never forget this goal,” said striker Ada Okoye after the match.\n',
    },
  });

  const row = (words: string) => editor.page.locator('.quick-input-widget .monaco-list-row', { hasText: words });

  it('chooses a name, and says which of its namesakes is meant, by keyboard', async () => {
    const { keyboard } = editor.page;
    await startCommand(editor.page, 'Attribune: Show All Quotations by…');
    await row('Iain Murray').waitFor();
    await keyboard.type('Ada Okoye');
    await row('Ada Okoye').first().waitFor();
    await keyboard.press('Enter');
    // Both are proposed; the striker is not meant.
    await row('striker').waitFor();
    await editor.page.locator('.notifications-toasts .notification-list-item').waitFor({ state: 'hidden' });
    await savePicture(editor.page, 'namesakes');
    await keyboard.type('striker');
    await keyboard.press('ArrowDown');
    await keyboard.press('Space');
    await keyboard.press('Enter');
    const frame = await frameWith(editor.page, 'All quotations by Ada Okoye');
    await frame.getByText('the ferry would sail again').waitFor();
    assert.equal(await frame.getByText('goal').count(), 0);
    await assertReadable(editor.page, frame, 'person');
  });

  it('goes to the words in their article with the keyboard', async () => {
    const frame = await frameWith(editor.page, 'All quotations by Ada Okoye');
    await frame.locator('button.link').first().focus();
    await editor.page.keyboard.press('Enter');
    await editor.page.locator('.tab.active', { hasText: 'pier.txt' }).waitFor();
    await until(async () => (await editor.page.locator('.monaco-editor .selected-text').count()) > 0);
  });

  it('opens the audit of the folder, and keeps it as a table', async () => {
    await runCommand(editor.page, 'Attribune: Show Source Audit of Folder');
    const frame = await frameWith(editor.page, 'Sources in');
    await frame.getByText('4 articles;').waitFor();
    await assertReadable(editor.page, frame, 'folder-audit');
    await frame.locator('button', { hasText: 'Save as CSV' }).focus();
    await editor.page.keyboard.press('Enter');
    const file = await saveAsProposed(editor.page, '-sources.csv');
    await until(() => exists(path.join(path.dirname(editor.article), file)));
  });
});

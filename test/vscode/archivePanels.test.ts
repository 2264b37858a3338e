import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { exists } from './editor/install';
import { until } from './editor/server';
import { withPackedEditor } from './packedEditor';
import { savePicture } from './pictures';
import { frameWith, runCommand, startCommand } from './user';

const axe = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

/** What axe-core tells of a page. */
interface AxeReport {
  readonly violations: readonly { readonly id: string; readonly impact: string; readonly nodes: readonly object[] }[];
}

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

  const accessible = async (heading: string) => {
    const frame = await frameWith(editor.page, heading);
    // The policy lets no script in: this one comes from the tester's side.
    await frame.evaluate(await readFile(axe, 'utf8'));
    const { violations } = await frame.evaluate<AxeReport>(`axe.run('main')`);
    const serious = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical');
    assert.deepEqual(
      serious.map(({ id, nodes }) => `${id}: ${JSON.stringify(nodes)}`),
      [],
    );
    return frame;
  };
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
    await savePicture(editor.page, 'namesakes');
    await keyboard.type('striker');
    await keyboard.press('ArrowDown');
    await keyboard.press('Space');
    await keyboard.press('Enter');
    const frame = await accessible('All quotations by Ada Okoye');
    await frame.getByText('the ferry would sail again').waitFor();
    assert.equal(await frame.getByText('goal').count(), 0);
    await savePicture(editor.page, 'person-light');
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
    const heading = 'Sources in';
    const frame = await accessible(heading);
    await frame.getByText('4 articles;').waitFor();
    await savePicture(editor.page, 'folder-audit-light');
    await frame.locator('button', { hasText: 'Save as CSV' }).focus();
    await editor.page.keyboard.press('Enter');
    const input = editor.page.locator('.quick-input-widget input:visible').first();
    await until(async () => (await input.inputValue().catch(() => '')).endsWith('-sources.csv'));
    const file = path.basename(await input.inputValue());
    await editor.page.keyboard.press('Enter');
    await until(() => exists(path.join(path.dirname(editor.article), file)));
  });
});

import assert from 'node:assert/strict';
import { until } from './editor/server';
import { withPackedEditor } from './packedEditor';
import { savePicture } from './pictures';
import { putCursor, runCommand } from './user';

const elsewhere = `By Morag Sinclair

“The pier is rotten,” said Mairi Kerr, a diver. “I would not stand on it.”
`;

describe('A reporter at work', function () {
  this.timeout(120_000);
  const editor = withPackedEditor({ files: { 'pier.news': elsewhere } });

  const row = (text: string) => editor.page.locator('.quick-input-widget .monaco-list-row', { hasText: text });
  /** The hover at these words, by key, once it says something. */
  const hover = async (words: string, says: string) => {
    await putCursor(editor.page, editor.article, words);
    await editor.page.keyboard.press('Control+k');
    await editor.page.keyboard.press('Control+i');
    const shown = editor.page.locator('.monaco-hover:visible', { hasText: says }).first();
    await shown.waitFor();
    return shown;
  };

  it('decides from the hover: accepts a quotation', async () => {
    await (await hover('wants to be', 'Not confirmed yet')).getByText('Accept', { exact: true }).click();
    await until(async () => (await editor.sidecar()).includes('Nobody wants to be'));
    await hover('wants to be', 'Confirmed');
    await savePicture(editor.page, 'hover-confirmed');
    await editor.page.keyboard.press('Escape');
  });

  it('decides from the hover: says who spoke, and finds somebody of another article by a part of the name', async () => {
    await (await hover('have read the letter', 'Not confirmed yet')).getByText('Another speaker…').click();
    await row('Mairi Kerr').filter({ hasText: 'in another article' }).waitFor();
    const names = await row('').allTextContents();
    assert.ok(names.findIndex((name) => name.includes('Drummond')) < names.findIndex((name) => name.includes('Kerr')));
    await editor.page.keyboard.type('kerr');
    await row('New speaker').waitFor();
    await row('Mairi Kerr').and(editor.page.locator('.focused')).waitFor();
    await savePicture(editor.page, 'speaker-picker');
    await editor.page.keyboard.press('Enter');
    await until(async () => (await editor.sidecar()).includes('"name": "Mairi Kerr"'));
    assert.doesNotMatch(await editor.sidecar(), /"name": "kerr"/);
  });

  it('finds the settings in groups, in the order in which they are needed', async () => {
    await runCommand(editor.page, 'Preferences: Open Settings (UI)');
    await editor.page.locator('.settings-editor .suggest-input-container').first().click();
    await editor.page.keyboard.type('@ext:attribune.attribune');
    const groups = () => editor.page.locator('.settings-toc-container .monaco-list-row').allTextContents();
    await until(async () => (await groups()).some((group) => group.startsWith('Attribune')));
    await editor.page.locator('.settings-toc-container .monaco-list-row', { hasText: 'Attribune' }).click();
    await editor.page.keyboard.press('ArrowRight');
    await until(async () => (await groups()).length > 4);
    await savePicture(editor.page, 'settings');
    const found = (await groups()).map((group) => group.replace(/\s*\(\d+\)$/, ''));
    assert.deepEqual(found.slice(found.indexOf('What Is Shown')).slice(0, 5), [
      'What Is Shown',
      'Analysis',
      'Checks',
      'Annotations and Files',
      'Advanced',
    ]);
  });
});

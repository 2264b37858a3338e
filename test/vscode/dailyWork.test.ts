import assert from 'node:assert/strict';
import { readFile, utimes } from 'node:fs/promises';
import path from 'node:path';
import { until } from './editor/server';
import { withPackedEditor } from './packedEditor';
import { savePicture } from './pictures';
import { differInColour, openFile, openQuickFixes, putCursor, quickInput, runCommand } from './user';

const elsewhere = `By Morag Sinclair

“The pier is rotten,” said Sorcha Ó Cearra, a diver. “I would not stand on it.”
`;

const undated = `By Morag Sinclair

“The pier was shut yesterday,” said Mairi Kerr, a diver.
`;

/** When the undated article's file was changed last. */
const noon = new Date('2024-03-04T12:00:00');

const pasted = `Gate to close

“It was the rust,” said Lena Koch, who has kept the gate for nine years. “Nobody painted it.”

The gate was built in 1987.
`;

describe('A reporter at work', function () {
  this.timeout(120_000);
  const editor = withPackedEditor({ files: { 'pier.news': elsewhere, 'undated.txt': undated } });

  before(() => utimes(file('undated.txt'), noon, noon));

  const file = (name: string) => path.join(path.dirname(editor.article), name);
  const sidecarOf = (name: string) => readFile(`${file(name)}.annotations.jsonld`, 'utf8').catch(() => '');
  const row = (text: string) => editor.page.locator('.quick-input-widget .monaco-list-row', { hasText: text });
  /** The hover at these words, by key, once it says something. */
  const hover = async (words: string, says: string | RegExp) => {
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
    // The hover that was clicked would say what was before; another one opens under the pointer.
    await editor.page.locator('.monaco-hover:visible', { hasText: 'Not confirmed yet' }).waitFor({ state: 'hidden' });
    await hover('wants to be', /Confirmed/);
    await savePicture(editor.page, 'hover-confirmed');
    await editor.page.keyboard.press('Escape');
  });

  it('decides from the hover: says who spoke, and finds somebody of another article by a part of the name, typed without its accents', async () => {
    await (await hover('have read the letter', 'Not confirmed yet')).getByText('Another speaker…').click();
    await row('Sorcha Ó Cearra').filter({ hasText: 'in another article' }).waitFor();
    const names = await row('').allTextContents();
    assert.ok(
      names.findIndex((name) => name.includes('Drummond')) < names.findIndex((name) => name.includes('Cearra')),
    );
    await editor.page.keyboard.type('o cear');
    await row('New speaker').waitFor();
    await row('Sorcha Ó Cearra').and(editor.page.locator('.focused')).waitFor();
    await savePicture(editor.page, 'speaker-picker');
    await editor.page.keyboard.press('Enter');
    await until(async () => (await editor.sidecar()).includes('"name": "Sorcha Ó Cearra"'));
    assert.doesNotMatch(await editor.sidecar(), /"name": "o cear"/);
  });

  it('says in one of three ways when an undated article appeared: today, the day of its file, or as typed', async () => {
    const { page } = editor;
    await openFile(page, 'undated.txt');
    await putCursor(page, file('undated.txt'), 'yesterday');
    await openQuickFixes(page, 'Set the publication date to today, ');
    const offered = await page.locator('.action-widget .monaco-list-row').allTextContents();
    const at = (title: string) => offered.findIndex((one) => one.includes(title));
    assert.ok(at('Set the publication date to the file’s, 4 March 2024') > at('publication date to today, '));
    await savePicture(page, 'undated');
    await page.locator('.action-widget .monaco-list-row', { hasText: 'Set another publication date…' }).first().click();
    await quickInput(page);
    await page.keyboard.type('last Friday');
    await page.keyboard.press('Enter');
    await until(async () => /"attribune:publicationDate": "\d{4}-\d\d-\d\d"/.test(await sidecarOf('undated.txt')));
    await page.keyboard.press('Control+w');
  });

  it('pastes copy into an empty text, and sees at once who speaks', async () => {
    const { page } = editor;
    await page.keyboard.press('Control+Alt+n');
    await page.locator('.tab.active', { hasText: 'Untitled' }).waitFor();
    await page.keyboard.insertText(pasted);
    await until(() => differInColour(page, ['It was the rust', 'Lena Koch', 'said', '1987']), 5_000);
    await savePicture(page, 'pasted');
    await runCommand(page, 'View: Revert and Close Editor');
    await page.locator('.tab.active', { hasText: 'harbour.txt' }).waitFor();
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

import assert from 'node:assert/strict';
import { copyFile, mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { assertReadable } from './accessibility';
import { until } from './editor/server';
import { withPackedEditor } from './packedEditor';
import { answer, chooseInDialog, differInColour, frameWith, runCommand, startCommand } from './user';

const hearing = [
  'Harbour hearing, 3 March 2026',
  '',
  '[00:01:10] OKOYE: Nobody wants to be the captain who turns off the lights. Um, but on most nights, in winter at least, we carry more crew than passengers.',
  '',
  'LEWANDOWSKI: They told us in January that no one would have to go.',
  '',
  'DRUMMOND: I have read the letter. (Laughter)',
  '',
].join('\n');

describe('A checker with a transcript', function () {
  this.timeout(240_000);
  const editor = withPackedEditor({ files: { 'hearing.txt': hearing }, settings: { 'attribune.annotator': 'Desk' } });

  it('compares all quotations with it by keyboard, and sees what differs', async () => {
    await until(() => differInColour(editor.page, ['Nobody wants', 'Ada Okoye', 'told']));
    await startCommand(editor.page, 'Attribune: Compare All Quotations with');
    await answer(editor.page, 'Compare All Quotations with', 'hearing.txt');
    const frame = await frameWith(editor.page, 'harbour.txt beside hearing.txt');
    await frame.locator('strong', { hasText: 'altered' }).first().waitFor();
    const words = await frame.locator('main').innerText();
    assert.match(words, /“promised” is “told” in the source/);
    assert.match(words, /“in winter at least” is left out/);
    // No button of the page lies under the mouse.
    await editor.page.mouse.move(0, 0);
    await assertReadable(editor.page, frame, 'source');
  });

  it('goes to the words of the source with the keyboard', async () => {
    const frame = await frameWith(editor.page, 'harbour.txt beside hearing.txt');
    await frame.locator('button.link[data-uri]').first().focus();
    await editor.page.keyboard.press('Enter');
    await editor.page.locator('.monaco-editor .view-line', { hasText: 'Harbour hearing' }).waitFor();
  });

  it('verifies a quotation from there, and the focus stays', async () => {
    const frame = await frameWith(editor.page, 'harbour.txt beside hearing.txt');
    const button = frame.locator('button', { hasText: 'Disputed' }).first();
    await button.focus();
    await editor.page.keyboard.press('Enter');
    await until(async () => (await editor.sidecar()).includes('hearing.txt'));
    await frame.locator('button[aria-pressed="true"]', { hasText: 'Disputed' }).first().waitFor();
    assert.equal(await frame.evaluate(() => document.activeElement?.textContent), 'Disputed');
  });

  it('settles what two people differ on, in a third file', async () => {
    const { page, article } = editor;
    // By its tab: the list of files has the panel too, which begins with the same name.
    await page.locator('.tab[data-resource-name="harbour.txt"]').click();
    await page.locator('.monaco-editor.focused .view-line', { hasText: 'Ferry line' }).waitFor();
    await runCommand(page, 'Attribune: Accept All Confident Suggestions');
    await until(async () => (await editor.sidecar()).includes('Tomasz Lewandowski'));
    const desk = path.join(path.dirname(article), 'desk.annotations.jsonld');
    await writeFile(desk, (await editor.sidecar()).replace('"name": "Tomasz Lewandowski"', '"name": "Ewa Nowak"'));
    await startCommand(page, 'Attribune: Compare Annotations');
    await chooseInDialog(page, path.dirname(article), path.basename(desk));
    const frame = await frameWith(page, 'Agreement of harbour.txt with desk.annotations.jsonld');
    await frame.locator('button', { hasText: 'Theirs' }).first().focus();
    await page.keyboard.press('Enter');
    await until(async () =>
      (await readFile(`${article}.settled.annotations.jsonld`, 'utf8').catch(() => '')).includes('Ewa Nowak'),
    );
    await frame.locator('small', { hasText: 'Theirs, by Desk' }).waitFor();
    await assertReadable(page, frame, 'agreement');
  });

  it('takes back what was settled wrongly, and the focus stays in its row', async () => {
    const { page, article } = editor;
    const frame = await frameWith(page, 'Agreement of harbour.txt with desk.annotations.jsonld');
    await frame.locator('button', { hasText: 'Take Back' }).first().focus();
    await page.keyboard.press('Enter');
    await frame.locator('button', { hasText: 'Take Back' }).waitFor({ state: 'detached' });
    await until(
      async () =>
        !(await readFile(`${article}.settled.annotations.jsonld`, 'utf8').catch(() => '')).includes('Ewa Nowak'),
    );
    const row = frame.locator('tr', { has: frame.locator('button:focus') });
    await row.locator('button', { hasText: 'Theirs' }).waitFor();
    assert.equal(await row.locator('[aria-pressed="true"]').count(), 0);
  });

  it('settles the labels of a speaker, which two people gave otherwise', async () => {
    const { page, article } = editor;
    const own = await editor.sidecar();
    const labelled = (value: string): string =>
      own.replace(
        '"name": "Tomasz Lewandowski"',
        `"name": "Tomasz Lewandowski", "attribune:labels": [{ "name": "type of source", "value": "${value}" }]`,
      );
    await writeFile(path.join(path.dirname(article), 'desk.annotations.jsonld'), labelled('expert'));
    await writeFile(`${article}.annotations.jsonld`, labelled('official'));
    const frame = await frameWith(page, 'Agreement of harbour.txt with desk.annotations.jsonld');
    const row = frame.locator('tr', { hasText: 'type of source: official' });
    await row.locator('button', { hasText: 'Theirs' }).focus();
    await page.keyboard.press('Enter');
    await row.locator('small', { hasText: 'Theirs, by Desk' }).waitFor();
    assert.match(await readFile(`${article}.settled.annotations.jsonld`, 'utf8'), /"value": "expert"/);
    await writeFile(`${article}.annotations.jsonld`, own);
    await row.waitFor({ state: 'detached' });
  });

  it('measures three people by keyboard, from the folder that has a folder for each', async () => {
    const { page, article } = editor;
    const people = path.join(path.dirname(article), 'people');
    const own = await editor.sidecar();
    for (const [person, name] of [
      ['ada', 'Tomasz Lewandowski'],
      ['ben', 'Ewa Nowak'],
      ['cem', 'Ewa Nowak'],
    ] as const) {
      await mkdir(path.join(people, person), { recursive: true });
      const json = own.replace('"name": "Tomasz Lewandowski"', `"name": "${name}"`);
      await writeFile(path.join(people, person, 'harbour.txt.annotations.jsonld'), json);
      await writeFile(path.join(people, person, 'torn.annotations.jsonld'), person === 'ben' ? '{' : json);
    }
    await copyFile(article, path.join(people, 'harbour.txt'));
    await startCommand(page, 'Attribune: Show Agreement of Annotators');
    await answer(page, 'Show Agreement of Annotators', 'Folders of Annotation Files');
    const input = page.locator('.quick-input-widget input:visible').first();
    // The dialog may yet write where it begins, behind or before what a person wrote.
    await until(async () => {
      if ((await input.inputValue()) !== `${people}/`) await input.fill(`${people}/`);
      return page.locator('.quick-input-widget .monaco-list-row', { hasText: 'cem' }).isVisible();
    });
    // One goes into the folder, the next chooses it.
    await until(async () => {
      if (await input.isVisible()) await page.keyboard.press('Enter');
      return !(await input.isVisible());
    });
    const frame = await frameWith(page, 'Agreement of 3 people on people');
    const words = await frame.locator('main').innerText();
    assert.match(words, /1 article compared\./);
    assert.match(words, /ben\/torn\.annotations\.jsonld – torn\.annotations\.jsonld cannot be read\./);
    assert.equal(await frame.locator('h2', { hasText: 'B and C' }).count(), 1);
    await assertReadable(page, frame, 'annotators');
  });
});

import assert from 'node:assert/strict';
import { copyFile, mkdir, mkdtemp, readFile, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { root } from './editor/install';
import { startServer, until, type EditorServer } from './editor/server';
import { openWorkbench, type Workbench } from './editor/workbench';
import {
  chooseTheme,
  differInColour,
  editorWith,
  expectTabs,
  hideSideBar,
  isBold,
  openQuickFixes,
  putCursor,
  settled,
} from './user';
import { below } from './pictures';
import { vsixFile } from './vsix';

/** Screenshots go to the README's folder with `UPDATE=1`, else where nobody minds them. */
const pictures = path.join(root, process.env['UPDATE'] ? 'test/vscode/screenshots' : 'out/screenshots');

describe('A user of the packed extension', function () {
  this.timeout(120_000);
  let folder: string;
  let article: string;
  let server: EditorServer;
  let workbench: Workbench;
  const sidecar = () => readFile(`${article}.annotations.jsonld`, 'utf8').catch(() => '');

  before(async () => {
    await mkdir(pictures, { recursive: true });
    folder = await mkdtemp(path.join(os.tmpdir(), 'attribune-articles-'));
    article = path.join(folder, 'harbour.txt');
    await copyFile(path.join(root, 'test/vscode/harbour.txt'), article);
    server = await startServer({ extensions: [await vsixFile()], settings: settled });
    workbench = await openWorkbench(server, { folder, file: article });
  });
  afterEach(async function () {
    if (this.currentTest?.isFailed()) {
      const name = this.currentTest.title.replace(/\W+/g, '-');
      await workbench.page.screenshot({ path: path.join(root, 'out', `failed-${name}.png`) });
    }
  });
  after(async () => {
    await workbench.close();
    await server.stop();
    await rm(folder, { recursive: true, force: true });
  });

  /** A quotation, a speaker, a cue, a date, and words that are none of these. */
  const words = ['Nobody wants to be', 'Tomasz Lewandowski', 'told', '30 April', 'ending a service'];

  it('sees quotations, speakers, cues and dates in colours of their own', async () => {
    await editorWith(workbench.page, 'Ferry line');
    await hideSideBar(workbench.page);
    await until(() => differInColour(workbench.page, words));
  });

  for (const theme of ['light', 'dark'] as const) {
    it(`sees them in a ${theme} theme too, hovers a quotation and a date, and looks at the quick fixes`, async () => {
      const { page } = workbench;
      await chooseTheme(page, theme);
      await until(() => differInColour(page, words));
      await hover('30 April', /Thursday,? 30 April 2026/);
      await hover('Nobody wants to be', /Ada Okoye/);
      await hover('the company had lost', /Ada Okoye/);
      const hovered = await page.screenshot();
      await page.mouse.move(0, 0);
      await putCursor(page, article, 'wants to be');
      await openQuickFixes(page, 'Annotate quotation as Ada Okoye');
      await below(page, [hovered, await page.screenshot()], path.join(pictures, `${theme}.png`));
      await page.keyboard.press('Escape');
      await page.keyboard.press('Control+End');
    });
  }

  it('annotates a quotation and a date with the keyboard', async () => {
    const { page } = workbench;
    await putCursor(page, article, 'wants to be');
    await openQuickFixes(page, 'Annotate quotation as Ada Okoye');
    await page.keyboard.press('Enter');
    await until(async () => (await sidecar()).includes('Nobody wants to be'));
    await putCursor(page, article, '30 April');
    await openQuickFixes(page, 'Annotate date as');
    await page.keyboard.press('Enter');
    await until(async () => (await sidecar()).includes('"exact": "30 April"'));
    assert.match(await sidecar(), /Nobody wants to be/);
    assert.equal(await readFile(article, 'utf8'), await readFile(path.join(root, 'test/vscode/harbour.txt'), 'utf8'));
  });

  it('sees no other tab, and nothing unsaved', async () => {
    await expectTabs(workbench.page, ['harbour.txt']);
  });

  it('types a word, annotates, and takes back the annotation but not the word with Ctrl+Z', async () => {
    const { page } = workbench;
    await putCursor(page, article, 'Nobody');
    await page.keyboard.press('Control+End');
    await page.keyboard.type(' Honestly. ');
    await editorWith(page, 'Honestly.');
    await putCursor(page, article, 'have read the letter');
    await openQuickFixes(page, 'Annotate quotation as');
    await page.keyboard.press('Enter');
    await until(async () => (await sidecar()).includes('I have read the letter'));
    await until(() => isBold(page, 'I have read the letter'));
    await page.keyboard.press('Control+z');
    await until(async () => !(await sidecar()).includes('I have read the letter'));
    await editorWith(page, 'Honestly.');
    assert.match(await sidecar(), /Nobody wants to be/);
    await expectTabs(page, ['harbour.txt, unsaved']);
  });

  async function hover(text: string, expected: RegExp): Promise<void> {
    const { page } = workbench;
    await page.mouse.move(0, 0);
    await page.locator('.view-line span span', { hasText: text }).first().hover();
    await page.locator('.monaco-hover:visible', { hasText: expected }).waitFor();
  }
});

import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { until } from './editor/server';
import { openPacked, type Packed } from './packed';
import { editorWith, expectTabs, hideSideBar, openQuickFixes, putCursor, runCommand } from './user';

const status = '.statusbar-item[id="attribune.attribune.attribune.summary"]';

describe('A user of the commands', function () {
  this.timeout(120_000);
  let packed: Packed;
  let page: Page;

  before(async () => {
    packed = await openPacked();
    ({ page } = packed);
    await editorWith(page, 'Ferry line');
    await hideSideBar(page);
    await page.locator(status).waitFor();
    const said = 'Okoye: Well, nobody likes to be the captain who turns off the lights.\n';
    await writeFile(path.join(path.dirname(packed.article), 'transcript.txt'), said);
  });
  afterEach(function () {
    return packed.pictureOf(this.currentTest);
  });
  after(() => packed.close());

  const input = () => page.locator('.quick-input-widget input:visible').first();
  const row = (text: string) => page.locator('.quick-input-widget .monaco-list-row', { hasText: text }).first();
  /** Chooses a command that asks something. */
  const ask = async (title: string) => {
    await page.keyboard.press('F1');
    await input().waitFor();
    await page.keyboard.type(title);
    await page.locator('.quick-input-widget .monaco-list-row.focused', { hasText: title }).waitFor();
    await page.keyboard.press('Enter');
  };
  const problems = async () => Number((await page.locator('[id="status.problems"]').textContent())?.match(/\d+/g)?.[1]);

  it('copies a quotation with who said it', async () => {
    await putCursor(page, packed.article, 'wants to be');
    await runCommand(page, 'Attribune: Copy Quotation with Attribution');
    await page.locator('.statusbar-item', { hasText: /Copied: .*captain.* — Ada Okoye/ }).waitFor();
  });

  it('sees a quotation beside a transcript', async () => {
    await putCursor(page, packed.article, 'wants to be');
    await ask('Attribune: Compare Quotation with Another Text');
    await row('transcript.txt').waitFor();
    await page.keyboard.type('transcript');
    await page.keyboard.press('Enter');
    await page.locator('.tab', { hasText: 'transcript.txt, line 1' }).waitFor();
    await page.locator('.monaco-diff-editor').first().waitFor();
    await page.keyboard.press('Control+w');
    await editorWith(page, 'Ferry line');
  });

  it('sets the publication date', async () => {
    await ask('Attribune: Set Publication Date');
    await input().waitFor();
    await until(async () => (await input().getAttribute('placeholder')) === '2022-01-03');
    await page.keyboard.type('2026-03-05');
    await page.keyboard.press('Enter');
    await until(async () => (await packed.sidecar()).includes('"attribune:publicationDate": "2026-03-05"'));
    await runCommand(page, 'Attribune: Undo Annotation');
    await until(async () => !(await packed.sidecar()).includes('publicationDate'));
  });

  it('turns a check off for the file, and all on again', async () => {
    await page.keyboard.press('Control+End');
    await page.keyboard.type('\nIt opened on Thursday, 24 December 2021.');
    await page.keyboard.press('Control+s');
    await until(async () => (await problems()) > 0);
    await putCursor(page, packed.article, 'Thursday, 24');
    const off = 'Turn off weekdays that do not fit in this file';
    await openQuickFixes(page, off);
    await page.locator('.action-widget .monaco-list-row', { hasText: off }).first().click();
    await until(async () => (await packed.sidecar()).includes('weekdayMismatch'));
    await until(async () => (await problems()) === 0);
    await runCommand(page, 'Attribune: Turn On All Checks for This File');
    await until(async () => (await problems()) > 0);
  });

  it('leaves the file alone, and takes it up again', async () => {
    await runCommand(page, 'Attribune: Treat as Not News');
    await page.locator(status).waitFor({ state: 'hidden' });
    await runCommand(page, 'Attribune: Treat as News');
    await page.locator(status).waitFor();
  });

  it('annotates everything unambiguous, and renames a speaker', async () => {
    await page.keyboard.press('Control+1');
    await runCommand(page, 'Attribune: Annotate All Unambiguous Suggestions');
    await until(async () => (await packed.sidecar()).includes('Tomasz Lewandowski'));
    await ask('Attribune: Rename, Merge or Split Speaker');
    await row('Ada Okoye').waitFor();
    await page.keyboard.press('Escape');
  });

  it('starts the server again', async () => {
    await runCommand(page, 'Attribune: Restart Server');
    await page.locator(status).waitFor();
  });

  it('looks at the log', async () => {
    await runCommand(page, 'Attribune: Show Output');
    await page
      .locator('.part.panel .output-view-container, .part.panel [id="workbench.panel.output"]')
      .first()
      .waitFor();
    await page.keyboard.press('Control+j');
  });

  it('opens the sample article, to which nothing can happen', async () => {
    await page.keyboard.press('Control+1');
    await runCommand(page, 'Attribune: Open Sample Article');
    await page.locator('.tab', { hasText: 'Untitled-1' }).waitFor();
    await editorWith(page, 'Ferry line');
    await page.locator(status).waitFor();
    await expectTabs(page, ['harbour.txt', 'Untitled-1, unsaved']);
  });
});

import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { until } from './editor/server';
import { summaryItem, withPackedEditor } from './packedEditor';
import { savePicture } from './pictures';
import {
  answer,
  chooseRow,
  editorWith,
  frameWith,
  openQuickFixes,
  putCursor,
  quickInput,
  runCommand,
  saveAsProposed,
  startCommand,
} from './user';

/** Words of ours that stand in English pages, and not in the articles here. */
const ENGLISH =
  /\b(?:quotations?|words?|suggested|line|direct|indirect|mixed|publication|published|sources?|articles?|named|people|unchecked|checked|disputed|needs|verify|save|altered|shortened|verbatim|found|beside|compare|status|state|confirmed|nobody named|left out|organisations)\b/i;

describe('A German editor', function () {
  this.timeout(120_000);
  const editor = withPackedEditor({ settings: { 'attribune.codeLens': true }, language: 'de', sideBar: true });

  it('shows how many quotations an article has, in German', async () => {
    await editorWith(editor.page, 'Ferry line');
    await editor.page.locator('.codelens-decoration', { hasText: /^\d+ Zitate.*\d+ zu prüfen$/ }).waitFor();
  });

  it('says in German who speaks', async () => {
    await editor.page.locator('.view-line span span', { hasText: 'Nobody wants to be' }).first().hover();
    await editor.page.locator('.monaco-hover:visible', { hasText: /Ada Okoye.*direktes Zitat/s }).waitFor();
    await editor.page.mouse.move(0, 0);
  });

  it('says in German which day it is', async () => {
    await putCursor(editor.page, editor.article, '30 April');
    await editor.page.keyboard.press('Control+k');
    await editor.page.keyboard.press('Control+i');
    await editor.page.locator('.monaco-hover:visible', { hasText: /Donnerstag, 30\. April 2026/ }).waitFor();
    await editor.page.keyboard.press('Escape');
  });

  it('offers quick fixes in German', async () => {
    await putCursor(editor.page, editor.article, 'wants to be');
    await openQuickFixes(editor.page, 'Zitat Ada Okoye zuschreiben');
    await editor.page.keyboard.press('Escape');
  });

  it('shows in German who is quoted, and when things were', async () => {
    for (const [command, heading] of [
      ['Attribune: Quellenübersicht anzeigen', 'Quellen von harbour.txt'],
      ['Attribune: Zeitleiste der Daten anzeigen', 'Daten von harbour.txt'],
    ] as const) {
      await runCommand(editor.page, command);
      const frame = await frameWith(editor.page, heading);
      // Hours and counts too: no English word of ours is left.
      const said = await frame.locator('main').innerText();
      assert.match(said, /Als CSV speichern/);
      assert.doesNotMatch(said, /\b(?:quotations?|words|suggested|line|direct|publication)\b/);
      await savePicture(editor.page, `german-${command.includes('Quellen') ? 'audit' : 'timeline'}`);
      await editor.page.keyboard.press('Control+w');
      await editorWith(editor.page, 'Ferry line');
    }
  });

  it('tells in German what an export loses', async () => {
    await startCommand(editor.page, 'Attribune: Annotationen exportieren');
    await answer(editor.page, 'Annotationen exportieren', 'brat');
    await editor.page.locator('.quick-input-widget .monaco-list-row', { hasText: 'Alles' }).first().click();
    await until(
      async () => (await editor.page.locator('.quick-input-widget input:visible').first().inputValue()) !== '',
    );
    await editor.page.keyboard.press('Enter');
    await editor.page
      .locator('.monaco-aria-container', { hasText: /Exportiert: harbour\.ann.*Geht dabei verloren: / })
      .first()
      .waitFor({ state: 'attached' });
    await editor.page.locator('.tab', { hasText: 'harbour.ann' }).waitFor();
    await editor.page.keyboard.press('Control+w');
    await editorWith(editor.page, 'Ferry line');
  });

  it('has its commands in German, and tells in German what came of them', async () => {
    await runCommand(editor.page, 'Attribune: Vorschläge prüfen');
    await editor.page.locator('.statusbar-item:visible', { hasText: /\d+ von \d+/ }).waitFor();
    await editor.page.keyboard.press('Escape');
  });
});

describe('A fact-checker with a German editor', function () {
  this.timeout(180_000);
  const settings = {
    'attribune.annotator': 'Redaktion',
    'attribune.labels': { stance: { values: ['for', 'against'], for: ['quotation'] } },
  };
  const files = {
    'pier.txt': 'Published 3 March 2026\n\n“The pier is shut for the winter,” said Mayor Ada Okoye.\n',
    'cup.txt': 'Published 2 June 2026\n\n“I will never forget this goal,” said striker Ada Okoye after the match.\n',
    'draft.txt': '“The roof is gone,” said Iain Murray, and a neighbour said that it was old.\n',
    'hearing.txt':
      'OKOYE: Nobody wants to be the skipper who turns off the lights. But on most nights, in winter, we carry more crew than passengers.\n\nDRUMMOND: I have read your letter.\n\nOKOYE: Will you answer it?\n',
  };
  const editor = withPackedEditor({ settings, files, language: 'de', sideBar: true });

  const row = (words: string) => editor.page.locator('.part.sidebar .monaco-list-row', { hasText: words }).first();

  /** What a page says, and that it says what is expected in German, and nothing of its own in English. */
  async function assertGerman(heading: string, expected: readonly RegExp[]): Promise<void> {
    const frame = await frameWith(editor.page, heading);
    const said = await frame.locator('main').innerText();
    const spoken = await frame
      .locator('main [aria-label], main caption, main [title]')
      .evaluateAll((all) =>
        all.flatMap((one) => [one.getAttribute('aria-label'), one.getAttribute('title'), one.textContent]).join('\n'),
      );
    for (const words of expected) assert.match(said, words);
    // The folder has an English name.
    assert.doesNotMatch(`${said}\n${spoken}`.replace(path.basename(path.dirname(editor.article)), ''), ENGLISH);
  }

  it('verifies and labels in German, and says so in hover, side panel and status bar', async () => {
    const { page } = editor;
    await putCursor(page, editor.article, 'Nobody wants to be');
    await startCommand(page, 'Attribune: Verifizieren …');
    await answer(page, 'Verifizieren', 'Verifiziert');
    await answer(page, 'Quelle', 'calls/4 March.txt:12');
    await answer(page, 'Notiz zur Verifikation', 'zweimal, auf Band');
    await until(async () => (await editor.sidecar()).includes('"value": "checked"'));
    await startCommand(page, 'Attribune: Merkmal vergeben …');
    await answer(page, 'Merkmal', 'stance: against');
    await until(async () => (await editor.sidecar()).includes('"attribune:label": "stance"'));
    await page.locator(`${summaryItem}[aria-label*="1 von "][aria-label*="verifiziert"]`).waitFor();
    await runCommand(page, 'Show or Focus Hover');
    const hover = page.locator('.monaco-hover', { hasText: 'Verifiziert von Redaktion' });
    await hover.waitFor();
    assert.match((await hover.textContent()) ?? '', /Quelle: calls\/4 March\.txt:12 · zweimal, auf Band/);
    await hover.locator('a', { hasText: 'Quelle öffnen' }).waitFor();
    await page.keyboard.press('Escape');
  });

  it('lists in German what is checked and labelled', async () => {
    const { page } = editor;
    await page.locator('.activitybar a.action-label[aria-label^="Attribune"]').click();
    await row('Nobody wants to be').waitFor();
    const said = `${await row('Nobody wants to be').textContent()} ${await row('Nobody wants to be').getAttribute('aria-label')}`;
    assert.match(said, /verifiziert/);
    assert.match(said, /stance: against/);
    // The count follows the rows.
    await page.locator('.part.sidebar', { hasText: /1 von \d+ verifiziert/ }).waitFor();
    const list = await page.locator('.part.sidebar').innerText();
    await savePicture(page, 'german-side-panel');
    assert.doesNotMatch(
      list.replace(/“[^”]*”|"[^"]*"/g, ''),
      /\b(?:unchecked|checked|suggested|confirmed|indirect|nobody named)\b/i,
    );
    await startCommand(page, 'Attribune: Liste filtern');
    const choices = page.locator('.quick-input-widget .monaco-list-row');
    await choices.filter({ hasText: 'Bestätigt' }).waitFor();
    await page.locator('.quick-input-widget input[type="text"]').fill('Ohne Merkmal');
    await choices.filter({ hasText: 'Ohne Merkmal' }).waitFor();
    await page.keyboard.press('Escape');
    await page.keyboard.press('Control+1');
  });

  it('compares all quotations with a source in German', async () => {
    await startCommand(editor.page, 'Attribune: Alle Zitate vergleichen mit');
    await answer(editor.page, 'Alle Zitate vergleichen mit', 'hearing.txt');
    const heading = 'harbour.txt neben hearing.txt';
    await (await frameWith(editor.page, heading)).locator('strong', { hasText: 'verändert' }).first().waitFor();
    await assertGerman(heading, [/„in winter“ ist ausgelassen/, /lautet in der Quelle/, /Anzusehen/, /Strittig/]);
    await savePicture(editor.page, 'german-source');
  });

  it('asks in German which of two people of a name is meant, and has a German page of them', async () => {
    const { page } = editor;
    await startCommand(page, 'Attribune: Alle Zitate von … anzeigen');
    await page.locator('.quick-input-widget input[placeholder="Wessen Zitate?"]').waitFor();
    await quickInput(page);
    await chooseRow(page, 'Ada Okoye');
    await page.locator('.quick-input-title', { hasText: 'Wer davon ist Ada Okoye, wie Sie es meinen?' }).waitFor();
    const row = page.locator('.quick-input-widget .monaco-list-row', { hasText: 'striker' });
    await row.waitFor();
    assert.match((await row.textContent()) ?? '', /striker · 1 Zitat · 1 Artikel/i);
    await page.keyboard.press('Enter');
    await assertGerman('Alle Zitate von Ada Okoye', [
      /\d+ Zitate; \d+ Wörter; 3 Artikel\. [^.]*3\. März 2026/,
      /Nach Ihrer Wahl als eine Person gezählt: .*Ada Okoye, Mayor; Ada Okoye, striker\./,
      /pier\.txt, Zeile 3/,
      /nicht verifiziert/,
    ]);
    await savePicture(page, 'german-person');
  });

  it('has the source audit of the folder in German, and names what it does not count', async () => {
    await runCommand(editor.page, 'Attribune: Quellenübersicht des Ordners anzeigen');
    await assertGerman('Quellen in ', [
      /4 Artikel; /,
      /Mitschriften und Pressemitteilungen sind nicht mitgezählt: hearing\.txt\./,
      /ohne Datum/,
      /März 2026/,
      /Namensgleiche teilen sich eine Zeile/,
    ]);
    await savePicture(editor.page, 'german-folder-audit');
  });

  it('shows a German checklist, and saves it as it is shown', async () => {
    const { page, article } = editor;
    // By its tab: the pages beside it are of no article.
    await page.locator('.tab[data-resource-name="harbour.txt"]').click();
    await runCommand(page, 'Attribune: Checkliste anzeigen');
    await assertGerman('Checkliste zu harbour.txt', [
      /1 von \d+ verifiziert/,
      /nicht verifiziert/,
      /Redaktion, \d+\. \p{L}+ \d{4}/u,
    ]);
    await savePicture(page, 'german-checklist');
    const frame = await frameWith(page, 'Checkliste zu harbour.txt');
    await frame.locator('button', { hasText: 'Als Markdown speichern' }).focus();
    await page.keyboard.press('Enter');
    const file = path.join(path.dirname(article), await saveAsProposed(page, '.checklist.md'));
    await until(async () => (await readFile(file, 'utf8').catch(() => '')) !== '');
    const checklist = await readFile(file, 'utf8');
    assert.match(checklist, /^# Checkliste zu harbour\.txt\n\n1 von \d+ verifiziert\n/);
    assert.match(checklist, /\| Zeile \| Wörter +\| Wer oder wann +\| Quelle +\| Notiz +\| Verifiziert von +\|/);
    assert.match(
      checklist,
      /☑ verifiziert +\|.*"Nobody wants to be.*calls\/4 March\.txt:12 \| zweimal, auf Band \| Redaktion, /,
    );
    assert.doesNotMatch(
      checklist.replace(/"[^"]*"|calls.*?:12/g, ''),
      /\b(?:unchecked|checked|source|note|line|nobody named)\b/,
    );
  });
});

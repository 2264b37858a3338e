import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import type { Frame, Locator, Page } from 'playwright-core';
import { until } from './editor/server';

/** A tidy workbench; what is unsaved stays unsaved. */
export const settled = {
  'files.autoSave': 'off',
  'explorer.fileNesting.enabled': true,
  'editor.wordWrap': 'on',
  'editor.minimap.enabled': false,
  'editor.scrollBeyondLastLine': false,
  'editor.hover.delay': 100,
  'editor.fontSize': 15,
  'editor.lineHeight': 24,
  'workbench.layoutControl.enabled': false,
  'window.commandCenter': false,
  // Nothing is drawn but what changed.
  'workbench.reduceMotion': 'on',
  'editor.cursorBlinking': 'solid',
};

/** The themes that pictures are taken in: the name in the list, and the class that the workbench has then. */
export const themes = {
  light: ['Light Modern', 'vs'],
  dark: ['Dark Modern', 'vs-dark'],
  'high contrast': ['Dark High Contrast', 'hc-black'],
} as const;

/** Chooses a theme from the list and waits until it is on. */
export async function chooseTheme(page: Page, theme: keyof typeof themes): Promise<void> {
  const [name, mark] = themes[theme];
  await page.keyboard.press('Control+k');
  await page.keyboard.press('Control+t');
  await quickInput(page);
  await chooseRow(page, name);
  await page.locator('.quick-input-widget').waitFor({ state: 'hidden' });
  await page.locator(`.monaco-workbench.${mark}`).waitFor();
}

/** The quick input once the keyboard writes into it, which it may not do yet when it is drawn; `timeout` in milliseconds. */
export async function quickInput(page: Page, text?: string, timeout = 30_000): Promise<Locator> {
  const input = page.locator('.quick-input-widget input:focus');
  await input.waitFor({ timeout });
  const valueOf = () => input.inputValue({ timeout: 500 }).catch(() => undefined);
  if (text !== undefined) await until(async () => (await valueOf()) === text, timeout);
  return input;
}

/** Writes into the quick input and takes the row that has the focus and these words then; all at once, as pasted. */
export async function chooseRow(page: Page, text: string, words = text): Promise<void> {
  await page.keyboard.insertText(text);
  await page.locator('.quick-input-widget .monaco-list-row.focused', { hasText: words }).waitFor();
  await page.keyboard.press('Enter');
}

/** Runs a command by its name in the palette. */
export async function runCommand(page: Page, title: string): Promise<void> {
  await startCommand(page, title);
  await page.locator('.quick-input-widget').waitFor({ state: 'hidden' });
}

/** Opens the quick input by a key, again where it closes at once: another one was closing, or something that came late took the focus. */
async function openQuickInput(page: Page, key: string, text: string): Promise<void> {
  for (let tries = 3; ; tries--) {
    await page.keyboard.press(key);
    try {
      await quickInput(page, text, 5_000);
      return;
    } catch (error) {
      if (tries === 1) throw error;
    }
  }
}

/** Starts a command that asks something, by its name in the palette. */
export async function startCommand(page: Page, title: string): Promise<void> {
  await openQuickInput(page, 'F1', '>');
  await chooseRow(page, title);
}

/** Answers the question with this title: writes the text and takes the row that has it then. */
export async function answer(page: Page, question: string, text: string): Promise<void> {
  await page.locator('.quick-input-widget .quick-input-title', { hasText: question }).waitFor();
  await quickInput(page);
  await chooseRow(page, text);
}

/** Takes a file of this folder in the dialog that begins there; without a name the folder itself. */
export async function chooseInDialog(page: Page, folder: string, name = ''): Promise<void> {
  const input = page.locator('.quick-input-widget input:focus');
  await page.locator('.quick-input-widget .monaco-list-row').first().waitFor();
  // The dialog writes where it begins once it has read the folder, over what a person wrote by then.
  await until(async () => (await input.inputValue().catch(() => '')) === `${folder}/`);
  if (name !== '') {
    await page.keyboard.type(name);
    // The dialog completes what is typed, and would take another file while it still does.
    await page.locator('.quick-input-widget .monaco-list-row.focused', { hasText: name }).waitFor();
  }
  await page.keyboard.press('Enter');
}

/** Saves under the name that the dialog proposes, once it ends with these words; returns that name. */
export async function saveAsProposed(page: Page, ending: string): Promise<string> {
  const input = page.locator('.quick-input-widget input:focus');
  await until(async () => (await input.inputValue().catch(() => '')).endsWith(ending));
  const name = path.basename(await input.inputValue());
  await page.keyboard.press('Enter');
  await input.waitFor({ state: 'hidden' });
  return name;
}

/** Opens a file of the workspace by its name. */
export async function openFile(page: Page, name: string): Promise<void> {
  await openQuickInput(page, 'Control+p', '');
  await chooseRow(page, name);
  await page.locator('.tab.active', { hasText: name }).waitFor();
  await page.locator('.quick-input-widget').waitFor({ state: 'hidden' });
}

/** Leaves the window to the editor, with the cursor out of the way. */
export async function hideSideBar(page: Page): Promise<void> {
  await page.locator('.monaco-editor .view-lines').first().click();
  await page.keyboard.press('Control+b');
  await page.locator('.part.sidebar').waitFor({ state: 'hidden' });
  await page.keyboard.press('Control+End');
}

/** The editor, once it shows these words. */
export async function editorWith(page: Page, words: string): Promise<Locator> {
  const line = page.locator('.monaco-editor .view-line', { hasText: words }).first();
  await line.waitFor();
  return line;
}

/** The frame of the panel with this heading. */
export async function frameWith(page: Page, heading: string): Promise<Frame> {
  const found: Frame[] = [];
  await until(async () => {
    for (const frame of page.frames()) {
      const title = frame.locator('h1', { hasText: heading });
      if ((await title.count().catch(() => 0)) > 0) found.push(frame);
    }
    return found.length > 0;
  });
  return found[0]!;
}

/** How the words look on the screen, by computed style, each after the first stretch of text that holds them. */
function looks(page: Page, words: readonly string[]): Promise<{ colour: string; weight: string }[]> {
  return page.evaluate((all) => {
    const spans = [...document.querySelectorAll('.view-line span span')];
    return all.map((one) => {
      const span = spans.find((candidate) => candidate.textContent.replace(/\u00a0/g, ' ').includes(one));
      const style = getComputedStyle(span ?? document.body);
      return { colour: span ? style.color : 'missing', weight: style.fontWeight };
    });
  }, words);
}

/** Whether each of these words is shown in a colour of its own. */
export async function differInColour(page: Page, words: readonly string[]): Promise<boolean> {
  const colours = (await looks(page, words)).map(({ colour }) => colour);
  return !colours.includes('missing') && new Set(colours).size === words.length;
}

/** Whether the words are shown as annotated. */
export async function isBold(page: Page, words: string): Promise<boolean> {
  const [look] = await looks(page, [words]);
  return Number(look?.weight) > 400;
}

/** Puts the cursor after the first letter of these words of the file on disk, with the keyboard. */
export async function putCursor(page: Page, file: string, words: string): Promise<void> {
  const text = await readFile(file, 'utf8');
  const before = text.slice(0, text.indexOf(words) + 1).split('\n');
  await openQuickInput(page, 'Control+g', ':');
  await page.keyboard.insertText(`${before.length}:${before.at(-1)!.length + 1}`);
  await page.keyboard.press('Enter');
  await page.locator('.quick-input-widget').waitFor({ state: 'hidden' });
}

/** Selects these words of the file on disk, with the keyboard. */
export async function select(page: Page, file: string, words: string): Promise<void> {
  await putCursor(page, file, words);
  await page.keyboard.press('ArrowLeft');
  for (let left = words.length; left > 0; left--) await page.keyboard.press('Shift+ArrowRight');
  await page.locator('[id="status.editor.selection"]', { hasText: `(${words.length} selected)` }).waitFor();
}

/** Opens the lightbulb's menu with the keyboard, again where the editor was not ready, until it has a row with this title. */
export async function openQuickFixes(page: Page, title: string): Promise<void> {
  const row = page.locator('.action-widget .monaco-list-row', { hasText: title }).first();
  for (let tries = 3; ; tries--) {
    await page.keyboard.press('Control+.');
    try {
      await row.waitFor({ timeout: 10_000 });
      return;
    } catch (error) {
      if (tries === 1) throw error;
      await page.keyboard.press('Escape');
    }
  }
}

/** Waits until the tabs are these; what is unsaved says so. A tab that opened by itself may be closing. */
export async function expectTabs(page: Page, expected: readonly string[]): Promise<void> {
  await until(async () => isDeepStrictEqual(await tabs(page), expected), 5_000).catch(() => undefined);
  assert.deepEqual(await tabs(page), expected);
}

/** The names of all tabs, and which are unsaved. */
async function tabs(page: Page): Promise<string[]> {
  const found = await page.locator('.tabs-container .tab').all();
  return Promise.all(
    found.map(async (tab) => {
      const name = (await tab.getAttribute('data-resource-name')) ?? '';
      const classes = (await tab.getAttribute('class')) ?? '';
      return classes.split(' ').includes('dirty') ? `${name}, unsaved` : name;
    }),
  );
}

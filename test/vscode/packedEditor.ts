import { copyFile, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { root } from './editor/install';
import { startServer } from './editor/server';
import { openWorkbench } from './editor/workbench';
import { editorWith, hideSideBar, settled } from './user';
import { vsixFile } from './vsix';

/** A workbench with the packed extension and an article of its own. */
export interface PackedEditor {
  readonly page: Page;
  /** The article's path on disk. */
  readonly article: string;
  /** The text of the article's sidecar; empty where there is none. */
  readonly sidecar: () => Promise<string>;
}

export interface PackedEditorOptions {
  readonly settings?: Readonly<Record<string, unknown>>;
  /** The language of the editor, which has no language pack here: only extensions speak it. */
  readonly language?: string;
  /** Further files beside the article, by name. */
  readonly files?: Readonly<Record<string, string>>;
  /** Whether the side bar stays. Without it the article has the window to itself, with the cursor at its end. Default: false. */
  readonly sideBar?: boolean;
}

/** The item of the status bar that counts quotations: it is there once the article is analysed. */
export const summaryItem = '.statusbar-item[id="attribune.attribune.attribune.summary"]';

/**
 * Gives the tests of a `describe` an editor with the packed extension and a copy of the harbour article: opened before the first
 * of them, closed after the last, and with a picture in `out/` of what was to be seen when one failed.
 */
export function withPackedEditor({
  settings,
  language,
  files = {},
  sideBar = false,
}: PackedEditorOptions = {}): PackedEditor {
  let opened: Awaited<ReturnType<typeof openPackedEditor>>;

  before(async () => {
    opened = await openPackedEditor({ ...settled, ...settings }, language, files);
    await editorWith(opened.page, 'Ferry line');
    if (!sideBar) await hideSideBar(opened.page);
    await opened.page.locator(summaryItem).waitFor();
  });
  afterEach(async function () {
    const test = this.currentTest;
    if (!test?.isFailed()) return;
    const file = `failed-${test.title.replace(/\W+/g, '-')}.png`;
    await opened.page.screenshot({ path: path.join(root, 'out', file) });
  });
  after(() => opened.close());

  return {
    get page() {
      return opened.page;
    },
    get article() {
      return opened.article;
    },
    sidecar: () => readFile(`${opened.article}.annotations.jsonld`, 'utf8').catch(() => ''),
  };
}

async function openPackedEditor(
  settings: Readonly<Record<string, unknown>>,
  language: string | undefined,
  files: Readonly<Record<string, string>>,
) {
  await mkdir(path.join(root, 'out'), { recursive: true });
  const folder = await mkdtemp(path.join(os.tmpdir(), 'attribune-articles-'));
  const article = path.join(folder, 'harbour.txt');
  await copyFile(path.join(root, 'test/vscode/harbour.txt'), article);
  for (const [name, text] of Object.entries(files)) await writeFile(path.join(folder, name), text);
  const server = await startServer({ extensions: [await vsixFile()], builtIn: 'colours', settings });
  const { page, close: closePage } = await openWorkbench(server, {
    folder,
    file: article,
    before: async (opened) => {
      if (language !== undefined) await opened.addInitScript(speak, language);
    },
  });
  const close = async () => {
    await closePage();
    await server.stop();
    await rm(folder, { recursive: true, force: true });
  };
  return { page, article, close };
}

/** Runs in the page: where VS Code keeps its language. */
function speak(language: string): void {
  Object.assign(globalThis, { _VSCODE_NLS_LANGUAGE: language });
}

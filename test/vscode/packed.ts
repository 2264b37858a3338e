import { copyFile, mkdir, mkdtemp, readFile, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import process from 'node:process';
import type { Page } from 'playwright-core';
import { root } from './editor/install';
import { startServer } from './editor/server';
import { openWorkbench } from './editor/workbench';
import { settled } from './user';
import { vsixFile } from './vsix';

/** Screenshots go to the README's folder with `UPDATE=1`, else where nobody minds them. */
export const pictures = path.join(root, process.env['UPDATE'] ? 'test/vscode/screenshots' : 'out/screenshots');

/** A workbench with the packed extension and an article of its own. */
export interface Packed {
  readonly page: Page;
  /** The article's path on disk. */
  readonly article: string;
  /** The text of the article's sidecar; empty where there is none. */
  readonly sidecar: () => Promise<string>;
  /** A picture of what is to be seen after a test failed. */
  readonly pictureOf: (test: Mocha.Test | undefined) => Promise<void>;
  readonly close: () => Promise<void>;
}

/**
 * Installs the packed extension and opens a copy of the harbour article.
 *
 * @param language of the editor, which has no language pack here: only extensions speak it
 */
export async function openPacked(settings: Readonly<Record<string, unknown>> = {}, language?: string): Promise<Packed> {
  await mkdir(pictures, { recursive: true });
  const folder = await mkdtemp(path.join(os.tmpdir(), 'attribune-articles-'));
  const article = path.join(folder, 'harbour.txt');
  await copyFile(path.join(root, 'test/vscode/harbour.txt'), article);
  const server = await startServer({ extensions: [await vsixFile()], settings: { ...settled, ...settings } });
  const { page, close } = await openWorkbench(server, {
    folder,
    file: article,
    before: async (opened) => {
      if (language !== undefined) await opened.addInitScript(speak, language);
    },
  });
  return {
    page,
    article,
    sidecar: () => readFile(`${article}.annotations.jsonld`, 'utf8').catch(() => ''),
    pictureOf: async (test) => {
      if (!test?.isFailed()) return;
      await page.screenshot({ path: path.join(root, 'out', `failed-${test.title.replace(/\W+/g, '-')}.png`) });
    },
    close: async () => {
      await close();
      await server.stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** Runs in the page: where VS Code keeps its language. */
function speak(language: string): void {
  Object.assign(globalThis, { _VSCODE_NLS_LANGUAGE: language });
}

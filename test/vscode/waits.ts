// What a person waits for in a real editor, the packed extension in the workbench: a program that writes its `Waits` as JSON.
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import process from 'node:process';
import type { Page } from 'playwright-core';
import { newsProse } from '../support/prose';
import { installEditor } from './editor/install';
import { startServer } from './editor/server';
import { openWorkbench } from './editor/workbench';
import { vsixFile } from './vsix';
import { chooseRow, quickInput, settled } from './user';

const LENGTH = 5000;
/** Editors that are started anew. */
const RUNS = 5;
/** Articles that are opened in each, once the server runs. */
const ARTICLES = 4;

/** Milliseconds, of all runs. */
export interface Waits {
  /** VS Code's. */
  readonly version: string;
  /** The Node that the editor runs on. */
  readonly node: string;
  readonly activation: number[];
  readonly cold: number[];
  readonly warm: number[];
}

async function main(): Promise<void> {
  const { version, node } = await installEditor();
  const waits: Waits = { version, node, activation: [], cold: [], warm: [] };
  for (let run = 0; run < RUNS; run++) await oneEditor(waits);
  process.stdout.write(JSON.stringify(waits));
}

/** Starts an editor, opens articles in it, and reads what the editor says of the extension. */
async function oneEditor(waits: Waits): Promise<void> {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'attribune-articles-'));
  const names = Array.from({ length: ARTICLES + 1 }, (_, i) => `article-${i}.txt`);
  // What the side bar does while articles open is none of ours.
  for (const [i, name] of names.entries()) await writeFile(path.join(folder, name), newsProse(LENGTH, i + 1));
  await writeFile(path.join(folder, 'empty.json'), '{}');
  const server = await startServer({ extensions: [await vsixFile()], settings: settled });
  const { page, close } = await openWorkbench(server, { folder, file: path.join(folder, 'empty.json') });
  await page.locator('.tab', { hasText: 'empty.json' }).waitFor();
  // The editor has done what it does when it starts.
  await page.waitForTimeout(3000);
  for (const [i, name] of names.entries()) {
    (i === 0 ? waits.cold : waits.warm).push(await firstColours(page, name));
    await page.waitForTimeout(1000);
  }
  waits.activation.push(await activationTime(page));
  await close();
  await server.stop();
  await rm(folder, { recursive: true, force: true });
}

/** Opens a file with the keyboard; from the key to the first word that has the colour of a speaker or a quotation. */
async function firstColours(page: Page, name: string): Promise<number> {
  await page.keyboard.press('Control+p');
  await quickInput(page, '');
  await page.keyboard.insertText(name);
  await page.locator('.quick-input-widget .monaco-list-row.focused', { hasText: name }).waitFor();
  const colours = page.evaluate(untilColours, name);
  await page.keyboard.press('Enter');
  return colours;
}

/** Runs in the page: milliseconds from now until an article has more than one colour; gives up after half a minute. */
function untilColours(name: string): Promise<number> {
  return new Promise((resolve, reject) => {
    const start = performance.now();
    const timer = setInterval(() => {
      const shown = document.querySelector('.tab.active')?.getAttribute('data-resource-name') === name;
      // Brackets have colours of their own without us.
      const words = [...document.querySelectorAll('.view-line span [class^="mtk"]:not([class*="bracket"])')];
      const classes = new Set(words.map((span) => span.className));
      const time = performance.now() - start;
      if ((!shown || classes.size < 2) && time < 30_000) return;
      clearInterval(timer);
      if (time < 30_000) resolve(time);
      else reject(new Error(`${name} has no colours.`));
    }, 4);
  });
}

/** What the editor itself measured: loading the extension's code and running its `activate`. */
async function activationTime(page: Page): Promise<number> {
  // The list draws the rows only that fit.
  await page.setViewportSize({ width: 1120, height: 3000 });
  await page.keyboard.press('F1');
  await quickInput(page, '>');
  await chooseRow(page, 'Developer: Show Running Extensions');
  const row = page.locator('.runtime-extensions-editor .monaco-list-row', { hasText: 'Attribune' });
  await row.first().waitFor();
  const [, time] = /Activation: (\d+)ms/.exec((await row.first().textContent()) ?? '') ?? [];
  if (time === undefined) throw new Error('The editor does not say how long the activation took.');
  return Number(time);
}

void main();

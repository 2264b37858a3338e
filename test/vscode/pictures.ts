import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import process from 'node:process';
import type { Page } from 'playwright-core';
import { root } from './editor/install';

/** Pictures go to the README's folder with `UPDATE=1`, else where nobody minds them. */
const folder = path.join(root, process.env['UPDATE'] ? 'test/vscode/screenshots' : 'out/screenshots');

/** How much of each screenshot is of interest, in pixels from the top. */
const HEIGHT_PX = 420;

/** Saves a screenshot under this name, such as `timeline-dark`. */
export async function savePicture(page: Page, name: string): Promise<void> {
  await writeFile(await fileOf(name), await screenshot(page));
}

/** A screenshot once nothing moves or fades any more. */
export async function screenshot(page: Page): Promise<Buffer> {
  await still(page);
  return page.screenshot({ animations: 'disabled' });
}

/** Saves screenshots as one picture, each below the one before: a hover and a menu never show at the same time. */
export async function savePictures(page: Page, screenshots: readonly Buffer[], name: string): Promise<void> {
  const canvas = await page.context().newPage();
  const images = screenshots.map((png) => `<img src="data:image/png;base64,${png.toString('base64')}">`);
  const style = `body { margin: 0 } img { display: block; width: 100%; height: ${HEIGHT_PX}px; object-fit: cover; object-position: top }`;
  await canvas.setContent(`<style>${style}</style>${images.join('')}`);
  const { width } = page.viewportSize()!;
  const clip = { x: 0, y: 0, width, height: HEIGHT_PX * screenshots.length };
  await canvas.screenshot({ path: await fileOf(name), clip, fullPage: true });
  await canvas.close();
}

/** Waits until hovers, menus and toasts have faded in: no animation runs that ends, and what shows of them is opaque. */
async function still(page: Page): Promise<void> {
  await page.waitForFunction(() => {
    const runs = document
      .getAnimations()
      .some(({ playState, effect }) => playState === 'running' && effect?.getComputedTiming().endTime !== Infinity);
    const shown = [...document.querySelectorAll('.monaco-hover, .action-widget, .quick-input-widget')].filter((one) =>
      one.checkVisibility(),
    );
    return !runs && shown.every((one) => getComputedStyle(one).opacity === '1');
  });
}

async function fileOf(name: string): Promise<string> {
  await mkdir(folder, { recursive: true });
  return path.join(folder, `${name}.png`);
}

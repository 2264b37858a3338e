import type { Page } from 'playwright-core';
import { until } from './editor/server';

/** Gives the outline the height and the width of the side bar that it needs for first words and the line. */
export async function giveOutlineRoom(page: Page): Promise<void> {
  await foldFiles(page);
  await widenSideBar(page);
}

/** Folds the list of files above the outline. */
async function foldFiles(page: Page): Promise<void> {
  const files = page.locator('.part.sidebar .pane-header').first();
  await files.focus();
  await page.keyboard.press('Enter');
  await page.locator('.part.sidebar .pane-header[aria-expanded="false"]', { hasText: 'attribune-' }).waitFor();
}

async function widenSideBar(page: Page): Promise<void> {
  const bar = page.locator('.part.sidebar');
  const { x, y, width } = (await bar.boundingBox())!;
  await page.mouse.move(x + width + 1, y + 300);
  await page.mouse.down();
  await page.mouse.move(x + width + 220, y + 300, { steps: 5 });
  await page.mouse.up();
  await page.mouse.move(0, 0);
  await until(async () => (await bar.boundingBox())!.width > width + 100);
}

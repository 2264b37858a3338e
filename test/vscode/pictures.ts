import type { Page } from 'playwright-core';

/** How much of each screenshot is of interest, in pixels from the top. */
const height = 420;

/** Saves screenshots as one picture, each below the one before: a hover and a menu never show at the same time. */
export async function below(page: Page, screenshots: readonly Buffer[], file: string): Promise<void> {
  const canvas = await page.context().newPage();
  const images = screenshots.map((png) => `<img src="data:image/png;base64,${png.toString('base64')}">`);
  const style = `body { margin: 0 } img { display: block; width: 100%; height: ${height}px; object-fit: cover; object-position: top }`;
  await canvas.setContent(`<style>${style}</style>${images.join('')}`);
  const { width } = page.viewportSize()!;
  const clip = { x: 0, y: 0, width, height: height * screenshots.length };
  await canvas.screenshot({ path: file, clip, fullPage: true });
  await canvas.close();
}

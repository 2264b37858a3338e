import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Frame, Page } from 'playwright-core';
import { until } from './editor/server';
import { savePicture } from './pictures';
import { chooseTheme, themes } from './user';

const axe = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

/** What axe-core tells of a page. */
interface Report {
  readonly violations: readonly { readonly id: string; readonly impact: string; readonly nodes: readonly object[] }[];
}

/** What axe-core looks at. */
interface Scope {
  /** Selector of a part of the page. */
  readonly within: string;
  /** Rules that are left out. */
  readonly without: readonly string[];
}

const wholePage: Scope = { within: 'html', without: [] };

/** What axe-core finds wrong and calls serious or critical. */
async function seriousIn(page: Frame | Page, { within, without }: Scope): Promise<string[]> {
  // The policy lets no script in: this one comes from the tester's side.
  await page.evaluate(await readFile(axe, 'utf8'));
  const rules = Object.fromEntries(without.map((rule) => [rule, { enabled: false }]));
  const { violations } = await page.evaluate<Report>(
    `axe.run(${JSON.stringify(within)}, ${JSON.stringify({ rules })})`,
  );
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => `${id}: ${JSON.stringify(nodes)}`);
}

/** Looks at a page in each theme, with a picture `name-theme`; fails where axe-core finds something serious. */
export async function assertReadable(page: Page, frame: Frame | Page, name: string, scope = wholePage): Promise<void> {
  for (const theme of Object.keys(themes) as (keyof typeof themes)[]) {
    const coloured = await colourCount(page);
    await chooseTheme(page, theme);
    // The theme's colours reach a panel by a message; those of the words are asked for anew.
    await frame.waitForTimeout(500);
    await until(async () => (await colourCount(page)) >= coloured, 5_000).catch(() => undefined);
    await savePicture(page, `${name}-${theme.replace(' ', '-')}`);
    assert.deepEqual(await seriousIn(frame, scope), [], `${name}, ${theme}`);
  }
  await chooseTheme(page, 'light');
}

/** How many kinds of words the editors tell apart. */
function colourCount(page: Page): Promise<number> {
  return page.evaluate(() => {
    const words = [...document.querySelectorAll('.view-line span [class^="mtk"]')];
    return new Set(words.map((word) => word.className)).size;
  });
}

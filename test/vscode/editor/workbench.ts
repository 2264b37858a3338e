import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { chromium, type Page } from 'playwright-core';
import { findBrowser } from './install';
import type { EditorServer, Place } from './server';

/** The workbench in a browser without a window. */
export interface Workbench {
  readonly page: Page;
  close: () => Promise<void>;
}

/** How to open a workbench. */
export interface WorkbenchOptions extends Place {
  /** Merged into the workbench's own configuration. */
  readonly configuration?: Readonly<Record<string, unknown>>;
  /** Lets the page load scripts from other origins. */
  readonly otherOrigins?: boolean;
  /** Called before the page is loaded. */
  readonly before?: (page: Page) => Promise<void>;
}

const browserArguments = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Opens the workbench and waits until it is drawn. */
export async function openWorkbench(server: EditorServer, options: WorkbenchOptions): Promise<Workbench> {
  const profile = await mkdtemp(path.join(os.tmpdir(), 'attribune-browser-'));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: await findBrowser(),
    headless: true,
    viewport: { width: 1120, height: 640 },
    bypassCSP: options.otherOrigins ?? false,
    args: browserArguments,
  });
  const page = context.pages()[0] ?? (await context.newPage());
  await page.addInitScript(configure, options.configuration ?? {});
  await options.before?.(page);
  await page.goto(server.address(options));
  await page.waitForSelector('.monaco-workbench', { timeout: 60_000 });
  return {
    page,
    close: async () => {
      await context.close();
      await rm(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

/**
 * Runs in the page. The workbench reads its configuration from an attribute, and is handed another on the way;
 * replacing the page itself would break its socket, which Chromium then takes for one to a foreign host.
 */
function configure(changes: Readonly<Record<string, unknown>>): void {
  // eslint-disable-next-line @typescript-eslint/unbound-method -- It is called with its element below.
  const read = Element.prototype.getAttribute;
  Element.prototype.getAttribute = function (name: string) {
    const value = read.call(this, name);
    if (value === null || name !== 'data-settings' || this.id !== 'vscode-workbench-web-configuration') return value;
    const configuration = JSON.parse(value) as { productConfiguration?: { extensionsGallery?: unknown } };
    // No look-ups in a marketplace.
    delete configuration.productConfiguration?.extensionsGallery;
    return JSON.stringify({ ...configuration, ...changes });
  };
}

import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import process from 'node:process';
import { format } from 'node:util';
import type { Page } from 'playwright-core';
import type { EditorServer } from './server';
import { openWorkbench, type WorkbenchOptions } from './workbench';

/** A suite for the extension host. */
export interface HostTests {
  /** The folder of the extension. */
  readonly extension: string;
  /** A module with `run()`, which throws when a test fails. */
  readonly tests: string;
  /** The workspace. */
  readonly folder: string;
}

/** The workbench's own messages, which say nothing about the tests. */
const noise = new RegExp(
  `^(${[
    '\\[(reconnection-grace|Agent|Account|DefaultAccount|Service Worker|chat-)',
    "Request to '.*package.nls.*' failed",
    'Loading development extension',
    '\\[onWill-handler',
    'No search provider registered',
    'Error: Could not locate the bindings file',
    'Ignoring fetching additional builtin',
    'Creation of workbench contribution',
    'Resolv(ing|ed) connection token',
    'Creating a socket',
    'Updating additional',
    'Timed out waiting for authentication provider',
  ].join('|')})`,
);

/** Runs a suite in the extension host that is a Node process. Returns its exit code. */
export function runNodeHostTests(server: EditorServer, { extension, tests, folder }: HostTests): Promise<number> {
  const remote = (file: string) => `vscode-remote://${server.authority}${path.resolve(file)}`;
  return runTests(server, {
    folder,
    payload: [
      ['extensionDevelopmentPath', remote(extension)],
      ['extensionTestsPath', remote(tests)],
    ],
  });
}

/** Runs a suite in the extension host that is a web worker, where package.json's `browser` counts. Returns its exit code. */
export async function runWebHostTests(server: EditorServer, { extension, tests, folder }: HostTests): Promise<number> {
  const files = createServer((request, response) => void serveFile(extension, request, response));
  await new Promise<void>((resolve) => files.listen(0, '127.0.0.1', resolve));
  const authority = `127.0.0.1:${(files.address() as AddressInfo).port}`;
  const at = (file: string) => ({ scheme: 'http', authority, path: `/${file}` });
  try {
    return await runTests(server, {
      folder,
      configuration: {
        developmentOptions: { extensions: [at('')], extensionTestsPath: at(path.relative(extension, tests)) },
      },
      otherOrigins: true,
    });
  } finally {
    files.close();
  }
}

async function runTests(server: EditorServer, options: WorkbenchOptions, timeout = 300_000): Promise<number> {
  let end: (code: number) => void = () => undefined;
  const ended = new Promise<number>((resolve) => {
    end = resolve;
  });
  const timer = setTimeout(() => {
    console.error(`The tests in the extension host did not end within ${timeout / 1000} s.`);
    end(124);
  }, timeout);
  const workbench = await openWorkbench(server, { ...options, before: (page) => listen(page, end) });
  try {
    return await ended;
  } finally {
    clearTimeout(timer);
    await workbench.close();
  }
}

/** The workbench reports to two functions that it looks for in the page. */
async function listen(page: Page, end: (code: number) => void): Promise<void> {
  await page.exposeFunction('codeAutomationLog', (type: string, parts: unknown[]) => {
    const line = format(...parts.map((part) => part ?? ''));
    if (!noise.test(line)) (type === 'error' ? process.stderr : process.stdout).write(`${line}\n`);
  });
  await page.exposeFunction('codeAutomationExit', end);
}

/** The extension's files, for a page of another origin; the manifest is asked for with headers of its own. */
async function serveFile(folder: string, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const headers = {
    'access-control-allow-origin': '*',
    'access-control-allow-headers': '*',
    'cross-origin-resource-policy': 'cross-origin',
  };
  if (request.method === 'OPTIONS') return void response.writeHead(204, headers).end();
  const { pathname } = new URL(request.url ?? '/', 'http://localhost');
  const file = path.join(folder, path.normalize(decodeURIComponent(pathname)));
  const body = await readFile(file).catch(() => undefined);
  const type = { '.js': 'text/javascript', '.json': 'application/json' }[path.extname(file)];
  response.writeHead(body ? 200 : 404, { ...headers, 'content-type': type ?? 'application/octet-stream' });
  response.end(body);
}

import { execFile, spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { rmSync } from 'node:fs';
import { mkdir, mkdtemp, open, readdir, rm, symlink, writeFile } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import os from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { promisify } from 'node:util';
import { installEditor, type Installation } from './install';

/** A running VS Code server, for one user on this machine. */
export interface EditorServer {
  /** VS Code's. */
  readonly version: string;
  /** `127.0.0.1:1234` */
  readonly authority: string;
  /** Where the server keeps settings, extensions and logs. */
  readonly data: string;
  /** The address of the workbench, with the token without which the server refuses. */
  address: (place?: Place) => string;
  /** Ends the server and its extension hosts; removes its data unless they are to be kept. */
  stop: (keepData?: boolean) => Promise<void>;
}

/** What the workbench shows at first. */
export interface Place {
  readonly folder?: string | undefined;
  /** Opened in an editor. */
  readonly file?: string | undefined;
  /** Further options of the workbench, as its address takes them. */
  readonly payload?: readonly (readonly [string, string])[];
}

/** How to start a server. */
export interface ServerOptions {
  /** `.vsix` files to install. */
  readonly extensions?: readonly string[];
  /** The editor's own extensions that it has: all, or only what themes and the colours of a sidecar need. Default: all. */
  readonly builtIn?: 'all' | 'colours';
  /** Set over the quiet ones. */
  readonly settings?: Readonly<Record<string, unknown>>;
  /** Whether the workbench runs the tests that its address names; it hides all messages then. Default: false. */
  readonly runsTests?: boolean;
  /** 0, the default, for any that is free. */
  readonly port?: number;
}

/** No trust dialog, welcome page, chat or look-up in a gallery: what a test does not ask for must not appear. */
const quietSettings = {
  'security.workspace.trust.enabled': false,
  'workbench.startupEditor': 'none',
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'workbench.enableExperiments': false,
  'workbench.tips.enabled': false,
  'chat.disableAIFeatures': true,
  'telemetry.telemetryLevel': 'off',
  'extensions.autoUpdate': false,
  'extensions.autoCheckUpdates': false,
  'extensions.ignoreRecommendations': true,
  'update.mode': 'none',
  'git.enabled': false,
};

/** Starts the server of the editor from npm and waits until it answers. */
export async function startServer({
  extensions = [],
  builtIn = 'all',
  settings = {},
  runsTests = false,
  port = 0,
}: ServerOptions): Promise<EditorServer> {
  const installation = await installEditor();
  const data = await mkdtemp(path.join(os.tmpdir(), 'attribune-editor-'));
  const user = path.join(data, 'data/User');
  await mkdir(user, { recursive: true });
  await writeFile(path.join(user, 'settings.json'), JSON.stringify({ ...quietSettings, ...settings }, null, 2));
  const folders = {
    data,
    extensions: await extensionsFolder(installation, extensions),
    ...(builtIn === 'colours' && { builtIn: await (coloursOnly ??= linkColours(installation)) }),
  };
  return launch(installation, folders, port || (await freePort()), runsTests);
}

/** Where a server keeps what it writes, and where its extensions are. */
interface Folders {
  readonly data: string;
  readonly extensions: string;
  readonly builtIn?: string;
}

async function launch(
  { version, node, main }: Installation,
  folders: Folders,
  port: number,
  runsTests: boolean,
): Promise<EditorServer> {
  const authority = `127.0.0.1:${port}`;
  const token = randomUUID();
  const { data } = folders;
  const log = await open(path.join(data, 'server.log'), 'a');
  const args = ['--host', '127.0.0.1', '--port', String(port), '--connection-token', token];
  args.push('--telemetry-level', 'off', '--reconnection-grace-time', '10');
  // Without it, a built VS Code ignores the tests that the workbench's address names; with it, it shows no messages.
  if (runsTests) args.push('--enable-smoke-test-driver');
  const server = spawn(node, [main, ...args, ...argumentsOf(folders)], {
    // A process group of its own, since extension hosts outlive the server by the grace time.
    detached: true,
    stdio: ['ignore', log.fd, log.fd],
    // Where its sockets go.
    env: { ...process.env, XDG_RUNTIME_DIR: data },
  });
  let running = true;
  const ended = new Promise<void>((resolve) => {
    const end = () => {
      running = false;
      resolve();
    };
    server.on('exit', end).on('error', end);
  });
  const signal = (name: NodeJS.Signals) => {
    try {
      if (server.pid) process.kill(-server.pid, name);
    } catch {
      // The group is gone, which is what was wanted.
    }
  };
  const kill = () => signal('SIGKILL');
  process.once('exit', kill);
  await log.close();
  await until(async () => {
    if (!running) throw new Error(`The editor's server stopped at once; see ${data}/server.log.`);
    return (await fetch(`http://${authority}/version`).catch(() => undefined))?.ok ?? false;
  });
  return {
    version,
    authority,
    data,
    address: (place = {}) => address(authority, token, place),
    stop: async (keepData = false) => {
      signal('SIGTERM');
      await Promise.race([ended, pause(1000)]);
      kill();
      process.off('exit', kill);
      if (!keepData) await rm(data, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

function address(authority: string, token: string, { folder, file, payload = [] }: Place): string {
  const query = new URLSearchParams({ tkn: token });
  if (folder) query.set('folder', folder);
  else query.set('ew', 'true');
  const all = [...payload, ...(file ? [['openFile', `vscode-remote://${authority}${file}`]] : [])];
  if (all.length > 0) query.set('payload', JSON.stringify(all));
  return `http://${authority}/?${query.toString()}`;
}

/** Folders of installed extensions, by the files that they come from. */
const installed = new Map<string, Promise<string>>();

/** A folder with these extensions, which are installed once for all servers of this process. */
function extensionsFolder(installation: Installation, files: readonly string[]): Promise<string> {
  const key = files.join('\n');
  const known = installed.get(key) ?? installExtensions(installation, files);
  installed.set(key, known);
  return known;
}

async function installExtensions({ node, main }: Installation, files: readonly string[]): Promise<string> {
  const extensions = await folderUntilExit('attribune-extensions-');
  const data = await mkdtemp(path.join(os.tmpdir(), 'attribune-editor-'));
  const args = [main, ...argumentsOf({ data, extensions })];
  for (const file of files) await promisify(execFile)(node, [...args, '--install-extension', file, '--force']);
  await rm(data, { recursive: true, force: true });
  return extensions;
}

/** A folder with the editor's themes and the languages of sidecars and settings: without the rest it starts in two thirds of the time. */
let coloursOnly: Promise<string> | undefined;

async function linkColours({ main }: Installation): Promise<string> {
  const all = path.resolve(main, '../../extensions');
  const folder = await folderUntilExit('attribune-built-in-');
  const needed = (await readdir(all)).filter((name) => /^(?:theme-.*|json|markdown-basics)$/.test(name));
  for (const name of needed) await symlink(path.join(all, name), path.join(folder, name));
  return folder;
}

async function folderUntilExit(prefix: string): Promise<string> {
  const folder = await mkdtemp(path.join(os.tmpdir(), prefix));
  process.once('exit', () => {
    rmSync(folder, { recursive: true, force: true });
  });
  return folder;
}

function argumentsOf({ data, extensions, builtIn }: Folders): string[] {
  const args = ['--accept-server-license-terms', '--server-data-dir', data, '--extensions-dir', extensions];
  return builtIn === undefined ? args : [...args, '--builtin-extensions-dir', builtIn];
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer().on('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as AddressInfo;
      probe.close(() => resolve(port));
    });
  });
}

/** Asks again and again until the answer is yes. */
export async function until(probe: () => Promise<boolean> | boolean, timeout = 30_000): Promise<void> {
  const end = Date.now() + timeout;
  while (!(await probe())) {
    if (Date.now() > end) throw new Error(`Waited for ${timeout / 1000} s in vain.`);
    await pause(50);
  }
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

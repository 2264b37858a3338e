import { execFile } from 'node:child_process';
import { access, constants, mkdir, readFile, rename, rm, symlink, writeFile } from 'node:fs/promises';
import path from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** The project's folder. */
export const root = fileURLToPath(new URL('../../..', import.meta.url));

/** An editor that came from npm: VS Code's own server and web workbench, and the Node that it runs on. */
export interface Installation {
  readonly version: string;
  readonly node: string;
  /** The server's main script. */
  readonly main: string;
}

/** VS Code's versions that were tried, each with the Node that it is made for. The first is the default. */
const nodeOf: Record<string, string> = { '1.139.1': '24', '1.100.3': '20' };

/** What VS Code loads only for features that no test and no sample needs; some 230 MB. */
const unneeded = [
  '@devcontainers/cli',
  '@github/copilot-sdk',
  '@microsoft/mxc-sdk',
  '@vscode/copilot-api',
  '@vscode/sandbox-runtime',
  '@vscode/sqlite3',
  '@vscode/windows-process-tree',
  '@vscode/windows-registry',
  'kerberos',
  'ssh2',
];

/** Raised when the steps below change, so that what an older recipe made is made anew. */
const recipe = 2;

/**
 * Installs VS Code's server and workbench into `.cache`, from npm alone; does nothing where that was done before.
 * `ATTRIBUNE_VSCODE_VERSION` chooses another version. Linux and macOS.
 */
export async function installEditor(): Promise<Installation> {
  const version = process.env['ATTRIBUNE_VSCODE_VERSION'] ?? Object.keys(nodeOf)[0]!;
  const major = nodeOf[version];
  if (!major)
    throw new Error(`VS Code ${version} was never tried here. Choose one of ${Object.keys(nodeOf).join(', ')}.`);
  const folder = path.join(root, '.cache', `vscode-${version}`);
  const nodePackage = `node-${process.platform}-${process.arch}`;
  const stamp = `code-server ${version} node ${major} recipe ${recipe}\n`;
  if ((await readFile(path.join(folder, 'stamp'), 'utf8').catch(() => '')) !== stamp) {
    console.log(`Installing VS Code ${version} (server and workbench) from npm into ${path.relative(root, folder)}/ …`);
    const partial = `${folder}.${process.pid}`;
    await build(partial, version.replace(/^1\./, '4.'), `${nodePackage}@${major}`);
    await writeFile(path.join(partial, 'stamp'), stamp);
    await rm(folder, { recursive: true, force: true });
    await rename(partial, folder);
  }
  return { version, node: nodeIn(folder, nodePackage), main: path.join(vscodeIn(folder), 'out/server-main.js') };
}

/** The npm package code-server carries VS Code's own server and web workbench; its version is VS Code's, with a 4 in front. */
async function build(folder: string, codeServer: string, nodePackage: string): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  await writeFile(path.join(folder, 'package.json'), '{"private":true}\n');
  const npm = (cwd: string, ...args: string[]) =>
    run('npm', [...args, '--loglevel=error'], { cwd, maxBuffer: 1 << 26 });
  const install = ['install', '--ignore-scripts', '--no-audit', '--no-fund'];
  // Without its install script, which wants the right Node on the PATH, and headers and downloads that nobody needs here.
  await npm(folder, ...install, `code-server@${codeServer}`, nodePackage);
  const vscode = vscodeIn(folder);
  await npm(vscode, 'pkg', 'delete', ...unneeded.map((name) => `dependencies.${name}`));
  await npm(vscode, ...install, '--omit=dev');
  for (const extension of ['copilot', 'mermaid-markdown-features']) {
    await rm(path.join(vscode, 'extensions', extension), { recursive: true, force: true });
  }
  await buildNativeModules(folder, nodePackage.replace(/@.*/, ''));
  await linkRipgrep(vscode);
}

/**
 * The log writer and the watchdog come without binaries. The headers are those of the Node package, so nothing is
 * downloaded; a machine without a compiler goes without log files, and without the watchdog, which is left to us.
 */
async function buildNativeModules(folder: string, nodePackage: string): Promise<void> {
  const vscode = vscodeIn(folder);
  const modules = ['@vscode/spdlog', '@vscode/native-watchdog', 'native-watchdog'];
  const present = await Promise.all(modules.map((name) => exists(path.join(vscode, 'node_modules', name))));
  const env = {
    ...process.env,
    PATH: `${path.dirname(nodeIn(folder, nodePackage))}${path.delimiter}${process.env['PATH'] ?? ''}`,
    npm_config_nodedir: path.join(folder, 'node_modules', nodePackage),
  };
  const names = modules.filter((_, index) => present[index]);
  try {
    await run('npm', ['rebuild', '--loglevel=error', ...names], { cwd: vscode, env });
  } catch {
    console.log('No compiler was found (make, g++, python3): the editor will write no log files.');
    for (const name of names.filter((module) => module.endsWith('watchdog'))) {
      await writeFile(path.join(vscode, 'node_modules', name, 'index.js'), 'exports.start = () => {};\n');
    }
  }
}

/** Older versions of VS Code download ripgrep; there, the machine's own takes its place, where it has one. */
async function linkRipgrep(vscode: string): Promise<void> {
  const module = path.join(vscode, 'node_modules/@vscode/ripgrep');
  const binary = path.join(module, 'bin/rg');
  const own = await findOnPath('rg');
  if (!own || !(await exists(module)) || (await exists(binary))) return;
  await mkdir(path.dirname(binary), { recursive: true });
  await symlink(own, binary);
}

/** The Chromium to drive: `CHROMIUM`, one on the PATH, or Debian's, which root installs when it is missing. */
export async function findBrowser(): Promise<string> {
  const browser = process.env['CHROMIUM'] ?? (await browserOnPath());
  if (browser) return browser;
  if (process.getuid?.() === 0 && (await findOnPath('apt-get'))) {
    console.log('Installing Chromium from Debian …');
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    await run('apt-get', ['update', '-qq'], { env, maxBuffer: 1 << 26 });
    const packages = ['chromium', 'fonts-dejavu-core'];
    await run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages], { env, maxBuffer: 1 << 26 });
    const installed = await browserOnPath();
    if (installed) return installed;
  }
  throw new Error('No Chromium or Chrome was found. Install one, or name its executable in the variable CHROMIUM.');
}

async function browserOnPath(): Promise<string | undefined> {
  for (const name of ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']) {
    const file = await findOnPath(name);
    if (file) return file;
  }
  return undefined;
}

/** The executable of that name on the PATH. */
export async function findOnPath(name: string): Promise<string | undefined> {
  for (const folder of (process.env['PATH'] ?? '').split(path.delimiter)) {
    const file = path.join(folder, name);
    if (folder && (await exists(file, constants.X_OK))) return file;
  }
  return undefined;
}

/** Whether the file is there, and can be used in that mode. */
export function exists(file: string, mode = constants.F_OK): Promise<boolean> {
  return access(file, mode).then(
    () => true,
    () => false,
  );
}

function vscodeIn(folder: string): string {
  return path.join(folder, 'node_modules/code-server/lib/vscode');
}

function nodeIn(folder: string, nodePackage: string): string {
  return path.join(folder, 'node_modules', nodePackage, 'bin/node');
}

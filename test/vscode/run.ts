// Runs the suite in both kinds of extension host, then drives the packed extension in the workbench.
import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { runTests } from '@vscode/test-electron';
import { bundleSuite } from './bundle';
import { findDesktop } from './editor/desktop';
import { runWebHostTests } from './editor/hostTests';
import { installEditor, root } from './editor/install';
import { startServer } from './editor/server';

const failed: string[] = [];

/** Each part gets a workspace of its own. */
async function part(name: string, test: (folder: string) => Promise<number>): Promise<void> {
  console.log(`\n• ${name}`);
  const folder = await mkdtemp(path.join(os.tmpdir(), 'attribune-workspace-'));
  const code = await test(folder).catch((error: unknown) => {
    console.error(error);
    return 1;
  });
  if (code !== 0) failed.push(name);
  await rm(folder, { recursive: true, force: true, maxRetries: 5 });
}

async function main(): Promise<void> {
  const suites = await bundleSuite();
  const desktop = await findDesktop();
  const npm = desktop ? undefined : await installEditor();
  const where = desktop ? `VS Code ${desktop.found}` : `VS Code ${npm!.version} from npm`;

  await part(`The extension host, a Node process (${where})`, async (folder) => {
    const vscodeExecutablePath = desktop?.executable ?? path.join(root, 'test/vscode/editor/shim');
    const launchArgs = [folder, '--disable-extensions'];
    const options = {
      vscodeExecutablePath,
      launchArgs,
      extensionDevelopmentPath: root,
      extensionTestsPath: suites.node,
    };
    return runTests(options);
  });

  if (process.platform === 'win32') {
    console.log('\nThe editor from npm runs on Linux and macOS only: its tests are left out.');
  } else {
    await part('The extension host, a web worker (VS Code from npm)', async (folder) => {
      const server = await startServer({ runsTests: true });
      try {
        return await runWebHostTests(server, { extension: root, tests: suites.web, folder });
      } finally {
        await server.stop();
      }
    });
    await part('The packed extension, driven in the workbench (VS Code from npm)', drivePacked);
  }

  if (failed.length > 0) {
    console.error(`\nFailed: ${failed.join('; ')}.`);
    process.exitCode = 1;
  }
}

/**
 * A file in which a test failed is run once more, in an editor of its own: what a user would lose fails again; what only came later
 * than the test waited for, on a machine that had other work, does not. It is said which those were.
 */
async function drivePacked(): Promise<number> {
  const first = await runPacked([]);
  if (first.code === 0 || first.failed.length === 0) return first.code;
  const names = first.failed.map((file) => path.basename(file)).join(', ');
  console.log(`\nOnce more, in which a test failed: ${names}`);
  const second = await runPacked(first.failed);
  if (second.code === 0) console.log(`\nPassed at the second try only: ${names}`);
  return second.code;
}

/** Exit code and the files in which a test failed; none of these files: all of them. */
function runPacked(files: readonly string[]): Promise<{ code: number; failed: readonly string[] }> {
  const args = ['--import', 'tsx', path.join(root, 'test/vscode/packed.ts'), ...files];
  const child = spawn(process.execPath, args, { cwd: root, stdio: ['inherit', 'inherit', 'inherit', 'ipc'] });
  let failed: readonly string[] = [];
  child.on('message', (message) => {
    failed = message as string[];
  });
  return new Promise((resolve) => child.on('close', (code) => resolve({ code: code ?? 1, failed })));
}

void main();

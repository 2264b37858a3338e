import { realpath } from 'node:fs/promises';
import path from 'node:path';
import process from 'node:process';
import { downloadAndUnzipVSCode, SilentReporter } from '@vscode/test-electron';
import { exists, findOnPath, root } from './install';

/** A VS Code with a window, and how it was found. */
export interface Desktop {
  /** The program itself, not the command `code`. */
  readonly executable: string;
  readonly found: string;
}

/** How long a server may keep silent before a download is given up. */
const patience = 8000;

/**
 * The VS Code to test in: `ATTRIBUNE_VSCODE`, what `code` or `codium` on the PATH starts, else the one that
 * @vscode/test-electron downloads. Undefined where there is no display, or nothing to download from.
 */
export async function findDesktop(): Promise<Desktop | undefined> {
  const named = process.env['ATTRIBUNE_VSCODE'];
  if (named) return { executable: named, found: 'named by ATTRIBUNE_VSCODE' };
  if (!hasDisplay()) return undefined;
  const command = await findCommand();
  const program = command && (await programBehind(command));
  if (program) return { executable: program, found: `found through ${command}` };
  const executable = await download();
  return executable ? { executable, found: 'downloaded by @vscode/test-electron' } : undefined;
}

/** The command that opens an editor: `code` or `codium`. Not the one of a remote terminal, which takes no extensions. */
export async function findCommand(): Promise<string | undefined> {
  if (process.env['VSCODE_IPC_HOOK_CLI']) return undefined;
  return (await findOnPath('code')) ?? (await findOnPath('codium'));
}

/** VS Code as @vscode/test-electron downloads it; undefined when that fails, for whatever reason. */
export async function download(): Promise<string | undefined> {
  const options = { cachePath: path.join(root, '.vscode-test'), timeout: patience, reporter: new SilentReporter() };
  return downloadAndUnzipVSCode(options).catch((error: unknown) => {
    console.log(`VS Code could not be downloaded: ${error instanceof Error ? error.message : String(error)}`);
    return undefined;
  });
}

/** Whether a window can be shown. Only Linux does without a screen. */
export function hasDisplay(): boolean {
  return process.platform !== 'linux' || Boolean(process.env['DISPLAY'] ?? process.env['WAYLAND_DISPLAY']);
}

/** The command is a script inside the installation, beside the program (Linux) or below it (macOS). */
async function programBehind(command: string): Promise<string | undefined> {
  const script = await realpath(command);
  const name = path.basename(script);
  const candidates = [path.join(script, '../..', name), path.join(script, '../../../../MacOS/Electron')];
  for (const candidate of candidates) if (await exists(candidate)) return candidate;
  return undefined;
}

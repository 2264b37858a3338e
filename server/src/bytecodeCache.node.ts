import { createHash } from 'node:crypto';
import {
  closeSync,
  fstatSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { homedir } from 'node:os';
import { basename, dirname, isAbsolute, join } from 'node:path';
import process from 'node:process';
import { Script } from 'node:vm';

/** A file of the cache is the SHA-256 of the bytecode, for V8 of Node 20 itself checks no sum, and the bytecode. */
const DIGEST_BYTES = 32;

/** So many files are kept for a bundle: of the versions of Attribune, of Node and of editors that are in use at a time. */
const KEPT = 6;

/** When the functions of the start and of a first article have been compiled, and V8 has not yet let go of them. */
const SAVE_AFTER_MS = 10_000;

/** A bundle that runs. */
export interface RunningBundle {
  /** Whether it runs from the bytecode of an earlier run. */
  readonly cached: boolean;
  /** Keeps the bytecode of all functions that have been compiled by now, unless it runs from such. */
  readonly save: () => void;
}

/**
 * Runs a CommonJS bundle as `require` would, from the bytecode that an earlier run left in the cache, so that nothing of the start
 * is compiled again. The bytecode is saved once: some seconds after the start or, if the process ends before that, at its end.
 *
 * A cache is no more than that: one that is missing, damaged, read-only, of another version of V8 or of other code is not used, and
 * no failure of it is told.
 *
 * @param file the absolute path of the bundle, which calls no `import()`
 * @param folder of the cache; undefined for none
 */
export function runBundle(file: string, folder: string | undefined): RunningBundle {
  const source = readFileSync(file);
  const entry = folder === undefined ? undefined : join(folder, entryName(file, source));
  const cachedData = entry === undefined ? undefined : readEntry(entry);
  const script = new Script(
    // On one line with the first of the bundle, so that places in error messages are right.
    `(function (exports, require, module, __filename, __dirname) {${source.toString('utf8')}\n})`,
    { filename: file, cachedData },
  );
  const cached = cachedData !== undefined && script.cachedDataRejected === false;
  const save = (): void => {
    process.off('exit', save);
    if (entry !== undefined && !cached) writeEntry(entry, script.createCachedData());
  };
  if (entry !== undefined && !cached) {
    process.once('exit', save);
    setTimeout(save, SAVE_AFTER_MS).unref();
  }
  const module = { exports: {} };
  const run = script.runInThisContext() as (...given: unknown[]) => void;
  run.call(module.exports, module.exports, createRequire(file), module, file, dirname(file));
  return { cached, save };
}

/**
 * The folder that `ATTRIBUNE_CACHE` names, else one in the user's cache. None where that is empty, where `NODE_DISABLE_COMPILE_CACHE`
 * is set as for the cache of Node itself, or where the user has no folder.
 */
export function cacheFolder(env: NodeJS.ProcessEnv, platform: NodeJS.Platform): string | undefined {
  const own = env['ATTRIBUNE_CACHE'];
  if (env['NODE_DISABLE_COMPILE_CACHE'] || own === '') return undefined;
  const folder = own ?? join(userCache(env, platform), 'attribune');
  return isAbsolute(folder) ? folder : undefined;
}

/** Where programs keep what they can make again: by the XDG Base Directory Specification, and as macOS and Windows have it. */
function userCache(env: NodeJS.ProcessEnv, platform: NodeJS.Platform): string {
  if (platform === 'win32') return env['LOCALAPPDATA'] ?? '';
  if (platform === 'darwin') return join(homedir(), 'Library/Caches');
  const { XDG_CACHE_HOME: cache = '' } = env;
  return isAbsolute(cache) ? cache : join(homedir(), '.cache');
}

/** Of the code itself, for V8 compares no more than its length. */
function entryName(file: string, source: Uint8Array): string {
  const { v8 } = process.versions;
  return `${basename(file)}-${process.arch}-${v8}-${sha256(source).toString('hex').slice(0, 32)}.bytecode`;
}

/** The bytecode in a file that is whole and that nobody else could have written: what is in it runs. */
function readEntry(entry: string): Buffer | undefined {
  let descriptor: number | undefined;
  try {
    descriptor = openSync(entry, 'r');
    const { uid, mode } = fstatSync(descriptor);
    if (process.getuid && (uid !== process.getuid() || (mode & 0o022) !== 0)) return undefined;
    const bytes = readFileSync(descriptor);
    const bytecode = bytes.subarray(DIGEST_BYTES);
    return sha256(bytecode).equals(bytes.subarray(0, DIGEST_BYTES)) ? bytecode : undefined;
  } catch {
    return undefined;
  } finally {
    if (descriptor !== undefined) closeSync(descriptor);
  }
}

/** Writes a file under another name first, so that no process reads half of it. */
function writeEntry(entry: string, bytecode: Buffer): void {
  const temporary = `${entry}.${process.pid}`;
  try {
    mkdirSync(dirname(entry), { recursive: true, mode: 0o700 });
    const descriptor = openSync(temporary, 'wx', 0o600);
    try {
      writeFileSync(descriptor, Buffer.concat([sha256(bytecode), bytecode]));
      fsyncSync(descriptor);
    } finally {
      closeSync(descriptor);
    }
    renameSync(temporary, entry);
    removeOld(entry);
  } catch {
    // No room, no right to write, no such place.
    try {
      rmSync(temporary, { force: true });
    } catch {
      // There is nothing to remove.
    }
  }
}

/** Keeps the latest files of a bundle. */
function removeOld(entry: string): void {
  const folder = dirname(entry);
  const bundle = basename(entry).split('-')[0]!;
  const files = readdirSync(folder)
    .filter((name) => name.startsWith(`${bundle}-`))
    .map((name) => ({ path: join(folder, name), written: statSync(join(folder, name)).mtimeMs }));
  files.sort((a, b) => b.written - a.written);
  for (const { path } of files.slice(KEPT)) rmSync(path, { force: true });
}

function sha256(bytes: Uint8Array): Buffer {
  return createHash('sha256').update(bytes).digest();
}

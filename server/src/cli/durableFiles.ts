import { randomBytes } from 'node:crypto';
import {
  accessSync,
  closeSync,
  constants,
  fchmodSync,
  fchownSync,
  fsyncSync,
  mkdirSync,
  openSync,
  realpathSync,
  renameSync,
  rmSync,
  type Stats,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { fileErrorInWords } from './fileErrors';
import { messages } from './messages';

/**
 * Replaces a file so that after a crash either the old or the new text is there: a temporary file beside it, fsync,
 * rename. A symbolic link stays one; mode, owner and group stay where the system lets them.
 *
 * @param isWanted asked last of all: false leaves everything as it is
 * @returns whether it was replaced
 * @throws an Error that says in one sentence what was refused, why, and what to do
 */
export function writeDurably(path: string, text: string, isWanted: () => boolean = () => true): boolean {
  const target = resolveLinks(path);
  // Short, for the file's own name may be as long as a name can be.
  const temporary = join(dirname(target), `.attribune-${process.pid}-${randomBytes(4).toString('hex')}.tmp`);
  try {
    const before = statSync(target, { throwIfNoEntry: false });
    if (before !== undefined) assertReplaceable(target, before);
    writeAs(temporary, text, before);
    const wanted = isWanted();
    if (wanted) renameSync(temporary, target);
    else rmSync(temporary);
    return wanted;
  } catch (error) {
    rmSync(temporary, { force: true });
    throw new Error(inWordsOf(error, temporary, path), { cause: error });
  }
}

/**
 * Makes a folder with those above it.
 *
 * @throws an Error that says in one sentence what was refused
 */
export function makeFolder(path: string): void {
  try {
    mkdirSync(path, { recursive: true });
  } catch (error) {
    throw new Error(fileErrorInWords(error), { cause: error });
  }
}

/** A rename asks the folder alone; that the file is read-only is for us to heed, of whoever is allowed everything too. */
function assertReplaceable(target: string, { mode }: Stats): void {
  if ((mode & 0o222) === 0) throw new Error(messages.isReadOnly(target));
  accessSync(target, constants.W_OK);
}

function writeAs(path: string, text: string, { mode, uid, gid }: Partial<Stats> = {}): void {
  const file = openSync(path, 'wx', mode === undefined ? undefined : mode & 0o777);
  try {
    if (mode !== undefined && uid !== undefined && gid !== undefined) {
      // Who may not give the file away may still hand it to the group.
      if (!attempt(() => fchownSync(file, uid, gid))) attempt(() => fchownSync(file, -1, gid));
      attempt(() => fchmodSync(file, mode & 0o7777));
    }
    // Unlike writeSync it writes until all is written.
    writeFileSync(file, text);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

function attempt(change: () => void): boolean {
  try {
    change();
    return true;
  } catch {
    return false;
  }
}

/** People know nothing of the temporary file: where it cannot be made, it is its folder that is meant. */
function inWordsOf(error: unknown, temporary: string, path: string): string {
  const { code, path: at } = error as NodeJS.ErrnoException;
  if (code === undefined) return fileErrorInWords(error);
  const isFolders = at === temporary && ['EACCES', 'EPERM', 'EROFS'].includes(code);
  return fileErrorInWords(Object.assign(new Error(), error, { path: isFolders ? dirname(path) : path }));
}

function resolveLinks(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return path;
  }
}

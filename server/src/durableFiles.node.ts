import { randomBytes } from 'node:crypto';
import {
  accessSync,
  closeSync,
  constants,
  fchmodSync,
  fchownSync,
  fsyncSync,
  openSync,
  readlinkSync,
  realpathSync,
  renameSync,
  rmSync,
  type Stats,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join, resolve } from 'node:path';

/** A file that nobody may write to, though whoever asks may do everything. */
export class ReadOnlyFile extends Error {
  readonly path: string;

  constructor(path: string) {
    super(`${path} is read-only`);
    this.path = path;
  }
}

/**
 * Replaces a file so that after a crash either the old or the new text is there: a temporary file beside it, fsync,
 * rename. A symbolic link stays one; mode, owner and group stay where the system lets them.
 *
 * @param isWanted asked last of all: false leaves everything as it is
 * @returns whether it was replaced
 * @throws ReadOnlyFile, or what the file system says; its `path` is the file's or its folder's, never that of the temporary file
 */
export function replaceFile(path: string, text: string, isWanted: () => boolean = () => true): boolean {
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
    throw asOf(error, temporary, path);
  }
}

/** Whether a file may not be written, or, where there is none, may not be made. */
export function isReadOnly(path: string): boolean {
  const target = resolveLinks(path);
  try {
    const before = statSync(target, { throwIfNoEntry: false });
    if (before === undefined) accessSync(dirname(target), constants.W_OK);
    else assertReplaceable(target, before);
    return false;
  } catch (error) {
    return error instanceof ReadOnlyFile || isForbidden(error);
  }
}

/** Whether the file system says that somebody may not do that. */
function isForbidden(error: unknown): boolean {
  return error instanceof Error && ['EACCES', 'EPERM', 'EROFS'].includes((error as NodeJS.ErrnoException).code ?? '');
}

/** A rename asks the folder alone; that the file is read-only is for us to heed, of whoever is allowed everything too. */
function assertReplaceable(target: string, { mode }: Stats): void {
  if ((mode & 0o222) === 0) throw new ReadOnlyFile(target);
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
function asOf(error: unknown, temporary: string, path: string): unknown {
  const { code, path: at } = error as NodeJS.ErrnoException;
  if (!(error instanceof Error) || code === undefined) return error;
  const isFolders = at === temporary && isForbidden(error);
  return Object.assign(new Error(error.message), error, { path: isFolders ? dirname(path) : path });
}

/** Links that lead to links, as many as systems follow. */
const MAX_LINKS = 40;

/** The file that a path leads to; of a link to a file that is not there yet, the place of that file. */
function resolveLinks(path: string, links = 0): string {
  try {
    return realpathSync(path);
  } catch {
    const target = linkTarget(path);
    return target === undefined || links === MAX_LINKS ? path : resolveLinks(target, links + 1);
  }
}

function linkTarget(path: string): string | undefined {
  try {
    return resolve(dirname(path), readlinkSync(path));
  } catch {
    return undefined;
  }
}

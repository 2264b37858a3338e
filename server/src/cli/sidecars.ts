import { closeSync, fsyncSync, openSync, readFileSync, realpathSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { emptySidecar, type ParsedSidecar } from '../annotations/model';
import { parseSidecar } from '../annotations/sidecar';
import { sidecarOf } from '../annotations/sidecarPath';
import { decodeUtf8 } from './decode';
import { messages } from './messages';

/** The annotations of a file as they are on disk. */
export interface SidecarFile {
  readonly path: string;
  /** Undefined where there is no such file. */
  readonly json: string | undefined;
  readonly parsed: ParsedSidecar;
}

/**
 * Reads the sidecar of an article. One that is there but cannot be read is not writable.
 *
 * @param length of the article, in code points
 */
export function readSidecar(article: string, length?: number): SidecarFile {
  const path = sidecarOf(article);
  try {
    const json = decodeUtf8(readFileSync(path));
    if (json === undefined) return { path, json: '', parsed: unreadable(messages.isNotUtf8) };
    return { path, json, parsed: parseSidecar(json, length) };
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT') return { path, json: undefined, parsed: parseSidecar('') };
    return { path, json: '', parsed: unreadable(messages.unreadable(message)) };
  }
}

function unreadable(message: string): ParsedSidecar {
  return { value: emptySidecar, problems: [{ start: 0, end: 0, message, severity: 'error' }], writable: false };
}

/**
 * Replaces a file so that after a crash either the old or the new text is there: a temporary file beside it, fsync,
 * rename. A symbolic link stays one.
 *
 * @throws as the file system does
 */
export function writeDurably(path: string, text: string): void {
  const target = resolveLinks(path);
  const temporary = join(dirname(target), `.${basename(target)}.${process.pid}.tmp`);
  try {
    const file = openSync(temporary, 'wx');
    try {
      // Unlike writeSync it writes until all is written.
      writeFileSync(file, text);
      fsyncSync(file);
    } finally {
      closeSync(file);
    }
    renameSync(temporary, target);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  }
}

function resolveLinks(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return path;
  }
}

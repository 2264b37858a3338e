import { createHash } from 'node:crypto';
import { readFileSync, realpathSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { lock } from 'proper-lockfile';
import { emptySidecar, type ParsedSidecar } from '../annotations/model';
import { parseSidecar } from '../annotations/sidecar';
import { sidecarOf } from '../annotations/sidecarPath';
import { decodeUtf8 } from './decode';
import { writeDurably } from './durableFiles';
import { fileErrorInWords } from './fileErrors';
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
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return { path, json: undefined, parsed: parseSidecar('') };
    return { path, json: '', parsed: unreadable(messages.unreadable(fileErrorInWords(error))) };
  }
}

function unreadable(message: string): ParsedSidecar {
  return { value: emptySidecar, problems: [{ start: 0, end: 0, message, severity: 'error' }], writable: false };
}

/** How often a sidecar is read again that another program keeps writing. */
const MAX_ATTEMPTS = 5;

/**
 * Changes the sidecar of an article, in turn with other runs of this program. Another program, such as an editor, knows nothing of
 * turns: where it wrote meanwhile, the sidecar is read and decided upon again.
 *
 * @param decide what it shall be; undefined leaves it alone. May be asked several times
 * @throws an Error that says what was refused, why, and what to do
 */
export async function changeSidecar(
  article: string,
  length: number,
  decide: (sidecar: SidecarFile) => string | undefined,
): Promise<void> {
  await inTurn(sidecarOf(article), () => {
    for (let attempt = 0; attempt < MAX_ATTEMPTS; attempt++) {
      const sidecar = readSidecar(article, length);
      const text = decide(sidecar);
      if (text === undefined || text === sidecar.json) return;
      if (writeDurably(sidecar.path, text, () => readSidecar(article, length).json === sidecar.json)) return;
    }
    throw new Error(messages.keepsChanging(sidecarOf(article)));
  });
}

/** A run that was killed leaves its lock behind; after so long it counts no more. */
const STALE_MS = 5_000;
const MAX_WAIT_MS = 60_000;

/**
 * Does something while no other run of this program does it with the same file.
 *
 * @throws an Error that says in one sentence why there is no turn
 */
export async function inTurn(path: string, task: () => void): Promise<void> {
  const until = Date.now() + MAX_WAIT_MS;
  let release: (() => Promise<void>) | undefined;
  while (release === undefined) {
    release = await tryLock(path);
    if (release === undefined && Date.now() > until) throw new Error(messages.isLocked(path));
    if (release === undefined) await new Promise((resume) => setTimeout(resume, 25 + Math.random() * 50));
  }
  try {
    task();
  } finally {
    await release().catch(() => undefined);
  }
}

/** Undefined while somebody else has it. */
async function tryLock(path: string): Promise<(() => Promise<void>) | undefined> {
  try {
    return await lock(path, {
      lockfilePath: lockOf(path),
      realpath: false,
      stale: STALE_MS,
      // What was written meanwhile is seen before the rename.
      onCompromised: () => undefined,
    });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ELOCKED') return undefined;
    // People know nothing of the lock: it is the folder that refuses it.
    const refused = Object.assign(new Error(), error, { path: dirname(path) });
    throw new Error(fileErrorInWords(refused), { cause: error });
  }
}

/** The lock is a folder beside the file, so that it holds for everybody who shares the disk; its name is short whatever the file's is. */
function lockOf(path: string): string {
  const folder = dirname(path);
  const name = createHash('sha256').update(basename(path)).digest('hex').slice(0, 12);
  try {
    return join(realpathSync(folder), `.attribune-${name}.lock`);
  } catch {
    return join(folder, `.attribune-${name}.lock`);
  }
}

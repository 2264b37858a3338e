import { createHash } from 'node:crypto';
import { realpathSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { lock } from 'proper-lockfile';

/** Age after which the lock of a killed process counts no more. */
const STALE_MS = 2_000;
const MAX_WAIT_MS = 60_000;

/** Somebody else has had the file for too long. */
export class TurnTaken extends Error {}

/**
 * Does something while no other process of this program, server or command line, does it with the same file.
 *
 * @throws TurnTaken after a minute; as the file system does where a lock cannot be made
 */
export async function inTurn<R>(path: string, task: () => R | Promise<R>): Promise<R> {
  const until = Date.now() + MAX_WAIT_MS;
  let release: (() => Promise<void>) | undefined;
  while (release === undefined) {
    release = await tryLock(path);
    if (release === undefined && Date.now() > until) throw new TurnTaken(path);
    if (release === undefined) await new Promise((resume) => setTimeout(resume, 10 + Math.random() * 40));
  }
  try {
    return await task();
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
      // What was written meanwhile is seen before anything is replaced.
      onCompromised: () => undefined,
    });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ELOCKED') return undefined;
    throw error;
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

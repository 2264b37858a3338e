import { readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { emptySidecar, type ParsedSidecar } from '../annotations/model';
import { parseSidecar } from '../annotations/sidecar';
import { sidecarOf } from '../annotations/sidecarPath';
import { inTurn as takeTurn, TurnTaken } from '../turns.node';
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

/** Number of times a sidecar is read again while another program keeps writing it. */
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

/**
 * Does something while no other run of this program, and no editor's server, does it with the same file.
 *
 * @throws an Error that says in one sentence why there is no turn
 */
export async function inTurn(path: string, task: () => void): Promise<void> {
  const turn = { isMine: false };
  try {
    await takeTurn(path, () => {
      turn.isMine = true;
      task();
    });
  } catch (error) {
    if (turn.isMine) throw error;
    if (error instanceof TurnTaken) throw new Error(messages.isLocked(path), { cause: error });
    // People know nothing of the lock: it is the folder that refuses it.
    const refused = Object.assign(new Error(), error, { path: dirname(path) });
    throw new Error(fileErrorInWords(refused), { cause: error });
  }
}

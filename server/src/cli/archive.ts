import { existsSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { type AnswerOptions, answerLines } from './answerLines';
import type { RecordField } from '../formats/jsonLines';
import { analyzeJsonLines } from './jsonLines';
import { messages } from './messages';
import { startPool } from './pool';

/** Further options of `attribune analyze --jsonl`. */
export interface ArchiveOptions {
  readonly jsonl?: true;
  /** As many as there are cores, unless given. */
  readonly workers?: number;
  /** Seconds that a line may take. */
  readonly timeout?: number;
  /** Fields of a record that are written; all unless given. */
  readonly fields?: readonly RecordField[];
}

/** Seconds after which a line is given up, unless an option says otherwise: 20 MB take less than ten. */
export const TIMEOUT = 120;

/**
 * Analyses JSON Lines from standard input to standard output. One worker without a timeout is this thread.
 *
 * @returns the exit code: 1 when a line could not be read or analysed
 */
export async function analyzeArchive({ workers, timeout, fields }: ArchiveOptions, version: string): Promise<number> {
  const options: AnswerOptions = { version, fields };
  const threads = workers ?? availableParallelism();
  const { stdin, stdout } = process;
  if (threads === 1 && timeout === undefined) {
    const answer = (lines: readonly Uint8Array[], first: number) => answerLines(lines, first, options);
    return (await analyzeJsonLines(stdin, stdout, { answer, ahead: 1 })) > 0 ? 1 : 0;
  }
  const pool = startPool(workerScript(), threads, timeout ?? TIMEOUT, options);
  try {
    return (await analyzeJsonLines(stdin, stdout, pool)) > 0 ? 1 : 0;
  } finally {
    await pool.end();
  }
}

/** The bundle of `worker.node.ts`, beside the bundle of this file. */
function workerScript(): string {
  const script = join(__dirname, 'worker.js');
  if (existsSync(script)) return script;
  throw new Error(messages.noWorkerScript(script));
}

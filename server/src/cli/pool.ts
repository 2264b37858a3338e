import { Promise as Cancellable, pool, TerminateError } from 'workerpool';
import { type Answer, type AnswerOptions, failure } from './answerLines';
import type { Answerer } from './jsonLines';
import { messages } from './messages';

/** Method of a worker: `(lines, first, options) → Answer`. */
export const ANSWER = 'answer';

/** So many blocks for each worker are in work or wait, that a long one does not leave the others idle. */
const AHEAD = 8;

/** Worker threads that answer lines. */
export interface Pool extends Answerer {
  readonly end: () => Promise<void>;
}

/**
 * Starts a worker when lines need one, up to `workers`. A line that takes longer than the timeout, or whose worker dies
 * of it, gets an error; another worker takes that one's place.
 *
 * @param script the path of the bundle of `worker.node.ts`
 * @param timeout in seconds, from when a worker begins with the line
 */
export function startPool(script: string, workers: number, timeout: number, options: AnswerOptions): Pool {
  const threads = pool(script, { workerType: 'thread', maxWorkers: workers, workerTerminateTimeout: 100 });

  const send = async (lines: readonly Uint8Array[], first: number): Promise<Answer> => {
    // Copies, for a part of a chunk would take the whole chunk along.
    const copies = lines.map((line) => Uint8Array.from(line));
    const transfer = copies.map(({ buffer }) => buffer);
    // The clock runs from when the worker says that it begins, for on a busy machine a thread may take long to start.
    const on = (): void => void task.timeout(timeout * 1000);
    const task = threads.exec(ANSWER, [copies, first, options], { transfer, on });
    return (await task) as Answer;
  };

  const answer = async (lines: readonly Uint8Array[], first: number): Promise<Answer> => {
    try {
      return await send(lines, first);
    } catch (error) {
      if (lines.length === 1) return failure(first, whyFailed(error, timeout));
      // One of them did it: each alone, so that the others have their answers.
      return joined(await Promise.all(lines.map((line, i) => answer([line], first + i))));
    }
  };

  const end = async (): Promise<void> => {
    await threads.terminate();
  };
  return { ahead: AHEAD * workers, answer, end };
}

function joined(answers: readonly Answer[]): Answer {
  return {
    json: Buffer.concat(answers.map(({ json }) => Buffer.from(json as string))),
    failed: answers.reduce((sum, { failed }) => sum + failed, 0),
  };
}

function whyFailed(error: unknown, timeout: number): string {
  if (error instanceof Cancellable.TimeoutError) return messages.timedOut(timeout);
  const reason = error instanceof Error ? error.message.split('\n')[0]! : String(error);
  return error instanceof TerminateError ? messages.workerDied(reason) : reason;
}

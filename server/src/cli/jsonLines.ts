import type { Writable } from 'node:stream';
import type { Answer } from './answerLines';
import { linesOf, wholeLines } from './byteLines';

/** Worker that answers lines: this thread, or a pool of threads. */
export interface Answerer {
  /** @param first the number of the first of the lines, counted from 1 */
  readonly answer: (lines: readonly Uint8Array[], first: number) => Answer | Promise<Answer>;
  /** Number of blocks of lines in work or waiting for one before them, at least one. */
  readonly ahead: number;
}

/** Number of bytes in work, unless a single block has more. */
const BYTES_AHEAD = 8_000_000;

/**
 * Answers JSON Lines: for every line `{"id", "text", "dct"?}` of the input it writes one line, in order, as soon as it
 * and those before it are done. Reads no further while the output is full or enough is in work, so that memory is
 * bounded by the longest line.
 *
 * @returns how many lines could not be read; each has `{"line", "error"}` in its place
 */
export async function analyzeJsonLines(
  input: AsyncIterable<Uint8Array>,
  output: Writable,
  { answer, ahead }: Answerer,
): Promise<number> {
  const inWork: { readonly bytes: number; readonly written: Promise<void> }[] = [];
  let bytesInWork = 0;
  let last = Promise.resolve();
  let line = 1;
  let errors = 0;
  for await (const block of wholeLines(input)) {
    const lines = linesOf(block);
    last = writeAfter(last, answer(lines, line));
    line += lines.length;
    // Whoever waits for it hears of a failure; until then it is nobody's.
    last.catch(() => undefined);
    inWork.push({ bytes: block.length, written: last });
    bytesInWork += block.length;
    while (inWork.length >= ahead || (bytesInWork > BYTES_AHEAD && inWork.length > 0)) {
      const first = inWork.shift()!;
      await first.written;
      bytesInWork -= first.bytes;
    }
  }
  await last;
  return errors;

  async function writeAfter(before: Promise<void>, answer: Answer | Promise<Answer>): Promise<void> {
    const [{ json, failed }] = await Promise.all([answer, before]);
    errors += failed;
    await write(output, json);
  }
}

/** Resolves when the output takes more. */
function write(output: Writable, json: string | Uint8Array): Promise<void> | undefined {
  if (output.write(json)) return undefined;
  return new Promise((resolve, reject) => {
    const done = (error?: Error): void => {
      output.off('drain', done).off('error', done).off('close', done);
      if (error === undefined) resolve();
      else reject(error);
    };
    output.on('drain', done).on('error', done).on('close', done);
  });
}

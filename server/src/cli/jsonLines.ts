import type { Writable } from 'node:stream';
import { analyze } from '../analysis/analyze';
import { toRecord } from '../formats/jsonLines';
import { byteLines } from './byteLines';
import { decodeUtf8 } from './decode';
import { isIsoDate } from './isoDate';

/**
 * Analyses JSON Lines: for every line `{"id", "text", "dct"?}` of the input it writes one line, in order, as soon as it
 * is done. Waits while the output is full, so that memory is bounded by the longest line.
 *
 * @param version of the program, stamped on every line
 * @returns how many lines could not be read; each has `{"line", "error"}` in its place
 */
export async function analyzeJsonLines(
  input: AsyncIterable<Uint8Array>,
  output: Writable,
  version: string,
): Promise<number> {
  let line = 0;
  let errors = 0;
  for await (const bytes of byteLines(input)) {
    line++;
    const answer = answerLine(bytes, line, version);
    if ('error' in answer) errors++;
    await write(output, JSON.stringify(answer) + '\n');
  }
  return errors;
}

interface Failure {
  readonly line: number;
  readonly error: string;
}

/** What is written for one line, counted from 1. */
export function answerLine(bytes: Uint8Array, line: number, version: string): object | Failure {
  try {
    const document = readDocument(bytes, line === 1);
    if (typeof document === 'string') return { line, error: document };
    const { id, text, dct } = document;
    return { id, version, ...toRecord(analyze(text, { publicationDate: dct }), text) };
  } catch (error) {
    // The analysis does not throw; should it, the archive goes on, and the line says so.
    return { line, error: `The analysis failed: ${error instanceof Error ? error.message : String(error)}` };
  }
}

interface Document {
  readonly id: unknown;
  readonly text: string;
  readonly dct: string | undefined;
}

/** The document of a line, or what is wrong with it. */
function readDocument(bytes: Uint8Array, first: boolean): Document | string {
  const decoded = decodeUtf8(bytes);
  if (decoded === undefined) return 'The line is not valid UTF-8.';
  const value = parseJson(first && decoded.startsWith('\ufeff') ? decoded.slice(1) : decoded);
  if (value === undefined) return 'The line is not JSON.';
  if (typeof value !== 'object' || value === null || !('text' in value) || typeof value.text !== 'string')
    return 'The line is no document: it needs a string "text".';
  const dct = 'dct' in value ? (value.dct ?? undefined) : undefined;
  if (dct !== undefined && !isDate(dct)) return '"dct" is no ISO date such as "2022-01-03".';
  return { id: 'id' in value ? value.id : null, text: value.text, dct: dct?.slice(0, 10) };
}

function parseJson(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}

/** A date, or a moment, of which the date counts. */
function isDate(value: unknown): value is string {
  return typeof value === 'string' && isIsoDate(value.replace(/T.*$/s, ''));
}

/** Resolves when the output takes more. */
function write(output: Writable, line: string): Promise<void> | undefined {
  if (output.write(line)) return undefined;
  return new Promise((resolve, reject) => {
    const done = (error?: Error): void => {
      output.off('drain', done).off('error', done).off('close', done);
      if (error === undefined) resolve();
      else reject(error);
    };
    output.on('drain', done).on('error', done).on('close', done);
  });
}

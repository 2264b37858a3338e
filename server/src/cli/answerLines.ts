import { analyze } from '../analysis/analyze';
import { isIsoDate } from '../annotations/isoDate';
import { type RecordField, toPartialRecord, toRecord } from '../formats/jsonLines';
import { decodeUtf8 } from './decode';
import { messages } from './messages';

/** Output for a block of lines. */
export interface Answer {
  /** For each line its record, or `{"line", "error"}`, and a line end; text or UTF-8. */
  readonly json: string | Uint8Array;
  /** Number of errors among them. */
  readonly failed: number;
}

/** What stands on the line of a document. */
export interface AnswerOptions {
  /** Version of the program, stamped on every record. */
  readonly version: string;
  /** Fields of the record that are written beside id and version; all unless given. */
  readonly fields?: readonly RecordField[] | undefined;
}

/**
 * Analyses the documents of some lines.
 *
 * @param first the number of the first of them, counted from 1
 */
export function answerLines(lines: readonly Uint8Array[], first: number, options: AnswerOptions): Answer {
  const answers = lines.map((line, i) => answerLine(line, first + i, options));
  return { json: answers.map(({ json }) => json).join(''), failed: answers.filter(({ failed }) => failed > 0).length };
}

function answerLine(bytes: Uint8Array, line: number, { version, fields }: AnswerOptions): Answer {
  try {
    const document = readDocument(bytes, line === 1);
    if (typeof document === 'string') return failure(line, document);
    const { id, text, dct } = document;
    const facts = analyze(text, { publicationDate: dct });
    const record = fields === undefined ? toRecord(facts, text) : toPartialRecord(facts, text, fields);
    return { json: JSON.stringify({ id, version, ...record }) + '\n', failed: 0 };
  } catch (error) {
    // The analysis does not throw; should it, the archive goes on, and the line says so.
    return failure(line, messages.analysisFailed(error instanceof Error ? error.message : String(error)));
  }
}

/** Output for a line without a record. */
export function failure(line: number, error: string): Answer {
  return { json: JSON.stringify({ line, error }) + '\n', failed: 1 };
}

interface Document {
  readonly id: unknown;
  readonly text: string;
  readonly dct: string | undefined;
}

/** The document of a line, or what is wrong with it. */
function readDocument(bytes: Uint8Array, first: boolean): Document | string {
  const decoded = decodeUtf8(bytes);
  if (decoded === undefined) return messages.lineIsNotUtf8;
  const value = parseJson(first && decoded.startsWith('\ufeff') ? decoded.slice(1) : decoded);
  if (value === undefined) return messages.lineIsNotJson;
  if (typeof value !== 'object' || value === null || !('text' in value) || typeof value.text !== 'string')
    return messages.lineHasNoText;
  const dct = 'dct' in value ? (value.dct ?? undefined) : undefined;
  if (dct !== undefined && !isDate(dct)) return messages.lineHasNoDate;
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

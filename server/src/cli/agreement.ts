import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { asRead } from '../analysis/text/layout/asRead';
import { lineStarts } from '../analysis/text/lines';
import { anchor } from '../annotations/anchoring/anchor';
import { annotatorAgreement, type Annotator, type KindAgreement } from '../annotations/agreement/annotatorAgreement';
import { parseSidecar } from '../annotations/sidecar';
import { decodeText } from './decode';
import { fileErrorInWords } from './fileErrors';
import { messages } from './messages';
import { placeOf } from './places';

/** The options of `attribune agreement` as commander gives them. */
export interface AgreementOptions {
  readonly format: 'text' | 'json';
  /** The article; without it, the file that A names. */
  readonly article?: string;
  /** Of the article; UTF-8 unless given. */
  readonly encoding?: string;
}

/**
 * Prints how far two sidecars of one article agree, and on what they do not.
 *
 * @returns the exit code: 0, whether they agree or not
 * @throws an Error that says what cannot be read
 */
export function printAgreement(a: string, b: string, { format, article: given, encoding }: AgreementOptions): number {
  const [one, other] = [read(a), read(b)];
  const source = one.annotations[0]?.targets[0]?.source;
  const path = given ?? (source === undefined ? undefined : join(dirname(a), decodeURIComponent(source)));
  if (path === undefined) throw new Error(messages.noAnnotations(a));
  const text = readText(path, encoding);
  const annotator = (sidecar: typeof one): Annotator => ({ sidecar, anchored: anchor(text, sidecar.annotations) });
  const annotators = [annotator(one), annotator(other)] as const;
  const { kinds, differences } = annotatorAgreement(text, ...annotators);
  const lost = annotators.map(
    ({ anchored }) => anchored.filter(({ pieces }) => pieces.every(({ span }) => !span)).length,
  );
  if (format === 'json') {
    const rounded = kinds.map((kind) =>
      Object.fromEntries(
        Object.entries(kind).map(([key, one]: [string, unknown]) => [key, typeof one === 'number' ? round(one) : one]),
      ),
    );
    process.stdout.write(
      `${JSON.stringify({ article: path, kinds: rounded, orphans: { a: lost[0], b: lost[1] }, differences })}\n`,
    );
    return 0;
  }
  const lines = lineStarts(text);
  const rows = differences.map(({ kind, words, a: ofA, b: ofB, ...span }) => {
    const { start } = placeOf(lines, span);
    const say = (label: string | undefined): string => (label === undefined ? 'nothing' : label || kind);
    return `${path}:${start.line}:${start.column}: ${kind} ${JSON.stringify(asRead(words).replace(/\s+/g, ' '))}: A ${say(ofA)}, B ${say(ofB)}`;
  });
  const total = messages.differences(rows.length);
  process.stdout.write([...table(kinds), '', `${total}${rows.length > 0 ? ':' : ''}`, ...rows, ''].join('\n'));
  if (lost[0]! + lost[1]! > 0) console.error(messages.orphansNotCompared(lost[0]!, lost[1]!));
  return 0;
}

function read(path: string) {
  const { value, writable, problems } = parseSidecar(readText(path));
  if (!writable) throw new Error(`${path}: ${problems[0]!.message}`);
  return value;
}

function readText(path: string, encoding?: string): string {
  const decoded = decodeText(readBytes(path), encoding);
  if ('refused' in decoded) throw new Error(`${path}: ${decoded.refused}`);
  return decoded.text;
}

function readBytes(path: string): Uint8Array {
  try {
    return readFileSync(path);
  } catch (error) {
    throw new Error(fileErrorInWords(error), { cause: error });
  }
}

function table(kinds: readonly KindAgreement[]): string[] {
  const head = ['', 'A', 'B', 'same', 'half', 'precision', 'recall', 'F1', 'F1 of half', 'kappa'];
  const rows = kinds.map(({ kind, a, b, same, overlapping, precision, recall, f1, lenientF1, kappa }) => {
    const shares = [precision, recall, f1, lenientF1].map((one) => (a + b === 0 ? '-' : one.toFixed(2)));
    return [kind, ...[a, b, same, overlapping].map(String), ...shares, kappa === undefined ? '-' : kappa.toFixed(2)];
  });
  return [head, ...rows].map((row) =>
    row.map((cell, i) => (i === 0 ? cell.padEnd(10) : cell.padStart(Math.max(4, head[i]!.length) + 2))).join(''),
  );
}

function round(number: number): number {
  return Math.round(number * 10_000) / 10_000;
}

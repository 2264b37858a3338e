import { readFileSync } from 'node:fs';
import { lineStarts } from '../analysis/text/lines';
import type { Span } from '../analysis/facts';
import {
  compareQuotations,
  isBorneOut,
  type ComparedQuotation,
} from '../annotations/sourceComparison/compareQuotations';
import { readSource, type SourceText } from '../annotations/sourceComparison/sourceText';
import { english } from '../messages/english';
import { changeInWords, outcomeCounts, outcomeInWords } from '../messages/sourceComparison';
import { decodeText } from './decode';
import { fileErrorInWords } from './fileErrors';
import { type FileArticle, processFiles, requireSidecar } from './files';
import { messages } from './messages';
import { placeOf } from './places';

/** The options of `attribune compare` as commander gives them. */
export interface CompareOptions {
  readonly json?: boolean;
  readonly color: boolean;
  /** Of the article, and of the source; UTF-8 unless given. */
  readonly encoding?: string;
  readonly sourceEncoding?: string;
}

/** The exit code where something could not be read: 1 says that a quotation is not borne out. */
const UNREADABLE = 2;

/**
 * Prints what a source has of each quotation of an article, or of the articles in a folder.
 *
 * @returns the exit code: 0 when the source bears all of them out, 1 when not, 2 when something could not be read
 */
export async function compareFiles(article: string, sourcePath: string, options: CompareOptions): Promise<number> {
  const { color, encoding, sourceEncoding } = options;
  const read = readSourceFile(sourcePath, sourceEncoding);
  if ('refused' in read) {
    console.error(`${sourcePath}: ${read.refused}`);
    return UNREADABLE;
  }
  const source = readSource(read.text);
  const lines = lineStarts(read.text);
  const outputs = new Map<string, string>();
  const doubts: string[] = [];
  const code = await processFiles([article], { given: {}, color, encoding, report: 'fatal' }, (one) => {
    requireSidecar(one, messages.notCompared);
    const compared = compareQuotations(one, source);
    if (!compared.every(isBorneOut)) doubts.push(one.file.path);
    const print = options.json ? toJson : toText;
    outputs.set(one.file.path, print(one, compared, { path: sourcePath, source, lines }));
  });
  process.stdout.write(
    [...outputs]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([, output]) => output)
      .join(options.json ? '' : '\n'),
  );
  if (code !== 0) return UNREADABLE;
  return doubts.length > 0 ? 1 : 0;
}

function readSourceFile(
  path: string,
  encoding: string | undefined,
): { readonly text: string } | { readonly refused: string } {
  try {
    return decodeText(readFileSync(path), encoding);
  } catch (error) {
    return { refused: fileErrorInWords(error) };
  }
}

interface ReadSource {
  readonly path: string;
  readonly source: SourceText;
  readonly lines: Int32Array;
}

function toText(
  { file, text }: FileArticle,
  compared: readonly ComparedQuotation[],
  { path, source, lines }: ReadSource,
): string {
  const own = lineStarts(text);
  const at = (of: ArrayLike<number>, span: Span): string => {
    const { start } = placeOf(of, span);
    return `${start.line}:${start.column}`;
  };
  const rows = compared.flatMap((one) => [
    `${file.path}:${at(own, one.spans[0]!)}: ${outcomeInWords(one, english)}: ${one.words.join(' … ')}`,
    ...one.passages.flatMap(({ matched, around, changes }) => [
      `  ${path}:${at(lines, source.toFile(matched))}: ${inOneLine(source, around)}`,
      ...(one.outcome === 'indirect' ? [] : changes.map((change) => `    ${changeInWords(change, english)}`)),
    ]),
  ]);
  const total = compared.length === 0 ? messages.nothingQuoted : outcomeCounts(compared, english);
  return [...rows, `${file.path}: ${total}`, ''].join('\n');
}

function toJson(
  { file, merged }: FileArticle,
  compared: readonly ComparedQuotation[],
  { path, source }: ReadSource,
): string {
  const quotations = compared.map(({ quotation, spans, words, outcome, marked, pronounsOnly, passages }) => ({
    outcome,
    marked: marked && outcome !== 'verbatim',
    pronounsOnly: pronounsOnly && outcome === 'altered',
    type: quotation.type,
    speakers: quotation.speakers.map((index) => merged.speakers[index]!.name),
    pieces: spans.map(({ start, end }, i) => ({ start, end, text: words[i]! })),
    passages: passages.map(({ matched, around, share, changes }) => ({
      ...source.toFile(matched),
      text: inOneLine(source, matched),
      around: inOneLine(source, around),
      share: Math.round(share * 1000) / 1000,
      ...(outcome !== 'indirect' && {
        changes: changes.map(({ kind, here, there, marked }) => ({ kind, here, there, marked })),
      }),
    })),
  }));
  return `${JSON.stringify({ file: file.path, source: path, quotations })}\n`;
}

function inOneLine({ text }: SourceText, { start, end }: Span): string {
  return text.slice(start, end).replace(/\s+/g, ' ').trim();
}

import { parse, type ParseError, printParseErrorCode } from 'jsonc-parser';
import { rangeAt } from '../../annotations/json/ranges';
import type { Json } from '../../annotations/json/values';
import { parseStrictly } from '../../annotations/sidecar';
import { type ImportProblem, lineOf, type SourceFile } from './reading';

/** A JSON file: its value, and the line of what stands at a path. */
export interface JsonFile {
  readonly value: Json;
  lineAt(path: readonly (string | number)[]): number;
}

/** Reads a JSON file. */
export function readJson({ name, text }: SourceFile): JsonFile | ImportProblem {
  const value = parseStrictly(text);
  if (value === undefined) {
    const errors: ParseError[] = [];
    parse(text, errors, { disallowComments: true, allowTrailingComma: false });
    const [first] = errors;
    const what = first ? ` (${printParseErrorCode(first.error)})` : '';
    const message = `This is no valid JSON${what}. Export it anew, or mend it.`;
    return { severity: 'error', message, file: name, line: lineOf(text, first?.offset ?? 0) };
  }
  return { value, lineAt: (path) => lineOf(text, rangeAt(text, path).start) };
}

/** Whether a JSON file could not be read. */
export function isProblem(read: JsonFile | ImportProblem): read is ImportProblem {
  return 'message' in read;
}

import fc from 'fast-check';
import type { TextDocumentContentChangeEvent } from 'vscode-languageserver-protocol/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { inserted } from './texts';

/** Where, as a share of a million of the text; how much goes; what comes; and whether the whole text is sent. */
export type Edit = readonly [at: number, length: number, text: string, whole: boolean];

const length = fc.oneof(fc.constant(0), fc.integer({ min: 1, max: 4 }), fc.integer({ min: 5, max: 200 }));
const seldom = fc.nat(19).map((number) => number === 0);

export const edit: fc.Arbitrary<Edit> = fc.tuple(fc.nat(999_999), length, inserted, seldom);

/** Makes the edit in the client's copy of a document; what the server is told of it. */
export function change(document: TextDocument, [at, length, text, whole]: Edit): TextDocumentContentChangeEvent {
  const size = document.getText().length;
  const start = Math.floor(((size + 1) * at) / 1_000_000);
  const range = { start: document.positionAt(start), end: document.positionAt(Math.min(size, start + length)) };
  TextDocument.update(document, [{ range, text }], document.version + 1);
  return whole ? { text: document.getText() } : { range, text };
}

import type { TextDocumentContentChangeEvent, TextDocumentItem } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { TextEdit } from '../../annotations/model';

/** One `textDocument/didChange`, as edits. */
export interface DocumentChange {
  /** The text before it. */
  readonly before: string;
  /** Each counts from the text that the one before it left. */
  readonly edits: readonly TextEdit[];
}

/** The text documents that the client has open, as it described them. */
export class OpenDocuments {
  readonly #open = new Map<string, TextDocument>();
  /** URIs of those that were edited since they were opened or saved. */
  readonly #edited = new Set<string>();

  get(uri: string): TextDocument | undefined {
    return this.#open.get(uri);
  }

  all(): TextDocument[] {
    return [...this.#open.values()];
  }

  open({ uri, languageId, version, text }: TextDocumentItem): TextDocument {
    const document = TextDocument.create(uri, languageId, version, text);
    this.#open.set(uri, document);
    this.#edited.delete(uri);
    return document;
  }

  saved(uri: string): void {
    this.#edited.delete(uri);
  }

  /** The text as it was saved; undefined where it is not open, or edited since. */
  savedText(uri: string): string | undefined {
    return this.#edited.has(uri) ? undefined : this.#open.get(uri)?.getText();
  }

  close(uri: string): void {
    this.#open.delete(uri);
  }

  /** Applies the changes; none come of a document that is not open. */
  change(uri: string, version: number, changes: readonly TextDocumentContentChangeEvent[]): DocumentChange {
    const document = this.#open.get(uri);
    if (document === undefined) return { before: '', edits: [] };
    this.#edited.add(uri);
    const before = document.getText();
    const edits: TextEdit[] = [];
    for (const change of changes) {
      edits.push('range' in change ? rangeEdit(document, change) : wholeEdit(document.getText(), change.text));
      TextDocument.update(document, [change], version);
    }
    if (changes.length === 0) TextDocument.update(document, [], version);
    return { before, edits };
  }
}

function rangeEdit(
  document: TextDocument,
  { range, text }: TextDocumentContentChangeEvent & { range: unknown },
): TextEdit {
  const { start, end } = range as Parameters<TextDocument['getText']>[0] & object;
  const offsets = [document.offsetAt(start), document.offsetAt(end)];
  return { start: Math.min(...offsets), end: Math.max(...offsets), newText: text };
}

/** A client that sends whole texts still changed only a part: what lies between the equal beginning and the equal end. */
function wholeEdit(before: string, now: string): TextEdit {
  const shorter = Math.min(before.length, now.length);
  let start = 0;
  while (start < shorter && before.charCodeAt(start) === now.charCodeAt(start)) start++;
  let tail = 0;
  while (
    tail < shorter - start &&
    before.charCodeAt(before.length - 1 - tail) === now.charCodeAt(now.length - 1 - tail)
  ) {
    tail++;
  }
  return { start, end: before.length - tail, newText: now.slice(start, now.length - tail) };
}

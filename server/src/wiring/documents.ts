import type { TextDocumentContentChangeEvent, TextDocumentItem } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';

/** A replacement in a text, in UTF-16 offsets of the text before it. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** The documents that the client has open, as it described them. */
export class Documents {
  readonly #open = new Map<string, TextDocument>();

  get(uri: string): TextDocument | undefined {
    return this.#open.get(uri);
  }

  all(): TextDocument[] {
    return [...this.#open.values()];
  }

  open({ uri, languageId, version, text }: TextDocumentItem): TextDocument {
    const document = TextDocument.create(uri, languageId, version, text);
    this.#open.set(uri, document);
    return document;
  }

  close(uri: string): void {
    this.#open.delete(uri);
  }

  /** Applies the changes; the edits that they come to, each on the text that the one before left. None for a document that is not open. */
  change(uri: string, version: number, changes: readonly TextDocumentContentChangeEvent[]): Edit[] {
    const document = this.#open.get(uri);
    if (document === undefined) return [];
    const edits: Edit[] = [];
    for (const change of changes) {
      edits.push('range' in change ? rangeEdit(document, change) : wholeEdit(document.getText(), change.text));
      TextDocument.update(document, [change], version);
    }
    if (changes.length === 0) TextDocument.update(document, [], version);
    return edits;
  }
}

function rangeEdit(document: TextDocument, { range, text }: TextDocumentContentChangeEvent & { range: unknown }): Edit {
  const { start, end } = range as Parameters<TextDocument['getText']>[0] & object;
  const offsets = [document.offsetAt(start), document.offsetAt(end)];
  return { start: Math.min(...offsets), end: Math.max(...offsets), text };
}

/** A client that sends whole texts still changed only a part: what lies between the equal beginning and the equal end. */
function wholeEdit(before: string, now: string): Edit {
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
  return { start, end: before.length - tail, text: now.slice(start, now.length - tail) };
}

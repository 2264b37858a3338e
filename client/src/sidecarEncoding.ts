import type { Uri } from 'vscode';
import { type Disposable, type TextDocument, workspace } from 'vscode';
import { isSidecar } from '../../server/src/protocol/sidecarPath';

const UTF8 = 'utf8';

/**
 * Opens a sidecar as UTF-8, which sidecars are whatever `files.encoding` says (RFC 8259, section 8.1): the editor would save
 * it in the encoding that it was opened in. Rejects where it is open in another one with unsaved changes.
 */
export function openAsUtf8(uri: Uri): Thenable<TextDocument> {
  return workspace.openTextDocument(uri, { encoding: UTF8 });
}

/**
 * Creates an empty sidecar where the editor would create one in another encoding than UTF-8: what an edit creates takes that
 * of the settings, and keeps it.
 */
export async function createAsUtf8(uri: Uri): Promise<void> {
  const encoding = workspace.getConfiguration('files', { uri, languageId: 'json' }).get<string>('encoding');
  if (encoding === UTF8) return;
  await workspace.fs.writeFile(uri, new Uint8Array());
  await openAsUtf8(uri);
}

/** Opens sidecars anew as UTF-8 that the user opened in a tab, and the editor decoded as the settings say. */
export function keepSidecarsUtf8(): Disposable {
  const check = (document: TextDocument): void => {
    const { uri, encoding, isDirty } = document;
    if (isSidecar(uri.toString()) && !encoding.startsWith(UTF8) && !isDirty && uri.scheme !== 'untitled')
      void openAsUtf8(uri);
  };
  for (const document of workspace.textDocuments) check(document);
  return workspace.onDidOpenTextDocument(check);
}

import { type ExtensionContext, Uri, window, workspace } from 'vscode';
import { sidecarOf } from '../../server/src/protocol/sidecarPath';

const SAMPLE = 'sample.news';

/**
 * Opens a copy of the sample article that is nobody's: whatever is done to it does no harm, and nothing asks to be saved before it is
 * changed. It is as new each time, unless it is open.
 */
export async function openSample({ extensionUri, globalStorageUri }: ExtensionContext): Promise<void> {
  const copy = Uri.joinPath(globalStorageUri, SAMPLE);
  const isOpen = workspace.textDocuments.some(({ uri, isClosed }) => uri.toString() === copy.toString() && !isClosed);
  if (!isOpen) {
    await workspace.fs.createDirectory(globalStorageUri);
    await workspace.fs.copy(Uri.joinPath(extensionUri, 'walkthrough', SAMPLE), copy, { overwrite: true });
    const sidecar = Uri.parse(sidecarOf(copy.toString()), true);
    await workspace.fs.delete(sidecar).then(undefined, () => undefined);
  }
  await window.showTextDocument(await workspace.openTextDocument(copy));
}

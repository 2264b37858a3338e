import { type ExtensionContext, Uri, window, workspace } from 'vscode';

/** Opens the sample article as a text of nobody's, so that whatever is done to it does no harm. */
export async function openSample({ extensionUri }: ExtensionContext): Promise<void> {
  const bytes = await workspace.fs.readFile(Uri.joinPath(extensionUri, 'walkthrough', 'sample.news'));
  const content = new TextDecoder().decode(bytes);
  await window.showTextDocument(await workspace.openTextDocument({ language: 'news', content }));
}

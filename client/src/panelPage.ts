import { l10n, Range, Uri, ViewColumn, window, workspace, type TextDocument, type Webview } from 'vscode';
import type { Panel, PanelFile } from '../../server/src/protocol/panel';
import { NotOpened } from './failures';

/**
 * A page that runs the extension's own script and nothing else, and loads nothing.
 *
 * @param state what the extension needs to show the panel again after a restart
 */
export function panelHtml(webview: Webview, extensionUri: Uri, { title, style, body }: Panel, state: object): string {
  const script = Uri.joinPath(extensionUri, 'dist', 'panel.js');
  const nonce = crypto.randomUUID();
  const policy = `default-src 'none'; style-src 'nonce-${nonce}'; script-src 'nonce-${nonce}'`;
  // The tag of the language that the other texts are in.
  return `<!doctype html>
<html lang="${l10n.t('en')}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<title>${escaped(title)}</title>
<style nonce="${nonce}">${style}</style>
</head>
<body data-state="${escaped(JSON.stringify(state))}">${body}<script nonce="${nonce}" src="${webview.asWebviewUri(script).toString()}"></script></body>
</html>`;
}

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

/** Opens a file that a page tells of, which may be gone since; then it throws `NotOpened`. */
export async function openFile(uri: string): Promise<TextDocument> {
  try {
    return await workspace.openTextDocument(Uri.parse(uri));
  } catch (error) {
    throw new NotOpened(uri, error);
  }
}

/** Shows words of a file in its editor; UTF-16 offsets. */
export async function showWords(
  uri: string,
  { start, end }: { readonly start: number; readonly end: number },
): Promise<void> {
  const document = await openFile(uri);
  const { viewColumn = ViewColumn.One } = window.visibleTextEditors.find((one) => one.document === document) ?? {};
  await window.showTextDocument(document, { viewColumn, selection: rangeIn(document, start, end) });
}

function rangeIn(document: TextDocument, start: number, end: number) {
  return document.validateRange(new Range(document.positionAt(start), document.positionAt(end)));
}

/** Asks where to save a page, beginning with a folder, and saves it there. */
export async function savePage(file: PanelFile | null, folder: Uri): Promise<void> {
  if (!file) return;
  const chosen = await window.showSaveDialog({ defaultUri: Uri.joinPath(folder, file.name) });
  if (chosen) await workspace.fs.writeFile(chosen, new TextEncoder().encode(file.content));
}

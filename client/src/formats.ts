import { commands, l10n, Uri, window, workspace, type TextDocument } from 'vscode';
import type { ArticleArguments, Export, ImportArguments } from '../../server/src/protocol/commands';

/** Asks where to write an article in another format, writes it and opens it. What is there already is replaced only when the user says so. */
export async function writeExport(article: Uri, { files, losses }: Export): Promise<void> {
  const chosen = await window.showOpenDialog({
    title: l10n.t('Export Annotations To'),
    openLabel: l10n.t('Export Here'),
    canSelectFiles: false,
    canSelectFolders: true,
    defaultUri: folderOf(article),
  });
  if (!chosen?.[0]) return;
  const [folder] = chosen;
  const written = files
    .map(({ name, content }) => ({ name, uri: Uri.joinPath(folder, name), content: new TextEncoder().encode(content) }))
    // Some formats come with the text: the article itself is not written.
    .filter(({ uri }) => uri.toString() !== article.toString());
  const others = await Promise.all(written.map(async ({ uri, content }) => isOther(uri, content)));
  const taken = written.filter((_, i) => others[i]).map(({ name }) => name);
  const replace = l10n.t('Replace');
  const question = l10n.t('{0} already exists. Replace it?', taken.join(', '));
  if (taken.length > 0 && (await window.showWarningMessage(question, { modal: true }, replace)) !== replace) return;
  for (const { uri, content } of written) await workspace.fs.writeFile(uri, content);
  await commands.executeCommand('vscode.open', written[0]!.uri);
  // What ticks off a step of the walkthrough, which heeds only changes.
  for (const done of [false, true]) await commands.executeCommand('setContext', 'attribune.exported', done);
  const names = written.map(({ name }) => name).join(', ');
  const lost = losses.length > 0 ? l10n.t('Lost: {0}.', losses.join('; ')) : '';
  void window.showInformationMessage(`${l10n.t('Exported {0}.', names)} ${lost}`.trim());
}

/** Asks for the file to import. */
export async function withFile(article: ArticleArguments): Promise<ImportArguments | undefined> {
  const chosen = await window.showOpenDialog({
    title: l10n.t('Import Annotations From'),
    openLabel: l10n.t('Import'),
    filters: { [l10n.t('Annotations')]: ['ann', 'json', 'jsonl', 'jsonld', 'xml'] },
    defaultUri: folderOf(Uri.parse(article.uri)),
  });
  return chosen?.[0] && { ...article, file: chosen[0].toString() };
}

/** Opens an article that annotations belong to. */
export async function open(uri: string): Promise<TextDocument> {
  return (await window.showTextDocument(Uri.parse(uri))).document;
}

/** The folder of an article; of one that was never saved, the workspace's. */
export function folderOf(article: Uri): Uri {
  const folder = workspace.workspaceFolders?.[0]?.uri;
  return article.scheme === 'untitled' && folder ? folder : Uri.joinPath(article, '..');
}

/** Whether something else is there. */
async function isOther(uri: Uri, content: Uint8Array): Promise<boolean> {
  try {
    const bytes = await workspace.fs.readFile(uri);
    return bytes.length !== content.length || bytes.some((byte, i) => byte !== content[i]);
  } catch {
    return false;
  }
}

import { FileType, l10n, Uri, window, workspace } from 'vscode';
import type { AnnotatorsPageParams } from '../../server/src/protocol/archive';

/**
 * The annotators that are meant by files and folders: sidecars of one article, folders of sidecars, or a folder with one such folder for each
 * person. What is none of these is answered with a message.
 *
 * @param selected in the explorer; where nothing is, the user is asked
 */
export async function annotatorsIn(selected: readonly Uri[]): Promise<AnnotatorsPageParams | undefined> {
  const chosen = selected.length > 0 ? selected : await choose();
  if (chosen.length === 0) return undefined;
  const areFolders = await Promise.all(chosen.map(isFolder));
  const inFolders = areFolders.every(Boolean);
  const uris = inFolders && chosen.length === 1 ? await foldersIn(chosen[0]!) : chosen;
  if (uris.length > 1 && (inFolders || !areFolders.includes(true)))
    return { kind: 'annotators', annotators: uris.map(String), inFolders };
  void window.showInformationMessage(
    l10n.t(
      'Choose two or more annotation files of one article, two or more folders of annotation files, or a folder with one such folder for each person. Several can be selected in the explorer.',
    ),
  );
  return undefined;
}

async function choose(): Promise<readonly Uri[]> {
  const files = l10n.t('Annotation Files of One Article…');
  const folders = l10n.t('Folders of Annotation Files…');
  const items = [
    { label: files, detail: l10n.t('One file for each person') },
    { label: folders, detail: l10n.t('One folder for each person, or the folder that has them') },
  ];
  const title = l10n.t('Show Agreement of Annotators');
  const picked = await window.showQuickPick(items, { title });
  if (!picked) return [];
  // A dialog of most systems has either files or folders.
  const inFolders = picked.label === folders;
  const chosen = await window.showOpenDialog({
    title,
    canSelectMany: true,
    canSelectFiles: !inFolders,
    canSelectFolders: inFolders,
    ...(!inFolders && { filters: { Annotations: ['jsonld', 'json'] } }),
  });
  return chosen ?? [];
}

async function foldersIn(folder: Uri): Promise<Uri[]> {
  const entries = await workspace.fs.readDirectory(folder);
  const names = entries.filter(([name, type]) => (type & FileType.Directory) !== 0 && !name.startsWith('.'));
  return names.map(([name]) => Uri.joinPath(folder, name)).sort((one, other) => (one.path < other.path ? -1 : 1));
}

async function isFolder(uri: Uri): Promise<boolean> {
  return ((await workspace.fs.stat(uri)).type & FileType.Directory) !== 0;
}

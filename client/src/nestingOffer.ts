import { ConfigurationTarget, type Disposable, l10n, type Memento, Uri, window, workspace } from 'vscode';
import { articleOf } from '../../server/src/protocol/sidecarPath';
import { SIDECAR_GLOB } from './documents';

const OFFERED_KEY = 'nestingOffered';

/** Says once, at the first annotation in a workspace, where annotations are kept, and offers to show them under their article in the explorer. */
export function nestingOffer(memory: Memento): Disposable {
  const watcher = workspace.createFileSystemWatcher(SIDECAR_GLOB, false, true, true);
  watcher.onDidCreate(async (sidecar) => {
    const nesting = workspace.getConfiguration('explorer.fileNesting', sidecar);
    const article = articleOf(sidecar.toString());
    if (article === undefined || nesting.get<boolean>('enabled') === true || memory.get<boolean>(OFFERED_KEY) === true)
      return;
    if (!workspace.textDocuments.some(({ uri }) => uri.toString() === Uri.parse(article, true).toString())) return;
    await memory.update(OFFERED_KEY, true);
    const name = (uri: string) => Uri.parse(uri, true).path.replace(/^.*\//, '');
    const nest = l10n.t('Show Under the Article');
    const message = l10n.t('The annotations of {0} are in {1}.', name(article), name(sidecar.toString()));
    if ((await window.showInformationMessage(message, nest)) === nest)
      await nesting.update('enabled', true, ConfigurationTarget.Workspace);
  });
  return watcher;
}

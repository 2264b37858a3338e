import type { Connection, FileRename, RenameFile, RenameFilesParams, WorkspaceEdit } from 'vscode-languageserver';
import { articleOf, sidecarOf } from '../../annotations/sidecarPath';
import { l10n } from '../../l10n';
import type { ClientNotifications } from '../clientNotifications';
import { confirm } from '../confirmation';
import type { ClientCapabilities } from '../requests/clientCapabilities';
import { fileNameOf, settledUri, sidecarsOf } from '../uris';
import { updateArticleName } from './articleName';
import type { SidecarChanges } from './sidecarChanges';
import type { Sidecars } from './sidecars';

/** Answers `workspace/willRenameFiles`: the sidecars to rename along with their articles; null when there are none. */
export async function willRenameFiles(
  { sidecars, notifications }: { readonly sidecars: Sidecars; readonly notifications: ClientNotifications },
  { files }: RenameFilesParams,
): Promise<WorkspaceEdit | null> {
  const renames: RenameFile[] = [];
  for (const file of files) {
    const { free, taken } = await sidecarRenames(sidecars, file, files);
    for (const one of taken) notifications.warn(takenMessage(one));
    renames.push(...free);
  }
  return renames.length === 0 ? null : { documentChanges: renames };
}

interface DidRenamePorts {
  readonly connection: Connection;
  readonly clientCapabilities: Pick<ClientCapabilities, 'renameEdits' | 'movesAfterwards'>;
  readonly notifications: ClientNotifications;
  readonly sidecars: Sidecars;
  readonly sidecarChanges: SidecarChanges;
}

/**
 * Handles `workspace/didRenameFiles`: moves sidecars behind their articles where the client would ask before it did so along with
 * them, else offers a rename that the client skipped; writes the new name into the sidecars.
 */
export async function didRenameFiles(ports: DidRenamePorts, { files }: RenameFilesParams): Promise<void> {
  const { clientCapabilities, notifications, sidecars, sidecarChanges } = ports;
  const { movesAfterwards } = clientCapabilities;
  for (const file of files) {
    for (const sidecar of [...sidecarsOf(file.oldUri), ...sidecarsOf(file.newUri)]) sidecars.forget(sidecar);
    const { free, taken } = await sidecarRenames(sidecars, file, files);
    if (movesAfterwards) for (const one of taken) notifications.warn(takenMessage(one));
    if (free.length > 0 && (movesAfterwards || (await isWanted(ports, file)))) await moveSidecars(ports, free);
    await updateArticleName(sidecarChanges, file.newUri);
  }
}

/** The sidecars of an article that was renamed, as resource operations, never over another; and those whose new name is taken. */
interface SidecarRenames {
  readonly free: readonly RenameFile[];
  readonly taken: readonly FileRename[];
}

/**
 * How the sidecars of a renamed article follow it. One that is renamed by itself, in the same go, is left to that; one in the way is
 * never overwritten.
 */
export async function sidecarRenames(
  sidecars: Sidecars,
  { oldUri, newUri }: FileRename,
  files: readonly FileRename[] = [],
): Promise<SidecarRenames> {
  const free: RenameFile[] = [];
  const taken: FileRename[] = [];
  if (articleOf(oldUri) !== undefined) return { free, taken };
  for (const nameOf of [sidecarOf, settledUri]) {
    const one = { oldUri: nameOf(oldUri), newUri: nameOf(newUri) };
    if (files.some((file) => file.oldUri === one.oldUri) || (await sidecars.text(one.oldUri)) === null) continue;
    if ((await sidecars.text(one.newUri)) !== null) taken.push(one);
    else free.push({ kind: 'rename', ...one, options: { overwrite: false, ignoreIfExists: true } });
  }
  return { free, taken };
}

/** Has the client rename sidecars. */
export async function moveSidecars(
  { connection, sidecars }: { readonly connection: Connection; readonly sidecars: Sidecars },
  renames: readonly RenameFile[],
): Promise<void> {
  const edit = { documentChanges: [...renames] };
  await connection.workspace.applyEdit({ label: l10n.t('Move Annotations'), edit });
  for (const { oldUri, newUri } of renames) {
    sidecars.forget(oldUri);
    sidecars.forget(newUri);
  }
}

async function isWanted({ connection, clientCapabilities }: DidRenamePorts, { oldUri }: FileRename): Promise<boolean> {
  if (!clientCapabilities.renameEdits) return false;
  const question = l10n.t('{0} was renamed; its annotations were not. Move them along?', fileNameOf(oldUri));
  return confirm(connection, question, l10n.t('Move'), l10n.t('Don’t Move'));
}

function takenMessage({ oldUri, newUri }: FileRename): string {
  return l10n.t(
    'The annotations of {0} stay where they are: {1} is there already. Move or merge them by hand.',
    fileNameOf(articleOf(oldUri) ?? oldUri),
    fileNameOf(newUri),
  );
}

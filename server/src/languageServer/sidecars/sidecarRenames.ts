import type { Connection, FileRename, RenameFile, RenameFilesParams, WorkspaceEdit } from 'vscode-languageserver';
import { articleOf, sidecarOf } from '../../annotations/sidecarPath';
import { l10n } from '../../l10n';
import type { ClientNotifications } from '../clientNotifications';
import { confirm } from '../confirmation';
import type { ClientCapabilities } from '../requests/clientCapabilities';
import { fileNameOf } from '../uris';
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
    const rename = await sidecarRename(sidecars, file, files);
    if (rename === 'taken') notifications.warn(takenMessage(file));
    else if (rename !== undefined) renames.push(rename);
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
    sidecars.forget(sidecarOf(file.oldUri));
    sidecars.forget(sidecarOf(file.newUri));
    const rename = await sidecarRename(sidecars, file, files);
    if (rename === 'taken') {
      if (movesAfterwards) notifications.warn(takenMessage(file));
    } else if (rename !== undefined && (movesAfterwards || (await isWanted(ports, file)))) await move(ports, rename);
    await updateArticleName(sidecarChanges, file.newUri);
  }
}

/** The resource operation that renames a file, never over another. */
export function renameOperation(oldUri: string, newUri: string): RenameFile {
  return { kind: 'rename', oldUri, newUri, options: { overwrite: false, ignoreIfExists: true } };
}

/** A sidecar that is renamed by itself, in the same go, is left to that; one in the way of it is never overwritten. */
async function sidecarRename(
  sidecars: Sidecars,
  { oldUri, newUri }: FileRename,
  files: readonly FileRename[],
): Promise<RenameFile | 'taken' | undefined> {
  const from = sidecarOf(oldUri);
  const to = sidecarOf(newUri);
  if (articleOf(oldUri) !== undefined || files.some((file) => file.oldUri === from)) return undefined;
  if ((await sidecars.text(from)) === null) return undefined;
  if ((await sidecars.text(to)) !== null) return 'taken';
  return renameOperation(from, to);
}

async function isWanted({ connection, clientCapabilities }: DidRenamePorts, { oldUri }: FileRename): Promise<boolean> {
  if (!clientCapabilities.renameEdits) return false;
  const question = l10n.t('{0} was renamed; its annotations were not. Move them along?', fileNameOf(oldUri));
  return confirm(connection, question, l10n.t('Move'), l10n.t('Don’t Move'));
}

async function move({ connection, sidecars }: DidRenamePorts, rename: RenameFile): Promise<void> {
  await connection.workspace.applyEdit({ label: l10n.t('Move Annotations'), edit: { documentChanges: [rename] } });
  sidecars.forget(rename.oldUri);
  sidecars.forget(rename.newUri);
}

function takenMessage({ oldUri, newUri }: FileRename): string {
  return l10n.t(
    'The annotations of {0} stay where they are: {1} is there already. Move or merge them by hand.',
    fileNameOf(oldUri),
    fileNameOf(sidecarOf(newUri)),
  );
}

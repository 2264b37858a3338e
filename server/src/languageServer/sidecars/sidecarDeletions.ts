import type { Connection, DeleteFilesParams } from 'vscode-languageserver';
import { articleOf, sidecarOf } from '../../annotations/sidecarPath';
import { l10n } from '../../l10n';
import { confirm } from '../confirmation';
import { fileNameOf } from '../uris';
import type { Sidecars } from './sidecars';

/** Handles `workspace/didDeleteFiles`: offers to delete the sidecars of articles that were deleted. */
export async function didDeleteFiles(
  { connection, sidecars }: { readonly connection: Connection; readonly sidecars: Sidecars },
  { files }: DeleteFilesParams,
): Promise<void> {
  for (const { uri } of files) {
    const sidecar = sidecarOf(uri);
    if (articleOf(uri) !== undefined || files.some((file) => file.uri === sidecar)) continue;
    sidecars.changed(sidecar);
    if ((await sidecars.text(sidecar)) === null) continue;
    const question = l10n.t('{0} was deleted; its annotations are still there. Delete them too?', fileNameOf(uri));
    if (!(await confirm(connection, question, l10n.t('Delete'), l10n.t('Keep')))) continue;
    const deletion = { kind: 'delete' as const, uri: sidecar, options: { ignoreIfNotExists: true } };
    await connection.workspace.applyEdit({
      label: l10n.t('Delete Annotations'),
      edit: { documentChanges: [deletion] },
    });
    sidecars.forget(sidecar);
  }
}

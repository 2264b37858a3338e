import type { Connection, DeleteFilesParams } from 'vscode-languageserver';
import { articleOf } from '../../annotations/sidecarPath';
import { l10n } from '../../l10n';
import { confirm } from '../confirmation';
import { fileNameOf, sidecarsOf } from '../uris';
import type { Sidecars } from './sidecars';

/** Handles `workspace/didDeleteFiles`: offers to delete the sidecars of articles that were deleted. */
export async function didDeleteFiles(
  { connection, sidecars }: { readonly connection: Connection; readonly sidecars: Sidecars },
  { files }: DeleteFilesParams,
): Promise<void> {
  for (const { uri } of files) {
    if (articleOf(uri) !== undefined) continue;
    const left: string[] = [];
    for (const sidecar of sidecarsOf(uri)) {
      sidecars.changed(sidecar);
      if (files.some((file) => file.uri === sidecar) || (await sidecars.text(sidecar)) === null) continue;
      left.push(sidecar);
    }
    if (left.length === 0) continue;
    const question = l10n.t('{0} was deleted; its annotations are still there. Delete them too?', fileNameOf(uri));
    if (!(await confirm(connection, question, l10n.t('Delete'), l10n.t('Keep')))) continue;
    const documentChanges = left.map((sidecar) => ({
      kind: 'delete' as const,
      uri: sidecar,
      options: { ignoreIfNotExists: true },
    }));
    await connection.workspace.applyEdit({ label: l10n.t('Delete Annotations'), edit: { documentChanges } });
    for (const sidecar of left) sidecars.forget(sidecar);
  }
}

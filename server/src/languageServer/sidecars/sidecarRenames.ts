import type { FileRename, RenameFile, RenameFilesParams, WorkspaceEdit } from 'vscode-languageserver';
import { sourceOf } from '../../annotations/anchoring/describe';
import { editSidecar } from '../../annotations/editSidecar';
import { rename } from '../../annotations/retarget';
import { fileNameOf } from '../uris';
import type { Session } from '../session';
import { articleOf, sidecarOf, type Sidecars } from './sidecars';
import { l10n } from '../../l10n';

/** The sidecars that move along with articles which are about to be renamed; null when there is none. */
export async function willRename(
  { sidecars, tell }: Session,
  { files }: RenameFilesParams,
): Promise<WorkspaceEdit | null> {
  const moves: RenameFile[] = [];
  for (const file of files) {
    const move = await moveOf(sidecars, file, files);
    if (move === 'taken') tell.warn(takenMessage(file));
    else if (move !== undefined) moves.push(move);
  }
  return moves.length === 0 ? null : { documentChanges: moves };
}

/** Offers again what the user skipped, and lets the sidecars that moved name their article by its new name. */
export async function didRename(session: Session, { files }: RenameFilesParams): Promise<void> {
  for (const file of files) {
    session.sidecars.forget(sidecarOf(file.oldUri));
    session.sidecars.forget(sidecarOf(file.newUri));
    const move = await moveOf(session.sidecars, file, files);
    if (move !== undefined && move !== 'taken') await offer(session, file, move);
    await nameArticle(session, file.newUri);
  }
}

/** A sidecar that is renamed by itself, in the same go, is left to that; one in the way of it is never overwritten. */
async function moveOf(
  sidecars: Sidecars,
  { oldUri, newUri }: FileRename,
  files: readonly FileRename[],
): Promise<RenameFile | 'taken' | undefined> {
  const from = sidecarOf(oldUri);
  const to = sidecarOf(newUri);
  if (articleOf(oldUri) !== undefined || files.some((file) => file.oldUri === from)) return undefined;
  if ((await sidecars.text(from)) === null) return undefined;
  if ((await sidecars.text(to)) !== null) return 'taken';
  return renameOf(from, to);
}

/** Moves a file, never over another. */
export function renameOf(oldUri: string, newUri: string): RenameFile {
  return { kind: 'rename', oldUri, newUri, options: { overwrite: false, ignoreIfExists: true } };
}

async function offer({ connection, abilities, sidecars }: Session, file: FileRename, move: RenameFile): Promise<void> {
  if (!abilities.renameEdits) return;
  const question = l10n.t('{0} was renamed; its annotations were not. Move them along?', fileNameOf(file.oldUri));
  const yes = l10n.t('Move');
  const answer = await connection.window.showInformationMessage(question, { title: yes }, { title: l10n.t('Leave') });
  if (answer?.title !== yes) return;
  await connection.workspace.applyEdit({ label: l10n.t('Move Annotations'), edit: { documentChanges: [move] } });
  sidecars.forget(move.oldUri);
  sidecars.forget(move.newUri);
}

/** Lets a sidecar name its article by its new name. */
export async function nameArticle({ changes }: Session, uri: string): Promise<void> {
  await changes.ofSidecar(sidecarOf(uri), 'Name the Article', ({ text, parsed }) => {
    if (text === null || !parsed.writable) return [];
    return editSidecar(text, rename(parsed.value.annotations, sourceOf(fileNameOf(uri))));
  });
}

function takenMessage({ oldUri, newUri }: FileRename): string {
  const name = fileNameOf(sidecarOf(newUri));
  return l10n.t(
    'The annotations of {0} stay where they are, for {1} is there already. Move or merge them by hand.',
    fileNameOf(oldUri),
    name,
  );
}

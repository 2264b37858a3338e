import type { Connection, TextDocumentEdit, WorkspaceEdit } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { applyEdits, type SidecarRevision } from '../../annotations/editSidecar';
import type { TextEdit } from '../../annotations/model';
import { rangeOf } from '../../features/article';
import { l10n } from '../../l10n';
import { Message, type UriParams } from '../../protocol/messages';
import { refuse } from '../refusal';
import type { ClientCapabilities } from '../requests/clientCapabilities';
import { fileNameOf, isUntitled } from '../uris';
import type { Sidecars, SidecarState } from './sidecars';

/** Number and interval of the checks that an open sidecar has the text that was written. */
const MAX_LOOKS = 50;
const LOOK_INTERVAL_MS = 10;

/** Edits, and the root that comes of them, where it is known. */
type Revision = Pick<SidecarRevision, 'edits'> & Partial<SidecarRevision>;

type WriterCapabilities = Pick<
  ClientCapabilities,
  'save' | 'sharesDisk' | 'writeSidecar' | 'documentChanges' | 'createFiles' | 'deleteFiles'
>;

/**
 * Writes sidecars: what is open in the client, unsaved perhaps, through the client's edits (`workspace/applyEdit`); what is not, as a whole,
 * where it can be compared and written in one go. An edit is told by its places, so that one that comes too late would break the file; and
 * an editor shows its extensions no text of more than 50 MB.
 */
export class SidecarWriter {
  readonly #connection: Connection;
  readonly #client: WriterCapabilities;
  readonly #sidecars: Sidecars;

  constructor(connection: Connection, client: WriterCapabilities, sidecars: Sidecars) {
    this.#connection = connection;
    this.#client = client;
    this.#sidecars = sidecars;
  }

  /**
   * Whether the edits were applied to just this state of the sidecar. Then it is saved as well, where the client can.
   *
   * @param onApplied is called in between, before anybody sees the new state
   */
  write(state: SidecarState, revision: Revision, label: string, onApplied?: () => void): Promise<boolean> {
    // Nobody must write between the look at the file and the edit.
    return this.#sidecars.inTurn(state.uri, () => this.#write(state, revision, label, onApplied));
  }

  async #write(
    state: SidecarState,
    { edits, root }: Revision,
    label: string,
    onApplied: (() => void) | undefined,
  ): Promise<boolean> {
    const { uri } = state;
    const text = applyEdits(state.text ?? '', edits);
    const isFile = !isUntitled(uri);
    const how = isFile ? await this.#replace(state, text) : 'replaced';
    if (how === 'changed') return false;
    if (how === 'unable' && !(await this.#edit(state, edits, label))) return false;
    onApplied?.();
    this.#sidecars.assume(uri, text, root);
    if (how === 'replaced') return true;
    await this.#waitUntilSeen(uri, text);
    if (this.#client.save) await this.#connection.sendRequest<boolean>(Message.save, { uri } satisfies UriParams);
    return true;
  }

  /** Deletes a sidecar that has this very text and is not open in the client, where the client's edits can. */
  async delete(uri: string, text: string, label: string): Promise<void> {
    if (!this.#client.deleteFiles || isUntitled(uri)) return;
    await this.#sidecars.inTurn(uri, async () => {
      const { version } = await this.#sidecars.read(uri);
      if (version !== null || (await this.#sidecars.text(uri)) !== text) return;
      const deletion = { kind: 'delete' as const, uri, options: { ignoreIfNotExists: true } };
      await this.#connection.workspace.applyEdit({ label, edit: { documentChanges: [deletion] } });
      this.#sidecars.forget(uri);
    });
  }

  /** @returns `unable` where it is for the client's edits to do */
  async #replace(state: SidecarState, text: string): Promise<'replaced' | 'changed' | 'unable'> {
    const { sharesDisk, writeSidecar } = this.#client;
    const { uri, version } = state;
    if (await this.#sidecars.isReadOnly(uri)) return refuse(readOnlyMessage(uri));
    if (version !== null || !(sharesDisk || writeSidecar)) return 'unable';
    const how = await this.#sidecars.replace(state, text);
    if (how === 'readOnly') return refuse(readOnlyMessage(uri));
    if (how === 'full') return refuse(fullMessage(uri));
    return how;
  }

  async #edit(state: SidecarState, edits: readonly TextEdit[], label: string): Promise<boolean> {
    const { uri, text, version } = state;
    if (version === null && (await this.#isOther(state))) return false;
    const before = TextDocument.create(uri, 'json', 0, text ?? '');
    const changes = edits.map((edit) => ({ range: rangeOf({ document: before }, edit), newText: edit.newText }));
    const edit = this.#workspaceEdit(state, changes);
    return (await this.#connection.workspace.applyEdit({ label, edit })).applied;
  }

  /** An edit of a closed file has no version; that it is still the same, only its text can tell. Without `save` the disk may be older. */
  async #isOther({ uri, text }: SidecarState): Promise<boolean> {
    return this.#client.save && (await this.#sidecars.text(uri)) !== text;
  }

  #workspaceEdit({ uri, text, version }: SidecarState, edits: TextDocumentEdit['edits']): WorkspaceEdit {
    if (!this.#client.documentChanges) return { changes: { [uri]: edits as never } };
    const change: TextDocumentEdit = { textDocument: { uri, version }, edits };
    const isNew = text === null && this.#client.createFiles;
    const create = { kind: 'create' as const, uri, options: { ignoreIfExists: true } };
    return { documentChanges: isNew ? [create, change] : [change] };
  }

  /** An open sidecar changes when the client says so, which may come after it said that the edit was applied. */
  async #waitUntilSeen(uri: string, text: string): Promise<void> {
    for (let look = 0; look < MAX_LOOKS; look++) {
      const { text: now, version } = await this.#sidecars.read(uri);
      if (version === null || now === text) return;
      await new Promise((resolve) => setTimeout(resolve, LOOK_INTERVAL_MS));
    }
  }
}

function readOnlyMessage(uri: string): string {
  return `${nothingAnnotated()} ${l10n.t('{0} is read-only. Make it and its folder writable, or work on a copy.', fileNameOf(uri))}`;
}

function fullMessage(uri: string): string {
  return `${nothingAnnotated()} ${l10n.t('{0} cannot be written because the disk is full. Make room, then try again.', fileNameOf(uri))}`;
}

const nothingAnnotated = () => l10n.t('Nothing was annotated:');

/** Nothing is written over what could not be understood, and nothing is exported without it. */
export function assertWritable(
  { uri, parsed, unreadable }: SidecarState,
  done: 'annotated' | 'exported' = 'annotated',
): void {
  const name = fileNameOf(uri);
  const nothing = done === 'annotated' ? nothingAnnotated() : l10n.t('Nothing was exported:');
  if (unreadable !== undefined) {
    refuse(`${nothing} ${l10n.t('{0} cannot be read ({1}). Make it readable, then try again.', name, unreadable)}`);
  }
  if (!parsed.writable) {
    refuse(
      `${nothing} ${l10n.t('{0} cannot be read and is left as it is. Repair it where the Problems view points, then try again.', name)}`,
    );
  }
}

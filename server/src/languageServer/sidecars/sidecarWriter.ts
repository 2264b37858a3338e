import type { Connection, TextDocumentEdit, WorkspaceEdit } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { applyEdits } from '../../annotations/editSidecar';
import type { TextEdit } from '../../annotations/model';
import { rangeOf } from '../../features/article';
import { l10n } from '../../l10n';
import { Message, type UriParams } from '../../protocol/messages';
import { refuse } from '../refusal';
import type { ClientCapabilities } from '../requests/clientCapabilities';
import { isUntitled } from '../uris';
import type { Sidecars, SidecarState } from './sidecars';

/** How often, and at what interval, it is checked that an open sidecar has the text that was written. */
const MAX_LOOKS = 50;
const LOOK_INTERVAL_MS = 10;

/** Writes sidecars through the client (`workspace/applyEdit`), so that what is open and unsaved there is changed too. */
export class SidecarWriter {
  readonly #connection: Connection;
  readonly #client: Pick<ClientCapabilities, 'save' | 'documentChanges' | 'createFiles'>;
  readonly #sidecars: Sidecars;

  constructor(
    connection: Connection,
    client: Pick<ClientCapabilities, 'save' | 'documentChanges' | 'createFiles'>,
    sidecars: Sidecars,
  ) {
    this.#connection = connection;
    this.#client = client;
    this.#sidecars = sidecars;
  }

  /**
   * Whether the edits were applied to just this state of the sidecar. Then it is saved as well, where the client can.
   *
   * @param onApplied is called in between, before anybody sees the new state
   */
  write(state: SidecarState, edits: readonly TextEdit[], label: string, onApplied?: () => void): Promise<boolean> {
    // An edit is told by its places: nobody must write between the look at the file and the edit, or they mean something else.
    return this.#sidecars.inTurn(state.uri, () => this.#write(state, edits, label, onApplied));
  }

  async #write(
    state: SidecarState,
    edits: readonly TextEdit[],
    label: string,
    onApplied: (() => void) | undefined,
  ): Promise<boolean> {
    const { uri } = state;
    const before = TextDocument.create(uri, 'json', 0, state.text ?? '');
    const changes = edits.map((edit) => ({ range: rangeOf({ document: before }, edit), newText: edit.newText }));
    const text = applyEdits(before.getText(), edits);
    if (!isUntitled(uri)) {
      if (state.version === null && (await this.#isOther(state))) return false;
      const edit = this.#workspaceEdit(state, changes);
      const result = await this.#connection.workspace.applyEdit({ label, edit });
      if (!result.applied) return false;
    }
    onApplied?.();
    this.#sidecars.assume(uri, text);
    await this.#waitUntilSeen(uri, text);
    if (this.#client.save && !isUntitled(uri)) {
      await this.#connection.sendRequest<boolean>(Message.save, { uri } satisfies UriParams);
    }
    return true;
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

/** Nothing is written over what could not be understood, and nothing is exported without it. */
export function assertWritable(
  { uri, parsed, unreadable }: SidecarState,
  done: 'annotated' | 'exported' = 'annotated',
): void {
  const name = uri.slice(uri.lastIndexOf('/') + 1);
  const nothing = done === 'annotated' ? l10n.t('Nothing was annotated:') : l10n.t('Nothing was exported:');
  if (unreadable !== undefined) {
    refuse(`${nothing} ${l10n.t('{0} cannot be read ({1}). Make it readable, then try again.', name, unreadable)}`);
  }
  if (!parsed.writable) {
    refuse(
      `${nothing} ${l10n.t('{0} cannot be understood and stays as it is. Repair it where the Problems show, then try again.', name)}`,
    );
  }
}

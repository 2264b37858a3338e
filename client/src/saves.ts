import {
  CancellationTokenSource,
  Disposable,
  TabInputText,
  Uri,
  window,
  workspace,
  type Tab,
  type TextDocument,
} from 'vscode';
import type { WorkspaceEdit, WorkspaceMiddleware } from 'vscode-languageclient';
import type { UriParams } from '../../server/src/protocol/messages';
import { isSidecar } from '../../server/src/protocol/sidecarPath';
import { createAsUtf8, openAsUtf8 } from './sidecarEncoding';

/** Time that the editor may take to show a document that it found unsaved. */
const UNSAVED_TAB_DELAY_MS = 2000;

/** Saving what the server's edits changed, and nothing that the user typed. */
export interface SidecarSaves {
  /** Middleware around the server's edits: notes which of the edited documents were clean before. */
  readonly watchEdit: NonNullable<WorkspaceMiddleware['handleApplyEdit']>;
  /** Answers `attribune/save`: whether the file is saved now. */
  readonly save: (params: UriParams) => Promise<boolean>;
  readonly dispose: () => void;
}

/**
 * The editor never saves a document that an edit opened; it shows it as an unsaved tab after 0.8 s. Saving at once
 * avoids the tab, and is right only where the server's edits are all that is unsaved. Where saving takes longer than that,
 * the tab that opened by itself is closed again: it stands in the background and nobody asked for it.
 */
export function sidecarSaves(): SidecarSaves {
  /** Documents whose unsaved changes are all the server's. */
  const ours = new Set<string>();
  const applying = new Set<string>();
  /** Documents that such edits left unsaved, until the editor can no longer be about to show them: then the timer ends. */
  const unsaved = new Map<string, ReturnType<typeof setTimeout> | undefined>();
  /** Background tabs that opened for them. */
  const uninvited = new Set<Tab>();
  const listener = Disposable.from(
    workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
      const uri = document.uri.toString();
      if (contentChanges.length > 0 && !applying.has(uri)) ours.delete(uri);
    }),
    window.tabGroups.onDidChangeTabs(({ opened, closed, changed }) => {
      for (const tab of closed) uninvited.delete(tab);
      for (const tab of opened) if (!tab.isActive && unsaved.has(uriOf(tab) ?? '')) uninvited.add(tab);
      for (const tab of changed) if (tab.isActive) uninvited.delete(tab);
      const settled = [...uninvited].filter((tab) => !tab.isDirty);
      if (settled.length > 0) void window.tabGroups.close(settled, true);
    }),
  );
  const waitForSave = (uri: string, end?: ReturnType<typeof setTimeout>): void => {
    clearTimeout(unsaved.get(uri));
    unsaved.set(uri, end);
  };
  const saveOurs = async (document: TextDocument): Promise<boolean> => {
    const uri = document.uri.toString();
    if (document.isDirty && !(ours.has(uri) && (await document.save()))) return false;
    waitForSave(
      uri,
      setTimeout(() => unsaved.delete(uri), UNSAVED_TAB_DELAY_MS),
    );
    return true;
  };
  return {
    watchEdit: async (params, next) => {
      const edited = editedUris(params.edit);
      await openSidecars(params.edit, edited.filter(isSidecar));
      for (const uri of edited) {
        if (!open(uri)?.isDirty) ours.add(uri);
        if (ours.has(uri)) waitForSave(uri);
        applying.add(uri);
      }
      try {
        const result = await next(params, new CancellationTokenSource().token);
        // Not only when the server asks: it may be busy, and the editor counts. Whether it worked, the server asks then.
        const sidecars = edited.filter(isSidecar).flatMap((uri) => open(uri) ?? []);
        for (const sidecar of sidecars) void saveOurs(sidecar);
        return result;
      } finally {
        for (const uri of edited) applying.delete(uri);
      }
    },
    save: async ({ uri: given }) => {
      const uri = Uri.parse(given, true);
      return saveOurs(
        open(uri.toString()) ?? (await (isSidecar(given) ? openAsUtf8(uri) : workspace.openTextDocument(uri))),
      );
    },
    dispose: () => {
      listener.dispose();
    },
  };
}

function uriOf({ input }: Tab): string | undefined {
  return input instanceof TabInputText ? input.uri.toString() : undefined;
}

function open(uri: string): TextDocument | undefined {
  return workspace.textDocuments.find((document) => document.uri.toString() === uri);
}

/** Has the sidecars open as UTF-8 before an edit changes them. */
async function openSidecars({ documentChanges = [] }: WorkspaceEdit, sidecars: readonly string[]): Promise<void> {
  const created = documentChanges.flatMap((change) =>
    'kind' in change && change.kind === 'create' ? [change.uri] : [],
  );
  const isNew = new Set(created.map((uri) => Uri.parse(uri, true).toString()));
  for (const sidecar of sidecars) {
    const uri = Uri.parse(sidecar, true);
    if (open(sidecar)?.encoding.startsWith('utf8') === true) continue;
    await (isNew.has(sidecar) && !(await exists(uri)) ? createAsUtf8(uri) : openAsUtf8(uri));
  }
}

function exists(uri: Uri): Thenable<boolean> {
  return workspace.fs.stat(uri).then(
    () => true,
    () => false,
  );
}

/** The documents whose text the edit changes, in the editor's spelling of URIs. */
function editedUris({ changes = {}, documentChanges = [] }: WorkspaceEdit): string[] {
  const edits = documentChanges.flatMap((change) => ('textDocument' in change ? [change.textDocument.uri] : []));
  return [...Object.keys(changes), ...edits].map((uri) => Uri.parse(uri, true).toString());
}

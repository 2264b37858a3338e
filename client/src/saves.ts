import { CancellationTokenSource, Uri, workspace, type TextDocument } from 'vscode';
import type { WorkspaceEdit, WorkspaceMiddleware } from 'vscode-languageclient';
import type { UriParams } from '../../server/src/protocol';

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
 * avoids the tab, and is right only where the server's edits are all that is unsaved.
 */
export function sidecarSaves(): SidecarSaves {
  /** Documents whose unsaved changes are all the server's. */
  const ours = new Set<string>();
  const applying = new Set<string>();
  const listener = workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
    const uri = document.uri.toString();
    if (contentChanges.length > 0 && !applying.has(uri)) ours.delete(uri);
  });
  return {
    watchEdit: async (params, next) => {
      const edited = editedUris(params.edit);
      for (const uri of edited) {
        if (!open(uri)?.isDirty) ours.add(uri);
        applying.add(uri);
      }
      try {
        return await next(params, new CancellationTokenSource().token);
      } finally {
        for (const uri of edited) applying.delete(uri);
      }
    },
    save: async ({ uri: given }) => {
      const uri = Uri.parse(given, true);
      const document = open(uri.toString()) ?? (await workspace.openTextDocument(uri));
      if (!document.isDirty) return true;
      return ours.has(uri.toString()) && (await document.save());
    },
    dispose: () => {
      listener.dispose();
    },
  };
}

function open(uri: string): TextDocument | undefined {
  return workspace.textDocuments.find((document) => document.uri.toString() === uri);
}

/** The documents whose text the edit changes, in the editor's spelling of URIs. */
function editedUris({ changes = {}, documentChanges = [] }: WorkspaceEdit): string[] {
  const edits = documentChanges.flatMap((change) => ('textDocument' in change ? [change.textDocument.uri] : []));
  return [...Object.keys(changes), ...edits].map((uri) => Uri.parse(uri, true).toString());
}

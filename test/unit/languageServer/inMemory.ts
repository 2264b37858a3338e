import { type Connection, type TextDocumentEdit, type WorkspaceEdit } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { Articles } from '../../../server/src/languageServer/documents/articles';
import { NewsDetection } from '../../../server/src/languageServer/documents/newsDetection';
import { OpenDocuments } from '../../../server/src/languageServer/documents/openDocuments';
import { defaultSettings } from '../../../server/src/languageServer/settings';
import { SettingsCache } from '../../../server/src/languageServer/settingsCache';
import { AnnotationEdits } from '../../../server/src/languageServer/sidecars/annotationEdits';
import { SidecarChanges } from '../../../server/src/languageServer/sidecars/sidecarChanges';
import { Sidecars } from '../../../server/src/languageServer/sidecars/sidecars';
import { SidecarWriter } from '../../../server/src/languageServer/sidecars/sidecarWriter';

/** The rooms of the server around files in memory; only the client, which applies the edits to them, is made up. */
export function inMemory(initial: Readonly<Record<string, string>> = {}) {
  const files = new Map(Object.entries(initial));
  const warnings: string[] = [];
  const undoable: boolean[] = [];
  const hooks = { whileApplying: (): void => undefined, applied: true };
  const applyEdit = ({ edit }: { edit: WorkspaceEdit }) => {
    hooks.whileApplying();
    if (!hooks.applied) return Promise.resolve({ applied: false });
    for (const change of edit.documentChanges ?? []) {
      if ('textDocument' in change) apply(files, change);
      else if (change.kind === 'delete') files.delete(change.uri);
    }
    return Promise.resolve({ applied: true });
  };
  const connection = { workspace: { applyEdit } } as unknown as Connection;
  const client = {
    save: false,
    sharesDisk: false,
    writeSidecar: false,
    documentChanges: true,
    createFiles: true,
    deleteFiles: true,
  };
  const notifications = {
    warn: (message: string) => void warnings.push(message),
    inform: () => undefined,
    served: () => undefined,
    treated: () => undefined,
    accepted: () => undefined,
    canUndo: ({ canUndo }: { canUndo: boolean }) => void undoable.push(canUndo),
  };
  const fileSystem = { read: (uri: string) => Promise.resolve(files.get(uri) ?? null) };
  const documents = new OpenDocuments();
  const settings = new SettingsCache(connection, false, notifications.warn);
  const sidecars = new Sidecars(documents, fileSystem);
  const newsDetection = new NewsDetection(sidecars, {}, () => undefined);
  const elsewhere = () => ({ revision: 0, like: () => [] });
  const articles = new Articles({
    settings,
    sidecars,
    newsDetection,
    elsewhere,
    warn: notifications.warn,
    progress: () => ({ shown: Promise.resolve(), done: () => undefined }),
  });
  const writer = new SidecarWriter(connection, client, sidecars);
  const sidecarChanges = new SidecarChanges({ articles, sidecars, writer, sidecarChanged: () => undefined });
  const edits = new AnnotationEdits({ notifications, sidecarChanges });
  const open = (uri: string, text: string) =>
    articles.open(documents.open({ uri, languageId: 'news', version: 1, text }));
  return Object.assign(hooks, {
    files,
    warnings,
    undoable,
    notifications,
    documents,
    sidecars,
    newsDetection,
    articles,
    sidecarChanges,
    edits,
    open,
    settings: defaultSettings,
  });
}

function apply(files: Map<string, string>, { textDocument: { uri }, edits }: TextDocumentEdit): void {
  const document = TextDocument.create(uri, 'json', 0, files.get(uri) ?? '');
  files.set(uri, TextDocument.applyEdits(document, edits as Parameters<typeof TextDocument.applyEdits>[1]));
}

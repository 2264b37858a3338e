import type { Connection, TextDocumentItem } from 'vscode-languageserver';
import { articleOf, sidecarOf } from '../../annotations/sidecarPath';
import type { DocumentDiagnostics } from '../requests/documentDiagnostics';
import type { Guard } from '../requests/guard';
import type { TokenHistory } from '../requests/tokenHistory';
import type { SettingsCache } from '../settingsCache';
import type { AnnotationEdits } from '../sidecars/annotationEdits';
import type { SidecarChanges } from '../sidecars/sidecarChanges';
import type { SidecarRecovery } from '../sidecars/sidecarRecovery';
import type { Sidecars } from '../sidecars/sidecars';
import type { UntitledSidecars } from '../sidecars/untitledSidecars';
import { isUntitled } from '../uris';
import type { SidecarWatches } from '../workspace/sidecarWatches';
import type { WorkspaceFiles } from '../workspace/workspaceFiles';
import type { WorkspaceIndex } from '../workspace/workspaceIndex';
import type { Articles } from './articles';
import type { LateDetection } from './lateDetection';
import type { NewsDetection } from './newsDetection';
import type { OpenDocuments } from './openDocuments';

/** All that holds something of an open document, and so hears when it opens, changes, is saved and closes. */
export interface DocumentSyncPorts {
  readonly documents: OpenDocuments;
  readonly articles: Articles;
  readonly newsDetection: NewsDetection;
  readonly lateDetection: LateDetection;
  readonly settings: SettingsCache;
  readonly sidecars: Sidecars;
  readonly sidecarChanges: SidecarChanges;
  readonly edits: AnnotationEdits;
  readonly untitledSidecars: UntitledSidecars;
  readonly sidecarRecovery: SidecarRecovery;
  readonly diagnostics: DocumentDiagnostics;
  readonly tokens: TokenHistory;
  readonly workspaceIndex: WorkspaceIndex;
  readonly workspaceFiles: WorkspaceFiles;
  readonly sidecarWatches: SidecarWatches;
  readonly sidecarChanged: (sidecar: string) => void;
}

/** Handles `textDocument/didOpen`, `didChange`, `didSave` and `didClose`. Articles and sidecars are both documents; the name tells them apart. */
export function syncDocuments(connection: Connection, guard: Guard, ports: () => DocumentSyncPorts): void {
  connection.onDidOpenTextDocument(
    guard.notification('textDocument/didOpen', ({ textDocument }) => opened(ports(), textDocument)),
  );
  connection.onDidChangeTextDocument(
    guard.notification('textDocument/didChange', ({ textDocument: { uri, version }, contentChanges }) => {
      const { documents, articles, diagnostics, edits, lateDetection, workspaceIndex, sidecarChanged } = ports();
      if (documents.get(uri) === undefined) return;
      const change = documents.change(uri, version, contentChanges);
      if (articleOf(uri) !== undefined) {
        sidecarChanged(uri);
        return;
      }
      articles.edited(uri, change);
      edits.edited(uri);
      workspaceIndex.touched(uri);
      diagnostics.edited(uri, change.edits);
      lateDetection.edited(uri);
    }),
  );
  connection.onDidSaveTextDocument(
    guard.notification('textDocument/didSave', ({ textDocument: { uri } }) => saved(ports(), uri)),
  );
  connection.onDidCloseTextDocument(
    guard.notification('textDocument/didClose', ({ textDocument: { uri } }) => closed(ports(), uri)),
  );
}

async function opened(ports: DocumentSyncPorts, item: TextDocumentItem): Promise<void> {
  const { documents, articles, diagnostics, workspaceIndex, sidecarRecovery, sidecarChanged } = ports;
  const document = documents.open(item);
  if (articleOf(item.uri) !== undefined) {
    sidecarChanged(item.uri);
    return;
  }
  articles.open(document);
  ports.sidecarWatches.opened(item.uri);
  ports.lateDetection.opened(item.uri, item.text);
  workspaceIndex.touched(item.uri);
  diagnostics.opened(item.uri);
  diagnostics.sidecarChanged(sidecarOf(item.uri));
  await ports.untitledSidecars.opened(item.uri, item.text);
  sidecarRecovery.opened(item.uri);
}

async function saved(ports: DocumentSyncPorts, uri: string): Promise<void> {
  const { documents, articles, sidecars, lateDetection, edits } = ports;
  documents.saved(uri);
  if (articleOf(uri) !== undefined) return;
  articles.saved(uri);
  // Whoever wrote into the sidecar before this meant the text as it was: what stands there is found by that, and follows.
  sidecars.changed(sidecarOf(uri));
  await ports.untitledSidecars.saved(uri, documents.get(uri)?.getText() ?? '');
  const article = await lateDetection.reconsider(uri);
  if (article !== undefined) await edits.retargetOnSave(uri);
}

async function closed(ports: DocumentSyncPorts, uri: string): Promise<void> {
  const { documents, settings } = ports;
  const text = documents.get(uri)?.getText();
  documents.close(uri);
  settings.forget(uri);
  const article = articleOf(uri);
  if (article === undefined) await articleClosed(ports, uri, text);
  else await sidecarClosed(ports, uri, article);
}

async function sidecarClosed(
  { documents, sidecars, sidecarChanges, diagnostics }: DocumentSyncPorts,
  uri: string,
  article: string,
): Promise<void> {
  if (documents.get(article) !== undefined) return sidecarChanges.onDisk(uri);
  sidecars.forget(uri);
  diagnostics.closed(uri);
}

async function articleClosed(ports: DocumentSyncPorts, uri: string, text: string | undefined): Promise<void> {
  const { documents, sidecars, diagnostics } = ports;
  ports.articles.close(uri);
  ports.newsDetection.closed(uri);
  ports.lateDetection.closed(uri);
  ports.edits.closed(uri);
  diagnostics.closed(uri);
  ports.tokens.closed(uri);
  const sidecar = sidecarOf(uri);
  if (documents.get(sidecar) === undefined) {
    sidecars.forget(sidecar);
    diagnostics.closed(sidecar);
  }
  ports.workspaceFiles.closed(uri);
  ports.sidecarWatches.closed(uri);
  if (text === undefined) return;
  if (!isUntitled(uri)) ports.sidecarRecovery.closed(uri, text);
  await ports.untitledSidecars.closed(uri, text);
}

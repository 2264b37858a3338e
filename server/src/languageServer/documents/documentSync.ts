import { type Connection, DidChangeConfigurationNotification, type TextDocumentItem } from 'vscode-languageserver';
import type { Guard } from '../requests/guard';
import type { Session } from '../session';
import { didDelete } from '../sidecars/sidecarRecovery';
import { didRename } from '../sidecars/sidecarRenames';
import { articleOf, inMemory, sidecarOf } from '../sidecars/sidecars';

/** Follows the client's documents, files and settings. Articles and sidecars are both documents; the name tells them apart. */
export function follow(connection: Connection, guard: Guard, session: () => Session): void {
  connection.onInitialized(guard.notification('initialized', () => register(session())));
  connection.onDidOpenTextDocument(
    guard.notification('textDocument/didOpen', ({ textDocument }) => opened(session(), textDocument)),
  );
  connection.workspace.onDidRenameFiles(
    guard.notification('workspace/didRenameFiles', (params) => didRename(session(), params)),
  );
  connection.workspace.onDidDeleteFiles(
    guard.notification('workspace/didDeleteFiles', (params) => didDelete(session(), params)),
  );
  connection.onDidChangeTextDocument(
    guard.notification('textDocument/didChange', ({ textDocument: { uri, version }, contentChanges }) => {
      const { documents, articles, diagnosing, deciding, indexing, sidecarChanged } = session();
      if (documents.get(uri) === undefined) return;
      const change = documents.change(uri, version, contentChanges);
      if (articleOf(uri) !== undefined) {
        sidecarChanged(uri);
        return;
      }
      articles.edited(uri, change);
      deciding.edited(uri);
      indexing.touched(uri);
      diagnosing.edited(uri, change.edits);
    }),
  );
  connection.onDidSaveTextDocument(
    guard.notification('textDocument/didSave', ({ textDocument: { uri } }) => saved(session(), uri)),
  );
  connection.onDidCloseTextDocument(
    guard.notification('textDocument/didClose', ({ textDocument: { uri } }) => closed(session(), uri)),
  );
  connection.onDidChangeWatchedFiles(
    guard.notification('workspace/didChangeWatchedFiles', ({ changes }) => {
      session().indexFiles.changed({ changes });
      return Promise.all(changes.map(({ uri }) => changedOnDisk(session(), uri)));
    }),
  );
  connection.onDidChangeConfiguration(
    guard.notification('workspace/didChangeConfiguration', async (params) => {
      const { settings, newsness, articles, refresh } = session();
      settings.changed(params);
      await Promise.all(articles.uris().map((uri) => newsness.reconsider(uri)));
      refresh();
      session().indexFiles.listSoon();
    }),
  );
}

/** Asks to be told of settings and folders, where the client offers to, and begins with the index of the workspace. */
async function register({ connection, abilities, indexFiles, guard }: Session): Promise<void> {
  if (abilities.workspaceFolders) {
    connection.workspace.onDidChangeWorkspaceFolders(
      guard.notification('workspace/didChangeWorkspaceFolders', (change) => indexFiles.foldersChanged(change)),
    );
  }
  indexFiles.listSoon();
  if (abilities.registerConfiguration) {
    await connection.client.register(DidChangeConfigurationNotification.type, { section: 'attribune' });
  }
}

async function opened(session: Session, item: TextDocumentItem): Promise<void> {
  const { untitled, documents, articles, diagnosing, sidecarChanged } = session;
  const document = documents.open(item);
  if (articleOf(item.uri) !== undefined) {
    sidecarChanged(item.uri);
    return;
  }
  articles.open(document);
  session.indexing.touched(item.uri);
  diagnosing.opened(item.uri);
  diagnosing.sidecarChanged(sidecarOf(item.uri));
  await untitled.opened(session, item.uri, item.text);
  session.finding.opened(session, item.uri);
}

async function saved({ documents, articles, newsness, deciding, refresh }: Session, uri: string): Promise<void> {
  documents.saved(uri);
  if (articleOf(uri) !== undefined) return;
  const before = await articles.get(uri);
  await newsness.reconsider(uri);
  const article = await articles.get(uri);
  if (article === undefined) return;
  if (before === undefined) refresh();
  await deciding.settle(uri);
}

async function closed(session: Session, uri: string): Promise<void> {
  const { documents, articles, sidecars, newsness, settings, ...rest } = session;
  const text = documents.get(uri)?.getText();
  documents.close(uri);
  settings.forget(uri);
  const article = articleOf(uri);
  if (article !== undefined) {
    if (documents.get(article) !== undefined) return rest.changes.onDisk(uri);
    sidecars.forget(uri);
    rest.diagnosing.closed(uri);
    return;
  }
  articles.close(uri);
  newsness.closed(uri);
  rest.deciding.closed(uri);
  rest.diagnosing.closed(uri);
  rest.tokens.closed(uri);
  const sidecar = sidecarOf(uri);
  if (documents.get(sidecar) === undefined) {
    sidecars.forget(sidecar);
    rest.diagnosing.closed(sidecar);
  }
  rest.indexFiles.closed(uri);
  if (text === undefined) return;
  if (inMemory(uri)) await rest.untitled.closed(session, uri, text);
  else rest.finding.closed(uri, text);
}

/** What is open in the editor counts, not the disk; what nobody has open is read when it is needed. */
async function changedOnDisk({ documents, changes }: Session, uri: string): Promise<void> {
  const article = articleOf(uri);
  if (article === undefined || documents.get(uri) !== undefined) return;
  if (documents.get(article) !== undefined) await changes.onDisk(uri);
}

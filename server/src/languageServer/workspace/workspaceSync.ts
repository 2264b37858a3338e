import { type Connection, DidChangeConfigurationNotification } from 'vscode-languageserver';
import { articleOf } from '../../annotations/sidecarPath';
import type { ClientNotifications } from '../clientNotifications';
import type { Articles } from '../documents/articles';
import type { NewsDetection } from '../documents/newsDetection';
import type { OpenDocuments } from '../documents/openDocuments';
import type { ClientCapabilities } from '../requests/clientCapabilities';
import type { Guard } from '../requests/guard';
import type { SettingsCache } from '../settingsCache';
import type { SidecarChanges } from '../sidecars/sidecarChanges';
import { didDeleteFiles } from '../sidecars/sidecarDeletions';
import { didRenameFiles, willRenameFiles } from '../sidecars/sidecarRenames';
import type { Sidecars } from '../sidecars/sidecars';
import type { WorkspaceFiles } from './workspaceFiles';

/** Listeners for files, settings and folders of the workspace. */
export interface WorkspaceSyncPorts {
  readonly connection: Connection;
  readonly guard: Guard;
  readonly clientCapabilities: ClientCapabilities;
  readonly notifications: ClientNotifications;
  readonly documents: OpenDocuments;
  readonly articles: Articles;
  readonly newsDetection: NewsDetection;
  readonly settings: SettingsCache;
  readonly sidecars: Sidecars;
  readonly sidecarChanges: SidecarChanges;
  readonly workspaceFiles: WorkspaceFiles;
  readonly refresh: () => void;
}

/** Handles `workspace/*`: renamed, deleted and watched files, settings and folders. */
export function syncWorkspace(connection: Connection, guard: Guard, ports: () => WorkspaceSyncPorts): void {
  connection.onInitialized(guard.notification('initialized', () => register(ports())));
  connection.workspace.onWillRenameFiles(
    guard.request('workspace/willRenameFiles', (params) => willRenameFiles(ports(), params)),
  );
  connection.workspace.onDidRenameFiles(
    guard.notification('workspace/didRenameFiles', (params) => didRenameFiles(ports(), params)),
  );
  connection.workspace.onDidDeleteFiles(
    guard.notification('workspace/didDeleteFiles', (params) => didDeleteFiles(ports(), params)),
  );
  connection.onDidChangeWatchedFiles(
    guard.notification('workspace/didChangeWatchedFiles', ({ changes }) => {
      ports().workspaceFiles.changed({ changes });
      return Promise.all(changes.map(({ uri }) => changedOnDisk(ports(), uri)));
    }),
  );
  connection.onDidChangeConfiguration(
    guard.notification('workspace/didChangeConfiguration', async (params) => {
      const { settings, newsDetection, articles, refresh, workspaceFiles } = ports();
      settings.changed(params);
      await Promise.all(articles.uris().map((uri) => newsDetection.reconsider(uri)));
      refresh();
      workspaceFiles.listSoon();
    }),
  );
}

/** Registers for changes of settings and folders, where the client can, and begins with the index of the workspace. */
async function register({ connection, clientCapabilities, workspaceFiles, guard }: WorkspaceSyncPorts): Promise<void> {
  if (clientCapabilities.workspaceFolders) {
    connection.workspace.onDidChangeWorkspaceFolders(
      guard.notification('workspace/didChangeWorkspaceFolders', (change) => workspaceFiles.foldersChanged(change)),
    );
  }
  workspaceFiles.listSoon();
  if (clientCapabilities.registerConfiguration) {
    await connection.client.register(DidChangeConfigurationNotification.type, { section: 'attribune' });
  }
}

/** A sidecar that is open counts as it is in the editor; one whose article is closed is read when it is needed. */
async function changedOnDisk({ documents, sidecarChanges }: WorkspaceSyncPorts, uri: string): Promise<void> {
  const article = articleOf(uri);
  if (article === undefined || documents.get(uri) !== undefined) return;
  if (documents.get(article) !== undefined) await sidecarChanges.onDisk(uri);
}

import type { Connection, InitializeParams } from 'vscode-languageserver';
import { articleOf } from '../annotations/sidecarPath';
import { l10n } from '../l10n';
import { clientNotifications } from './clientNotifications';
import type { CommandPorts } from './commands/executeCommand';
import { Picker } from './commands/picker';
import { Settling } from './commands/settling';
import { Articles } from './documents/articles';
import type { DocumentSyncPorts } from './documents/documentSync';
import { LateDetection } from './documents/lateDetection';
import { NewsDetection } from './documents/newsDetection';
import { OpenDocuments } from './documents/openDocuments';
import { clientFileSystem } from './fileSystem';
import type { Platform } from './platform';
import { readClientCapabilities } from './requests/clientCapabilities';
import { DocumentDiagnostics } from './requests/documentDiagnostics';
import type { Guard } from './requests/guard';
import type { RequestPorts } from './requests/requestHandlers';
import { showProgress } from './requests/shownProgress';
import { TokenHistory } from './requests/tokenHistory';
import { viewRefresh } from './requests/viewRefresh';
import { SettingsCache } from './settingsCache';
import { AnnotationEdits } from './sidecars/annotationEdits';
import { SidecarChanges } from './sidecars/sidecarChanges';
import { SidecarRecovery } from './sidecars/sidecarRecovery';
import { Sidecars } from './sidecars/sidecars';
import { SidecarWriter } from './sidecars/sidecarWriter';
import { UntitledSidecars } from './sidecars/untitledSidecars';
import { SidecarWatches } from './workspace/sidecarWatches';
import { WorkspaceFiles } from './workspace/workspaceFiles';
import { WorkspaceIndex } from './workspace/workspaceIndex';
import type { WorkspaceSyncPorts } from './workspace/workspaceSync';

/** A session from `initialize` to `exit`: the ports of all handlers. */
export type Session = DocumentSyncPorts & WorkspaceSyncPorts & RequestPorts & CommandPorts;

/** Builds the session from the `initialize` params; the one place where its parts are put together. */
export function createSession(
  connection: Connection,
  guard: Guard,
  params: InitializeParams,
  { disk, formats, texts }: Platform,
): Session {
  const clientCapabilities = readClientCapabilities(params);
  const language = /^[a-z]{2,3}\b/i.exec(params.locale ?? 'en')?.[0].toLowerCase() ?? 'en';
  l10n.use(clientCapabilities.texts ?? (language === 'en' ? undefined : texts?.(language)));
  const { readFile, sharesDisk } = clientCapabilities;
  const fileSystem = readFile ? clientFileSystem(connection, clientCapabilities, sharesDisk ? disk : undefined) : disk;

  const documents = new OpenDocuments();
  const notifications = clientNotifications(connection, guard, clientCapabilities.isAttribuneClient);
  const { warn, served } = notifications;
  const settings = new SettingsCache(connection, clientCapabilities.configuration, warn);
  const sidecars = new Sidecars(documents, fileSystem);
  const newsDetection = new NewsDetection(sidecars, clientCapabilities.treatAs, (uri, isNews) => {
    served({ uri, served: isNews });
  });
  const articles: Articles = new Articles({
    settings,
    sidecars,
    newsDetection,
    elsewhere: (uri) => workspaceIndex.except(uri),
    warn,
    progress: (title) => showProgress({ connection, guard }, title, false),
  });
  const workspaceIndex: WorkspaceIndex = new WorkspaceIndex({ documents, articles, sidecars, newsDetection });
  const basis = { connection, guard, clientCapabilities, notifications, documents, settings, sidecars, newsDetection };

  const diagnostics = new DocumentDiagnostics({ ...basis, articles, workspaceIndex });
  const refreshView = viewRefresh(connection, guard, clientCapabilities);
  const refreshProblems = (): void => {
    for (const uri of articles.uris()) diagnostics.changed(uri);
  };
  const refresh = (): void => {
    refreshProblems();
    refreshView();
  };
  const sidecarChanged = (sidecar: string): void => {
    const article = articleOf(sidecar);
    const isOpen = article !== undefined && documents.get(article) !== undefined;
    if (!isOpen && documents.get(sidecar) === undefined) {
      sidecars.forget(sidecar);
      return;
    }
    diagnostics.sidecarChanged(sidecar);
    if (!isOpen) return;
    workspaceIndex.touched(article);
    guard.run('news detection', async () => {
      await newsDetection.reconsider(article);
      diagnostics.changed(article);
      refreshView();
    });
  };

  const writer = new SidecarWriter(connection, clientCapabilities, sidecars);
  const sidecarChanges = new SidecarChanges({ articles, sidecars, writer, sidecarChanged });
  const workspaceFiles = new WorkspaceFiles({ ...basis, fileSystem, workspaceIndex, refreshProblems });
  return {
    ...basis,
    articles,
    diagnostics,
    edits: new AnnotationEdits({ notifications, sidecarChanges }),
    fileSystem,
    lateDetection: new LateDetection({ ...basis, articles, refresh }),
    loadFormats: () => formats(clientCapabilities.formatsUrl),
    picker: new Picker(connection, clientCapabilities.pick),
    refresh,
    settling: new Settling(),
    sidecarChanged,
    sidecarChanges,
    sidecarWatches: new SidecarWatches({ ...basis, folders: () => workspaceFiles.folders }),
    sidecarWriter: writer,
    sidecarRecovery: new SidecarRecovery({ ...basis, sidecarChanges, sidecarChanged }),
    tokens: new TokenHistory(),
    untitledSidecars: new UntitledSidecars({ documents, sidecars, sidecarChanges, notifications }),
    workspaceFiles,
    workspaceIndex,
  };
}

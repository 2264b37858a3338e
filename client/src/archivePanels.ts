import { commands, Disposable, l10n, ProgressLocation, Uri, ViewColumn, window, workspace } from 'vscode';
import type { ExtensionContext, WebviewPanel } from 'vscode';
import { State, WorkDoneProgress, type BaseLanguageClient } from 'vscode-languageclient';
import type {
  ArchiveFileParams,
  ArchivePageParams,
  ListedName,
  ListedNamesake,
} from '../../server/src/protocol/archive';
import { Message } from '../../server/src/protocol/messages';
import type { Panel, PanelFile } from '../../server/src/protocol/panel';
import { annotatorsIn } from './annotators';
import { appearances } from './appearances';
import { chooseName, choosePeople } from './choosePeople';
import { attempt } from './errors';
import type { FromPanel, ToPanel } from './panelMessages';
import { panelHtml, savePage, showWords } from './panelPage';

const VIEW_TYPE = 'attribune.archive';

/** Pages about several articles: the quotations of a person, the sources of a folder, the agreement of annotators. They come back after a restart. */
export function archivePanels(client: BaseLanguageClient, { extensionUri }: ExtensionContext): Disposable {
  const shown = new Map<string, WebviewPanel>();
  const follow = (panel: WebviewPanel, params: ArchivePageParams) => {
    const key = JSON.stringify(params);
    shown.set(key, panel);
    panel.webview.onDidReceiveMessage(({ reveal, save }: FromPanel) => {
      if (reveal?.uri !== undefined) attempt(client, showWords(reveal.uri, reveal));
      if (save === 'html' || save === 'csv') attempt(client, write(client, { ...params, as: save }));
    });
    const update = async () => {
      const page = await client.sendRequest<Panel | null>(Message.archivePage, params);
      if (page && shown.get(key) === panel) await panel.webview.postMessage({ body: page.body } satisfies ToPanel);
    };
    const appears = appearances(panel.visible);
    panel.onDidChangeViewState(() => {
      // The articles may have changed since it was looked at.
      if (appears(panel.visible)) attempt(client, update());
    });
    panel.onDidDispose(() => shown.delete(key));
  };
  const open = async (params: ArchivePageParams) => {
    const known = shown.get(JSON.stringify(params));
    if (known) {
      known.reveal();
      return;
    }
    const page = await ask<Panel>(client, Message.archivePage, params);
    if (!page) return;
    const column = window.activeTextEditor ? ViewColumn.Beside : ViewColumn.Active;
    const panel = window.createWebviewPanel(VIEW_TYPE, page.title, column, { enableScripts: true });
    panel.webview.html = panelHtml(panel.webview, extensionUri, page, params);
    follow(panel, params);
  };
  return Disposable.from(
    commands.registerCommand('attribune.showQuotationsBy', async () => {
      const names = await ask<ListedName[]>(client, Message.quotedNames, {});
      const name = names && (await chooseName(names));
      const namesakes = name && (await ask<ListedNamesake[]>(client, Message.namesakes, { name }));
      const people = namesakes && (await choosePeople(name, namesakes));
      if (people) await open({ kind: 'person', people });
    }),
    commands.registerCommand('attribune.showFolderAudit', async (folder?: Uri) => {
      const uri = folder ?? (await workspaceFolder());
      if (uri) await open({ kind: 'folder', uri: uri.toString() });
    }),
    commands.registerCommand('attribune.showAgreement', async (folder?: Uri, selected: readonly Uri[] = []) => {
      const params = await annotatorsIn(selected.length > 0 || !folder ? selected : [folder]);
      if (params) await open(params);
    }),
    window.registerWebviewPanelSerializer(VIEW_TYPE, {
      deserializeWebviewPanel: async (panel, state: ArchivePageParams | undefined) => {
        const page = state && (await ask<Panel>(client, Message.archivePage, state));
        if (!page) {
          panel.dispose();
          return;
        }
        follow(panel, state);
        panel.webview.html = panelHtml(panel.webview, extensionUri, page, state);
      },
    }),
  );
}

/** The folder of the workspace, or the one that is chosen of several. */
async function workspaceFolder(): Promise<Uri | undefined> {
  const folders = workspace.workspaceFolders ?? [];
  if (folders.length > 1) return (await window.showWorkspaceFolderPick())?.uri;
  if (folders.length === 0)
    void window.showInformationMessage(l10n.t('No folder is open. Open the folder with the articles first.'));
  return folders[0]?.uri;
}

/** Asks the server, starts it where nothing has yet, shows how far the reading of the articles is, and lets the user end it. */
async function ask<R>(client: BaseLanguageClient, method: string, params: object): Promise<R | null> {
  if (client.state !== State.Running) await commands.executeCommand('attribune.restartServer');
  if (client.state !== State.Running) return null;
  const options = {
    location: ProgressLocation.Notification,
    title:
      'kind' in params && params.kind === 'annotators'
        ? l10n.t('Reading annotations')
        : l10n.t('Reading the articles of the workspace'),
    cancellable: true,
  };
  return window.withProgress(options, async (progress, token) => {
    const workDoneToken = crypto.randomUUID();
    let done = 0;
    const listener = client.onProgress(WorkDoneProgress.type, workDoneToken, (value) => {
      if (value.kind !== 'report') return;
      const { message = '', percentage = done } = value;
      progress.report({ message, increment: percentage - done });
      done = percentage;
    });
    try {
      return await client.sendRequest<R | null>(method, { ...params, workDoneToken }, token);
    } catch (error) {
      if (token.isCancellationRequested) return null;
      throw error;
    } finally {
      listener.dispose();
    }
  });
}

async function write(client: BaseLanguageClient, params: ArchiveFileParams): Promise<void> {
  const file = await client.sendRequest<PanelFile | null>(Message.archiveFile, params);
  await savePage(file, folderOf(params) ?? workspace.workspaceFolders?.[0]?.uri ?? Uri.file('/'));
}

/** The folder that a page is about, if any. */
function folderOf(params: ArchivePageParams): Uri | undefined {
  if (params.kind === 'folder') return Uri.parse(params.uri);
  return params.kind === 'annotators' ? Uri.joinPath(Uri.parse(params.annotators[0]!), '..') : undefined;
}

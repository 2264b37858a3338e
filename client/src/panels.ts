import { commands, Disposable, Uri, ViewColumn, window, workspace } from 'vscode';
import type { ExtensionContext, WebviewPanel } from 'vscode';
import { State, type BaseLanguageClient } from 'vscode-languageclient';
import { debounce } from '../../server/src/debounce';
import { Message } from '../../server/src/protocol/messages';
import type { Panel, PanelFile, PanelFileParams, PanelParams } from '../../server/src/protocol/panel';
import { sidecarOf } from '../../server/src/protocol/sidecarPath';
import type { ArticleInView } from './articleInView';
import type { FromPanel, ToPanel } from './panelMessages';
import { panelHtml, savePage, showWords } from './panelPage';

/** Delay after a change before a page is made anew. */
const REFRESH_DELAY_MS = 500;
const PANEL_KINDS = {
  'attribune.showAudit': 'audit',
  'attribune.showTimeline': 'timeline',
  'attribune.showChecklist': 'checklist',
} as const;
const VIEW_TYPE = 'attribune.panel';

/** The source audit and the timeline of an article, beside it; they follow its edits and come back after a restart. */
export function panels(
  client: BaseLanguageClient,
  inView: ArticleInView,
  { extensionUri }: ExtensionContext,
): Disposable {
  const shown = new Map<string, { readonly panel: WebviewPanel; readonly uri: string }>();
  const ask = (params: PanelParams) =>
    client.state === State.Running ? client.sendRequest<Panel | null>(Message.panel, params) : Promise.resolve(null);
  const fill = async (panel: WebviewPanel, params: PanelParams) => {
    const page = await ask(params);
    if (page) panel.webview.html = panelHtml(panel.webview, extensionUri, page, params);
  };
  /** What ticks off a step of the walkthrough. */
  const tellShown = () => void commands.executeCommand('setContext', 'attribune.panelShown', shown.size > 0);
  const follow = (panel: WebviewPanel, params: PanelParams) => {
    const key = keyOf(params);
    shown.set(key, { panel, uri: params.uri });
    tellShown();
    const refresh = debounce(() => void update(), REFRESH_DELAY_MS);
    const update = async () => {
      const page = await ask(params);
      if (page) await panel.webview.postMessage({ body: page.body } satisfies ToPanel);
    };
    const listeners = Disposable.from(
      workspace.onDidChangeTextDocument(({ document }) => {
        const changed = document.uri.toString();
        if (changed === params.uri || changed === sidecarOf(params.uri)) refresh();
      }),
      panel.webview.onDidReceiveMessage(({ reveal, save }: FromPanel) => {
        if (reveal) void showWords(params.uri, reveal);
        if (save) void write(client, { ...params, as: save });
      }),
    );
    panel.onDidDispose(() => {
      refresh.cancel();
      listeners.dispose();
      shown.delete(key);
      tellShown();
    });
  };
  const open = async (kind: PanelParams['kind']) => {
    const uri = active() ?? (await inView.find())?.uri.toString();
    if (uri === undefined) return;
    const params = { uri, kind };
    const known = shown.get(keyOf(params));
    if (known) {
      known.panel.reveal();
      return;
    }
    const page = await ask(params);
    if (!page) return;
    const column = window.activeTextEditor ? ViewColumn.Beside : ViewColumn.Active;
    const panel = window.createWebviewPanel(VIEW_TYPE, page.title, column, { enableScripts: true });
    panel.webview.html = panelHtml(panel.webview, extensionUri, page, params);
    follow(panel, params);
  };
  /** The article of the panel that has the focus. */
  const active = () => [...shown.values()].find(({ panel }) => panel.active)?.uri;
  return Disposable.from(
    ...Object.entries(PANEL_KINDS).map(([command, kind]) => commands.registerCommand(command, () => open(kind))),
    window.registerWebviewPanelSerializer(VIEW_TYPE, {
      deserializeWebviewPanel: async (panel, state: PanelParams | undefined) => {
        if (!state) {
          panel.dispose();
          return;
        }
        // Without the article open nobody answers for it.
        await workspace.openTextDocument(Uri.parse(state.uri));
        follow(panel, state);
        await fill(panel, state);
      },
    }),
  );
}

function keyOf({ uri, kind }: PanelParams): string {
  return `${kind} ${uri}`;
}

/** Asks where to save a page, and saves it there. */
async function write(client: BaseLanguageClient, params: PanelFileParams): Promise<void> {
  const file = await client.sendRequest<PanelFile | null>(Message.panelFile, params);
  await savePage(file, Uri.joinPath(Uri.parse(params.uri), '..'));
}

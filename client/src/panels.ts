import { commands, Disposable, Uri, ViewColumn, window, workspace } from 'vscode';
import type { ExtensionContext, WebviewPanel } from 'vscode';
import { State, type BaseLanguageClient } from 'vscode-languageclient';
import { debounce } from '../../server/src/debounce';
import { Message } from '../../server/src/protocol/messages';
import type { Panel, PanelFile, PanelFileParams, PanelParams } from '../../server/src/protocol/panel';
import type { ArticleInView } from './articleInView';
import { spelled } from './articleStates';
import type { Comparisons } from './comparisons';
import { attempt, tellFailure } from './errors';
import { runFromPanel } from './panelActions';
import type { FromPanel, ToPanel } from './panelMessages';
import { openFile, panelHtml, savePage, showWords } from './panelPage';
import { filesOf, refreshPagesOf } from './shownPages';

/** Delay after a change before a page is made anew. */
const REFRESH_DELAY_MS = 500;
const PANEL_KINDS = {
  'attribune.showAudit': 'audit',
  'attribune.showTimeline': 'timeline',
  'attribune.showChecklist': 'checklist',
} as const;
const VIEW_TYPE = 'attribune.panel';

/** Panels about articles. */
export interface Panels {
  readonly dispose: () => void;
  /** A file changed, in an editor or on the disk, or the server told of a decision on it: its pages are made anew, soon. */
  readonly changed: (uri: string) => void;
  /** Shows a page beside its article; one that is open already is brought to the front, as it is now. */
  readonly show: (params: PanelParams) => Promise<void>;
}

/** Pages about an article, beside it: they follow its edits, do what their buttons say and come back after a restart. */
export function panels(
  client: BaseLanguageClient,
  inView: ArticleInView,
  { extensionUri }: ExtensionContext,
  compared: Comparisons,
): Panels {
  const shown = new Map<
    string,
    {
      readonly panel: WebviewPanel;
      readonly uri: string;
      readonly files: ReadonlySet<string>;
      readonly refresh: () => void;
      readonly update: () => Promise<void>;
    }
  >();
  const ask = async (params: PanelParams) => {
    // A request would start a server that nothing needs yet.
    if (client.state === State.Stopped) throw new Error('The server is not running.');
    return client.sendRequest<Panel | null>(Message.panel, params);
  };
  /** What ticks off a step of the walkthrough. */
  const tellShown = () => void commands.executeCommand('setContext', 'attribune.panelShown', shown.size > 0);
  const follow = (panel: WebviewPanel, params: PanelParams) => {
    const key = keyOf(params);
    let part: Pick<PanelParams, 'label'> = {};
    const refresh = debounce(() => attempt(client, update(), false), REFRESH_DELAY_MS);
    const update = async () => {
      const page = await ask({ ...params, ...part });
      if (!page || shown.get(key)?.panel !== panel) return;
      if (panel.webview.html === '') panel.webview.html = panelHtml(panel.webview, extensionUri, page, params);
      else await panel.webview.postMessage({ body: page.body } satisfies ToPanel);
    };
    shown.set(key, { panel, uri: params.uri, files: filesOf(params, spelled), refresh, update });
    tellShown();
    const listeners = Disposable.from(
      panel.webview.onDidReceiveMessage(({ reveal, save, run, label }: FromPanel) => {
        if (reveal) attempt(client, showWords(reveal.uri ?? params.uri, reveal));
        if (save) attempt(client, write(client, { ...params, ...part, as: save }));
        if (label !== undefined) {
          part = label === '' ? {} : { label };
          attempt(client, update());
        }
        if (run) attempt(client, runFromPanel(params.uri, run, compared).then(update));
      }),
    );
    panel.onDidDispose(() => {
      refresh.cancel();
      listeners.dispose();
      shown.delete(key);
      tellShown();
    });
    return update;
  };
  const show = async (params: PanelParams) => {
    const known = shown.get(keyOf(params));
    if (known) {
      known.panel.reveal();
      attempt(client, known.update());
      return;
    }
    const page = await ask(params).catch((error: unknown) => void tellFailure(client, error));
    if (!page) return;
    const column = window.activeTextEditor ? ViewColumn.Beside : ViewColumn.Active;
    const panel = window.createWebviewPanel(VIEW_TYPE, page.title, column, { enableScripts: true });
    panel.webview.html = panelHtml(panel.webview, extensionUri, page, params);
    follow(panel, params);
  };
  const open = async (kind: PanelParams['kind']) => {
    const uri = active() ?? (await inView.find())?.uri.toString();
    if (uri !== undefined) await show({ uri, kind });
  };
  /** The article of the panel that has the focus. */
  const active = () => [...shown.values()].find(({ panel }) => panel.active)?.uri;
  const changed = (uri: string) => refreshPagesOf(spelled(uri), shown.values());
  const registered = Disposable.from(
    workspace.onDidChangeTextDocument(({ document }) => changed(document.uri.toString())),
    ...Object.entries(PANEL_KINDS).map(([command, kind]) => commands.registerCommand(command, () => open(kind))),
    window.registerWebviewPanelSerializer(VIEW_TYPE, {
      deserializeWebviewPanel: async (panel, state: PanelParams | undefined) => {
        if (!state) {
          panel.dispose();
          return;
        }
        // Without the article open nobody answers for it.
        try {
          await openFile(state.uri);
        } catch (error) {
          panel.dispose();
          void tellFailure(client, error);
          return;
        }
        attempt(client, follow(panel, state)(), false);
      },
    }),
  );
  return {
    show,
    changed,
    dispose: () => {
      registered.dispose();
    },
  };
}

function keyOf({ uri, kind, other = '' }: PanelParams): string {
  return `${kind} ${uri} ${other}`;
}

/** Asks where to save a page, and saves it there. */
async function write(client: BaseLanguageClient, params: PanelFileParams): Promise<void> {
  const file = await client.sendRequest<PanelFile | null>(Message.panelFile, params);
  await savePage(file, Uri.joinPath(Uri.parse(params.uri), '..'));
}

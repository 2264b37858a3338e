import { commands, Disposable, l10n, Range, Uri, ViewColumn, window, workspace } from 'vscode';
import type { ExtensionContext, TextDocument, Webview, WebviewPanel } from 'vscode';
import { State, type BaseLanguageClient } from 'vscode-languageclient';
import { debounce } from '../../server/src/debounce';
import { Message } from '../../server/src/protocol/messages';
import type { Panel, PanelFile, PanelFileParams, PanelParams } from '../../server/src/protocol/panel';
import { sidecarOf } from '../../server/src/protocol/sidecarPath';
import type { ArticleInView } from './articleInView';
import type { FromPanel, ToPanel } from './panelMessages';

/** Delay after a change before a page is made anew. */
const REFRESH_DELAY_MS = 500;
const PANEL_KINDS = { 'attribune.showAudit': 'audit', 'attribune.showTimeline': 'timeline' } as const;
const VIEW_TYPE = 'attribune.panel';

/** The source audit and the timeline of an article, beside it; they follow its edits and come back after a restart. */
export function panels(
  client: BaseLanguageClient,
  inView: ArticleInView,
  { extensionUri }: ExtensionContext,
): Disposable {
  const shown = new Map<string, { readonly panel: WebviewPanel; readonly uri: string }>();
  const script = Uri.joinPath(extensionUri, 'dist', 'panel.js');
  const ask = (params: PanelParams) =>
    client.state === State.Running ? client.sendRequest<Panel | null>(Message.panel, params) : Promise.resolve(null);
  const fill = async (panel: WebviewPanel, params: PanelParams) => {
    const page = await ask(params);
    if (page) panel.webview.html = html(panel.webview, script, page, params);
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
        if (reveal) void show(params.uri, reveal);
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
    panel.webview.html = html(panel.webview, script, page, params);
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

/** A page that runs the extension's own script and nothing else, and loads nothing. */
function html(webview: Webview, script: Uri, { title, style, body }: Panel, params: PanelParams): string {
  const nonce = crypto.randomUUID();
  const policy = `default-src 'none'; style-src 'nonce-${nonce}'; script-src 'nonce-${nonce}'`;
  // The tag of the language that the other texts are in.
  return `<!doctype html>
<html lang="${l10n.t('en')}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<title>${escaped(title)}</title>
<style nonce="${nonce}">${style}</style>
</head>
<body data-state="${escaped(JSON.stringify(params))}">${body}<script nonce="${nonce}" src="${webview.asWebviewUri(script).toString()}"></script></body>
</html>`;
}

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

/** Shows words of an article in its editor. */
async function show(uri: string, { start, end }: { readonly start: number; readonly end: number }): Promise<void> {
  const document = await workspace.openTextDocument(Uri.parse(uri));
  const { viewColumn = ViewColumn.One } = window.visibleTextEditors.find((one) => one.document === document) ?? {};
  await window.showTextDocument(document, { viewColumn, selection: rangeIn(document, start, end) });
}

function rangeIn(document: TextDocument, start: number, end: number) {
  return document.validateRange(new Range(document.positionAt(start), document.positionAt(end)));
}

/** Asks where to save a page, and saves it there. */
async function write(client: BaseLanguageClient, params: PanelFileParams): Promise<void> {
  const file = await client.sendRequest<PanelFile | null>(Message.panelFile, params);
  if (!file) return;
  const chosen = await window.showSaveDialog({ defaultUri: Uri.joinPath(Uri.parse(params.uri), '..', file.name) });
  if (chosen) await workspace.fs.writeFile(chosen, new TextEncoder().encode(file.content));
}

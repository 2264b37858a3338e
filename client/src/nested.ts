import { Disposable, ThemeColor, window, workspace, type TextEditor } from 'vscode';
import { State, type BaseLanguageClient } from 'vscode-languageclient';
import { debounce } from '../../server/src/debounce';
import { Message, type UriParams } from '../../server/src/protocol/messages';
import type { LspRange } from '../../server/src/protocol/positions';
import type { ArticleStates } from './articleStates';
import { rangeFrom } from './ranges';
import { servedOnly } from './servedOnly';

/** Delay after a change before they are asked for again. */
const REFRESH_DELAY_MS = 400;

/** Underlines nested quotations with a dotted line, since semantic tokens cannot overlap. */
export function nestedQuotations(
  client: BaseLanguageClient,
  states: ArticleStates,
): { readonly refresh: () => void; readonly dispose: () => void } {
  const line = { borderWidth: '0 0 1px', borderStyle: 'dotted', borderColor: new ThemeColor('editor.foreground') };
  const type = window.createTextEditorDecorationType(line);
  const refresh = debounce(
    () => window.visibleTextEditors.forEach((editor) => void decorate(editor)),
    REFRESH_DELAY_MS,
  );
  const decorate = async (editor: TextEditor) => {
    const { document } = editor;
    const wanted = workspace.getConfiguration('attribune', document).get<boolean>('nestedQuotations', true);
    const { version } = document;
    const params: UriParams = { uri: document.uri.toString() };
    const asked = wanted && client.state === State.Running && states.of(document.uri.toString()).served === true;
    const found = asked ? await client.sendRequest<LspRange[] | null>(Message.nested, params).catch(() => null) : null;
    if (document.version !== version) return;
    editor.setDecorations(type, (found ?? []).map(rangeFrom));
  };
  const listeners = Disposable.from(
    type,
    new Disposable(refresh.cancel),
    window.onDidChangeVisibleTextEditors(refresh),
    workspace.onDidChangeTextDocument(servedOnly(states, refresh)),
    workspace.onDidChangeConfiguration(refresh),
    client.onDidChangeState(refresh),
  );
  return {
    refresh,
    dispose: () => {
      listeners.dispose();
    },
  };
}

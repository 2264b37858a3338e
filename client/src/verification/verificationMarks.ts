import { Disposable, Range, Uri, window, workspace, type TextEditor } from 'vscode';
import { State, type BaseLanguageClient } from 'vscode-languageclient';
import { debounce } from '../../../server/src/debounce';
import { lineMarkNames, type MarkedLine } from '../../../server/src/protocol/lineMarks';
import { Message, type UriParams } from '../../../server/src/protocol/messages';
import type { ArticleStates } from '../articleStates';
import { servedOnly } from '../servedOnly';

/** How long after a change the marks are made anew. */
const REFRESH_DELAY_MS = 400;

/** Marks in the margin of lines with quotations and dates that somebody verified; an article in which nobody did has none. */
export function verificationMarks(
  client: BaseLanguageClient,
  states: ArticleStates,
  extensionUri: Uri,
): { readonly refresh: () => void; readonly dispose: () => void } {
  const types = lineMarkNames.map((name) => ({
    name,
    type: window.createTextEditorDecorationType({
      gutterIconPath: Uri.joinPath(extensionUri, 'images', 'verification', `${name}.svg`),
      gutterIconSize: 'contain',
    }),
  }));
  const decorate = async (editor: TextEditor) => {
    const { document } = editor;
    const { version } = document;
    const uri = document.uri.toString();
    const params: UriParams = { uri };
    const isAsked = states.of(uri).served === true && client.state === State.Running;
    const marks = isAsked
      ? await client.sendRequest<MarkedLine[] | null>(Message.lineMarks, params).catch(() => null)
      : null;
    if (document.version !== version) return;
    for (const { name, type } of types) {
      const lines = (marks ?? []).flatMap(({ line, mark }) => (mark === name ? [new Range(line, 0, line, 0)] : []));
      editor.setDecorations(type, lines);
    }
  };
  const refresh = debounce(
    () => window.visibleTextEditors.forEach((editor) => void decorate(editor)),
    REFRESH_DELAY_MS,
  );
  const listeners = Disposable.from(
    ...types.map(({ type }) => type),
    new Disposable(refresh.cancel),
    window.onDidChangeVisibleTextEditors(refresh),
    workspace.onDidChangeTextDocument(servedOnly(states, refresh)),
    client.onDidChangeState(refresh),
  );
  return {
    refresh,
    dispose: () => {
      listeners.dispose();
    },
  };
}

import { Disposable, Range, ThemeColor, window, workspace, type TextEditor } from 'vscode';
import { State, type BaseLanguageClient } from 'vscode-languageclient';
import { Message, type UriParams } from '../../server/src/protocol/messages';
import type { LspRange } from '../../server/src/protocol/positions';

/** How long after a change they are asked for again, in milliseconds. */
const delay = 400;

/** Quotations inside others have a dotted line under them, since colours cannot lie over each other. */
export function nestedQuotations(client: BaseLanguageClient): Disposable {
  const line = { borderWidth: '0 0 1px', borderStyle: 'dotted', borderColor: new ThemeColor('editor.foreground') };
  const type = window.createTextEditorDecorationType(line);
  let timer: ReturnType<typeof setTimeout> | undefined;
  const refresh = () => {
    clearTimeout(timer);
    timer = setTimeout(() => window.visibleTextEditors.forEach((editor) => void decorate(editor)), delay);
  };
  const decorate = async (editor: TextEditor) => {
    const { document } = editor;
    const wanted = workspace.getConfiguration('attribune', document).get<boolean>('nestedQuotations', true);
    const { version } = document;
    const params: UriParams = { uri: document.uri.toString() };
    const asked = wanted && client.state === State.Running && /^(news|plaintext)$/.test(document.languageId);
    const found = asked ? await client.sendRequest<LspRange[] | null>(Message.nested, params).catch(() => null) : null;
    if (document.version !== version) return;
    const ranges = (found ?? []).map(
      ({ start, end }) => new Range(start.line, start.character, end.line, end.character),
    );
    editor.setDecorations(type, ranges);
  };
  return Disposable.from(
    type,
    new Disposable(() => {
      clearTimeout(timer);
    }),
    window.onDidChangeVisibleTextEditors(refresh),
    workspace.onDidChangeTextDocument(refresh),
    workspace.onDidChangeConfiguration(refresh),
    client.onDidChangeState(refresh),
  );
}

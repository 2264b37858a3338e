import { commands, env, l10n, window, type Disposable } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type { ArticleInView } from './articleInView';
import { Message, type QuotationParams } from '../../server/src/protocol/messages';

/** Time for which the status bar says what was copied. */
const MESSAGE_SHOWN_MS = 5000;

/** *Copy Quotation with Attribution*: the quotation at the cursor into the clipboard, which only the client has. */
export function copyQuotation(client: BaseLanguageClient, inView: ArticleInView): Disposable {
  return commands.registerCommand('attribune.copyQuotation', async () => {
    const editor = await inView.show();
    if (!editor || !client.isRunning()) return;
    const { line, character } = editor.selection.active;
    const params: QuotationParams = { uri: editor.document.uri.toString(), position: { line, character } };
    const quotation = await client.sendRequest<string | null>(Message.quotation, params);
    if (quotation === null) {
      await window.showInformationMessage(l10n.t('Place the cursor in a quotation, then run the command again.'));
      return;
    }
    await env.clipboard.writeText(quotation);
    window.setStatusBarMessage(l10n.t('Copied: {0}', quotation), MESSAGE_SHOWN_MS);
  });
}

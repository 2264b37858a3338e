import { commands, l10n, languages, Uri, window, workspace } from 'vscode';
import type { ExtensionContext, TextDocument, TextEditor } from 'vscode';
import { Command } from '../../server/src/protocol/commands';
import { isSidecar } from '../../server/src/protocol/sidecarPath';
import type { ArticleStates } from './articleStates';
import { documentSelector } from './documents';
import { offerSample } from './sampleOffer';

/** The article that a command means: the one in the active editor, else the one looked at last. */
export interface ArticleInView {
  /** Its document; where there is none, the person is offered one, and it is undefined. */
  readonly find: () => Promise<TextDocument | undefined>;
  /** The same, shown in an editor that has the focus. */
  readonly show: () => Promise<TextEditor | undefined>;
}

/** Finds the article that a command means, however it was started: from the palette, the welcome page or a panel. */
export function articleInView(states: ArticleStates, context: ExtensionContext): ArticleInView {
  const find = async (): Promise<TextDocument | undefined> => {
    const active = window.activeTextEditor?.document;
    // Whoever looks at a text means it, and no other one.
    if (active && languages.match(documentSelector(context), active) > 0 && !isSidecar(active.uri.toString()))
      return (await states.isServed(active.uri.toString())) || (await offerToTreat(active.uri)) ? active : undefined;
    const last = states.last();
    if (last !== undefined) return workspace.openTextDocument(Uri.parse(last, true));
    await offerSample();
    return undefined;
  };
  return {
    find,
    show: async () => {
      const document = await find();
      if (!document) return undefined;
      const shown = window.visibleTextEditors.find((editor) => editor.document === document);
      return window.showTextDocument(document, shown?.viewColumn);
    },
  };
}

/** Whether the person wants it treated as news; then it is. */
async function offerToTreat(uri: Uri): Promise<boolean> {
  const treat = l10n.t('Treat as News');
  const wanted =
    (await window.showInformationMessage(l10n.t('This file was not recognised as news.'), treat)) === treat;
  if (wanted) await commands.executeCommand(Command.treatAsNews, { uri: uri.toString() });
  return wanted;
}

import { commands, l10n, Uri, window, workspace, type TextDocument, type TextEditor } from 'vscode';
import { Command } from '../../server/src/protocol/commands';
import type { ArticleStates } from './articleStates';

/** The article that a command means: the one in the active editor, else the one looked at last. */
export interface ArticleInView {
  /** Its document; where there is none, the person is offered one, and it is undefined. */
  readonly find: () => Promise<TextDocument | undefined>;
  /** The same, shown in an editor that has the focus. */
  readonly show: () => Promise<TextEditor | undefined>;
}

/** Finds the article that a command means, however it was started: from the palette, the welcome page or a panel. */
export function articleInView(states: ArticleStates): ArticleInView {
  const find = async (): Promise<TextDocument | undefined> => {
    const active = window.activeTextEditor?.document;
    if (active && states.of(active.uri.toString()).served) return active;
    const last = states.last();
    if (last !== undefined) return workspace.openTextDocument(Uri.parse(last, true));
    if (active && /^(?:news|plaintext|markdown)$/.test(active.languageId)) await offerToTreat(active.uri);
    else await offerSample();
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

/** Until the server runs nobody has its commands; whoever chooses one is offered an article. */
export const OFFERED_BEFORE_START = Object.values(Command).filter(
  (command) =>
    ![Command.treatAsNews, Command.treatAsNotNews, Command.decide, Command.turnOffCheck, Command.settle].some(
      (one) => one === command,
    ),
);

/** Says that there is no article, and offers the sample. */
export async function offerSample(): Promise<void> {
  const sample = l10n.t('Open Sample Article');
  const question = l10n.t('No article is open. Open one, or try the sample.');
  if ((await window.showInformationMessage(question, sample)) === sample)
    await commands.executeCommand('attribune.openSample');
}

async function offerToTreat(uri: Uri): Promise<void> {
  const treat = l10n.t('Treat as News');
  if ((await window.showInformationMessage(l10n.t('This file was not recognised as news.'), treat)) === treat)
    await commands.executeCommand(Command.treatAsNews, { uri: uri.toString() });
}

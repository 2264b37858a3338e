import { commands, l10n, window } from 'vscode';
import { Command } from '../../server/src/protocol/commands';

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

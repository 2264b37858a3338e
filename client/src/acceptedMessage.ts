import { commands, l10n, window } from 'vscode';
import { Command } from '../../server/src/protocol/commands';
import type { AcceptedParams } from '../../server/src/protocol/messages';

/** Answers `attribune/accepted`: says how many, and takes them back where the person wants that. */
export async function acceptedMessage({ uri, count }: AcceptedParams): Promise<void> {
  const undo = l10n.t('Undo');
  if ((await window.showInformationMessage(l10n.t('{0} accepted', count), undo)) === undo)
    await commands.executeCommand(Command.undo, { uri });
}

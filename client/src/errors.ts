import { commands, l10n, window } from 'vscode';
import { CloseAction, ErrorAction, type ErrorHandler } from 'vscode-languageclient';

const period = 3 * 60 * 1000;
const restarts = 3;

/** Restarts a server that crashed, up to three times in three minutes; then says so and leaves it to the user. */
export function restartAfterCrash(): ErrorHandler {
  let crashes: number[] = [];
  return {
    error: (_error, _message, count = 0) => {
      return { action: count <= 3 ? ErrorAction.Continue : ErrorAction.Shutdown, handled: true };
    },
    closed: () => {
      const now = Date.now();
      crashes = [...crashes.filter((time) => now - time < period), now];
      if (crashes.length <= restarts) return { action: CloseAction.Restart, handled: true };
      crashes = [];
      void offerRestart(
        l10n.t('Attribune’s language server stopped {0} times in three minutes and was left off.', restarts + 1),
      );
      return { action: CloseAction.DoNotRestart, handled: true };
    },
  };
}

/** Says what is wrong, then what can be done about it. */
export async function offerRestart(problem: string): Promise<void> {
  const restart = l10n.t('Restart Server');
  const showOutput = l10n.t('Show Output');
  const choice = await window.showErrorMessage(problem, restart, showOutput);
  if (choice === restart) await commands.executeCommand('attribune.restartServer');
  if (choice === showOutput) await commands.executeCommand('attribune.showOutput');
}

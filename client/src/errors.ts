import { commands, l10n, window } from 'vscode';
import { CloseAction, ErrorAction, type ErrorHandler } from 'vscode-languageclient';

const CRASH_WINDOW_MS = 3 * 60 * 1000;
const MAX_RESTARTS = 3;

/**
 * Restarts a server that crashed, up to three times in three minutes; then says so and leaves it to the user.
 * A server that crashes before it runs is not tried again: it would crash again.
 */
export function restartAfterCrash(isRunning: () => boolean): ErrorHandler {
  let crashes: number[] = [];
  return {
    error: (_error, _message, count = 0) => {
      return { action: count <= 3 ? ErrorAction.Continue : ErrorAction.Shutdown, handled: true };
    },
    closed: () => {
      if (!isRunning()) {
        void offerRestart(notStarted());
        return { action: CloseAction.DoNotRestart, handled: true };
      }
      const now = Date.now();
      crashes = [...crashes.filter((time) => now - time < CRASH_WINDOW_MS), now];
      if (crashes.length <= MAX_RESTARTS) return { action: CloseAction.Restart, handled: true };
      crashes = [];
      void offerRestart(
        l10n.t('Attribune’s language server stopped {0} times in three minutes and was left off.', MAX_RESTARTS + 1),
      );
      return { action: CloseAction.DoNotRestart, handled: true };
    },
  };
}

/** Message about a server that never ran. */
export function notStarted(): string {
  return l10n.t('Attribune could not start its language server, so nothing is analysed.');
}

let offering = false;

/** Says what is wrong and what can be done about it; once, for one failure is reported from several sides. */
export async function offerRestart(problem: string): Promise<void> {
  if (offering) return;
  offering = true;
  const restart = l10n.t('Restart Server');
  const showOutput = l10n.t('Show Output');
  const choice = await window.showErrorMessage(problem, restart, showOutput);
  offering = false;
  if (choice === restart) await commands.executeCommand('attribune.restartServer');
  if (choice === showOutput) await commands.executeCommand('attribune.showOutput');
}

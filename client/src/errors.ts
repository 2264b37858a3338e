import { commands, l10n, Uri, window } from 'vscode';
import { type BaseLanguageClient, CloseAction, ErrorAction, type ErrorHandler } from 'vscode-languageclient';
import { type Failure, failureOf } from './failures';

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

/** What is shown now: a failure that is met again and again is told once. */
const told = new Set<string>();

/** Has a person hear of the failure of work that nobody waits for. @param isAsked whether the person asked for it */
export function attempt(client: BaseLanguageClient, work: Promise<unknown>, isAsked = true): void {
  work.catch((error: unknown) => tellFailure(client, error, isAsked));
}

/** Says in one message why something failed, where there is something to say. */
export async function tellFailure(client: BaseLanguageClient, error: unknown, isAsked = true): Promise<void> {
  const failure = failureOf(error, { isRunning: client.isRunning(), isAsked });
  if (!failure) return;
  if (failure.kind === 'stopped') {
    await offerRestart(l10n.t('Attribune’s language server is not running.'));
    return;
  }
  const message = inWords(failure);
  if (told.has(message)) return;
  told.add(message);
  await (failure.kind === 'refused' ? window.showWarningMessage(message) : window.showErrorMessage(message));
  told.delete(message);
}

function inWords(failure: Exclude<Failure, { kind: 'stopped' }>): string {
  if (failure.kind === 'notOpened') {
    const name = Uri.parse(failure.uri).path.replace(/^.*\//, '');
    return l10n.t('{0} could not be opened. It may have been moved or deleted.', name);
  }
  return failure.kind === 'refused' ? failure.words : l10n.t('Attribune could not do that: {0}', failure.words);
}

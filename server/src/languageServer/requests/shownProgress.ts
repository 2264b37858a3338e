import type { Connection } from 'vscode-languageserver';

/** How long the client is waited for, which may be busy itself, in ms. */
const PATIENCE_MS = 300;

/**
 * Has the client show that something takes long, before that keeps the server from answering.
 *
 * @param title what is shown, in the user's language
 * @returns ends it; does nothing where the client shows no progress
 */
export async function showProgress({ window }: Pick<Connection, 'window'>, title: string): Promise<() => void> {
  let isOver = false;
  const begun = window.createWorkDoneProgress().then((reporter) => {
    if (!isOver) reporter.begin(title);
    return reporter;
  });
  const tooLate = new Promise((resolve) => setTimeout(resolve, PATIENCE_MS));
  await Promise.race([begun, tooLate]);
  return () => {
    isOver = true;
    begun.then((reporter) => reporter.done()).catch(() => undefined);
  };
}

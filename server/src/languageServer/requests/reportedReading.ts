import { type CancellationToken, type Connection, WorkDoneProgress } from 'vscode-languageserver';
import { l10n } from '../../l10n';

/** Tells how many articles of how many have been read. */
export type ReadingReport = (read: number, all: number) => void;

/**
 * Waits for articles to be read, tells a client that asked for it how far that is, and waits no longer than the request counts.
 *
 * @param workDoneToken of the client, for `$/progress`
 * @returns whether everything was read
 */
export async function reportedReading(
  connection: Connection,
  workDoneToken: string | number | undefined,
  token: CancellationToken,
  read: (report: ReadingReport) => Promise<boolean>,
): Promise<boolean> {
  const report: ReadingReport = (done, all) => {
    if (workDoneToken === undefined || token.isCancellationRequested) return;
    const value = {
      kind: 'report' as const,
      message: l10n.t('{0} of {1} articles', done, all),
      percentage: Math.round((100 * done) / Math.max(all, 1)),
    };
    void connection.sendProgress(WorkDoneProgress.type, workDoneToken, value);
  };
  const cancelled = new Promise<false>((resolve) => {
    token.onCancellationRequested(() => resolve(false));
  });
  return Promise.race([read(report), cancelled]);
}

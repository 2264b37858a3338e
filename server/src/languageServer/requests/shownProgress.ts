import type { Connection, WorkDoneProgressServerReporter } from 'vscode-languageserver';
import type { Guard } from './guard';

/** How long the client is waited for, which may be busy itself, in ms. */
const PATIENCE_MS = 300;

/** Progress of something that takes long, as the client shows it; nothing where it shows none. */
export interface ShownProgress {
  /** Resolves once it is shown, or the client has not answered for a while. */
  readonly shown: Promise<void>;
  readonly isCancelled: () => boolean;
  /** @param share 0 to 1 */
  readonly report: (share: number, message: string) => void;
  readonly done: () => void;
}

/**
 * Has the client show that something takes long.
 *
 * @param title what is shown
 * @param isMeasured whether shares of it are reported, and it can be cancelled
 */
export function showProgress(
  { connection, guard }: { readonly connection: Pick<Connection, 'window'>; readonly guard: Pick<Guard, 'run'> },
  title: string,
  isMeasured: boolean,
): ShownProgress {
  let reporter: WorkDoneProgressServerReporter | undefined;
  let isDone = false;
  const shown = new Promise<void>((resolve) => {
    setTimeout(resolve, PATIENCE_MS);
    guard.run('progress', async () => {
      const made = await connection.window.createWorkDoneProgress();
      if (isDone) return;
      reporter = made;
      if (isMeasured) made.begin(title, 0, undefined, true);
      else made.begin(title);
      resolve();
    });
  });
  return {
    shown,
    isCancelled: () => reporter?.token.isCancellationRequested ?? false,
    report: (share, message) => reporter?.report(Math.round(share * 100), message),
    done: () => {
      isDone = true;
      reporter?.done();
    },
  };
}

import {
  type CancellationToken,
  ErrorCodes,
  LSPErrorCodes,
  type RemoteConsole,
  ResponseError,
} from 'vscode-languageserver';

/** State of the server; requests outside `running` are refused as the protocol says. */
export type Phase = 'starting' | 'running' | 'stopping';

/** A handler of requests that may answer later. */
export type Handler<P, R> = (params: P, token: CancellationToken) => R | Promise<R>;

/**
 * The one place where a feature's failure ends. It wraps every handler: a `ResponseError` passes through, a cancelled
 * request is answered as cancelled, anything else is logged once per feature and answered with null.
 */
export class Guard {
  phase: Phase = 'starting';
  readonly #failed = new Set<string>();
  readonly #console: RemoteConsole;

  constructor(console: RemoteConsole) {
    this.#console = console;
  }

  request<P, R>(feature: string, handler: Handler<P, R>): (params: P, token: CancellationToken) => Promise<R | null>;
  /** @param failed the answer where null is none */
  request<P, R, F>(
    feature: string,
    handler: Handler<P, R>,
    failed: F,
  ): (params: P, token: CancellationToken) => Promise<R | F>;
  request<P, R>(feature: string, handler: Handler<P, R>, failed: unknown = null) {
    return async (params: P, token: CancellationToken) => {
      this.#assertRunning();
      throwIfCancelled(token);
      assertParams(params);
      try {
        return await handler(params, token);
      } catch (error) {
        if (error instanceof ResponseError) throw error;
        // What is not there was looked into: that is the client's mistake, not ours.
        if (error instanceof TypeError && !namesDocument(params)) throw invalidParams();
        this.report(feature, error);
        return failed;
      }
    };
  }

  notification<P>(feature: string, handler: (params: P) => unknown): (params: P) => void {
    return (params) => {
      if (this.phase === 'running') this.run(feature, () => handler(params));
    };
  }

  /** Runs what nobody waits for. */
  run(feature: string, work: () => unknown): void {
    void (async () => {
      try {
        await work();
      } catch (error) {
        if (!isCancelled(error)) this.report(feature, error);
      }
    })();
  }

  report(feature: string, error: unknown): void {
    if (this.#failed.has(feature)) return;
    this.#failed.add(feature);
    const detail = error instanceof Error ? (error.stack ?? error.message) : String(error);
    this.#console.error(`${feature} failed; this is logged once, and ${feature} goes on being answered. ${detail}`);
  }

  #assertRunning(): void {
    if (this.phase === 'starting') {
      throw new ResponseError(ErrorCodes.ServerNotInitialized, 'The first request must be "initialize".');
    }
    if (this.phase === 'stopping') {
      throw new ResponseError(ErrorCodes.InvalidRequest, 'The server is shutting down; start it again.');
    }
  }
}

/** Every request that the guard wraps has parameters. */
function assertParams(params: unknown): void {
  if (params === undefined || params === null) throw invalidParams();
}

function namesDocument(params: unknown): boolean {
  if (typeof params !== 'object' || params === null) return false;
  const { textDocument, uri } = params as {
    readonly textDocument?: { readonly uri?: unknown } | null;
    readonly uri?: unknown;
  };
  return typeof (textDocument?.uri ?? uri) === 'string';
}

function invalidParams(): ResponseError {
  return new ResponseError(ErrorCodes.InvalidParams, 'The parameters are not those of the protocol.');
}

/** Ends a handler whose client no longer waits. */
export function throwIfCancelled(token: CancellationToken | undefined): void {
  if (token?.isCancellationRequested) throw new ResponseError(LSPErrorCodes.RequestCancelled, 'Cancelled.');
}

/** Lets waiting messages in, a cancellation among them. */
export function nextTurn(): Promise<void> {
  return new Promise((resolve) => {
    if (typeof setImmediate === 'function') setImmediate(resolve);
    else setTimeout(resolve, 0);
  });
}

function isCancelled(error: unknown): boolean {
  return error instanceof ResponseError && error.code === LSPErrorCodes.RequestCancelled;
}

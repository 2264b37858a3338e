import { ErrorCodes, LSPErrorCodes, ResponseError } from 'vscode-languageserver-protocol';

/** A file could not be opened, as a rule because it is no longer there. */
export class NotOpened extends Error {
  readonly uri: string;

  constructor(uri: string, cause: unknown) {
    super(`Not opened: ${uri}`, { cause });
    this.uri = uri;
  }
}

/** Why something failed, as far as a person is to be told: `words` are those of the server, who says what to do, or of the editor. */
export type Failure =
  | { readonly kind: 'notOpened'; readonly uri: string }
  | { readonly kind: 'stopped' }
  | { readonly kind: 'refused' | 'other'; readonly words: string };

const GIVEN_UP = new Set<number>([
  LSPErrorCodes.RequestCancelled,
  LSPErrorCodes.ServerCancelled,
  LSPErrorCodes.ContentModified,
]);
const INTERRUPTED = new Set<number>([ErrorCodes.ConnectionInactive, ErrorCodes.PendingResponseRejected]);

/**
 * Why something failed; undefined where there is nothing to say: it was given up, or nobody asked for it and the server that
 * stopped has its own message.
 */
export function failureOf(
  error: unknown,
  { isRunning, isAsked }: { readonly isRunning: boolean; readonly isAsked: boolean },
): Failure | undefined {
  if (error instanceof NotOpened) return { kind: 'notOpened', uri: error.uri };
  const code = error instanceof ResponseError ? error.code : undefined;
  if (code !== undefined && GIVEN_UP.has(code)) return undefined;
  if (!isRunning || (code !== undefined && INTERRUPTED.has(code))) return isAsked ? { kind: 'stopped' } : undefined;
  const words = error instanceof Error ? error.message : String(error);
  return { kind: code === LSPErrorCodes.RequestFailed ? 'refused' : 'other', words };
}

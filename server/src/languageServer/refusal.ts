import { LSPErrorCodes, ResponseError } from 'vscode-languageserver';

/** Refuses a request with `RequestFailed`; the message says why and what to do, and the client shows it. */
export function refuse(message: string): never {
  throw new ResponseError(LSPErrorCodes.RequestFailed, message);
}

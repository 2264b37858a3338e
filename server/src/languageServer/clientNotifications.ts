import { type Connection, MessageType, ShowMessageNotification } from 'vscode-languageserver';
import { Message, type CanUndoParams, type ServedParams, type TreatedParams } from '../protocol/messages';
import type { Guard } from './requests/guard';

/** What the server says without being asked. A connection that is gone hears nothing, and nothing comes of it. */
export interface Telling {
  /** Shows a message to the user. */
  readonly warn: (message: string) => void;
  readonly inform: (message: string) => void;
  readonly canUndo: (params: CanUndoParams) => void;
  readonly served: (params: ServedParams) => void;
  readonly treated: (params: TreatedParams) => void;
}

/** @param own whether the client knows the notifications that are not LSP's */
export function telling(connection: Connection, guard: Guard, own: boolean): Telling {
  const send = (method: string, params: object): void => {
    guard.run(method, () => connection.sendNotification(method, params));
  };
  // Not `connection.window.showWarningMessage`, which is a request that clients need not know.
  const show = (type: MessageType) => (message: string) => send(ShowMessageNotification.method, { type, message });
  const sendOwn = (method: string) => (params: object) => {
    if (own) send(method, params);
  };
  return {
    warn: show(MessageType.Warning),
    inform: show(MessageType.Info),
    canUndo: sendOwn(Message.canUndo),
    served: sendOwn(Message.served),
    treated: sendOwn(Message.treated),
  };
}

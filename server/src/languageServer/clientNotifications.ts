import { type Connection, MessageType, ShowMessageNotification } from 'vscode-languageserver';
import {
  Message,
  type AcceptedParams,
  type CanUndoParams,
  type ServedParams,
  type TreatedParams,
} from '../protocol/messages';
import { l10n } from '../l10n';
import type { Guard } from './requests/guard';

/** The notifications that the server sends. A connection that is gone hears nothing, and nothing comes of it. */
export interface ClientNotifications {
  /** Shows a warning to the user. */
  readonly warn: (message: string) => void;
  /** Shows an information to the user. */
  readonly inform: (message: string) => void;
  /** Says how many quotations and dates were accepted, with a way to take that back where the client has one. */
  readonly accepted: (params: AcceptedParams) => void;
  readonly canUndo: (params: CanUndoParams) => void;
  readonly served: (params: ServedParams) => void;
  readonly treated: (params: TreatedParams) => void;
}

/** @param isAttribuneClient whether the client knows the notifications that are not LSP's; others are not sent them */
export function clientNotifications(
  connection: Pick<Connection, 'sendNotification'>,
  guard: Pick<Guard, 'run'>,
  isAttribuneClient: boolean,
): ClientNotifications {
  const send = (method: string, params: object): void => {
    guard.run(method, () => connection.sendNotification(method, params));
  };
  // Not `connection.window.showWarningMessage`, which is a request that clients need not know.
  const show = (type: MessageType) => (message: string) => send(ShowMessageNotification.method, { type, message });
  const sendCustom = (method: string) => (params: object) => {
    if (isAttribuneClient) send(method, params);
  };
  const inform = show(MessageType.Info);
  const accepted = sendCustom(Message.accepted);
  return {
    warn: show(MessageType.Warning),
    inform,
    accepted: (params) => {
      if (isAttribuneClient) accepted(params);
      else inform(l10n.t('{0} accepted', params.count));
    },
    canUndo: sendCustom(Message.canUndo),
    served: sendCustom(Message.served),
    treated: sendCustom(Message.treated),
  };
}

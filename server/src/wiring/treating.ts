import { Message, type TreatedParams } from '../protocol';
import type { Session } from './session';

/** Lets the user overrule what a file looks like. */
export function treat({ connection, newsness, refresh }: Session, params: TreatedParams): void {
  newsness.treat(params.uri, params.as);
  void connection.sendNotification(Message.treated, params);
  refresh();
}

import assert from 'node:assert/strict';
import type { Connection } from 'vscode-languageserver';
import { clientNotifications } from '../../../server/src/languageServer/clientNotifications';

/** The methods of what is sent to a client. */
function sent(isAttribuneClient: boolean): string[] {
  const methods: string[] = [];
  const connection = { sendNotification: (method: string) => methods.push(method) } as unknown as Connection;
  const guard = { run: (_feature: string, work: () => unknown) => void work() };
  const notifications = clientNotifications(connection, guard, isAttribuneClient);
  notifications.warn('The wind rises.');
  notifications.inform('The wind falls.');
  notifications.served({ uri: 'file:///a.news', served: true });
  notifications.treated({ uri: 'file:///a.txt', as: 'news' });
  notifications.canUndo({ uri: 'file:///a.news', canUndo: true, canRedo: false });
  return methods;
}

describe('clientNotifications', () => {
  const messages = ['window/showMessage', 'window/showMessage'];
  it('sends everything to clients that know it', () =>
    assert.deepEqual(sent(true), [...messages, 'attribune/served', 'attribune/treated', 'attribune/canUndo']));
  it('sends LSP’s alone to others', () => assert.deepEqual(sent(false), messages));
});

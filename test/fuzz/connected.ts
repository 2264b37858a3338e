import { PassThrough } from 'node:stream';
import { createConnection } from 'vscode-languageserver/node';
import {
  createProtocolConnection,
  type ProtocolConnection,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver-protocol/node';
import { startServer } from '../../server/src/languageServer/server';
import { noFileSystem } from '../../server/src/languageServer/fileSystem';

/** A server in this process, and the connection to it: every message is written, sent and read as ever. */
export async function connected(): Promise<ProtocolConnection> {
  const [up, down] = [new PassThrough(), new PassThrough()];
  startServer(createConnection(new StreamMessageReader(up), new StreamMessageWriter(down)), {
    disk: noFileSystem,
    formats: () => import('../../server/src/main.formats'),
  });
  const client = createProtocolConnection(new StreamMessageReader(down), new StreamMessageWriter(up));
  client.onUnhandledNotification(() => undefined);
  // Of two documents with the same text, open at once, each would be compared with the other.
  const settings = { checks: { differentWording: 'off' } };
  client.onRequest('workspace/configuration', ({ items }: { items: unknown[] }) => items.map(() => settings));
  client.listen();
  await client.sendRequest('initialize', {
    processId: null,
    rootUri: null,
    capabilities: {
      workspace: { configuration: true },
      textDocument: {
        diagnostic: {},
        documentSymbol: { hierarchicalDocumentSymbolSupport: true },
        codeAction: { codeActionLiteralSupport: { codeActionKind: { valueSet: [] } } },
      },
    },
    initializationOptions: { attribune: { files: false, save: false, pick: false } },
  });
  await client.sendNotification('initialized', {});
  return client;
}

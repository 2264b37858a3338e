import process from 'node:process';
import { ErrorCodes, type Message } from 'vscode-languageserver';
import {
  type Connection,
  createConnection,
  ProposedFeatures,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver/node';

/** Nobody listens to it: what stands in the place of a message that was none. */
const NOTHING: Message & { method: string } = { jsonrpc: '2.0', method: '$/nothing' };

/**
 * The connection over standard input and output. Unlike the one that the library makes it answers what is no JSON with a parse error,
 * as JSON-RPC 2.0 (section 5.1) asks: a client that waits would else wait for ever.
 */
export function stdioConnection(): Connection {
  const writer = new StreamMessageWriter(process.stdout);
  let isStopping = false;
  const decode = (bytes: Uint8Array): Promise<Message> => {
    try {
      const message = JSON.parse(new TextDecoder().decode(bytes)) as Message & { method?: unknown };
      isStopping ||= message.method === 'shutdown';
      return Promise.resolve(message);
    } catch {
      const error = { code: ErrorCodes.ParseError, message: 'The body of this message is no JSON.' };
      const answer = { jsonrpc: '2.0', id: null, error };
      return writer.write(answer).then(() => NOTHING);
    }
  };
  const reader = new StreamMessageReader(process.stdin, { contentTypeDecoder: { name: 'application/json', decode } });
  // The loss of the client ends the process.
  for (const event of ['end', 'close']) process.stdin.on(event, () => process.exit(isStopping ? 0 : 1));
  // What a library may print is no message.
  console.log = console.error;
  return createConnection(ProposedFeatures.all, reader, writer);
}

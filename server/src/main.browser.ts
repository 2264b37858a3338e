import {
  BrowserMessageReader,
  BrowserMessageWriter,
  createConnection,
  ProposedFeatures,
} from 'vscode-languageserver/browser';
import { startServer } from './languageServer/server';
import { noFileSystem } from './languageServer/fileSystem';
import type { FormatsBundle } from './languageServer/formatsBundle';

// A dedicated worker's global scope, which the DOM's types do not describe.
const scope = self as unknown as ConstructorParameters<typeof BrowserMessageReader>[0];
const connection = createConnection(
  ProposedFeatures.all,
  new BrowserMessageReader(scope),
  new BrowserMessageWriter(scope),
);
startServer(connection, { disk: noFileSystem, formats });

/**
 * The bundle's script, which leaves its exports in a global variable. Where it lies, a worker made of a blob cannot know; and such a worker
 * may import scripts of its own origin and blobs only.
 */
async function formats(url: string | undefined): Promise<FormatsBundle> {
  const loaded = self as unknown as { attribuneFormats?: FormatsBundle };
  if (loaded.attribuneFormats === undefined) {
    if (url === undefined) throw new Error('the client did not say where it is');
    const response = await fetch(url);
    if (!response.ok) throw new Error(`${response.status} ${response.statusText}`);
    const script = URL.createObjectURL(new Blob([await response.text()], { type: 'text/javascript' }));
    importScripts(script);
    URL.revokeObjectURL(script);
  }
  return loaded.attribuneFormats!;
}

import type { ExtensionContext } from 'vscode';
import { LanguageClient, TransportKind } from 'vscode-languageclient/node';
import { start, stop } from './client';

/** Desktop and remote: the server is a Node process, reached through IPC. */
export async function activate(context: ExtensionContext): Promise<void> {
  const module = context.asAbsolutePath('dist/server.js');
  const transport = TransportKind.ipc;
  const debug = { module, transport, options: { execArgv: ['--nolazy', '--inspect=6019'] } };
  await start(context, (options) => {
    return new LanguageClient('attribune', 'Attribune', { run: { module, transport }, debug }, options);
  });
}

/** Stops the server. */
export const deactivate = stop;

import { Uri, type ExtensionContext } from 'vscode';
import { LanguageClient } from 'vscode-languageclient/browser';
import { start, stop } from './client';

/** The web: the server is a worker. */
export async function activate(context: ExtensionContext): Promise<void> {
  const script = Uri.joinPath(context.extensionUri, 'dist/server.browser.js').toString(true);
  await start(context, (options) => {
    // A function, so that a restart gets a worker of its own.
    return new LanguageClient('attribune', 'Attribune', () => Promise.resolve(new Worker(script)), options);
  });
}

/** Stops the server. */
export const deactivate = stop;

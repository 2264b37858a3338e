import { Uri, type ExtensionContext } from 'vscode';
import { BrowserMessageReader, BrowserMessageWriter, LanguageClient } from 'vscode-languageclient/browser';
import { start, stop } from './client';

let worker: Worker | undefined;

/** The web: the server is a worker. */
export async function activate(context: ExtensionContext): Promise<void> {
  const script = Uri.joinPath(context.extensionUri, 'dist/server.browser.js').toString(true);
  // The client takes a worker too, but does not know the workers of VS Code's extension host for workers.
  const connect = () => {
    worker?.terminate();
    worker = new Worker(script);
    return Promise.resolve({ reader: new BrowserMessageReader(worker), writer: new BrowserMessageWriter(worker) });
  };
  const formats = Uri.joinPath(context.extensionUri, 'dist/formats.browser.js').toString(true);
  await start(context, (options) => new LanguageClient('attribune', 'Attribune', connect, options), formats);
}

/** Stops the server. */
export async function deactivate(): Promise<void> {
  await stop();
  worker?.terminate();
}

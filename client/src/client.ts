import { commands, l10n, window, workspace, type ExtensionContext, type LogOutputChannel } from 'vscode';
import { RevealOutputChannelOn, type BaseLanguageClient, type LanguageClientOptions } from 'vscode-languageclient';
import { Message, type InitializationOptions } from '../../server/src/protocol';
import { articleStates } from './articleStates';
import { fillArguments } from './commands';
import { documentSelector, schemes, sidecarPattern } from './documents';
import { offerRestart, restartAfterCrash } from './errors';
import { readFile } from './files';
import { pick } from './pick';
import { sidecarSaves, type SidecarSaves } from './saves';
import { askForTokens, askForTokensOnceRegistered } from './semanticTokens';
import { treatment } from './treatment';

/** Makes the client: all that differs between desktop and web. */
export type CreateClient = (options: LanguageClientOptions) => BaseLanguageClient;

let client: BaseLanguageClient | undefined;

/** Starts the server and wires what the client does for it; a server that does not start is reported, not thrown. */
export async function start(context: ExtensionContext, create: CreateClient): Promise<void> {
  const output = window.createOutputChannel('Attribune', { log: true });
  const saves = sidecarSaves();
  const own = create(options(context, output, saves));
  client = own;
  const restart = async () => {
    if (own.needsStop()) await own.stop();
    await run(own, output);
  };
  context.subscriptions.push(
    output,
    saves,
    commands.registerCommand('attribune.showOutput', () => output.show()),
    commands.registerCommand('attribune.restartServer', restart),
  );
  answer(own, context, saves);
  void commands.executeCommand('setContext', 'attribune.schemes', schemes());
  await run(own, output);
}

/** Stops the server; waits until it is gone. */
export async function stop(): Promise<void> {
  await client?.dispose();
  client = undefined;
}

async function run(own: BaseLanguageClient, output: LogOutputChannel): Promise<void> {
  try {
    await own.start();
    askForTokens(own);
  } catch (error) {
    output.error(error instanceof Error ? error : String(error));
    void offerRestart(l10n.t('Attribune could not start its language server, so nothing is analysed.'));
  }
}

/** Answers the server's own messages. */
function answer(own: BaseLanguageClient, context: ExtensionContext, saves: SidecarSaves): void {
  const states = articleStates();
  own.onRequest(Message.readFile, readFile);
  own.onRequest(Message.save, saves.save);
  own.onRequest(Message.pick, pick);
  own.onNotification(Message.canUndo, states.canUndo);
  own.onNotification(Message.served, states.served);
  own.onNotification(Message.treated, treatment(context.globalState).remember);
  context.subscriptions.push(states, own.onDidChangeState(states.serverChanged));
}

function options(context: ExtensionContext, output: LogOutputChannel, saves: SidecarSaves): LanguageClientOptions {
  const watcher = workspace.createFileSystemWatcher(sidecarPattern);
  context.subscriptions.push(watcher);
  return {
    documentSelector: documentSelector(),
    initializationOptions: (): InitializationOptions => {
      return { attribune: { files: true, save: true, pick: true, treatAs: treatment(context.globalState).all() } };
    },
    outputChannel: output,
    // A log that pops up over the article helps nobody; the message about a crash leads to it.
    revealOutputChannelOn: RevealOutputChannelOn.Never,
    diagnosticCollectionName: 'attribune',
    synchronize: { fileEvents: watcher },
    errorHandler: restartAfterCrash(),
    middleware: {
      executeCommand: fillArguments,
      handleRegisterCapability: askForTokensOnceRegistered(() => client),
      workspace: { handleApplyEdit: saves.watchEdit },
    },
  };
}

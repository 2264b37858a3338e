import { commands, l10n, window, type ExtensionContext, type LogOutputChannel } from 'vscode';
import { RevealOutputChannelOn, type BaseLanguageClient, type LanguageClientOptions } from 'vscode-languageclient';
import type { InitializationOptions } from '../../server/src/protocol/initializationOptions';
import { Message, type CanUndoParams, type ServedParams } from '../../server/src/protocol/messages';
import { articleStates, type ArticleStates } from './articleStates';
import { fillArguments } from './commands';
import { comparisons } from './comparisons';
import { copyQuotation } from './copyQuotation';
import { documentSelector, isNeeded, onceNeeded, schemes } from './documents';
import { notStarted, offerRestart, restartAfterCrash } from './errors';
import { findFiles, findSidecars, readFile } from './files';
import { nestedQuotations } from './nested';
import { panels } from './panels';
import { pick } from './pick';
import { review } from './review';
import { openSample } from './sample';
import { sidecarSaves, type SidecarSaves } from './saves';
import { askForTokens, askForTokensOnceRegistered } from './semanticTokens';
import { statusBar } from './statusBar';
import { treatment } from './treatment';
import { turnOff } from './turnOff';

/** Makes the client: all that differs between desktop and web. */
export type CreateClient = (options: LanguageClientOptions) => BaseLanguageClient;

let client: BaseLanguageClient | undefined;

/**
 * Starts the server, once there is something for it to do, and wires what the client does for it; a server that does not start is
 * reported, not thrown.
 * @param formats where a server that is a worker finds the bundle of the formats
 */
export async function start(context: ExtensionContext, create: CreateClient, formats?: string): Promise<void> {
  const output = window.createOutputChannel('Attribune', { log: true });
  const saves = sidecarSaves();
  const states = articleStates();
  const own = create(options(context, output, saves, states, formats));
  client = own;
  const bar = statusBar(own);
  const restart = async () => {
    if (own.needsStop()) await own.stop();
    await run(own, output);
  };
  context.subscriptions.push(
    output,
    saves,
    states,
    bar,
    review(own),
    copyQuotation(own),
    nestedQuotations(own),
    panels(own, context),
    commands.registerCommand('attribune.showOutput', () => output.show()),
    commands.registerCommand('attribune.openSample', () => openSample(context)),
    commands.registerCommand('attribune.restartServer', restart),
  );
  answer(own, context, saves, states, bar.refresh);
  void commands.executeCommand('setContext', 'attribune.schemes', schemes());
  if (isNeeded()) await run(own, output);
  else context.subscriptions.push(onceNeeded(() => void run(own, output)));
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
    void offerRestart(notStarted());
  }
}

/** Answers the server's own messages. */
function answer(
  own: BaseLanguageClient,
  context: ExtensionContext,
  saves: SidecarSaves,
  states: ArticleStates,
  refresh: () => void,
): void {
  own.onRequest(Message.readFile, readFile);
  own.onRequest(Message.findSidecars, findSidecars);
  own.onRequest(Message.findFiles, findFiles);
  own.onRequest(Message.save, saves.save);
  own.onRequest(Message.pick, pick);
  own.onRequest(Message.turnOff, turnOff);
  own.onNotification(Message.canUndo, (params: CanUndoParams) => {
    states.canUndo(params);
    refresh();
  });
  own.onNotification(Message.served, (params: ServedParams) => {
    states.served(params);
    refresh();
  });
  own.onNotification(Message.treated, treatment(context.globalState).remember);
  context.subscriptions.push(own.onDidChangeState(states.serverChanged));
}

function options(
  context: ExtensionContext,
  output: LogOutputChannel,
  saves: SidecarSaves,
  states: ArticleStates,
  formats: string | undefined,
): LanguageClientOptions {
  const compared = comparisons();
  context.subscriptions.push(compared);
  return {
    documentSelector: documentSelector(),
    initializationOptions: (): InitializationOptions => {
      return {
        attribune: {
          files: true,
          find: true,
          list: true,
          save: true,
          pick: true,
          settings: true,
          treatAs: treatment(context.globalState).all(),
          ...(l10n.bundle && { texts: l10n.bundle }),
          ...(formats === undefined ? { sharesDisk: true } : { formats }),
        },
      };
    },
    outputChannel: output,
    // A log that pops up over the article helps nobody; the message about a crash leads to it.
    revealOutputChannelOn: RevealOutputChannelOn.Never,
    diagnosticCollectionName: 'attribune',
    errorHandler: restartAfterCrash(() => client?.isRunning() ?? false),
    // The failure is reported by `run`.
    initializationFailedHandler: () => false,
    middleware: {
      executeCommand: fillArguments(states, compared),
      handleRegisterCapability: askForTokensOnceRegistered(() => client),
      workspace: { handleApplyEdit: saves.watchEdit },
    },
  };
}

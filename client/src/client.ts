import { commands, l10n, window, type ExtensionContext, type LogOutputChannel } from 'vscode';
import { RevealOutputChannelOn, type BaseLanguageClient, type LanguageClientOptions } from 'vscode-languageclient';
import type { InitializationOptions } from '../../server/src/protocol/initializationOptions';
import type { PickParams, PickResult, ReadDate } from '../../server/src/protocol/pick';
import { Message, type CanUndoParams, type WriteOutcome, type ServedParams } from '../../server/src/protocol/messages';
import { acceptedMessage } from './acceptedMessage';
import { archivePanels } from './archivePanels';
import { articleInView, type ArticleInView } from './articleInView';
import { articleStates, type ArticleStates } from './articleStates';
import { fillArguments, FROM_HOVERS } from './commands';
import { comparisons, type Comparisons } from './comparisons';
import { copyQuotation } from './copyQuotation';
import { documentSelector, isNeeded, onceNeeded, schemes } from './documents';
import { notStarted, offerRestart, restartAfterCrash } from './errors';
import { findFiles, findSidecars, readFile } from './files';
import { longLines } from './longLines';
import { nestedQuotations } from './nested';
import { nestingOffer } from './nestingOffer';
import { panels, type Panels } from './panels';
import { pick } from './pick';
import { review, type Reviewing } from './review';
import { openSample } from './sample';
import { sidePanel } from './sidePanel/sidePanel';
import { keepSidecarsUtf8 } from './sidecarEncoding';
import { writeSidecar } from './sidecarFiles';
import { sidecarSaves, type SidecarSaves } from './saves';
import { askForTokens, askForTokensOnceRegistered } from './semanticTokens';
import { statusBar } from './statusBar';
import { treatment } from './treatment';
import { turnOff } from './turnOff';
import { nextUnchecked } from './verification/nextUnchecked';
import { verificationMarks } from './verification/verificationMarks';

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
  const inView = articleInView(states, context);
  const underReview: { current?: Reviewing } = {};
  const pages: { current?: Panels } = {};
  const compared = comparisons();
  const languageClient = create(
    options({ context, output, saves, states, inView, underReview, pages, compared, formats }),
  );
  client = languageClient;
  const bar = statusBar(languageClient, context);
  const panel = sidePanel(languageClient, states, context.workspaceState);
  const marks = verificationMarks(languageClient, states, context.extensionUri);
  const nested = nestedQuotations(languageClient, states);
  const lines = longLines(states);
  const refresh = (uri: string) => {
    bar.refresh();
    panel.refresh();
    marks.refresh();
    nested.refresh();
    pages.current?.changed(uri);
    lines.wrap();
  };
  const treated = treatment(context.globalState).all;
  const waiting = isNeeded(context, treated)
    ? undefined
    : onceNeeded(context, treated, () => run(languageClient, output));
  const restart = async () => {
    waiting?.dispose();
    if (languageClient.needsStop()) await languageClient.stop();
    await run(languageClient, output);
  };
  const shownPanels = (pages.current = panels(languageClient, inView, context, compared));
  const reviewing = (underReview.current = review(languageClient, inView.show));
  context.subscriptions.push(
    output,
    saves,
    keepSidecarsUtf8(),
    states,
    bar,
    panel,
    marks,
    reviewing,
    copyQuotation(languageClient, inView),
    nested,
    nextUnchecked(languageClient, inView),
    nestingOffer(context.globalState),
    lines,
    shownPanels,
    archivePanels(languageClient, context),
    commands.registerCommand('attribune.showOutput', () => output.show()),
    commands.registerCommand('attribune.openSample', () => openSample(context)),
    commands.registerCommand('attribune.restartServer', restart),
  );
  answer(languageClient, context, saves, states, refresh);
  void commands.executeCommand('setContext', 'attribune.schemes', schemes(context));
  if (waiting === undefined) await run(languageClient, output);
  else context.subscriptions.push(waiting);
}

/** Stops the server; waits until it is gone. */
export async function stop(): Promise<void> {
  await client?.dispose();
  client = undefined;
}

async function run(languageClient: BaseLanguageClient, output: LogOutputChannel): Promise<void> {
  try {
    await languageClient.start();
    askForTokens(languageClient);
  } catch (error) {
    output.error(error instanceof Error ? error : String(error));
    void offerRestart(notStarted());
  }
}

/** Answers the custom requests and notifications of the server. */
function answer(
  languageClient: BaseLanguageClient,
  context: ExtensionContext,
  saves: SidecarSaves,
  states: ArticleStates,
  refresh: (uri: string) => void,
): void {
  languageClient.onRequest(Message.readFile, readFile);
  languageClient.onRequest(Message.findSidecars, findSidecars);
  languageClient.onRequest(Message.findFiles, findFiles);
  languageClient.onRequest<boolean, unknown>(Message.save, saves.save);
  languageClient.onRequest<WriteOutcome, unknown>(Message.writeSidecar, writeSidecar);
  languageClient.onRequest<PickResult, unknown>(Message.pick, (params: PickParams) =>
    pick(params, (date) => languageClient.sendRequest<ReadDate | null>(Message.readDate, date)),
  );
  languageClient.onRequest(Message.turnOff, turnOff);
  languageClient.onNotification(Message.canUndo, (params: CanUndoParams) => {
    states.canUndo(params);
    refresh(params.uri);
  });
  languageClient.onNotification(Message.served, (params: ServedParams) => {
    states.served(params);
    refresh(params.uri);
  });
  languageClient.onNotification(Message.accepted, acceptedMessage);
  languageClient.onNotification(Message.treated, treatment(context.globalState).remember);
  context.subscriptions.push(languageClient.onDidChangeState(states.serverChanged));
}

interface ClientParts {
  readonly context: ExtensionContext;
  readonly output: LogOutputChannel;
  readonly saves: SidecarSaves;
  readonly states: ArticleStates;
  readonly inView: ArticleInView;
  readonly underReview: { readonly current?: Reviewing };
  readonly pages: { readonly current?: Panels };
  readonly compared: Comparisons;
  readonly formats: string | undefined;
}

function options({
  context,
  output,
  saves,
  states,
  inView,
  underReview,
  pages,
  compared,
  formats,
}: ClientParts): LanguageClientOptions {
  context.subscriptions.push(compared);
  return {
    documentSelector: documentSelector(context),
    initializationOptions: (): InitializationOptions => {
      return {
        attribune: {
          files: true,
          find: true,
          list: true,
          save: true,
          write: true,
          pick: true,
          links: true,
          movesAfterwards: true,
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
    // What a hover links to; all other links of the server's Markdown do nothing.
    markdown: { isTrusted: { enabledCommands: [...FROM_HOVERS] } },
    middleware: {
      executeCommand: fillArguments(states, inView, compared, (params) => pages.current?.show(params)),
      provideHover: (document, position, token, next) =>
        underReview.current?.hoverAt(document, position) ?? next(document, position, token),
      handleRegisterCapability: askForTokensOnceRegistered(() => client),
      workspace: {
        handleApplyEdit: saves.watchEdit,
        didChangeWatchedFile: async (event, next) => {
          await next(event);
          pages.current?.changed(event.uri);
        },
      },
    },
  };
}

import type {
  CancellationToken,
  CodeActionParams,
  Connection,
  DefinitionParams,
  DocumentHighlightParams,
  DocumentDiagnosticParams,
  ExecuteCommandParams,
  HoverParams,
  InlayHintParams,
  InitializeResult,
  PrepareRenameParams,
  ReferenceParams,
  RenameFilesParams,
  RenameParams,
  SelectionRangeParams,
  SemanticTokensDeltaParams,
  SemanticTokensRangeParams,
  TextDocumentIdentifier,
  WorkspaceSymbolParams,
} from 'vscode-languageserver';
import type { OpenArticle } from './documents/articles';
import { codeLenses } from '../features/codeLens';
import { asCommands, codeActions } from '../features/codeAction';
import { attributedQuotation } from '../features/copyQuotation';
import { documentSymbols, flatSymbols } from '../features/documentSymbol';
import { foldingRanges } from '../features/foldingRange';
import { hover } from '../features/hover';
import { inlayHints } from '../features/inlayHint';
import { definition } from '../features/definition';
import { documentHighlights } from '../features/documentHighlight';
import { references } from '../features/references';
import { prepareRename, renameSpeaker } from '../features/renameSpeaker';
import { nestedQuotations } from '../features/nestedQuotations';
import { reviewItem } from '../features/review';
import { selectionRanges } from '../features/selectionRange';
import { semanticTokens } from '../features/semanticTokens';
import { summary } from '../features/summary';
import { Message, type QuotationParams, type UriParams } from '../protocol/messages';
import type { PanelFileParams, PanelParams } from '../protocol/panel';
import type { ReviewParams } from '../protocol/review';
import { capabilities } from './requests/serverCapabilities';
import { runCommand } from './commands/executeCommand';
import { loadFormats } from './commands/exportAnnotations';
import { follow } from './documents/documentSync';
import { Guard } from './requests/guard';
import { willRename } from './sidecars/sidecarRenames';
import { refuse } from './sidecars/sidecarWriter';
import { createSession, type Platform, type Session } from './session';
import { l10n } from '../l10n';

/**
 * Serves a client until it says exit.
 *
 * @param platform what the entry point knows of where it runs
 */
export function startServer(connection: Connection, platform: Platform): void {
  const guard = new Guard(connection.console);
  let running: Session | undefined;
  const session = (): Session => {
    if (running === undefined) throw new Error('The guard lets nothing through before "initialize".');
    return running;
  };
  connection.onInitialize((params): InitializeResult => {
    running = createSession(connection, guard, params, platform);
    guard.phase = 'running';
    return { capabilities: capabilities(running.abilities), serverInfo: { name: 'Attribune' } };
  });
  connection.onShutdown(() => {
    guard.phase = 'stopping';
  });
  follow(connection, guard, session);
  serve(connection, guard, session);
  connection.listen();
}

const nobodyToRename = () =>
  l10n.t('Nobody that the text names is meant here. Put the cursor on a name or a quotation of the speaker to rename.');

/** The requests: each finds its article and hands it to the feature of the same name. */
function serve(connection: Connection, guard: Guard, session: () => Session): void {
  const about = <P extends { textDocument: TextDocumentIdentifier }, R>(
    name: string,
    answer: (article: OpenArticle, params: P) => R | Promise<R>,
  ) =>
    guard.request(name, async (params: P, token: CancellationToken) => {
      const article = await session().articles.get(params.textDocument.uri, token);
      return article === undefined ? null : await answer(article, params);
    });

  const aboutUri = <P extends UriParams, R>(
    name: string,
    answer: (article: OpenArticle, params: P) => R | Promise<R>,
  ) =>
    guard.request(name, async (params: P, token: CancellationToken) => {
      const article = await session().articles.get(params.uri, token);
      return article === undefined ? null : await answer(article, params);
    });

  const { languages } = connection;
  languages.semanticTokens.on(
    about('semantic tokens', (article) => session().tokens.full(article.uri, semanticTokens(article))),
  );
  languages.semanticTokens.onDelta(
    about('semantic tokens', (article, { previousResultId }: SemanticTokensDeltaParams) => {
      return session().tokens.delta(article.uri, previousResultId, semanticTokens(article));
    }),
  );
  languages.semanticTokens.onRange(
    about('semantic tokens', (article, { range }: SemanticTokensRangeParams) => semanticTokens(article, range)),
  );
  connection.onDefinition(
    about('definition', (article, { position }: DefinitionParams) => definition(article, position)),
  );
  connection.onReferences(
    about('references', (article, { position, context }: ReferenceParams) =>
      references(article, position, context.includeDeclaration),
    ),
  );
  connection.onDocumentHighlight(
    about('highlights', (article, { position }: DocumentHighlightParams) => documentHighlights(article, position)),
  );
  connection.onPrepareRename(
    about('rename', (article, { position }: PrepareRenameParams) => {
      return prepareRename(article, position) ?? refuse(nobodyToRename());
    }),
  );
  connection.onRenameRequest(
    about('rename', async (article, { position, newName }: RenameParams) => {
      const decision = renameSpeaker(article, position, newName) ?? refuse(nobodyToRename());
      await session().deciding.decide(article.uri, article.version, [decision], l10n.t('Rename Speaker'));
      return { changes: {} };
    }),
  );
  connection.onFoldingRanges(about('folding', foldingRanges));
  connection.onSelectionRanges(
    about('selection ranges', (article, { positions }: SelectionRangeParams) => selectionRanges(article, positions)),
  );
  connection.onCodeLens(about('code lenses', (article) => codeLenses(article, session().abilities.own)));
  languages.inlayHint.on(about('inlay hints', (article, { range }: InlayHintParams) => inlayHints(article, range)));
  connection.onHover(
    about('hover', (article, { position }: HoverParams) => hover(article, position, session().abilities.markdown)),
  );
  connection.onCodeAction(
    about('code actions', (article, { range, context }: CodeActionParams) => {
      const { pick, settings, codeActionLiterals } = session().abilities;
      const actions = codeActions(article, range, context, pick, settings);
      return codeActionLiterals ? actions : asCommands(actions);
    }),
  );
  connection.onDocumentSymbol(
    about('document symbols', (article) => {
      const symbols = documentSymbols(article);
      return session().abilities.nestedSymbols ? symbols : flatSymbols(article.uri, symbols);
    }),
  );
  connection.onWorkspaceSymbol(
    guard.request('workspace symbols', async ({ query }: WorkspaceSymbolParams) => {
      const { indexing } = session();
      await indexing.catchUp();
      return indexing.symbols(query);
    }),
  );
  languages.diagnostics.on(
    guard.request(
      'diagnostics',
      ({ textDocument }: DocumentDiagnosticParams, token) => session().diagnosing.pull(textDocument.uri, token),
      { kind: 'full' as const, items: [] },
    ),
  );
  connection.onRequest(
    Message.review,
    aboutUri('review', (article, { at }: ReviewParams) => reviewItem(article, at, session().abilities.pick)),
  );
  connection.onRequest(
    Message.quotation,
    aboutUri('copying', (article, { position }: QuotationParams) => attributedQuotation(article, position) ?? null),
  );
  connection.onRequest(
    Message.panel,
    aboutUri('panel', async (article, { kind }: PanelParams) => (await loadFormats(session())).panel(kind, article)),
  );
  connection.onRequest(
    Message.panelFile,
    aboutUri('panel', async (article, { kind, as }: PanelFileParams) =>
      (await loadFormats(session())).panelFile(kind, article, as),
    ),
  );
  connection.onRequest(Message.nested, aboutUri('nested quotations', nestedQuotations));
  connection.onRequest(Message.summary, aboutUri('summary', summary));
  connection.workspace.onWillRenameFiles(
    guard.request('workspace/willRenameFiles', (params: RenameFilesParams) => willRename(session(), params)),
  );
  connection.onExecuteCommand(
    guard.request('commands', (params: ExecuteCommandParams) => runCommand(session(), params)),
  );
}

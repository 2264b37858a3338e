import type {
  CancellationToken,
  CodeActionParams,
  Connection,
  DocumentDiagnosticParams,
  ExecuteCommandParams,
  HoverParams,
  InlayHintParams,
  InitializeResult,
  RenameFilesParams,
  SemanticTokensDeltaParams,
  SemanticTokensRangeParams,
  TextDocumentIdentifier,
} from 'vscode-languageserver';
import type { OpenArticle } from './articles';
import { asCommands, codeActions } from './features/codeActions';
import { documentSymbols, flatSymbols } from './features/documentSymbols';
import { hover } from './features/hover';
import { inlayHints } from './features/inlayHints';
import { reviewItem } from './features/review';
import { semanticTokens } from './features/semanticTokens';
import { summary } from './features/summary';
import { Message, type ReviewParams, type UriParams } from './protocol';
import { capabilities } from './wiring/capabilities';
import { runCommand } from './wiring/commands';
import { type Files, noFiles } from './wiring/files';
import { follow } from './wiring/following';
import { Guard } from './wiring/guard';
import { willRename } from './wiring/renaming';
import { createSession, type Session } from './wiring/session';

/**
 * Serves a client until it says exit.
 *
 * @param disk the file system for clients that do not offer theirs
 */
export function startServer(connection: Connection, disk: Files = noFiles): void {
  const guard = new Guard(connection.console);
  let running: Session | undefined;
  const session = (): Session => {
    if (running === undefined) throw new Error('The guard lets nothing through before "initialize".');
    return running;
  };
  connection.onInitialize((params): InitializeResult => {
    running = createSession(connection, guard, params, disk);
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

/** The requests: each finds its article and hands it to the feature of the same name. */
function serve(connection: Connection, guard: Guard, session: () => Session): void {
  const about = <P extends { textDocument: TextDocumentIdentifier }, R>(
    name: string,
    answer: (article: OpenArticle, params: P) => R,
  ) =>
    guard.request(name, async (params: P, token: CancellationToken) => {
      const article = await session().articles.get(params.textDocument.uri, token);
      return article === undefined ? null : answer(article, params);
    });

  const aboutUri = <P extends UriParams, R>(name: string, answer: (article: OpenArticle, params: P) => R) =>
    guard.request(name, async (params: P, token: CancellationToken) => {
      const article = await session().articles.get(params.uri, token);
      return article === undefined ? null : answer(article, params);
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
  languages.inlayHint.on(about('inlay hints', (article, { range }: InlayHintParams) => inlayHints(article, range)));
  connection.onHover(
    about('hover', (article, { position }: HoverParams) => hover(article, position, session().abilities.markdown)),
  );
  connection.onCodeAction(
    about('code actions', (article, { range, context }: CodeActionParams) => {
      const { pick, codeActionLiterals } = session().abilities;
      const actions = codeActions(article, range, context, pick);
      return codeActionLiterals ? actions : asCommands(actions);
    }),
  );
  connection.onDocumentSymbol(
    about('document symbols', (article) => {
      const symbols = documentSymbols(article);
      return session().abilities.nestedSymbols ? symbols : flatSymbols(article.uri, symbols);
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
  connection.onRequest(Message.summary, aboutUri('summary', summary));
  connection.workspace.onWillRenameFiles(
    guard.request('workspace/willRenameFiles', (params: RenameFilesParams) => willRename(session(), params)),
  );
  connection.onExecuteCommand(
    guard.request('commands', (params: ExecuteCommandParams) => runCommand(session(), params)),
  );
}

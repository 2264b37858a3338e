import type {
  CancellationToken,
  CodeActionParams,
  Connection,
  DefinitionParams,
  DocumentHighlightParams,
  DocumentDiagnosticParams,
  HoverParams,
  InlayHintParams,
  PrepareRenameParams,
  ReferenceParams,
  RenameParams,
  SelectionRangeParams,
  SemanticTokensDeltaParams,
  SemanticTokensRangeParams,
  TextDocumentIdentifier,
  WorkspaceSymbolParams,
} from 'vscode-languageserver';
import type { Articles, OpenArticle } from '../documents/articles';
import { codeLenses } from '../../features/codeLens';
import { asCommands, codeActions } from '../../features/codeAction';
import { attributedQuotation } from '../../features/copyQuotation';
import { definition } from '../../features/definition';
import { documentHighlights } from '../../features/documentHighlight';
import { documentSymbols, flatOutline } from '../../features/documentSymbol';
import { foldingRanges } from '../../features/foldingRange';
import { hover, type HoverAbilities } from '../../features/hover';
import { inlayHints } from '../../features/inlayHint';

import { lineMarks } from '../../features/lineMarks';
import { listItems } from '../../features/listItems';
import { nestedQuotations } from '../../features/nestedQuotations';
import { readDate } from '../../features/readDate';
import { references } from '../../features/references';
import { prepareRename, renameSpeaker } from '../../features/renameSpeaker';
import { reviewItem } from '../../features/review';
import { selectionRanges } from '../../features/selectionRange';
import { semanticTokens } from '../../features/semanticTokens';
import { summary } from '../../features/summary';
import { Message, type QuotationParams, type UriParams } from '../../protocol/messages';
import type { ReadDateParams } from '../../protocol/pick';
import type { PanelFileParams, PanelParams } from '../../protocol/panel';
import type { ReviewParams } from '../../protocol/review';
import { l10n } from '../../l10n';
import type { FileSystem } from '../fileSystem';
import { refuse } from '../refusal';
import type { AnnotationEdits } from '../sidecars/annotationEdits';
import type { WorkspaceIndex } from '../workspace/workspaceIndex';
import type { ClientCapabilities } from './clientCapabilities';
import { panelPage, panelPageFile, type PanelPorts } from './comparisonPanels';
import type { DocumentDiagnostics } from './documentDiagnostics';
import type { Guard } from './guard';
import { likelyDays, localDay } from './likelyDays';
import type { TokenHistory } from './tokenHistory';

/** Sources of the answers to requests. */
export interface RequestPorts extends PanelPorts {
  readonly articles: Articles;
  readonly clientCapabilities: ClientCapabilities;
  readonly diagnostics: DocumentDiagnostics;
  readonly edits: AnnotationEdits;
  readonly fileSystem: FileSystem;
  readonly tokens: TokenHistory;
  readonly workspaceIndex: WorkspaceIndex;
}

/** Answers the requests of LSP and of Attribune's clients: each finds its article and hands it to the feature of the same name. */
export function answerRequests(connection: Connection, guard: Guard, ports: () => RequestPorts): void {
  const withArticle = <P, R>(
    name: string,
    uriOf: (params: P) => string,
    answer: (article: OpenArticle, params: P) => R | Promise<R>,
  ) =>
    guard.request(name, async (params: P, token: CancellationToken) => {
      const article = await ports().articles.get(uriOf(params), token);
      return article === undefined ? null : await answer(article, params);
    });
  const about = <P extends { textDocument: TextDocumentIdentifier }, R>(
    name: string,
    answer: (article: OpenArticle, params: P) => R | Promise<R>,
  ) => withArticle(name, ({ textDocument }: P) => textDocument.uri, answer);
  const aboutUri = <P extends UriParams, R>(
    name: string,
    answer: (article: OpenArticle, params: P) => R | Promise<R>,
  ) => withArticle(name, ({ uri }: P) => uri, answer);

  const { languages } = connection;
  languages.semanticTokens.on(
    about('semantic tokens', (article) => ports().tokens.full(article.uri, semanticTokens(article))),
  );
  languages.semanticTokens.onDelta(
    about('semantic tokens', (article, { previousResultId }: SemanticTokensDeltaParams) => {
      return ports().tokens.delta(article.uri, previousResultId, semanticTokens(article));
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
      await ports().edits.apply(article.uri, article.version, [decision], l10n.t('Rename Speaker'));
      return { changes: {} };
    }),
  );
  connection.onFoldingRanges(about('folding', foldingRanges));
  connection.onSelectionRanges(
    about('selection ranges', (article, { positions }: SelectionRangeParams) => selectionRanges(article, positions)),
  );
  connection.onCodeLens(
    about('code lenses', (article) => codeLenses(article, ports().clientCapabilities.isAttribuneClient)),
  );
  languages.inlayHint.on(about('inlay hints', (article, { range }: InlayHintParams) => inlayHints(article, range)));
  connection.onHover(
    about('hover', (article, { position }: HoverParams) =>
      hover(article, position, hoverAbilities(ports().clientCapabilities)),
    ),
  );
  connection.onCodeAction(
    about('code actions', async (article, { range, context }: CodeActionParams) => {
      const { pick, turnOff, codeActionLiterals } = ports().clientCapabilities;
      const days = await likelyDays(article, ports().fileSystem);
      const actions = codeActions(article, range, context, pick, turnOff, days);
      return codeActionLiterals ? actions : asCommands(actions);
    }),
  );
  connection.onDocumentSymbol(
    about('document symbols', (article) => {
      return ports().clientCapabilities.nestedSymbols ? documentSymbols(article) : flatOutline(article);
    }),
  );
  connection.onWorkspaceSymbol(
    guard.request('workspace symbols', async ({ query }: WorkspaceSymbolParams) => {
      const { workspaceIndex } = ports();
      await workspaceIndex.catchUp();
      return workspaceIndex.symbols(query);
    }),
  );
  languages.diagnostics.on(
    guard.request(
      'diagnostics',
      ({ textDocument }: DocumentDiagnosticParams, token) => ports().diagnostics.pull(textDocument.uri, token),
      { kind: 'full' as const, items: [] },
    ),
  );
  connection.onRequest(
    Message.review,
    aboutUri('review', (article, { at }: ReviewParams) => reviewItem(article, at, ports().clientCapabilities.pick)),
  );
  connection.onRequest(
    Message.quotation,
    aboutUri('copying', (article, { position }: QuotationParams) => attributedQuotation(article, position) ?? null),
  );
  connection.onRequest(
    Message.readDate,
    aboutUri('reading a date', (article, { text, as }: ReadDateParams) =>
      readDate(article, text, as, localDay(new Date())),
    ),
  );
  connection.onRequest(
    Message.panel,
    aboutUri('panel', (article, params: PanelParams) => panelPage(ports(), article, params)),
  );
  connection.onRequest(
    Message.panelFile,
    aboutUri('panel', (article, params: PanelFileParams) => panelPageFile(ports(), article, params)),
  );
  connection.onRequest(Message.nested, aboutUri('nested quotations', nestedQuotations));
  connection.onRequest(Message.items, aboutUri('list of items', listItems));
  connection.onRequest(Message.lineMarks, aboutUri('marks of lines', lineMarks));
  connection.onRequest(Message.summary, aboutUri('summary', summary));
}

function hoverAbilities({ markdown, links, pick }: ClientCapabilities): HoverAbilities {
  return { markdown, links, picks: pick };
}

const nobodyToRename = () =>
  l10n.t('Nobody in the text is meant here. Put the cursor on a name or a quotation of the speaker to rename.');

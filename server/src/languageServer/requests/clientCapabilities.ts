import type { InitializeParams } from 'vscode-languageserver';
import type { Texts } from '../../l10n';
import type { InitializationOptions } from '../../protocol/initializationOptions';
import type { TreatAs } from '../../protocol/messages';

/** The client capabilities that the server heeds: LSP's and those of `initializationOptions`, flat. All are optional; the server works without any. */
export interface ClientCapabilities {
  readonly markdown: boolean;
  readonly codeActionLiterals: boolean;
  readonly preferredActions: boolean;
  readonly nestedSymbols: boolean;
  readonly pullDiagnostics: boolean;
  /** Its problems can point to other places. */
  readonly relatedInformation: boolean;
  readonly refreshDiagnostics: boolean;
  readonly refreshTokens: boolean;
  readonly refreshInlayHints: boolean;
  readonly refreshCodeLenses: boolean;
  readonly prepareRename: boolean;
  readonly configuration: boolean;
  readonly registerConfiguration: boolean;
  readonly registerWatchers: boolean;
  /** What it watches may be in a folder outside the workspace. */
  readonly relativePatterns: boolean;
  readonly workspaceFolders: boolean;
  /** The folders of the workspace at its start. */
  readonly folders: readonly string[];
  readonly documentChanges: boolean;
  readonly createFiles: boolean;
  readonly deleteFiles: boolean;
  readonly applyEdit: boolean;
  /** It answers `attribune/readFile`: its file system is read, not the server's disk. */
  readonly readFile: boolean;
  /** `file:` URIs mean the same files for client and server. */
  readonly sharesDisk: boolean;
  /** It, or the disk, can list sidecars. */
  readonly findSidecars: boolean;
  /** It, or the disk, can list files. */
  readonly findFiles: boolean;
  /** It answers `attribune/save`. */
  readonly save: boolean;
  /** It answers `attribune/writeSidecar`. */
  readonly writeSidecar: boolean;
  /** It answers `attribune/pick`. */
  readonly pick: boolean;
  /** It runs commands that a hover links to. */
  readonly links: boolean;
  /** It answers `attribune/turnOff`. */
  readonly turnOff: boolean;
  /** The URL of the formats bundle, where it gives one. */
  readonly formatsUrl: string | undefined;
  /** The translations that it brings along. */
  readonly texts: Texts | undefined;
  readonly willRename: boolean;
  readonly didRename: boolean;
  readonly didDelete: boolean;
  /** It would ask before it moved a sidecar along with its article; it moves one behind its article without a word. */
  readonly movesAfterwards: boolean;
  /** Its workspace edits may rename files. */
  readonly renameEdits: boolean;
  /** It gave `initializationOptions.attribune`, so it knows the messages that are not LSP's. */
  readonly isAttribuneClient: boolean;
  /** Decisions of the user about files in earlier sessions, by URI. */
  readonly treatAs: Readonly<Record<string, TreatAs>>;
}

/** Reads the client's capabilities from `initialize`; a value of another type than declared counts as absent. */
export function readClientCapabilities(params: InitializeParams): ClientCapabilities {
  const { capabilities } = params;
  const initializationOptions: unknown = params.initializationOptions;
  const { textDocument, workspace } = capabilities;
  const options = (initializationOptions as InitializationOptions | null | undefined)?.attribune ?? undefined;
  const kinds = textDocument?.codeAction?.codeActionLiteralSupport?.codeActionKind.valueSet;
  return {
    markdown: textDocument?.hover?.contentFormat?.includes('markdown') ?? false,
    codeActionLiterals: kinds !== undefined,
    preferredActions: textDocument?.codeAction?.isPreferredSupport ?? false,
    nestedSymbols: textDocument?.documentSymbol?.hierarchicalDocumentSymbolSupport ?? false,
    pullDiagnostics: textDocument?.diagnostic !== undefined,
    relatedInformation:
      (textDocument?.publishDiagnostics?.relatedInformation ?? textDocument?.diagnostic?.relatedInformation) === true,
    refreshDiagnostics: workspace?.diagnostics?.refreshSupport ?? false,
    refreshTokens: workspace?.semanticTokens?.refreshSupport ?? false,
    refreshInlayHints: workspace?.inlayHint?.refreshSupport ?? false,
    refreshCodeLenses: workspace?.codeLens?.refreshSupport ?? false,
    prepareRename: textDocument?.rename?.prepareSupport ?? false,
    configuration: workspace?.configuration ?? false,
    registerConfiguration: workspace?.didChangeConfiguration?.dynamicRegistration ?? false,
    registerWatchers: workspace?.didChangeWatchedFiles?.dynamicRegistration ?? false,
    relativePatterns: workspace?.didChangeWatchedFiles?.relativePatternSupport ?? false,
    workspaceFolders: workspace?.workspaceFolders ?? false,
    folders: foldersOf(params),
    documentChanges: workspace?.workspaceEdit?.documentChanges ?? false,
    createFiles: workspace?.workspaceEdit?.resourceOperations?.includes('create') ?? false,
    deleteFiles: workspace?.workspaceEdit?.resourceOperations?.includes('delete') ?? false,
    applyEdit: workspace?.applyEdit ?? false,
    readFile: options?.files === true,
    sharesDisk: options?.sharesDisk === true,
    findSidecars: options?.find === true || options?.files !== true,
    findFiles: options?.list === true || options?.files !== true,
    save: options?.save === true,
    writeSidecar: options?.write === true,
    pick: options?.pick === true,
    links: options?.links === true,
    turnOff: options?.settings === true,
    formatsUrl: typeof options?.formats === 'string' ? options.formats : undefined,
    texts: textsOf(options?.texts),
    willRename: workspace?.fileOperations?.willRename ?? false,
    didRename: workspace?.fileOperations?.didRename ?? false,
    didDelete:
      (workspace?.fileOperations?.didDelete ?? false) &&
      (workspace?.workspaceEdit?.resourceOperations?.includes('delete') ?? false),
    movesAfterwards: options?.movesAfterwards === true,
    renameEdits: workspace?.workspaceEdit?.resourceOperations?.includes('rename') ?? false,
    isAttribuneClient: typeof options === 'object',
    treatAs: typeof options?.treatAs === 'object' ? options.treatAs : {},
  };
}

function textsOf(given: unknown): Texts | undefined {
  if (typeof given !== 'object' || given === null) return undefined;
  return Object.fromEntries(Object.entries(given).filter(([, text]) => typeof text === 'string'));
}

/** The workspace folders; of clients that know none, the root. */
function foldersOf({ workspaceFolders, ...older }: InitializeParams): string[] {
  if (workspaceFolders) return workspaceFolders.map(({ uri }) => uri);
  const { rootUri } = older as { readonly rootUri?: string | null };
  return rootUri ? [rootUri] : [];
}

import type { InitializeParams } from 'vscode-languageserver';
import type { Texts } from '../../l10n';
import type { InitializationOptions } from '../../protocol/initializationOptions';
import type { TreatAs } from '../../protocol/messages';

/** What the client can do; everything here is optional, and the server works without any of it. */
export interface Abilities {
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
  readonly workspaceFolders: boolean;
  /** The folders of the workspace at its start. */
  readonly folders: readonly string[];
  readonly documentChanges: boolean;
  readonly createFiles: boolean;
  readonly applyEdit: boolean;
  readonly files: boolean;
  /** What `file:` URIs stand for is the same for client and server. */
  readonly sharesDisk: boolean;
  /** It, or the disk, can list sidecars. */
  readonly find: boolean;
  /** It, or the disk, can list files. */
  readonly list: boolean;
  readonly save: boolean;
  readonly pick: boolean;
  /** It can change settings. */
  readonly settings: boolean;
  /** Where it says that the bundle of the formats is. */
  readonly formats: string | undefined;
  /** What its language calls things; undefined where it does not say. */
  readonly texts: Texts | undefined;
  readonly willRename: boolean;
  readonly didRename: boolean;
  readonly didDelete: boolean;
  /** Its workspace edits may rename files. */
  readonly renameEdits: boolean;
  /** It is our own client, or one that speaks its language. */
  readonly own: boolean;
  readonly treatAs: Readonly<Record<string, TreatAs>>;
}

/** Reads the abilities out of what the client said at its start; what it got wrong counts as not said. */
export function readAbilities(params: InitializeParams): Abilities {
  const { capabilities } = params;
  const initializationOptions: unknown = params.initializationOptions;
  const { textDocument, workspace } = capabilities;
  const own = (initializationOptions as InitializationOptions | null | undefined)?.attribune ?? undefined;
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
    workspaceFolders: workspace?.workspaceFolders ?? false,
    folders: foldersOf(params),
    documentChanges: workspace?.workspaceEdit?.documentChanges ?? false,
    createFiles: workspace?.workspaceEdit?.resourceOperations?.includes('create') ?? false,
    applyEdit: workspace?.applyEdit ?? false,
    files: own?.files === true,
    sharesDisk: own?.sharesDisk === true,
    find: own?.find === true || own?.files !== true,
    list: own?.list === true || own?.files !== true,
    save: own?.save === true,
    pick: own?.pick === true,
    settings: own?.settings === true,
    formats: typeof own?.formats === 'string' ? own.formats : undefined,
    texts: textsOf(own?.texts),
    willRename: workspace?.fileOperations?.willRename ?? false,
    didRename: workspace?.fileOperations?.didRename ?? false,
    didDelete:
      (workspace?.fileOperations?.didDelete ?? false) &&
      (workspace?.workspaceEdit?.resourceOperations?.includes('delete') ?? false),
    renameEdits: workspace?.workspaceEdit?.resourceOperations?.includes('rename') ?? false,
    own: typeof own === 'object',
    treatAs: typeof own?.treatAs === 'object' ? own.treatAs : {},
  };
}

function textsOf(given: unknown): Texts | undefined {
  if (typeof given !== 'object' || given === null) return undefined;
  return Object.fromEntries(Object.entries(given).filter(([, text]) => typeof text === 'string'));
}

/** Clients that know no folders have one root, or none. */
function foldersOf({ workspaceFolders, ...older }: InitializeParams): string[] {
  if (workspaceFolders) return workspaceFolders.map(({ uri }) => uri);
  const { rootUri } = older as { readonly rootUri?: string | null };
  return rootUri ? [rootUri] : [];
}

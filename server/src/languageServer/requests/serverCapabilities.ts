import { CodeActionKind, type ServerCapabilities, TextDocumentSyncKind } from 'vscode-languageserver';
import { annotateAllKind } from '../../features/codeAction';
import { Command } from '../../protocol/commands';
import { legend } from '../../features/semanticTokens';
import type { ClientCapabilities } from './clientCapabilities';

/** File operations of articles, whose sidecars follow; a folder takes its sidecars along by itself. */
const ARTICLE_FILES = { filters: [{ pattern: { glob: '**/*.{txt,news}', matches: 'file' as const } }] };

/** The server capabilities for a client with these capclient. */
export function serverCapabilities(client: ClientCapabilities): ServerCapabilities {
  return {
    positionEncoding: 'utf-16',
    textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental, save: { includeText: false } },
    semanticTokensProvider: { legend, full: { delta: true }, range: true },
    hoverProvider: true,
    inlayHintProvider: true,
    definitionProvider: true,
    referencesProvider: true,
    documentHighlightProvider: true,
    renameProvider: client.prepareRename ? { prepareProvider: true } : true,
    foldingRangeProvider: true,
    selectionRangeProvider: true,
    codeLensProvider: { resolveProvider: false },
    codeActionProvider: client.codeActionLiterals
      ? { codeActionKinds: [CodeActionKind.QuickFix, annotateAllKind] }
      : true,
    documentSymbolProvider: true,
    workspaceSymbolProvider: true,
    executeCommandProvider: { commands: Object.values(Command) },
    ...(client.pullDiagnostics && {
      diagnosticProvider: { identifier: 'attribune', interFileDependencies: true, workspaceDiagnostics: false },
    }),
    workspace: {
      ...(client.workspaceFolders && { workspaceFolders: { supported: true, changeNotifications: true } }),
      fileOperations: {
        ...(client.willRename && client.renameEdits && !client.movesAfterwards && { willRename: ARTICLE_FILES }),
        ...(client.didRename && { didRename: ARTICLE_FILES }),
        ...(client.didDelete && { didDelete: ARTICLE_FILES }),
      },
    },
  };
}

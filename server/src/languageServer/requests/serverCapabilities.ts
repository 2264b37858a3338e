import { CodeActionKind, type ServerCapabilities, TextDocumentSyncKind } from 'vscode-languageserver';
import { annotateAllKind } from '../../features/codeAction';
import { Command } from '../../protocol/commands';
import { legend } from '../../features/semanticTokens';
import type { Abilities } from './clientCapabilities';

/** The files that a sidecar moves along with; folders take theirs along by themselves. */
const articleFiles = { filters: [{ pattern: { glob: '**/*.{txt,news}', matches: 'file' as const } }] };

/** What the server offers to a client that can do this much. */
export function capabilities(abilities: Abilities): ServerCapabilities {
  return {
    positionEncoding: 'utf-16',
    textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental, save: { includeText: false } },
    semanticTokensProvider: { legend, full: { delta: true }, range: true },
    hoverProvider: true,
    inlayHintProvider: true,
    definitionProvider: true,
    referencesProvider: true,
    documentHighlightProvider: true,
    renameProvider: abilities.prepareRename ? { prepareProvider: true } : true,
    foldingRangeProvider: true,
    selectionRangeProvider: true,
    codeLensProvider: { resolveProvider: false },
    codeActionProvider: abilities.codeActionLiterals
      ? { codeActionKinds: [CodeActionKind.QuickFix, annotateAllKind] }
      : true,
    documentSymbolProvider: true,
    workspaceSymbolProvider: true,
    executeCommandProvider: { commands: Object.values(Command) },
    ...(abilities.pullDiagnostics && {
      diagnosticProvider: { identifier: 'attribune', interFileDependencies: true, workspaceDiagnostics: false },
    }),
    workspace: {
      ...(abilities.workspaceFolders && { workspaceFolders: { supported: true, changeNotifications: true } }),
      fileOperations: {
        ...(abilities.willRename && abilities.renameEdits && { willRename: articleFiles }),
        ...(abilities.didRename && { didRename: articleFiles }),
        ...(abilities.didDelete && { didDelete: articleFiles }),
      },
    },
  };
}

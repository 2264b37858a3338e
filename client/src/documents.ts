import { commands, languages, workspace, Disposable } from 'vscode';
import type { DocumentFilter, ExtensionContext, TextDocument } from 'vscode';
import { Command } from '../../server/src/protocol/commands';
import { OFFERED_BEFORE_START, offerSample } from './sampleOffer';
import { servedSchemes } from './schemes';
import type { TreatAs } from '../../server/src/protocol/messages';
import { SIDECAR_ENDING } from '../../server/src/protocol/sidecarPath';

/** The glob of sidecars. */
export const SIDECAR_GLOB = `**/*${SIDECAR_ENDING}`;

/** The extension's own folder, of which nothing but its scheme counts here. */
type Storage = Pick<ExtensionContext, 'globalStorageUri'>;

/** The schemes of the documents that are served. */
export function schemes({ globalStorageUri }: Storage): string[] {
  const folders = (workspace.workspaceFolders ?? []).map((folder) => folder.uri.scheme);
  return servedSchemes(folders, globalStorageUri.scheme);
}

/** Documents that the server gets. It decides itself which plain texts are news; Markdown is news only where the user said so. */
export function documentSelector(storage: Storage): (DocumentFilter & { scheme: string; pattern?: string })[] {
  return schemes(storage).flatMap((scheme) => [
    { scheme, language: 'news' },
    { scheme, language: 'plaintext' },
    { scheme, language: 'markdown' },
    { scheme, pattern: SIDECAR_GLOB },
  ]);
}

/** Decisions of the user about files in earlier sessions, by URI. */
type Treated = () => Readonly<Record<string, TreatAs>>;

/** Whether there is something to serve. The editor's own input boxes are plain texts too, and need no server; Markdown needs none until it is treated as news. */
export function isNeeded(
  storage: Storage,
  treated: Treated,
  documents: readonly TextDocument[] = workspace.textDocuments,
): boolean {
  return documents.some((document) => {
    if (languages.match(documentSelector(storage), document) === 0) return false;
    return document.languageId !== 'markdown' || treated()[document.uri.toString()] === 'news';
  });
}

/**
 * Calls back, once, when a document to serve opens, for sidecars in the workspace, which must move with their articles, or at
 * *Treat as News*, which the server then carries out.
 *
 * @param start resolves when the server runs
 */
export function onceNeeded(storage: Storage, treated: Treated, start: () => Promise<void>): Disposable {
  let started: Promise<void> | undefined;
  const go = () => {
    if (started !== undefined) return started;
    listeners.dispose();
    return (started = start());
  };
  const listeners = Disposable.from(
    workspace.onDidOpenTextDocument((document) => {
      if (isNeeded(storage, treated, [document])) void go();
    }),
    // Until the server runs, nobody else has the command.
    commands.registerCommand(Command.treatAsNews, async (...given: unknown[]) => {
      await go();
      return commands.executeCommand(Command.treatAsNews, ...given);
    }),
    ...OFFERED_BEFORE_START.map((command) => commands.registerCommand(command, offerSample)),
  );
  void workspace.findFiles(SIDECAR_GLOB, undefined, 1).then((sidecars) => {
    if (sidecars.length > 0) void go();
  });
  return listeners;
}

import { languages, workspace, type Disposable, type DocumentFilter, type TextDocument } from 'vscode';
import { SIDECAR_ENDING } from '../../server/src/protocol/sidecarPath';

/** The glob of sidecars. */
export const SIDECAR_GLOB = `**/*${SIDECAR_ENDING}`;

/** Where people keep files: never output, search results, or the old side of a comparison. */
const COMMON_SCHEMES = ['file', 'untitled', 'vscode-remote', 'vscode-vfs'];

/** The schemes of the documents that are served: the usual ones and those of the workspace's folders. */
export function schemes(): string[] {
  const folders = (workspace.workspaceFolders ?? []).map((folder) => folder.uri.scheme);
  return [...new Set([...COMMON_SCHEMES, ...folders])];
}

/** What the server gets to see. Which plain texts are news, it decides itself. */
export function documentSelector(): (DocumentFilter & { scheme: string; pattern?: string })[] {
  return schemes().flatMap((scheme) => [
    { scheme, language: 'news' },
    { scheme, language: 'plaintext' },
    { scheme, pattern: SIDECAR_GLOB },
  ]);
}

/** Whether there is something to serve. The editor's own input boxes are plain texts too, and need no server. */
export function isNeeded(documents: readonly TextDocument[] = workspace.textDocuments): boolean {
  return documents.some((document) => languages.match(documentSelector(), document) > 0);
}

/** Calls back, once, when a document to serve opens, or for sidecars in the workspace: they must move with their articles. */
export function onceNeeded(start: () => void): Disposable {
  const go = () => {
    if (waiting) start();
    waiting = false;
    listener.dispose();
  };
  let waiting = true;
  const listener = workspace.onDidOpenTextDocument((document) => {
    if (isNeeded([document])) go();
  });
  void workspace.findFiles(SIDECAR_GLOB, undefined, 1).then((sidecars) => {
    if (sidecars.length > 0) go();
  });
  return listener;
}

import { languages, workspace, type Disposable, type DocumentFilter, type TextDocument } from 'vscode';

const sidecarPattern = '**/*.annotations.jsonld';

/** Where people keep files: never output, search results, or the old side of a comparison. */
const everywhere = ['file', 'untitled', 'vscode-remote', 'vscode-vfs'];

/** The schemes of the documents that are served: the usual ones and those of the workspace's folders. */
export function schemes(): string[] {
  const folders = (workspace.workspaceFolders ?? []).map((folder) => folder.uri.scheme);
  return [...new Set([...everywhere, ...folders])];
}

/** What the server gets to see. Which plain texts are news, it decides itself. */
export function documentSelector(): (DocumentFilter & { scheme: string; pattern?: string })[] {
  return schemes().flatMap((scheme) => [
    { scheme, language: 'news' },
    { scheme, language: 'plaintext' },
    { scheme, pattern: sidecarPattern },
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
  void workspace.findFiles(sidecarPattern, undefined, 1).then((sidecars) => {
    if (sidecars.length > 0) go();
  });
  return listener;
}

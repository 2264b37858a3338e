import { workspace } from 'vscode';
import type { DocumentSelector } from 'vscode-languageclient';

const sidecarPattern = '**/*.annotations.jsonld';

/** Where people keep files: never output, search results, or the old side of a comparison. */
const everywhere = ['file', 'untitled', 'vscode-remote', 'vscode-vfs'];

/** The schemes of the documents that are served: the usual ones and those of the workspace's folders. */
export function schemes(): string[] {
  const folders = (workspace.workspaceFolders ?? []).map((folder) => folder.uri.scheme);
  return [...new Set([...everywhere, ...folders])];
}

/** What the server gets to see. Which plain texts are news, it decides itself. */
export function documentSelector(): DocumentSelector {
  return schemes().flatMap((scheme) => [
    { scheme, language: 'news' },
    { scheme, language: 'plaintext' },
    { scheme, pattern: sidecarPattern },
  ]);
}

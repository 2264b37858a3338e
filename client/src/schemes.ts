/** URI schemes of files that people keep: never output, search results, or the old side of a comparison. */
const COMMON_SCHEMES = ['file', 'untitled', 'vscode-remote', 'vscode-vfs'];

/**
 * The schemes of the documents that are served: the usual ones, those of the workspace's folders, and that of the extension's own
 * files, of which the sample article is one: in a browser it is `vscode-userdata`.
 */
export function servedSchemes(folders: readonly string[], own: string): string[] {
  return [...new Set([...COMMON_SCHEMES, ...folders, own])];
}

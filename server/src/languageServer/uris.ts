/** The last part of a URI's path, decoded; as it stands where it is not well encoded. */
export function fileNameOf(uri: string): string {
  return decoded(uri.slice(uri.lastIndexOf('/') + 1));
}

/** The path of a URI's folder, decoded, for people to read: `/c:/news` of `file:///c%3A/news/storm.txt`. */
export function folderOf(uri: string): string {
  const folder = uri.slice(uri.indexOf(':') + 1, Math.max(uri.lastIndexOf('/'), 0));
  return decoded(folder.replace(/^\/\/(?=\/)/, ''));
}

/** The URI of a file in the same folder. */
export function siblingOf(uri: string, fileName: string): string {
  return uri.slice(0, uri.lastIndexOf('/') + 1) + encodeURIComponent(fileName);
}

/** Whether a document was never saved, so that no file is behind its URI. */
export function isUntitled(uri: string): boolean {
  return uri.startsWith('untitled:');
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

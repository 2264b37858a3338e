import { sidecarOf } from '../annotations/sidecarPath';

/** The last part of a URI's path, decoded; as it stands where it is not well encoded. */
export function fileNameOf(uri: string): string {
  return decoded(uri.slice(uri.lastIndexOf('/') + 1));
}

/** The path of a URI's folder, decoded, for people to read: `/c:/news` of `file:///c%3A/news/storm.txt`. */
export function folderOf(uri: string): string {
  const folder = uri.slice(uri.indexOf(':') + 1, Math.max(uri.lastIndexOf('/'), 0));
  return decoded(folder.replace(/^\/\/(?=\/)/, ''));
}

/** Whether a file is in a folder, or in one of its folders. */
export function isBelow(uri: string, folder: string): boolean {
  return uri.startsWith(`${withoutSlashes(folder)}/`);
}

/** The path of a file below the first of some folders that it is in, decoded; its name where it is in none of them. */
export function pathBelow(uri: string, folders: readonly string[]): string {
  const folder = folders.find((one) => isBelow(uri, one));
  return folder === undefined ? fileNameOf(withoutSlashes(uri)) : decoded(uri.slice(withoutSlashes(folder).length + 1));
}

/** A URI without the slashes that it ends with. */
function withoutSlashes(uri: string): string {
  let end = uri.length;
  while (uri[end - 1] === '/') end--;
  return uri.slice(0, end);
}

/** The URI of a file in the same folder. */
export function siblingOf(uri: string, fileName: string): string {
  return uri.slice(0, uri.lastIndexOf('/') + 1) + encodeURIComponent(fileName);
}

/** The third sidecar of an article, in which differences between two others are settled. */
export function settledUri(article: string): string {
  return sidecarOf(`${article}.settled`);
}

/** Whether a sidecar is one in which differences are settled, and so no article's own. */
export function isSettled(sidecar: string): boolean {
  return sidecar.endsWith(settledUri(''));
}

/** The sidecars that go with an article: its own, and the settled one. */
export function sidecarsOf(article: string): readonly string[] {
  return [sidecarOf(article), settledUri(article)];
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

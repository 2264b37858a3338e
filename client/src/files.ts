import { FileSystemError, RelativePattern, Uri, workspace } from 'vscode';
import type { FindFilesParams, UriParams } from '../../server/src/protocol/messages';
import { isSidecar } from '../../server/src/protocol/sidecarPath';
import { SIDECAR_GLOB } from './documents';

/** Number of sidecars listed. */
const MAX_SIDECARS = 1000;

/** Answers `attribune/findSidecars`: those of the workspace, by how much of their path they share with the article. */
export async function findSidecars({ uri }: UriParams): Promise<string[]> {
  const found = (await workspace.findFiles(SIDECAR_GLOB, undefined, MAX_SIDECARS)).map(String);
  const shared = (other: string): number => {
    let length = 0;
    while (length < uri.length && uri[length] === other[length]) length++;
    return uri.lastIndexOf('/', length - 1);
  };
  return found.sort((one, other) => shared(other) - shared(one));
}

/** Answers `attribune/findFiles`. What the user hides from the search by `files.exclude` is left out too. */
export async function findFiles({ uri, include, exclude }: FindFilesParams): Promise<string[]> {
  const pattern = new RelativePattern(Uri.parse(uri, true), include);
  return (await workspace.findFiles(pattern, exclude || undefined)).map(String);
}

/**
 * Answers `attribune/readFile`: the text, or null where there is no such file. An article is read in the encoding that the
 * editor reads it in; of a sidecar malformed UTF-8 is an error, as everything else is.
 */
export async function readFile({ uri: given }: UriParams): Promise<string | null> {
  try {
    const uri = Uri.parse(given, true);
    const bytes = await workspace.fs.readFile(uri);
    if (!isSidecar(given)) return await workspace.decode(bytes, { uri });
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (error) {
    if (error instanceof FileSystemError && error.code === 'FileNotFound') return null;
    throw error;
  }
}

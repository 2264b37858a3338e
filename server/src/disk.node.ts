import type { Stats } from 'node:fs';
import { readdir, readFile, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import zeptomatch from 'zeptomatch';
import { isSidecar } from './annotations/sidecarPath';
import { isReadOnly } from './durableFiles.node';
import type { FileSystem } from './languageServer/fileSystem';
import { decodeUtf8, replaceText } from './replaceText.node';
import { inTurn } from './turns.node';

/** The disk through Node, for clients that do not offer their own file system. Only `file:` URIs are on it. */
export const disk: FileSystem = {
  read: async (uri) => {
    if (!uri.startsWith('file:')) return null;
    try {
      return decodeUtf8(await readFile(fileURLToPath(uri)));
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
      throw error;
    }
  },
  replace: (uri, before, text) =>
    Promise.resolve(uri.startsWith('file:') ? replaceText(fileURLToPath(uri), before, text) : 'unable'),
  isReadOnly: (uri) => Promise.resolve(uri.startsWith('file:') && isReadOnly(fileURLToPath(uri))),
  modified: async (uri) => (await statOf(uri))?.mtime,
  size: async (uri) => (await statOf(uri))?.size,
  inTurn: async (uri, task) => {
    if (!uri.startsWith('file:')) return task();
    const turn = { isMine: false };
    const mine = () => {
      turn.isMine = true;
      return task();
    };
    try {
      return await inTurn(fileURLToPath(uri), mine);
    } catch (error) {
      // Where no lock can be made, the write itself says what is wrong.
      if (turn.isMine) throw error;
      return task();
    }
  },
  sidecarsNear: async (uri) => {
    if (!uri.startsWith('file:')) return [];
    const folderUri = uri.slice(0, uri.lastIndexOf('/'));
    const folder = dirname(fileURLToPath(uri));
    const names = (await readdir(folder)).filter(isSidecar);
    return names.map((name) => uriBelow(folderUri, folder, join(folder, name)));
  },
  list: async (uri, include, exclude) => {
    if (!uri.startsWith('file:')) return [];
    const folder = fileURLToPath(uri);
    const found: string[] = [];
    await walk(folder, '', found, { include, exclude });
    return found.map((path) => uriBelow(uri, folder, join(folder, path)));
  },
};

/** What the disk says of a file; undefined where it says nothing. */
async function statOf(uri: string): Promise<Stats | undefined> {
  if (!uri.startsWith('file:')) return undefined;
  try {
    return await stat(fileURLToPath(uri));
  } catch {
    return undefined;
  }
}

/**
 * The URI of a path below a folder, spelled as the client spells the folder: on Windows `file:///c%3A/news`, `file:///C:/news`
 * and `file:///c:/news` are one folder, and the documents that the client opens in it must be found again.
 *
 * @param windows whether paths are Windows', for tests; else as the platform has them
 */
export function uriBelow(folderUri: string, folder: string, path: string, windows?: boolean): string {
  const options = windows === undefined ? {} : { windows };
  const base = pathToFileURL(folder, options).href.replace(/\/+$/, '');
  return folderUri.replace(/\/+$/, '') + pathToFileURL(path, options).href.slice(base.length);
}

/** Collects the paths of files, with slashes and relative to the root. Unreadable folders are left out; links are not followed, for they may lead in a circle. */
async function walk(root: string, below: string, found: string[], globs: { include: string; exclude: string }) {
  const entries = await readdir(join(root, below), { withFileTypes: true }).catch(() => []);
  for (const entry of entries) {
    const path = below === '' ? entry.name : `${below}/${entry.name}`;
    const { include, exclude } = globs;
    if (entry.isDirectory() && !zeptomatch(exclude, `${path}/x`)) await walk(root, path, found, globs);
    else if (entry.isFile() && zeptomatch(include, path) && !zeptomatch(exclude, path)) found.push(path);
  }
}

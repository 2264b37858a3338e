import { type Connection, DidChangeWatchedFilesNotification, type Disposable } from 'vscode-languageserver';
import { SIDECAR_ENDING } from '../../annotations/sidecarPath';
import type { ClientCapabilities } from '../requests/clientCapabilities';
import type { Guard } from '../requests/guard';
import { isBelow, isUntitled } from '../uris';

interface SidecarWatchesPorts {
  readonly connection: Connection;
  readonly guard: Guard;
  readonly clientCapabilities: Pick<ClientCapabilities, 'registerWatchers' | 'relativePatterns'>;
  /** The URIs of the workspace's folders, all of which are watched. */
  readonly folders: () => readonly string[];
}

/** A folder with open articles in it. */
interface WatchedFolder {
  readonly articles: Set<string>;
  readonly registration: Promise<Disposable>;
}

/** Has the client watch the folders of open articles outside the workspace for changes of their sidecars, where it can. */
export class SidecarWatches {
  readonly #ports: SidecarWatchesPorts;
  readonly #folders = new Map<string, WatchedFolder>();

  constructor(ports: SidecarWatchesPorts) {
    this.#ports = ports;
  }

  opened(uri: string): void {
    const { clientCapabilities, connection, guard, folders } = this.#ports;
    const { registerWatchers, relativePatterns } = clientCapabilities;
    if (!registerWatchers || !relativePatterns || isUntitled(uri)) return;
    if (folders().some((inside) => isBelow(uri, inside))) return;
    const folder = folderUriOf(uri);
    const known = this.#folders.get(folder);
    if (known !== undefined) {
      known.articles.add(uri);
      return;
    }
    // The folder is no pattern, whatever characters its name has; that of the article would be.
    const watchers = [{ globPattern: { baseUri: folder, pattern: `*${SIDECAR_ENDING}` } }];
    const registration = connection.client.register(DidChangeWatchedFilesNotification.type, { watchers });
    this.#folders.set(folder, { articles: new Set([uri]), registration });
    guard.run('watching a folder', () => registration);
  }

  closed(uri: string): void {
    const folder = folderUriOf(uri);
    const watched = this.#folders.get(folder);
    if (watched === undefined) return;
    watched.articles.delete(uri);
    if (watched.articles.size > 0) return;
    this.#folders.delete(folder);
    this.#ports.guard.run('watching a folder', async () => (await watched.registration).dispose());
  }
}

/** With the slash at its end: a file system's root is nothing without it. */
function folderUriOf(uri: string): string {
  return uri.slice(0, uri.lastIndexOf('/') + 1);
}

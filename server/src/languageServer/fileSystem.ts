import { isSidecar } from '../protocol/sidecarPath';
import {
  Message,
  type FindFilesParams,
  type WriteOutcome,
  type UriParams,
  type WriteSidecarParams,
} from '../protocol/messages';

/** The file system, by URIs. Entry points bring the platform's along; nothing else knows the platform. */
export interface FileSystem {
  /** The file's text, or null where there is none. Throws when it is there and cannot be read. */
  read(uri: string): Promise<string | null>;
  /** Replaces a sidecar's text, or makes the file, if its text is still the one before it; null: there is no such file. */
  readonly replace?: (uri: string, before: string | null, text: string) => Promise<WriteOutcome>;
  /** Whether a file may not be written, or, where there is none, not be made; false where nobody can tell. */
  readonly isReadOnly?: (uri: string) => Promise<boolean>;
  /** When the file was last changed; undefined where nobody can tell. */
  readonly modified?: (uri: string) => Promise<Date | undefined>;
  /** How many bytes a file has; undefined where there is none, or nobody can tell. */
  readonly size?: (uri: string) => Promise<number | undefined>;
  /** Does something while no other process of this program does it with the same file; at once where there are no others, or it cannot be told. */
  readonly inTurn?: <R>(uri: string, task: () => Promise<R>) => Promise<R>;
  /** The sidecars near an article, the nearest first; none where nobody can tell. */
  sidecarsNear?(uri: string): Promise<readonly string[]>;
  /** The files below a folder that one glob matches and another does not; none where nobody can tell. */
  list?(folder: string, include: string, exclude: string): Promise<readonly string[]>;
}

/** The part of a `Connection` that asking the client takes. */
interface ClientRequests {
  sendRequest<Result>(method: string, params: object): Promise<Result>;
}

/** What a client does for its own file system beyond reading. */
export interface ClientFiles {
  /** It answers `attribune/findFiles`. */
  readonly findFiles: boolean;
  /** It answers `attribune/writeSidecar`. */
  readonly writeSidecar: boolean;
}

/**
 * The client's own file system: works for remote and virtual workspaces and in the browser.
 *
 * @param disk where both have the same `file:` URIs: a sidecar of many megabytes takes a tenth of a second as a message
 */
export function clientFileSystem(connection: ClientRequests, client: ClientFiles, disk?: FileSystem): FileSystem {
  const ask = (uri: string): Promise<string | null> =>
    connection.sendRequest<string | null>(Message.readFile, { uri } satisfies UriParams);
  const write = async (uri: string, before: string | null, text: string): Promise<WriteOutcome> => {
    const isDisks = uri.startsWith('file:') && disk?.replace !== undefined;
    if (isDisks) return disk.replace(uri, before, text);
    if (!client.writeSidecar) return 'unable';
    return connection.sendRequest<WriteOutcome>(Message.writeSidecar, {
      uri,
      before,
      text,
    } satisfies WriteSidecarParams);
  };
  return {
    read: (uri) => {
      if (disk === undefined || !uri.startsWith('file:')) return ask(uri);
      // The client knows in which encoding an article is that is not UTF-8; sidecars always are.
      return isSidecar(uri) ? disk.read(uri) : disk.read(uri).catch(() => ask(uri));
    },
    replace: write,
    ...(disk?.isReadOnly && { isReadOnly: disk.isReadOnly }),
    ...(disk?.modified && { modified: disk.modified }),
    ...(disk?.size && { size: disk.size }),
    ...(disk?.inTurn && { inTurn: disk.inTurn }),
    sidecarsNear: (uri) => connection.sendRequest<string[]>(Message.findSidecars, { uri } satisfies UriParams),
    ...(client.findFiles && {
      list: (uri, include, exclude) =>
        connection.sendRequest<string[]>(Message.findFiles, { uri, include, exclude } satisfies FindFilesParams),
    }),
  };
}

/** No file system at all: sidecars are known while they are open. */
export const noFileSystem: FileSystem = { read: () => Promise.resolve(null) };

import {
  type Connection,
  type DidChangeWatchedFilesParams,
  DidChangeWatchedFilesNotification,
  type Disposable,
  FileChangeType,
  type WorkspaceFoldersChangeEvent,
} from 'vscode-languageserver';
import { articleOf, SIDECAR_ENDING, sidecarOf } from '../../annotations/sidecarPath';
import { debounce } from '../../debounce';
import { l10n } from '../../l10n';
import type { ClientNotifications } from '../clientNotifications';
import type { FileSystem } from '../fileSystem';
import type { ClientCapabilities } from '../requests/clientCapabilities';
import type { Guard } from '../requests/guard';
import type { ReadingReport } from '../requests/reportedReading';
import { showProgress } from '../requests/shownProgress';
import type { Settings } from '../settings';
import type { SettingsCache } from '../settingsCache';
import { isUntitled } from '../uris';
import type { WorkspaceIndex } from './workspaceIndex';

/** Delay in which events and settings are gathered before the files are listed; the first colours of an article come before. */
const LIST_DELAY_MS = 500;
/** Number of articles of the workspace in the index. */
const MAX_ARTICLES = 10_000;
/** Number of files read at a time. */
const CONCURRENT_READS = 8;
/** From how many files on the progress is shown, and can be cancelled. */
const MIN_FILES_FOR_PROGRESS = 50;

const SIDECAR_GLOB = `**/*${SIDECAR_ENDING}`;

interface WorkspaceFilesPorts {
  readonly connection: Connection;
  readonly clientCapabilities: Pick<ClientCapabilities, 'folders' | 'registerWatchers'>;
  readonly fileSystem: FileSystem;
  readonly settings: SettingsCache;
  readonly workspaceIndex: WorkspaceIndex;
  readonly guard: Guard;
  readonly notifications: ClientNotifications;
  /** Asks for the problems anew. */
  readonly refreshProblems: () => void;
}

/** A file that was read, whether or not it is news. */
interface ListedFile {
  readonly settings: Settings;
  hasSidecar: boolean;
}

/** The files that the workspace index takes up: listed in the background, and again when files come and go, or settings and folders change. */
export class WorkspaceFiles {
  readonly #ports: WorkspaceFilesPorts;
  #folders: readonly string[];
  #known = new Map<string, ListedFile>();
  /** Those that changed since they were read. */
  readonly #changed = new Set<string>();
  /** Patterns and folders that the files were listed by. */
  #key = '';
  /** Another pass waits for the one that runs. */
  #running: Promise<boolean> = Promise.resolve(true);
  #watching: Disposable | undefined;
  #complained = false;
  /** Who waits for the reading. */
  readonly #reports = new Set<ReadingReport>();

  constructor(ports: WorkspaceFilesPorts) {
    this.#ports = ports;
    this.#folders = ports.clientCapabilities.folders;
  }

  /** Lists the files in a moment, and reads those that were not read. */
  readonly listSoon = debounce(() => {
    this.#ports.guard.run('the index of the workspace', () => this.#afterOthers());
  }, LIST_DELAY_MS);

  /** The URIs of the workspace's folders. */
  get folders(): readonly string[] {
    return this.#folders;
  }

  /**
   * Lists the files now, and reads those that were not read.
   *
   * @param report hears how far the reading is
   * @returns whether all were read: the user may end the reading
   */
  async readAll(report: ReadingReport): Promise<boolean> {
    this.#reports.add(report);
    try {
      return await this.#afterOthers();
    } finally {
      this.#reports.delete(report);
    }
  }

  foldersChanged({ added, removed }: WorkspaceFoldersChangeEvent): void {
    const gone = new Set(removed.map(({ uri }) => uri));
    this.#folders = [...this.#folders.filter((uri) => !gone.has(uri)), ...added.map(({ uri }) => uri)];
    this.listSoon();
  }

  /** Event of a file watcher. */
  changed({ changes }: DidChangeWatchedFilesParams): void {
    for (const { uri, type } of changes) {
      const article = articleOf(uri) ?? uri;
      const known = this.#known.get(article);
      if (known !== undefined && article !== uri) known.hasSidecar = type !== FileChangeType.Deleted;
      if (known !== undefined && (article !== uri || type === FileChangeType.Changed)) this.#changed.add(article);
    }
    if (changes.length > 0) this.listSoon();
  }

  /** Forgets what was typed and not saved. */
  closed(uri: string): void {
    this.#ports.workspaceIndex.forget(uri);
    if (isUntitled(uri) || !this.#known.has(uri)) return;
    this.#changed.add(uri);
    this.listSoon();
  }

  /** One pass at a time. */
  #afterOthers(): Promise<boolean> {
    const pass = () => this.#pass();
    return (this.#running = this.#running.then(pass, pass));
  }

  /** @returns whether all files were read */
  async #pass(): Promise<boolean> {
    const { workspaceIndex, refreshProblems } = this.#ports;
    const listed = await this.#list();
    for (const uri of this.#known.keys()) {
      if (listed.has(uri)) continue;
      workspaceIndex.drop(uri);
      this.#changed.add(uri);
    }
    const todo = [...listed.keys()].filter((uri) => !this.#known.has(uri) || this.#changed.has(uri));
    const anyGone = [...this.#changed].some((uri) => !listed.has(uri));
    for (const uri of this.#known.keys()) if (!listed.has(uri)) this.#known.delete(uri);
    this.#changed.clear();
    const isComplete = await this.#readFiles(todo, listed);
    if (todo.length > 0 || anyGone) refreshProblems();
    return isComplete;
  }

  /** The articles by URI. With other settings, everything is read anew. */
  async #list(): Promise<Map<string, ListedFile>> {
    const { settings, fileSystem } = this.#ports;
    const listed = new Map<string, ListedFile>();
    const asked = await Promise.all(this.#folders.map(async (folder) => [folder, await settings.get(folder)] as const));
    const key = JSON.stringify(asked.map(([folder, own]) => [folder, own.files, own.plainText]));
    if (key !== this.#key) {
      this.#key = key;
      for (const uri of this.#known.keys()) this.#changed.add(uri);
      await this.#watch(asked.map(([, own]) => own.files.include));
    }
    for (const [folder, own] of asked) {
      const { include, exclude } = own.files;
      if (include === '' || fileSystem.list === undefined) continue;
      const [articles, sidecars] = await Promise.all([
        fileSystem.list(folder, include, exclude),
        fileSystem.list(folder, SIDECAR_GLOB, exclude),
      ]);
      const annotated = new Set(sidecars);
      for (const uri of articles) {
        if (listed.size === MAX_ARTICLES) return this.#tooMany(listed);
        if (articleOf(uri) === undefined) listed.set(uri, { settings: own, hasSidecar: annotated.has(sidecarOf(uri)) });
      }
    }
    return listed;
  }

  async #readFiles(todo: readonly string[], listed: ReadonlyMap<string, ListedFile>): Promise<boolean> {
    const show =
      todo.length < MIN_FILES_FOR_PROGRESS
        ? undefined
        : showProgress(this.#ports, l10n.t('Attribune: reading the articles of the workspace'), true);
    const failed: unknown[] = [];
    let read = 0;
    for (; read < todo.length && !show?.isCancelled(); read += CONCURRENT_READS) {
      for (const report of this.#reports) report(read, todo.length);
      const batch = todo.slice(read, read + CONCURRENT_READS).map(async (uri) => {
        const known = listed.get(uri)!;
        try {
          await this.#ports.workspaceIndex.read(uri, known.settings, known.hasSidecar);
        } catch (error) {
          failed.push(error);
        }
        this.#known.set(uri, known);
      });
      await Promise.all(batch);
      show?.report(read / todo.length, l10n.t('{0} of {1} articles', read, todo.length));
    }
    show?.done();
    if (failed.length > 0) this.#warn(failed, todo.length);
    // They are read at the next pass.
    for (const uri of todo.slice(read)) this.#changed.add(uri);
    return read >= todo.length;
  }

  #warn(failed: readonly unknown[], all: number): void {
    const [first] = failed;
    this.#ports.connection.console.warn(
      `${failed.length} of ${all} files cannot be read, so that their quotations are not compared; the first: ${String(first)}`,
    );
  }

  async #watch(globs: readonly string[]): Promise<void> {
    const { connection, clientCapabilities } = this.#ports;
    if (!clientCapabilities.registerWatchers) return;
    this.#watching?.dispose();
    const watchers = [...new Set([SIDECAR_GLOB, ...globs.filter(Boolean)])].map((globPattern) => ({ globPattern }));
    this.#watching = await connection.client.register(DidChangeWatchedFilesNotification.type, { watchers });
  }

  #tooMany(listed: Map<string, ListedFile>): Map<string, ListedFile> {
    if (!this.#complained) {
      this.#ports.notifications.warn(
        l10n.t(
          'The workspace has more than {0} articles; quotations are looked for in the first of them only. Narrow the setting attribune.files.include.',
          MAX_ARTICLES,
        ),
      );
    }
    this.#complained = true;
    return listed;
  }
}

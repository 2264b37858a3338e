import {
  type Connection,
  type DidChangeWatchedFilesParams,
  DidChangeWatchedFilesNotification,
  type Disposable,
  FileChangeType,
  type WorkDoneProgressServerReporter,
  type WorkspaceFoldersChangeEvent,
} from 'vscode-languageserver';
import type { Settings } from '../settings';
import type { Abilities } from '../requests/clientCapabilities';
import type { Files } from '../fileSystem';
import type { Guard } from '../requests/guard';
import type { Indexing } from './workspaceIndex';
import type { SettingsCache } from '../settingsCache';
import { articleOf, inMemory, sidecarOf } from '../sidecars/sidecars';
import type { Telling } from '../clientNotifications';
import { l10n } from '../../l10n';

/** Events and settings are gathered so long, in milliseconds; the first colours of an article come before. */
const delay = 500;
/** So many articles of the workspace are indexed. */
const mostFiles = 10_000;
/** So many files are read at a time. */
const together = 8;
/** From so many files on the work is shown, and can be cancelled. */
const worthShowing = 50;

const sidecarGlob = '**/*.annotations.jsonld';

/** What the listing stands on. */
export interface IndexFilesSources {
  readonly connection: Connection;
  readonly abilities: Abilities;
  readonly files: Files;
  readonly settings: SettingsCache;
  readonly indexing: Indexing;
  readonly guard: Guard;
  readonly tell: Telling;
  /** Problems may be other ones now. */
  readonly changed: () => void;
}

/** What is known of a file that was looked at, whether or not it is news. */
interface Known {
  readonly settings: Settings;
  hasSidecar: boolean;
}

/** Which files the index takes up: listed in the background, and again when files come and go, or settings and folders change. */
export class IndexFiles {
  readonly #sources: IndexFilesSources;
  #folders: readonly string[];
  #known = new Map<string, Known>();
  /** Those that changed since they were read. */
  readonly #changed = new Set<string>();
  /** What the files were listed by. */
  #key = '';
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** Another pass waits for the one that runs. */
  #running: Promise<void> = Promise.resolve();
  #watching: Disposable | undefined;
  #complained = false;

  constructor(sources: IndexFilesSources) {
    this.#sources = sources;
    this.#folders = sources.abilities.folders;
  }

  /** Lists the files in a moment, and reads those that were not read. */
  listSoon(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      const pass = () => this.#pass();
      this.#running = this.#running.then(pass, pass);
      this.#sources.guard.run('the index of the workspace', () => this.#running);
    }, delay);
  }

  foldersChanged({ added, removed }: WorkspaceFoldersChangeEvent): void {
    const gone = new Set(removed.map(({ uri }) => uri));
    this.#folders = [...this.#folders.filter((uri) => !gone.has(uri)), ...added.map(({ uri }) => uri)];
    this.listSoon();
  }

  /** What a watcher saw. */
  changed({ changes }: DidChangeWatchedFilesParams): void {
    for (const { uri, type } of changes) {
      const article = articleOf(uri) ?? uri;
      const known = this.#known.get(article);
      if (known !== undefined && article !== uri) known.hasSidecar = type !== FileChangeType.Deleted;
      if (known !== undefined && (article !== uri || type === FileChangeType.Changed)) this.#changed.add(article);
    }
    if (changes.length > 0) this.listSoon();
  }

  /** What was typed and not saved is gone. */
  closed(uri: string): void {
    this.#sources.indexing.forget(uri);
    if (inMemory(uri) || !this.#known.has(uri)) return;
    this.#changed.add(uri);
    this.listSoon();
  }

  async #pass(): Promise<void> {
    const { indexing, changed } = this.#sources;
    const listed = await this.#list();
    for (const uri of this.#known.keys()) {
      if (listed.has(uri)) continue;
      indexing.drop(uri);
      this.#changed.add(uri);
    }
    const todo = [...listed.keys()].filter((uri) => !this.#known.has(uri) || this.#changed.has(uri));
    const anyGone = [...this.#changed].some((uri) => !listed.has(uri));
    for (const uri of this.#known.keys()) if (!listed.has(uri)) this.#known.delete(uri);
    this.#changed.clear();
    await this.#readAll(todo, listed);
    if (todo.length > 0 || anyGone) changed();
  }

  /** The articles by URI. With other settings, everything is read anew. */
  async #list(): Promise<Map<string, Known>> {
    const { settings, files } = this.#sources;
    const listed = new Map<string, Known>();
    const asked = await Promise.all(this.#folders.map(async (folder) => [folder, await settings.get(folder)] as const));
    const key = JSON.stringify(asked.map(([folder, own]) => [folder, own.files, own.plainText]));
    if (key !== this.#key) {
      this.#key = key;
      for (const uri of this.#known.keys()) this.#changed.add(uri);
      await this.#watch(asked.map(([, own]) => own.files.include));
    }
    for (const [folder, own] of asked) {
      const { include, exclude } = own.files;
      if (include === '' || files.list === undefined) continue;
      const [articles, sidecars] = await Promise.all([
        files.list(folder, include, exclude),
        files.list(folder, sidecarGlob, exclude),
      ]);
      const annotated = new Set(sidecars);
      for (const uri of articles) {
        if (listed.size === mostFiles) return this.#tooMany(listed);
        if (articleOf(uri) === undefined) listed.set(uri, { settings: own, hasSidecar: annotated.has(sidecarOf(uri)) });
      }
    }
    return listed;
  }

  async #readAll(todo: readonly string[], listed: ReadonlyMap<string, Known>): Promise<void> {
    const show = todo.length >= worthShowing ? this.#progress() : undefined;
    const failed: unknown[] = [];
    for (let i = 0; i < todo.length && !show?.isCancelled(); i += together) {
      const batch = todo.slice(i, i + together).map(async (uri) => {
        const known = listed.get(uri)!;
        try {
          await this.#sources.indexing.read(uri, known.settings, known.hasSidecar);
        } catch (error) {
          failed.push(error);
        }
        this.#known.set(uri, known);
      });
      await Promise.all(batch);
      show?.report(i / todo.length, `${i} of ${todo.length}`);
    }
    show?.done();
    if (failed.length === 0) return;
    const [first] = failed;
    this.#sources.connection.console.warn(
      `${failed.length} of ${todo.length} files cannot be read, so that their quotations are not compared; the first: ${String(first)}`,
    );
  }

  /** Nobody waits for the client to show it. */
  #progress() {
    let reporter: WorkDoneProgressServerReporter | undefined;
    let isDone = false;
    this.#sources.guard.run('progress', async () => {
      const made = await this.#sources.connection.window.createWorkDoneProgress();
      if (isDone) return;
      reporter = made;
      made.begin('Attribune: reading the articles of the workspace', 0, undefined, true);
    });
    return {
      isCancelled: () => reporter?.token.isCancellationRequested ?? false,
      report: (share: number, message: string) => reporter?.report(Math.round(share * 100), message),
      done: () => {
        isDone = true;
        reporter?.done();
      },
    };
  }

  async #watch(globs: readonly string[]): Promise<void> {
    const { connection, abilities } = this.#sources;
    if (!abilities.registerWatchers) return;
    this.#watching?.dispose();
    const watchers = [...new Set([sidecarGlob, ...globs.filter(Boolean)])].map((globPattern) => ({ globPattern }));
    this.#watching = await connection.client.register(DidChangeWatchedFilesNotification.type, { watchers });
  }

  #tooMany(listed: Map<string, Known>): Map<string, Known> {
    if (!this.#complained) {
      this.#sources.tell.warn(
        l10n.t(
          'The workspace has more than {0} articles; quotations are looked for in the first of them only. Narrow the setting attribune.files.include.',
          mostFiles,
        ),
      );
    }
    this.#complained = true;
    return listed;
  }
}

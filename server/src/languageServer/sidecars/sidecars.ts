import { codePoints } from '../../annotations/codePoints';
import type { JsonObject } from '../../annotations/json/values';
import { emptySidecar, type ParsedSidecar } from '../../annotations/model';
import { parseSidecar } from '../../annotations/sidecar';
import { articleOf } from '../../annotations/sidecarPath';
import type { OpenDocuments } from '../documents/openDocuments';
import type { FileSystem } from '../fileSystem';
import type { WriteOutcome } from '../../protocol/messages';
import { isUntitled } from '../uris';

/** A sidecar as last read: its text, and what was parsed of it. */
export interface SidecarState {
  readonly uri: string;
  /** Null where there is no such file. */
  readonly text: string | null;
  /** Of the open document; null while it is closed. */
  readonly version: number | null;
  readonly parsed: ParsedSidecar;
  /** Why it could not be read, though it is there. */
  readonly unreadable?: string;
}

/** The state last read, of this version of the open document; version null: of the file. */
interface CachedState {
  readonly version: number | null;
  readonly state: Promise<SidecarState>;
  /** It must be read again. */
  stale: boolean;
}

/**
 * The sidecars of open articles: read from the open document if there is one, else once from the file system, until it
 * is said to have changed. The sidecar of a document that was never saved exists in memory only.
 */
export class Sidecars {
  readonly #documents: OpenDocuments;
  readonly #fileSystem: FileSystem;
  readonly #known = new Map<string, CachedState>();

  constructor(documents: OpenDocuments, fileSystem: FileSystem) {
    this.#documents = documents;
    this.#fileSystem = fileSystem;
  }

  read(uri: string): Promise<SidecarState> {
    const document = this.#documents.get(uri);
    const version = document?.version ?? null;
    const known = this.#known.get(uri);
    if (known !== undefined && !known.stale && known.version === version) return known.state;
    const text = document === undefined ? () => this.#load(uri) : () => document.getText();
    return this.#keep(
      uri,
      version,
      stateOf(uri, text, version, known?.state, () => this.#articleLength(uri)),
    );
  }

  /** The text as it is now, of any sidecar, without keeping it; null where there is none. */
  text(uri: string): Promise<string | null> {
    const document = this.#documents.get(uri);
    return document === undefined ? this.#fileSystem.read(uri) : Promise.resolve(document.getText());
  }

  /** How many bytes the file has; undefined where it is open in the client, or nobody can tell. */
  async size(uri: string): Promise<number | undefined> {
    return this.#documents.get(uri) === undefined ? this.#fileSystem.size?.(uri) : undefined;
  }

  /** Does something while no other process of this program does it with the same sidecar. */
  inTurn<R>(uri: string, task: () => Promise<R>): Promise<R> {
    return isUntitled(uri) || !this.#fileSystem.inTurn ? task() : this.#fileSystem.inTurn(uri, task);
  }

  /** Replaces the text of a sidecar that is not open in the client. */
  async replace({ uri, text: before }: SidecarState, text: string): Promise<WriteOutcome> {
    return (await this.#fileSystem.replace?.(uri, before, text)) ?? 'unable';
  }

  /** Whether a sidecar may not be written, or made. */
  async isReadOnly(uri: string): Promise<boolean> {
    return (await this.#fileSystem.isReadOnly?.(uri)) ?? false;
  }

  /** The sidecars near an article, the nearest first. */
  async near(uri: string): Promise<readonly string[]> {
    return (await this.#fileSystem.sidecarsNear?.(uri)) ?? [];
  }

  /** Marks it stale: it changed where the server cannot see it. */
  changed(uri: string): void {
    const known = this.#known.get(uri);
    if (known !== undefined && !isUntitled(uri)) known.stale = true;
  }

  /** Drops what was read: nobody asks for it any more. */
  forget(uri: string): void {
    if (!isUntitled(uri)) this.#known.delete(uri);
  }

  /** It has this text now, and this root where that is known, for an edit of the server was applied; or, when untitled, because the server says so. */
  assume(uri: string, text: string, root?: JsonObject): void {
    if (this.#documents.get(uri) !== undefined) return;
    const parsed = parseSidecar(text, undefined, root);
    void this.#keep(uri, null, Promise.resolve({ uri, text, version: null, parsed }));
  }

  /** Takes the annotations of a document that was never saved out of memory; null where there are none. */
  async takeFromMemory(uri: string): Promise<string | null> {
    const state = await this.#known.get(uri)?.state;
    this.#known.delete(uri);
    return state?.text ?? null;
  }

  #keep(uri: string, version: number | null, state: Promise<SidecarState>): Promise<SidecarState> {
    this.#known.set(uri, { version, state, stale: false });
    return state;
  }

  /** In code points; unknown where the article is not open, or not as it was saved. */
  #articleLength(sidecar: string): number | undefined {
    const text = this.#documents.savedText(articleOf(sidecar) ?? '');
    return text === undefined ? undefined : codePoints(text).length;
  }

  #load(uri: string): Promise<string | null> {
    return isUntitled(uri) ? Promise.resolve(null) : this.#fileSystem.read(uri);
  }
}

/** The same text keeps what was parsed of it, so that nothing is anchored again for no reason. */
async function stateOf(
  uri: string,
  read: () => string | null | Promise<string | null>,
  version: number | null,
  earlier: Promise<SidecarState> | undefined,
  articleLength: () => number | undefined,
): Promise<SidecarState> {
  const before = await earlier;
  try {
    const text = await read();
    if (before?.text === text && before.unreadable === undefined) return { ...before, version };
    return { uri, text, version, parsed: text === null ? NO_SIDECAR : parseSidecar(text, articleLength()) };
  } catch (error) {
    const unreadable = error instanceof Error ? error.message : String(error);
    return { uri, text: null, version, parsed: { ...NO_SIDECAR, writable: false }, unreadable };
  }
}

const NO_SIDECAR: ParsedSidecar = { value: emptySidecar, problems: [], writable: true };

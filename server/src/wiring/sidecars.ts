import { emptySidecar, type ParsedSidecar } from '../annotations/model';
import type { Documents } from './documents';
import type { Files } from './files';
import { parseSidecar } from '../annotations/sidecar';

const ending = '.annotations.jsonld';

/** A sidecar as it is known now. */
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

/** Where an article's annotations are. */
export function sidecarOf(article: string): string {
  return article + ending;
}

/** The article that a file holds annotations of; none when it is no sidecar. */
export function articleOf(sidecar: string): string | undefined {
  return sidecar.endsWith(ending) ? sidecar.slice(0, -ending.length) : undefined;
}

/**
 * The sidecars of open articles: read from the open document if there is one, else once from the file system, until it
 * is said to have changed. The sidecar of a document that was never saved exists in memory only.
 */
export class Sidecars {
  readonly #documents: Documents;
  readonly #files: Files;
  readonly #states = new Map<string, Promise<SidecarState>>();

  constructor(documents: Documents, files: Files) {
    this.#documents = documents;
    this.#files = files;
  }

  async read(uri: string): Promise<SidecarState> {
    const document = this.#documents.get(uri);
    const known = this.#states.get(uri);
    if (document === undefined) return known ?? this.#keep(uri, this.#load(uri));
    const state = await known;
    if (state?.version === document.version) return state;
    return this.#keep(uri, Promise.resolve(stateOf(uri, document.getText(), document.version, state)));
  }

  /** The text as it is now, of any sidecar, without keeping it; null where there is none. */
  text(uri: string): Promise<string | null> {
    const document = this.#documents.get(uri);
    return document === undefined ? this.#files.read(uri) : Promise.resolve(document.getText());
  }

  /** It changed where the server cannot see it. */
  forget(uri: string): void {
    if (!inMemory(uri)) this.#states.delete(uri);
  }

  /** It has this text now, for an edit of the server was applied; or, when untitled, because the server says so. */
  assume(uri: string, text: string): void {
    if (this.#documents.get(uri) === undefined) void this.#keep(uri, Promise.resolve(stateOf(uri, text, null)));
  }

  /** Takes the annotations of a document that was never saved out of memory; null where there are none. */
  async takeFromMemory(uri: string): Promise<string | null> {
    const state = await this.#states.get(uri);
    this.#states.delete(uri);
    return state?.text ?? null;
  }

  #keep(uri: string, state: Promise<SidecarState>): Promise<SidecarState> {
    this.#states.set(uri, state);
    return state;
  }

  async #load(uri: string): Promise<SidecarState> {
    if (inMemory(uri)) return stateOf(uri, null, null);
    try {
      return stateOf(uri, await this.#files.read(uri), null);
    } catch (error) {
      const unreadable = error instanceof Error ? error.message : String(error);
      return {
        ...stateOf(uri, null, null),
        parsed: { value: emptySidecar, problems: [], writable: false },
        unreadable,
      };
    }
  }
}

/** Whether a URI has no file behind it. */
export function inMemory(uri: string): boolean {
  return uri.startsWith('untitled:');
}

/** The same text keeps what was parsed of it, so that nothing is anchored again for no reason. */
function stateOf(uri: string, text: string | null, version: number | null, before?: SidecarState): SidecarState {
  if (before?.text === text && before.unreadable === undefined) return { ...before, version };
  const parsed = text === null ? { value: emptySidecar, problems: [], writable: true } : parseSidecar(text);
  return { uri, text, version, parsed };
}

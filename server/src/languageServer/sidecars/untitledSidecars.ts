import { sidecarOf } from '../../annotations/sidecarPath';
import { l10n } from '../../l10n';
import type { ClientNotifications } from '../clientNotifications';
import type { OpenDocuments } from '../documents/openDocuments';
import { fileNameOf, isUntitled } from '../uris';
import { withArticleName } from './articleName';
import type { SidecarChanges } from './sidecarChanges';
import type { Sidecars } from './sidecars';

/** Time in which a closed untitled document may turn up again as a file. */
const FIRST_SAVE_WINDOW_MS = 10_000;

/** Number of closed untitled documents that are remembered. */
const MAX_REMEMBERED = 5;

interface ClosedUntitled {
  readonly text: string;
  readonly sidecar: string;
  readonly until: number;
}

interface UntitledSidecarsPorts {
  readonly documents: OpenDocuments;
  readonly sidecars: Sidecars;
  readonly sidecarChanges: SidecarChanges;
  readonly notifications: ClientNotifications;
}

/**
 * The sidecars of untitled documents, in memory until the first save. Then an editor opens a file with the same text and
 * closes the untitled document, in either order; nothing else tells that the two are one.
 */
export class UntitledSidecars {
  readonly #ports: UntitledSidecarsPorts;
  #closed: ClosedUntitled[] = [];
  /** Files that were empty when they were opened: VS Code makes the file of a first save so, and fills it then. */
  readonly #openedEmpty = new Set<string>();
  /** What could not be written beside a file, by the file's URI: it is tried again when the file, or another of its text, is opened. */
  readonly #unwritten = new Map<string, Pick<ClosedUntitled, 'text' | 'sidecar'>>();

  constructor(ports: UntitledSidecarsPorts) {
    this.#ports = ports;
  }

  /** Keeps the annotations of an untitled document that was closed, for a file that may follow. */
  async closed(uri: string, text: string): Promise<void> {
    this.#openedEmpty.delete(uri);
    if (!isUntitled(uri)) return;
    const sidecar = await this.#ports.sidecars.takeFromMemory(sidecarOf(uri));
    if (sidecar === null) return;
    const until = Date.now() + FIRST_SAVE_WINDOW_MS;
    this.#closed = [...this.#closed, { text, sidecar, until }].slice(-MAX_REMEMBERED);
  }

  /** Writes the sidecar of a file that was an untitled document until now. */
  async opened(uri: string, text: string): Promise<void> {
    if (isUntitled(uri)) return;
    if (text === '') this.#openedEmpty.add(uri);
    else await this.#follow(uri, text);
  }

  /** The same for a file that was opened before its text was in it. */
  async saved(uri: string, text: string): Promise<void> {
    if (this.#openedEmpty.delete(uri)) await this.#follow(uri, text);
  }

  async #follow(uri: string, text: string): Promise<void> {
    const json = this.#takeUnwritten(uri, text) ?? (await this.#takeFromOpen(text)) ?? this.#takeFromClosed(text);
    if (json === undefined) return;
    let isSettled = false;
    try {
      isSettled = await this.#write(uri, json);
    } finally {
      if (!isSettled) {
        this.#unwritten.set(uri, { text, sidecar: json });
        this.#ports.notifications.warn(
          l10n.t(
            'The annotations made before {0} was saved could not be stored; make its folder writable or make room on the disk, then close {0} and open it again.',
            fileNameOf(uri),
          ),
        );
      }
    }
  }

  /** Whether it was written, or must not be. */
  async #write(uri: string, json: string): Promise<boolean> {
    const { notifications, sidecarChanges } = this.#ports;
    const file = { hasAnnotations: false };
    const isWritten = await sidecarChanges.ofSidecar(sidecarOf(uri), 'Annotate', (state) => {
      file.hasAnnotations = state.text !== null;
      return file.hasAnnotations ? [] : [{ start: 0, end: 0, newText: withArticleName(json, fileNameOf(uri)) }];
    });
    if (file.hasAnnotations) {
      notifications.warn(
        l10n.t(
          'The annotations made before {0} was saved are not stored: it has annotations already.',
          fileNameOf(uri),
        ),
      );
    }
    return isWritten || file.hasAnnotations;
  }

  #takeUnwritten(uri: string, text: string): string | undefined {
    for (const [of, one] of this.#unwritten) {
      if (of !== uri && one.text !== text) continue;
      this.#unwritten.delete(of);
      return one.sidecar;
    }
    return undefined;
  }

  #takeFromClosed(text: string): string | undefined {
    const now = Date.now();
    this.#closed = this.#closed.filter(({ until }) => until > now);
    const found = this.#closed.find((one) => one.text === text);
    this.#closed = this.#closed.filter((one) => one !== found);
    return found?.sidecar;
  }

  async #takeFromOpen(text: string): Promise<string | undefined> {
    const { documents, sidecars } = this.#ports;
    for (const document of documents.all()) {
      if (!isUntitled(document.uri) || document.getText() !== text) continue;
      const json = await sidecars.takeFromMemory(sidecarOf(document.uri));
      if (json !== null) return json;
    }
    return undefined;
  }
}

import { sourceOf } from '../../annotations/anchoring/describe';
import { applyEdits, editSidecar } from '../../annotations/editSidecar';
import { rename } from '../../annotations/retarget';
import { parseSidecar } from '../../annotations/sidecar';
import { fileNameOf } from '../uris';
import { inMemory, sidecarOf } from './sidecars';
import type { Session } from '../session';
import { l10n } from '../../l10n';

/** How long a document that was never saved and is closed may turn up again as a file, in milliseconds. */
const patience = 10_000;

/** How many such documents are remembered. */
const most = 5;

/** A document that was closed before it was saved, as far as the server could see. */
interface Closed {
  readonly text: string;
  readonly sidecar: string;
  readonly until: number;
}

/**
 * The annotations of documents that were never saved. At the first save an editor opens a file with the same text and closes
 * the untitled document, in either order; nothing else tells that the two are one.
 */
export class Untitled {
  #closed: Closed[] = [];

  /** Keeps the annotations of an untitled document for a file that may follow. */
  async closed({ sidecars }: Session, uri: string, text: string): Promise<void> {
    const sidecar = await sidecars.takeFromMemory(sidecarOf(uri));
    if (sidecar !== null)
      this.#closed = [...this.#closed, { text, sidecar, until: Date.now() + patience }].slice(-most);
  }

  /** Writes the sidecar of a file that was an untitled document until now. */
  async opened(session: Session, uri: string, text: string): Promise<void> {
    if (inMemory(uri)) return;
    const json = (await takeFromOpen(session, text)) ?? this.#takeFromClosed(text);
    if (json === undefined) return;
    const { tell, changes } = session;
    await changes.ofSidecar(sidecarOf(uri), 'Annotate', (state) => {
      if (state.text !== null) {
        tell.warn(
          l10n.t(
            'The annotations made before {0} was saved are not stored: it has annotations already.',
            fileNameOf(uri),
          ),
        );
        return [];
      }
      return [{ start: 0, end: 0, newText: renamed(json, fileNameOf(uri)) }];
    });
  }

  #takeFromClosed(text: string): string | undefined {
    const now = Date.now();
    this.#closed = this.#closed.filter(({ until }) => until > now);
    const found = this.#closed.find((one) => one.text === text);
    this.#closed = this.#closed.filter((one) => one !== found);
    return found?.sidecar;
  }
}

async function takeFromOpen({ documents, sidecars }: Session, text: string): Promise<string | undefined> {
  for (const document of documents.all()) {
    if (!inMemory(document.uri) || document.getText() !== text) continue;
    const json = await sidecars.takeFromMemory(sidecarOf(document.uri));
    if (json !== null) return json;
  }
  return undefined;
}

/** A sidecar for an article of another name. */
export function renamed(json: string, fileName: string): string {
  const { value } = parseSidecar(json);
  return applyEdits(json, editSidecar(json, rename(value.annotations, sourceOf(fileName))));
}

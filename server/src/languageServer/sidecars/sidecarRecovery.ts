import type { Connection } from 'vscode-languageserver';
import { anchor } from '../../annotations/anchoring/anchor';
import { parseSidecar } from '../../annotations/sidecar';
import { articleOf, sidecarOf } from '../../annotations/sidecarPath';
import { l10n } from '../../l10n';
import { confirm } from '../confirmation';
import type { OpenDocuments } from '../documents/openDocuments';
import type { ClientCapabilities } from '../requests/clientCapabilities';
import type { Guard } from '../requests/guard';
import { fileNameOf, isSettled, isUntitled } from '../uris';
import { updateArticleName, withArticleName } from './articleName';
import type { SidecarChanges } from './sidecarChanges';
import { moveSidecars, sidecarRenames } from './sidecarRenames';
import type { Sidecars } from './sidecars';

/** Delay after an article opened before its lost sidecar is searched for: a rename in the editor has moved it by then. */
const RENAME_SETTLES_MS = 1000;
/** Time in which a closed article may turn up again under another name. */
const SAVE_AS_WINDOW_MS = 10_000;
/** Number of sidecars read, the nearest first. */
const MAX_SIDECARS_READ = 50;
/** The share of a sidecar's annotated words that an article must have to be taken for its own. */
const MIN_SHARE_ANCHORED = 0.8;

interface SidecarRecoveryPorts {
  readonly connection: Connection;
  readonly guard: Pick<Guard, 'run'>;
  readonly clientCapabilities: Pick<ClientCapabilities, 'renameEdits' | 'findSidecars'>;
  readonly documents: OpenDocuments;
  readonly sidecars: Sidecars;
  readonly sidecarChanges: SidecarChanges;
  /** Shows a sidecar's annotations anew. */
  readonly sidecarChanged: (sidecar: string) => void;
}

/**
 * Recovers lost sidecars: an article that was renamed, or saved under another name, where the server could not see it has
 * lost its annotations. They are offered, never moved unasked.
 */
export class SidecarRecovery {
  readonly #ports: SidecarRecoveryPorts;
  readonly #offered = new Set<string>();
  #closed: { readonly uri: string; readonly text: string; readonly until: number }[] = [];

  constructor(ports: SidecarRecoveryPorts) {
    this.#ports = ports;
  }

  /** Remembers the text of an article that was closed, for it may be open under another name in a moment. */
  closed(uri: string, text: string): void {
    const now = Date.now();
    this.#closed = [...this.#closed.filter(({ until }) => until > now), { uri, text, until: now + SAVE_AS_WINDOW_MS }];
  }

  /** Searches for the annotations of an article that has none, once it has been open for a moment. */
  opened(uri: string): void {
    const { guard, documents, clientCapabilities, sidecars } = this.#ports;
    if (isUntitled(uri) || !clientCapabilities.renameEdits || !clientCapabilities.findSidecars) return;
    setTimeout(() => {
      guard.run('finding annotations', async () => {
        const text = documents.get(uri)?.getText();
        if (text === undefined || text === '' || (await sidecars.text(sidecarOf(uri))) !== null) return;
        if (!(await this.#offerCopy(uri, text))) await this.#offerMove(uri, text);
      });
    }, RENAME_SETTLES_MS);
  }

  /** Save As leaves two files with one text. Whether there is such another file. */
  async #offerCopy(uri: string, text: string): Promise<boolean> {
    const { connection, documents, sidecars, sidecarChanges } = this.#ports;
    const open = documents.all().map((document) => ({ uri: document.uri, text: document.getText() }));
    for (const other of [...open, ...this.#closed]) {
      if (other.uri === uri || isUntitled(other.uri) || other.text !== text) continue;
      const json = await sidecars.text(sidecarOf(other.uri));
      const isThere = json !== null && parseSidecar(json).writable && (await sidecars.text(other.uri)) !== null;
      if (!isThere || !this.#isNewOffer(uri, other.uri)) continue;
      const question = l10n.t(
        '{0} has the same text as {1}. Copy its annotations too?',
        fileNameOf(uri),
        fileNameOf(other.uri),
      );
      if (await confirm(connection, question, l10n.t('Copy'), l10n.t('Don’t Copy'))) {
        await sidecarChanges.ofSidecar(sidecarOf(uri), l10n.t('Copy Annotations'), (state) => {
          return state.text === null ? [{ start: 0, end: 0, newText: withArticleName(json, fileNameOf(uri)) }] : [];
        });
      }
      return true;
    }
    return false;
  }

  /** A sidecar whose article is gone, and whose words are in this one. */
  async #offerMove(uri: string, text: string): Promise<void> {
    const { connection, documents, sidecars, sidecarChanges, sidecarChanged } = this.#ports;
    for (const sidecar of (await sidecars.near(uri)).slice(0, MAX_SIDECARS_READ)) {
      const article = isSettled(sidecar) ? undefined : articleOf(sidecar);
      if (article === undefined || article === uri || documents.get(article) !== undefined) continue;
      const json = await sidecars.text(sidecar);
      if (json === null || !isOf(json, text) || (await sidecars.text(article)) !== null) continue;
      if (!this.#isNewOffer(uri, article)) continue;
      const question = l10n.t(
        'The annotations of {0}, which is gone, belong to this text. Move them to {1}?',
        fileNameOf(article),
        fileNameOf(uri),
      );
      if (!(await confirm(connection, question, l10n.t('Move'), l10n.t('Don’t Move')))) return;
      const { free } = await sidecarRenames(sidecars, { oldUri: article, newUri: uri });
      await moveSidecars(this.#ports, free);
      sidecars.changed(sidecarOf(uri));
      await updateArticleName(sidecarChanges, uri);
      sidecarChanged(sidecarOf(uri));
      return;
    }
  }

  /** Nobody is asked twice. */
  #isNewOffer(uri: string, from: string): boolean {
    const key = `${from} ${uri}`;
    if (this.#offered.has(key)) return false;
    this.#offered.add(key);
    return true;
  }
}

/** Whether most of what a sidecar annotates is in a text, and tells one text from another. */
function isOf(json: string, text: string): boolean {
  const { value, writable } = parseSidecar(json);
  const { annotations } = value;
  if (!writable || annotations.length === 0) return false;
  // Most sidecars are of other texts: their first words tell.
  const first = annotations.slice(0, 5).flatMap(({ targets }) => targets);
  if (
    !first.some(
      ({ prefix, exact, suffix }) =>
        text.includes(prefix.slice(-8) + exact) || text.includes(exact + suffix.slice(0, 8)),
    )
  )
    return false;
  const pieces = anchor(text, annotations).flatMap((one) => one.pieces);
  return pieces.filter(({ span }) => span).length >= pieces.length * MIN_SHARE_ANCHORED;
}

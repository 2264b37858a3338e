import type { Articles, OpenArticle } from '../documents/articles';
import type { Outcome } from '../../annotations/decision';
import { editSidecar } from '../../annotations/editSidecar';
import type { Change, TextEdit } from '../../annotations/model';
import { Queue } from './queue';
import { type Sidecars, sidecarOf, type SidecarState } from './sidecars';
import { assertWritable, refuse, type SidecarWriter } from './sidecarWriter';
import { l10n } from '../../l10n';

const contested = () =>
  l10n.t('The sidecar changed while the annotation was being written. Nothing was annotated; try again.');

/** What changes of sidecars stand on. */
export interface SidecarChangesSources {
  readonly articles: Articles;
  readonly sidecars: Sidecars;
  readonly writer: SidecarWriter;
  /** The sidecar has another content now. */
  readonly changed: (sidecar: string) => void;
}

/** Changes of sidecars, one after the other for each of them. */
export class SidecarChanges {
  readonly #sources: SidecarChangesSources;
  readonly #queue = new Queue();

  constructor(sources: SidecarChangesSources) {
    this.#sources = sources;
  }

  /**
   * Computed when its turn comes; where the sidecar turns out to have changed, it is read again and computed again, once.
   *
   * @param applied hears of the changes as soon as they are made, before they are saved and shown
   */
  ofArticle(
    uri: string,
    label: string,
    compute: (article: OpenArticle) => Outcome,
    applied?: (changes: readonly Change[]) => void,
  ): Promise<readonly Change[]> {
    const { articles, sidecars, writer, changed } = this.#sources;
    const sidecar = sidecarOf(uri);
    return this.#queue.run(sidecar, async () => {
      for (let attempt = 0; attempt < 2; attempt++) {
        const article =
          (await articles.get(uri)) ?? refuse(l10n.t('This file is not open as news. Open it, or treat it as news.'));
        const outcome = compute(article);
        if ('refused' in outcome) return refuse(outcome.refused);
        if (outcome.changes.length === 0) return [];
        // What could not be read may be readable by the next time.
        if (article.state.unreadable !== undefined) sidecars.changed(sidecar);
        assertWritable(article.state);
        const edits = editSidecar(article.state.text ?? undefined, outcome.changes, article.sidecar);
        if (edits.length === 0) return [];
        if (await writer.write(article.state, edits, label, () => applied?.(outcome.changes))) {
          changed(sidecar);
          return outcome.changes;
        }
        sidecars.changed(sidecar);
      }
      return refuse(contested());
    });
  }

  /** It changed on disk, maybe by our own hands: waits until these rest, and tells when it is another text than the one known. */
  async onDisk(sidecar: string): Promise<void> {
    const { sidecars, changed } = this.#sources;
    await this.#queue.run(sidecar, async () => {
      const before = await sidecars.read(sidecar);
      sidecars.changed(sidecar);
      const now = await sidecars.read(sidecar);
      if (now.parsed !== before.parsed) changed(sidecar);
    });
  }

  /** Changes a sidecar whether its article is open or not; where it changed under our hands it stays as it is. */
  async ofSidecar(
    sidecar: string,
    label: string,
    compute: (state: SidecarState) => readonly TextEdit[],
  ): Promise<void> {
    const { sidecars, writer, changed } = this.#sources;
    await this.#queue.run(sidecar, async () => {
      const state = await sidecars.read(sidecar);
      const edits = compute(state);
      if (edits.length > 0 && (await writer.write(state, edits, label))) changed(sidecar);
    });
  }
}

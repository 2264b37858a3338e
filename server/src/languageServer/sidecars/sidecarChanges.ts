import type { Outcome } from '../../annotations/decision';
import { applyEdits, isEmptySidecar, reviseSidecar } from '../../annotations/editSidecar';
import type { Change, TextEdit } from '../../annotations/model';
import { sidecarOf } from '../../annotations/sidecarPath';
import { l10n } from '../../l10n';
import type { Articles, OpenArticle } from '../documents/articles';
import { requireArticle } from '../documents/requireArticle';
import { refuse } from '../refusal';
import type { Sidecars, SidecarState } from './sidecars';
import { assertWritable, type SidecarWriter } from './sidecarWriter';
import { TaskQueue } from './taskQueue';

const contested = () =>
  l10n.t('The annotation file changed while the annotation was being written. Nothing was annotated; try again.');

interface SidecarChangesPorts {
  readonly articles: Articles;
  readonly sidecars: Sidecars;
  readonly writer: SidecarWriter;
  /** Shows a sidecar's annotations anew. */
  readonly sidecarChanged: (sidecar: string) => void;
}

/** Changes of sidecars, queued per sidecar. */
export class SidecarChanges {
  readonly #ports: SidecarChangesPorts;
  readonly #queue = new TaskQueue();
  /** Sidecars that were made here: one that says nothing any more is deleted again. */
  readonly #made = new Set<string>();

  constructor(ports: SidecarChangesPorts) {
    this.#ports = ports;
  }

  /**
   * Changes the sidecar of an open article. Computed when its turn comes; where the sidecar turns out to have changed, it is
   * read again and computed again, once.
   *
   * @param onApplied hears of the changes as soon as they are made, before they are saved and shown
   */
  ofArticle(
    uri: string,
    label: string,
    compute: (article: OpenArticle) => Outcome,
    onApplied?: (changes: readonly Change[]) => void,
  ): Promise<readonly Change[]> {
    const { articles, sidecars, writer, sidecarChanged } = this.#ports;
    const sidecar = sidecarOf(uri);
    return this.#queue.run(sidecar, async () => {
      for (let attempt = 0; attempt < 2; attempt++) {
        const article = await requireArticle(articles, uri);
        const outcome = compute(article);
        if ('refused' in outcome) return refuse(l10n.t(outcome.refused, outcome.value ?? ''));
        if (outcome.changes.length === 0) return [];
        // What could not be read may be readable by the next time.
        if (article.state.unreadable !== undefined) sidecars.changed(sidecar);
        assertWritable(article.state);
        const revision = reviseSidecar(article.state.text ?? undefined, outcome.changes, article.sidecar);
        if (revision.edits.length === 0) return [];
        articles.decided(uri, outcome.changes);
        if (await writer.write(article.state, revision, label, () => onApplied?.(outcome.changes))) {
          const { text } = article.state;
          if (text === null) this.#made.add(sidecar);
          if (this.#made.has(sidecar) && isEmptySidecar(revision.root))
            await writer.delete(sidecar, applyEdits(text ?? '', revision.edits), label);
          sidecarChanged(sidecar);
          return outcome.changes;
        }
        sidecars.changed(sidecar);
      }
      return refuse(contested());
    });
  }

  /** Reads a sidecar that changed on disk, behind the server's own writes, and shows it anew when its text is another one. */
  async onDisk(sidecar: string): Promise<void> {
    const { sidecars, sidecarChanged } = this.#ports;
    await this.#queue.run(sidecar, async () => {
      const before = await sidecars.read(sidecar);
      sidecars.changed(sidecar);
      const now = await sidecars.read(sidecar);
      if (now.parsed !== before.parsed) sidecarChanged(sidecar);
    });
  }

  /**
   * Changes a sidecar whether its article is open or not; one that changed meanwhile stays as it is.
   *
   * @returns whether anything was written
   */
  async ofSidecar(
    sidecar: string,
    label: string,
    compute: (state: SidecarState) => readonly TextEdit[],
  ): Promise<boolean> {
    const { sidecars, writer, sidecarChanged } = this.#ports;
    return this.#queue.run(sidecar, async () => {
      const state = await sidecars.read(sidecar);
      const edits = compute(state);
      if (edits.length === 0) return false;
      const isWritten = await writer.write(state, { edits }, label);
      if (isWritten) sidecarChanged(sidecar);
      else sidecars.changed(sidecar);
      return isWritten;
    });
  }
}

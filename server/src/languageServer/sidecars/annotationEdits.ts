import type { OpenArticle } from '../documents/articles';
import { decide } from '../../annotations/deciding/decide';
import { sourceOf } from '../../annotations/anchoring/describe';
import type { Decision, Outcome } from '../../annotations/decision';
import { emptyHistory, type History, record, redo, type HistoryStep, undo } from '../../annotations/history';
import type { Change, Provenance } from '../../annotations/model';
import { retarget } from '../../annotations/retarget';
import type { SidecarChanges } from './sidecarChanges';
import type { ClientNotifications } from '../clientNotifications';
import { l10n } from '../../l10n';

interface AnnotationEditsPorts {
  readonly notifications: ClientNotifications;
  readonly sidecarChanges: SidecarChanges;
}

/** The undo history of one article's annotations. */
interface EditHistory {
  history: History;
  /** Whether nothing was typed in the article since the last decision; only then undo is on the undo key. */
  fresh: boolean;
  /** Number of decisions before the article's last edit: the undo key must not reach behind what was typed. */
  older: number;
  /** Whether the article was edited since it was saved. */
  edited: boolean;
}

const articleChanged = () => l10n.t('The article has changed since. Nothing was stored; open the menu again.');

/** Annotation edits: a person's decisions, written into sidecars, each with its undo. */
export class AnnotationEdits {
  readonly #ports: AnnotationEditsPorts;
  readonly #histories = new Map<string, EditHistory>();

  constructor(ports: AnnotationEditsPorts) {
    this.#ports = ports;
  }

  /**
   * Writes decisions as one edit, and says how many quotations and dates were accepted with them that no person looked at.
   *
   * @param version of the article that their offsets belong to; undefined when they have none
   * @returns how many were accepted
   */
  async apply(
    uri: string,
    version: number | undefined,
    decisions: readonly Decision[],
    label: string,
  ): Promise<number> {
    const compute = (article: OpenArticle): Outcome => {
      if (version !== undefined && article.version !== version) return { refused: articleChanged() };
      return decide(decisions, article, provenanceFor(article));
    };
    const count = (await this.change(uri, label, compute)).filter(isAcceptance).length;
    if (count > 0) this.#ports.notifications.accepted({ uri, count });
    return count;
  }

  /** Changes the sidecar as one edit, which undo takes back. */
  change(uri: string, label: string, compute: (article: OpenArticle) => Outcome): Promise<readonly Change[]> {
    // The undo key must be the annotation's before anybody can see the annotation.
    return this.#ports.sidecarChanges.ofArticle(uri, label, compute, (changes) => {
      const past = this.#historyOf(uri);
      past.history = record(past.history, { label, changes });
      this.#notify(uri, true);
    });
  }

  async undo(uri: string): Promise<void> {
    await this.#step(uri, undo, l10n.t('Nothing to undo in this article.'));
  }

  async redo(uri: string): Promise<void> {
    await this.#step(uri, redo, l10n.t('Nothing to redo in this article.'));
  }

  /** Retargets the annotations when the article is saved: their selectors say where the words are now. No undo takes that back. */
  async retargetOnSave(uri: string): Promise<void> {
    const past = this.#historyOf(uri);
    if (!past.edited) return;
    past.edited = false;
    try {
      await this.#ports.sidecarChanges.ofArticle(uri, 'Follow the Article', ({ text, anchored, fileName, state }) => ({
        changes: state.parsed.writable ? retarget(text, anchored, sourceOf(fileName)) : [],
      }));
    } catch (error) {
      // The next save tries again.
      past.edited = true;
      throw error;
    }
  }

  /** After typing, the undo key belongs to the text again. */
  edited(uri: string): void {
    const past = this.#historyOf(uri);
    past.edited = true;
    past.older = past.history.done.length;
    if (past.fresh) this.#notify(uri, false);
  }

  closed(uri: string): void {
    this.#histories.delete(uri);
  }

  /** Undoes or redoes a decision. What somebody else changed since stays as it is, and the person is told. */
  async #step(uri: string, take: typeof undo, nothing: string): Promise<void> {
    const past = this.#historyOf(uri);
    let step: HistoryStep | undefined;
    await this.#ports.sidecarChanges.ofArticle(uri, 'Undo or Redo Annotation', ({ sidecar }) => {
      step = take(past.history, sidecar);
      return step ?? { refused: nothing };
    });
    if (step === undefined) return;
    past.history = step.history;
    past.older = Math.min(past.older, past.history.done.length);
    this.#notify(uri, true);
    if (step.overtaken.length > 0) {
      this.#ports.notifications.inform(
        l10n.t('Part of this annotation has since been changed in the annotation file and stays as it is.'),
      );
    }
  }

  #historyOf(uri: string): EditHistory {
    const past = this.#histories.get(uri) ?? { history: emptyHistory, fresh: false, older: 0, edited: false };
    this.#histories.set(uri, past);
    return past;
  }

  #notify(uri: string, fresh: boolean): void {
    const past = this.#historyOf(uri);
    past.fresh = fresh;
    this.#ports.notifications.canUndo({
      uri,
      canUndo: fresh && past.history.done.length > past.older,
      canRedo: fresh && past.history.undone.length > 0,
    });
  }
}

/** Whether a quotation or a date is accepted that was not, without a person's look at it. */
function isAcceptance(change: Change): boolean {
  if (change.of !== 'annotation' || change.after?.status !== 'automatic') return false;
  return change.before?.status !== 'automatic' && /^(?:quotation|date)$/.test(change.after.kind);
}

/** Source of ids, time and author of decisions. */
export function provenanceFor({ allSettings }: OpenArticle): Provenance {
  return {
    id: () => `urn:uuid:${crypto.randomUUID()}`,
    now: () => new Date().toISOString(),
    ...(allSettings.annotator !== '' && { creator: allSettings.annotator }),
  };
}

import type { OpenArticle } from '../documents/articles';
import { decide } from '../../annotations/deciding/decide';
import { sourceOf } from '../../annotations/anchoring/describe';
import type { Decision, Outcome } from '../../annotations/decision';
import { emptyHistory, type History, record, redo, type Step, undo } from '../../annotations/history';
import type { Change, Source } from '../../annotations/model';
import { retarget } from '../../annotations/retarget';
import type { SidecarChanges } from './sidecarChanges';
import type { Telling } from '../clientNotifications';
import { l10n } from '../../l10n';

/** What deciding stands on. */
export interface DecidingSources {
  readonly tell: Telling;
  readonly changes: SidecarChanges;
}

/** The decisions of one article that can be taken back and made again. */
interface Past {
  history: History;
  /** Whether nothing was typed in the article since the last decision; only then undo is on the undo key. */
  fresh: boolean;
  /** How many decisions are older than the article's last edit: the undo key must not reach behind what was typed. */
  older: number;
  /** Whether the article was edited since it was saved. */
  edited: boolean;
}

const moved = () => l10n.t('The article was changed in the meantime. Nothing was annotated; open the menu again.');

/** A person's decisions on their way into sidecars: one after the other for each sidecar, with their own undo. */
export class Deciding {
  readonly #sources: DecidingSources;
  readonly #past = new Map<string, Past>();

  constructor(sources: DecidingSources) {
    this.#sources = sources;
  }

  /** @param version of the article that the decisions' offsets belong to; undefined when they have none */
  async decide(uri: string, version: number | undefined, decisions: readonly Decision[], label: string): Promise<void> {
    const compute = (article: OpenArticle): Outcome => {
      if (version !== undefined && article.version !== version) return { refused: moved() };
      return decide(decisions, article, sourceFor(article));
    };
    await this.change(uri, label, compute);
  }

  /** Changes the sidecar as one decision, which undo takes back. */
  change(uri: string, label: string, compute: (article: OpenArticle) => Outcome): Promise<readonly Change[]> {
    // The undo key must be the annotation's before anybody can see the annotation.
    return this.#sources.changes.ofArticle(uri, label, compute, (changes) => {
      const past = this.#pastOf(uri);
      past.history = record(past.history, { label, changes });
      this.#tell(uri, true);
    });
  }

  async undo(uri: string): Promise<void> {
    await this.#step(uri, undo, l10n.t('No annotation of this article can be taken back.'));
  }

  async redo(uri: string): Promise<void> {
    await this.#step(uri, redo, l10n.t('No annotation of this article was taken back.'));
  }

  /** After the article was saved, the sidecar says where the words are now. Nothing that a person would take back. */
  async settle(uri: string): Promise<void> {
    const past = this.#pastOf(uri);
    if (!past.edited) return;
    past.edited = false;
    await this.#sources.changes.ofArticle(uri, 'Follow the Article', ({ text, anchored, fileName, state }) => ({
      changes: state.parsed.writable ? retarget(text, anchored, sourceOf(fileName)) : [],
    }));
  }

  /** After typing, the undo key belongs to the text again. */
  edited(uri: string): void {
    const past = this.#pastOf(uri);
    past.edited = true;
    past.older = past.history.done.length;
    if (past.fresh) this.#tell(uri, false);
  }

  closed(uri: string): void {
    this.#past.delete(uri);
  }

  /** What somebody else changed in the meantime stays as it is; the person is told. */
  async #step(uri: string, take: typeof undo, nothing: string): Promise<void> {
    const past = this.#pastOf(uri);
    let step: Step | undefined;
    await this.#sources.changes.ofArticle(uri, 'Undo or Redo Annotation', ({ sidecar }) => {
      step = take(past.history, sidecar);
      return step ?? { refused: nothing };
    });
    if (step === undefined) return;
    past.history = step.history;
    past.older = Math.min(past.older, past.history.done.length);
    this.#tell(uri, true);
    if (step.overtaken.length > 0) {
      this.#sources.tell.inform(
        l10n.t('A part of this annotation was changed in the sidecar since and stays as it is.'),
      );
    }
  }

  #pastOf(uri: string): Past {
    const past = this.#past.get(uri) ?? { history: emptyHistory, fresh: false, older: 0, edited: false };
    this.#past.set(uri, past);
    return past;
  }

  #tell(uri: string, fresh: boolean): void {
    const past = this.#pastOf(uri);
    past.fresh = fresh;
    this.#sources.tell.canUndo({
      uri,
      canUndo: fresh && past.history.done.length > past.older,
      canRedo: fresh && past.history.undone.length > 0,
    });
  }
}

/** Where the ids, the time and the author of what is decided come from. */
export function sourceFor({ allSettings }: OpenArticle): Source {
  return {
    id: () => `urn:uuid:${crypto.randomUUID()}`,
    now: () => new Date().toISOString(),
    ...(allSettings.annotator !== '' && { creator: allSettings.annotator }),
  };
}

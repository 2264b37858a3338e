import { type Debounced, debounce } from '../../debounce';
import type { Guard } from '../requests/guard';
import { isUntitled } from '../uris';
import type { Articles, OpenArticle } from './articles';
import type { NewsDetection } from './newsDetection';

/** Debounce of the edits of a draft. */
const DRAFT_DELAY_MS = 300;

interface LateDetectionPorts {
  readonly guard: Guard;
  readonly articles: Articles;
  readonly newsDetection: NewsDetection;
  readonly refresh: () => void;
}

/** News detection for documents that became news while open: at a save, and without one in drafts, which were empty or untitled when opened. */
export class LateDetection {
  readonly #ports: LateDetectionPorts;
  /** By URI, of the drafts that are no news yet. */
  readonly #drafts = new Map<string, Debounced>();

  constructor(ports: LateDetectionPorts) {
    this.#ports = ports;
  }

  opened(uri: string, text: string): void {
    if (!isUntitled(uri) && text.trim() !== '') return;
    const look = () => this.#ports.guard.run('news detection', () => this.reconsider(uri));
    this.#drafts.set(uri, debounce(look, DRAFT_DELAY_MS));
  }

  edited(uri: string): void {
    this.#drafts.get(uri)?.();
  }

  closed(uri: string): void {
    this.#drafts.get(uri)?.cancel();
    this.#drafts.delete(uri);
  }

  /** The article of a document, where it is news by now; shows what is in it when it was none before. */
  async reconsider(uri: string): Promise<OpenArticle | undefined> {
    const { articles, newsDetection, refresh } = this.#ports;
    const before = await articles.get(uri);
    await newsDetection.reconsider(uri);
    const article = await articles.get(uri);
    if (article === undefined) return undefined;
    this.closed(uri);
    if (before === undefined) refresh();
    return article;
  }
}

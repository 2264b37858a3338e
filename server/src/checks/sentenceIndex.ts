import type { QuotedSentence } from './quotedSentence';

/** A sentence with the file that it stands in. */
export interface IndexedSentence<S extends QuotedSentence> {
  readonly uri: string;
  readonly sentence: S;
}

/** So many places of one fingerprint are looked at: what stands in more is a phrase or boilerplate. */
const MAX_PLACES = 60;
/** So much of the fingerprints of the shorter one must be shared: one word changed in seven leaves this much. */
const MIN_SHARED = 0.25;
/** So many sentences are compared word by word, those that share most first. */
const MAX_ALIKE = 12;

/** Quoted sentences by their fingerprints, found again in a time that hardly grows with their number. */
export class SentenceIndex<S extends QuotedSentence> {
  readonly #byFile = new Map<string, IndexedSentence<S>[]>();
  /** A list only where several sentences share a fingerprint: nearly all are one sentence's, and lists take more than half the memory. */
  readonly #places = new Map<number, IndexedSentence<S> | IndexedSentence<S>[]>();
  #revision = 0;

  /** Another number whenever other sentences may be found. */
  get revision(): number {
    return this.#revision;
  }

  /** These are the file's sentences now. */
  set(uri: string, sentences: readonly S[]): void {
    const before = this.#byFile.get(uri) ?? [];
    if (before.length === 0 && sentences.length === 0) return;
    this.#revision++;
    for (const entry of before) this.#remove(entry);
    this.#byFile.delete(uri);
    if (sentences.length === 0) return;
    const entries: IndexedSentence<S>[] = [];
    this.#byFile.set(uri, entries);
    for (const sentence of sentences) {
      const entry = { uri, sentence };
      entries.push(entry);
      for (const print of sentence.prints) {
        const places = this.#places.get(print);
        if (Array.isArray(places)) places.push(entry);
        else this.#places.set(print, places === undefined ? entry : [places, entry]);
      }
    }
  }

  /** The sentences that share most with this one, the most alike first; not itself. */
  like(sentence: QuotedSentence, wanted: (entry: IndexedSentence<S>) => boolean = () => true): IndexedSentence<S>[] {
    const shared = new Map<IndexedSentence<S>, number>();
    const { prints } = sentence;
    for (const print of prints) {
      const places = this.#placesOf(print);
      if (places.length > MAX_PLACES) continue;
      for (const entry of places) {
        if (entry.sentence !== sentence && wanted(entry)) shared.set(entry, (shared.get(entry) ?? 0) + 1);
      }
    }
    const alike = [...shared].filter(
      ([{ sentence: other }, count]) => count >= MIN_SHARED * Math.min(other.prints.length, prints.length),
    );
    return alike
      .sort((a, b) => b[1] - a[1])
      .slice(0, MAX_ALIKE)
      .map(([entry]) => entry);
  }

  #remove(entry: IndexedSentence<S>): void {
    for (const print of entry.sentence.prints) {
      const places = this.#placesOf(print).filter((other) => other !== entry);
      if (places.length === 0) this.#places.delete(print);
      else this.#places.set(print, places.length === 1 ? places[0]! : places);
    }
  }

  #placesOf(print: number): readonly IndexedSentence<S>[] {
    const places = this.#places.get(print) ?? [];
    return Array.isArray(places) ? places : [places];
  }
}

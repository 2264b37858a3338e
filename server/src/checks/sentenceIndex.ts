import type { QuotedSentence } from './quotedSentences';
import { keyedWords } from './wordKeys';

/** A sentence with the file that it stands in. */
export interface IndexedSentence<S extends QuotedSentence> {
  readonly uri: string;
  readonly sentence: S;
  /** How many fingerprints it has. */
  readonly prints: number;
}

/** So many places of one fingerprint are looked at: what stands in more is a phrase or boilerplate. */
const mostPlaces = 60;
/** So much of the fingerprints of the shorter one must be shared: one word changed in seven leaves this much. */
const leastShared = 0.25;
/** So many sentences are compared word by word, those that share most first. */
const mostAlike = 12;

/**
 * Quoted sentences by their words, found again in a time that hardly grows with their number: fingerprints of three words
 * in a row, thinned by winnowing (Schleimer, Wilkerson and Aiken 2003), so that four words in a row are always found.
 */
export class SentenceIndex<S extends QuotedSentence> {
  readonly #byFile = new Map<string, IndexedSentence<S>[]>();
  readonly #places = new Map<number, IndexedSentence<S>[]>();

  /** These are the file's sentences now. */
  set(uri: string, sentences: readonly S[]): void {
    for (const entry of this.#byFile.get(uri) ?? []) this.#remove(entry);
    this.#byFile.delete(uri);
    if (sentences.length === 0) return;
    const entries: IndexedSentence<S>[] = [];
    this.#byFile.set(uri, entries);
    for (const sentence of sentences) {
      const prints = fingerprints(sentence.text);
      const entry = { uri, sentence, prints: prints.size };
      entries.push(entry);
      for (const print of prints) {
        const places = this.#places.get(print);
        if (places) places.push(entry);
        else this.#places.set(print, [entry]);
      }
    }
  }

  /** The sentences that share most with this one, the most alike first; not itself. */
  like(sentence: QuotedSentence, wanted: (entry: IndexedSentence<S>) => boolean = () => true): IndexedSentence<S>[] {
    const shared = new Map<IndexedSentence<S>, number>();
    const prints = fingerprints(sentence.text);
    for (const print of prints) {
      const places = this.#places.get(print) ?? [];
      if (places.length > mostPlaces) continue;
      for (const entry of places) {
        if (entry.sentence !== sentence && wanted(entry)) shared.set(entry, (shared.get(entry) ?? 0) + 1);
      }
    }
    const alike = [...shared].filter(([entry, count]) => count >= leastShared * Math.min(entry.prints, prints.size));
    return alike
      .sort((a, b) => b[1] - a[1])
      .slice(0, mostAlike)
      .map(([entry]) => entry);
  }

  #remove(entry: IndexedSentence<S>): void {
    for (const print of fingerprints(entry.sentence.text)) {
      const places = this.#places.get(print)?.filter((other) => other !== entry) ?? [];
      if (places.length > 0) this.#places.set(print, places);
      else this.#places.delete(print);
    }
  }
}

/** Each once. */
function fingerprints(text: string): Set<number> {
  const hashes = keyedWords(text).map(({ key }) => hash(key));
  const runs: number[] = [];
  for (let i = 2; i < hashes.length; i++) {
    runs.push((Math.imul(Math.imul(hashes[i - 2]!, 31) + hashes[i - 1]!, 31) + hashes[i]!) >> 2);
  }
  const chosen = new Set<number>();
  for (let i = 1; i < runs.length; i++) chosen.add(Math.min(runs[i - 1]!, runs[i]!));
  return chosen;
}

/** FNV-1a over UTF-16 code units. */
function hash(word: string): number {
  let value = 0x811c9dc5;
  for (let i = 0; i < word.length; i++) value = Math.imul(value ^ word.charCodeAt(i), 0x01000193);
  return value;
}

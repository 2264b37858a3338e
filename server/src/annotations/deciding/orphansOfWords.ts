import type { Span } from '../../analysis/facts';
import { evidenceAt, type Words } from '../anchoring/evidence';
import { foundPieces } from '../matching';
import type { Anchored, AnnotationKind } from '../model';

/** Length in UTF-16 code units from which context that is whole on one side is enough to tell words from lookalikes. */
const WHOLE_SIDE = 24;
/** So much of the context on each side must stand near the words where others were typed on both. */
const LEAST_PART = 12;
/** Number of code units between the words and that part. */
const MAX_TYPED = 40;
/** Words with more orphans than this, or at more places, are told apart by whole context alone. */
const MAX_LOOKALIKES = 8;

/**
 * Annotations none of whose words are found, by the words that they were made on. Where a person annotates just these words, they are taken
 * to be the same if all of the context of one side is there: another editor may have typed on the other side, and not saved yet. If it
 * typed on both ("on Friday, the" → "on the next Friday in May, the"), what stood around must be near, and nearer than to any lookalike.
 */
export class OrphansOfWords {
  readonly #text: string;
  readonly #byWords = new Map<string, Anchored[]>();
  readonly #places = new Map<string, readonly number[]>();

  constructor(text: string, anchored: readonly Anchored[]) {
    this.#text = text;
    for (const one of anchored) {
      // What was cut in this very editor may be pasted, or come back by undo.
      if (foundPieces(one).length > 0 || one.pieces.some(({ cut }) => cut)) continue;
      const { kind, targets } = one.annotation;
      const key = keyOf(
        kind,
        targets.map(({ exact }) => exact),
      );
      this.#byWords.set(key, [...(this.#byWords.get(key) ?? []), one]);
    }
  }

  /** The ids of those made on these words, the one with most of its context here first. */
  of(kind: AnnotationKind, pieces: readonly Span[]): readonly string[] {
    if (this.#byWords.size === 0) return [];
    const key = keyOf(
      kind,
      pieces.map(({ start, end }) => this.#text.slice(start, end)),
    );
    const all = this.#byWords.get(key) ?? [];
    const strengthOf = (one: Anchored): number =>
      this.#strength(one, pieces) || (all.length > MAX_LOOKALIKES ? 0 : this.#strengthNearby(one, pieces));
    return all
      .map((one) => ({ id: one.annotation.id, strength: strengthOf(one) }))
      .filter(({ strength }) => strength > 0)
      .sort((one, other) => other.strength - one.strength)
      .map(({ id }) => id);
  }

  /** Length of the context that is here, in code units; 0 where a piece has neither side whole. */
  #strength({ annotation: { targets } }: Anchored, pieces: readonly Span[]): number {
    let strength = 0;
    for (const [i, { start, end }] of pieces.entries()) {
      const target = targets[i]!;
      const { before, after } = evidenceAt(this.#text, target, start, end);
      const isWhole =
        (before === target.prefix.length && before >= WHOLE_SIDE) ||
        (after === target.suffix.length && after >= WHOLE_SIDE);
      if (!isWhole) return 0;
      strength += before + after;
    }
    return strength;
  }

  /** Length of the context that is near; 0 where a piece has too little of it on either side, or other places have as much. */
  #strengthNearby({ annotation: { targets } }: Anchored, pieces: readonly Span[]): number {
    let strength = 0;
    for (const [i, { start }] of pieces.entries()) {
      const target = targets[i]!;
      const own = this.#nearby(target, start);
      const places = this.#placesOf(target.exact);
      const isAlone = places.every((place) => place === start || this.#nearby(target, place) < own);
      if (own === 0 || places.length > MAX_LOOKALIKES || !isAlone) return 0;
      strength += own;
    }
    return strength;
  }

  #nearby({ exact, prefix, suffix }: Words, start: number): number {
    const end = start + exact.length;
    const before = this.#text.slice(Math.max(0, start - prefix.length - MAX_TYPED), start);
    const after = this.#text.slice(end, end + suffix.length + MAX_TYPED);
    const parts = [longestCommon(prefix, before), longestCommon(suffix, after)];
    return parts.some((part) => part < LEAST_PART) ? 0 : parts[0]! + parts[1]!;
  }

  /** Where words stand in the text, but for those at more places than are looked at. */
  #placesOf(exact: string): readonly number[] {
    let places = this.#places.get(exact);
    if (!places) {
      const found: number[] = [];
      let at = this.#text.indexOf(exact);
      for (; at >= 0 && found.length <= MAX_LOOKALIKES; at = this.#text.indexOf(exact, at + 1)) found.push(at);
      this.#places.set(exact, (places = found));
    }
    return places;
  }
}

function keyOf(kind: AnnotationKind, words: readonly string[]): string {
  return JSON.stringify([kind, ...words]);
}

/** Length of the longest stretch that two short texts have in common. */
function longestCommon(one: string, other: string): number {
  let longest = 0;
  let row = new Uint16Array(other.length + 1);
  for (let i = 0; i < one.length; i++) {
    const next = new Uint16Array(other.length + 1);
    for (let j = 0; j < other.length; j++) {
      if (one.charCodeAt(i) !== other.charCodeAt(j)) continue;
      next[j + 1] = row[j]! + 1;
      longest = Math.max(longest, next[j + 1]!);
    }
    row = next;
  }
  return longest;
}

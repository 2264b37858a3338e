import type { Span } from '../../analysis/facts';
import { evidenceAt } from '../anchoring/evidence';
import { foundPieces } from '../matching';
import type { Anchored, AnnotationKind } from '../model';

/** Length in UTF-16 code units from which context that is whole on one side is enough to tell words from lookalikes. */
const WHOLE_SIDE = 24;

/**
 * Annotations none of whose words are found, by the words that they were made on. Where a person annotates just these words, they are taken
 * to be the same if all of the context of one side is there: another editor may have typed on the other side, and not saved yet.
 */
export class OrphansOfWords {
  readonly #text: string;
  readonly #byWords = new Map<string, Anchored[]>();

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
    return (this.#byWords.get(key) ?? [])
      .map((one) => ({ id: one.annotation.id, strength: this.#strength(one, pieces) }))
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
}

function keyOf(kind: AnnotationKind, words: readonly string[]): string {
  return JSON.stringify([kind, ...words]);
}

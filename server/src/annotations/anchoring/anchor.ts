import { codePoints, type CodePoints } from '../codePoints';
import type { Anchored, Annotation, AnchoredPiece, Target } from '../model';
import { standsAt } from './evidence';
import { FoldedSearch } from './foldedSearch';
import { gramIndex, type GramIndex } from './gramIndex';
import { matchNear } from './matchNear';
import { matchWords } from './matchWords';

/**
 * Finds the words of annotations in a text: at their position, else where their context tells them from every lookalike, else
 * the same in another layout (white space, line ends, quoting signs, normal form …), else nearly the same words where that is
 * unmistakable; else they are lost, with the best-known place.
 */
export function anchor(text: string, annotations: readonly Annotation[]): Anchored[] {
  const found = new Search(text).all(annotations.flatMap(({ targets }) => targets));
  let next = 0;
  return annotations.map((annotation) => ({ annotation, pieces: annotation.targets.map(() => found[next++]!) }));
}

/** Anchors those annotations of which every piece stands at its place, with all of its context. */
export function anchorInPlace(text: string, annotations: readonly Annotation[]): Anchored[] {
  const search = new Search(text);
  return annotations.flatMap((annotation) => {
    const pieces = annotation.targets.flatMap((target) => search.inPlace(target) ?? []);
    return pieces.length === annotation.targets.length ? [{ annotation, pieces }] : [];
  });
}

function allFound(pieces: readonly (AnchoredPiece | undefined)[]): pieces is AnchoredPiece[] {
  return !pieces.includes(undefined);
}

/** One pass over the targets of one text; the index of its words is made when the first target is not where it was. */
class Search {
  readonly #text: string;
  readonly #points: CodePoints;
  #index: GramIndex | undefined;

  constructor(text: string) {
    this.#text = text;
    this.#points = codePoints(text);
  }

  all(targets: readonly Target[]): AnchoredPiece[] {
    const pieces: (AnchoredPiece | undefined)[] = targets.map((target) => this.inPlace(target));
    if (allFound(pieces)) return pieces;
    const shifts = targets.map(() => 0);
    this.#pass(targets, pieces, shifts, false);
    // What was lost forwards may stand where the neighbours behind it tell.
    if (pieces.includes(undefined)) this.#pass(targets, pieces, shifts, true);
    if (allFound(pieces)) return pieces;
    return this.#inOtherLayout(targets, pieces, shifts);
  }

  /** The stored place, if the words stand there with all of their context: most often all do, and nothing need be searched. */
  inPlace(target: Target): AnchoredPiece | undefined {
    if (!target.position) return undefined;
    const start = this.#points.toUtf16(target.position.start);
    if (!standsAt(this.#text, target, start)) return undefined;
    const span = { start, end: start + target.exact.length };
    return { span, place: span, by: 'position' };
  }

  /** Looks for what is not found yet; `shifts` tells how far the last neighbour found in this direction has moved, in code points. */
  #pass(targets: readonly Target[], pieces: (AnchoredPiece | undefined)[], shifts: number[], backwards: boolean): void {
    let shift = 0;
    for (let step = 0; step < targets.length; step++) {
      const i = backwards ? targets.length - 1 - step : step;
      const target = targets[i]!;
      const piece = (pieces[i] ??= this.#exact(target, shift));
      // Only what is sure tells where its neighbours are: one wrong place must not lead to others.
      if (piece?.span && target.position && standsAt(this.#text, target, piece.span.start)) {
        shift = this.#points.fromUtf16(piece.span.start) - target.position.start;
      }
      if (!backwards) shifts[i] = shift;
    }
  }

  #expected({ position }: Target, shift: number): number[] {
    return position ? [this.#points.toUtf16(position.start + shift)] : [];
  }

  #exact(target: Target, shift: number): AnchoredPiece | undefined {
    const [own] = this.#expected(target, 0);
    const guesses = [...this.#expected(target, 0), ...this.#expected(target, shift)];
    const sure = guesses.find((start) => standsAt(this.#text, target, start));
    const start = sure ?? matchWords(this.#text, target, guesses, this.#grams())?.start;
    if (start === undefined) return undefined;
    const span = { start, end: start + target.exact.length };
    return { span, place: span, by: start === own ? 'position' : 'words' };
  }

  /** Looks for what is not found as it was written: in another layout, else nearly the same. */
  #inOtherLayout(
    targets: readonly Target[],
    pieces: readonly (AnchoredPiece | undefined)[],
    shifts: readonly number[],
  ): AnchoredPiece[] {
    const search = new FoldedSearch(this.#text);
    const spans = pieces.map((piece) => piece?.span);
    search.words(targets, spans);
    return targets.map((target, i): AnchoredPiece => {
      if (pieces[i]) return pieces[i];
      const words = spans[i];
      if (words) return { span: words, place: words, by: 'words' };
      const near = matchNear(this.#text, target, this.#grams()) ?? search.near(target);
      if (near) return { span: near, place: near, by: 'near' };
      const at = this.#expected(target, shifts[i]!)[0] ?? 0;
      return { span: undefined, place: { start: at, end: at }, by: 'none' };
    });
  }

  #grams(): GramIndex {
    return (this.#index ??= gramIndex(this.#text));
  }
}

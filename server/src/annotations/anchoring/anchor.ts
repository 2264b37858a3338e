import type { Span } from '../../analysis/facts';
import { codePoints, type CodePoints } from '../codePoints';
import { isSame } from '../json/values';
import type { Anchored, Annotation, Piece, Target } from '../model';
import { standsAt } from './evidence';
import { gramIndex, type GramIndex } from './gramIndex';
import { matchNear } from './matchNear';
import { matchWords } from './matchWords';

/**
 * Finds the words of annotations in a text: at their position, else where their context tells them from every lookalike, else
 * nearly the same words where that is unmistakable; else they are lost, with the best-known place.
 */
export function anchor(text: string, annotations: readonly Annotation[]): Anchored[] {
  const found = new Search(text).all(annotations.flatMap(({ targets }) => targets));
  let next = 0;
  return annotations.map((annotation) => ({ annotation, pieces: annotation.targets.map(() => found[next++]!) }));
}

/** Anchors what is new in a sidecar; what is described as before stays where it has moved to since. */
export function anchorAnew(
  text: string,
  annotations: readonly Annotation[],
  previous: readonly Anchored[],
): Anchored[] {
  const known = new Map(previous.map((anchored) => [anchored.annotation.id, anchored]));
  const staying = annotations.map((annotation): Anchored | undefined => {
    const before = known.get(annotation.id);
    const stays = before && isSame(before.annotation.targets, annotation.targets);
    return stays ? { annotation, pieces: before.pieces } : undefined;
  });
  const fresh = anchor(
    text,
    annotations.filter((_, i) => !staying[i]),
  );
  let next = 0;
  return staying.map((one) => one ?? fresh[next++]!);
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

  all(targets: readonly Target[]): Piece[] {
    const pieces: (Piece | undefined)[] = [];
    const shifts = targets.map(() => 0);
    this.#pass(targets, pieces, shifts, false);
    // What was lost forwards may stand where the neighbours behind it tell.
    if (pieces.includes(undefined)) this.#pass(targets, pieces, shifts, true);
    return targets.map((target, i) => pieces[i] ?? this.#near(target, shifts[i]!));
  }

  /** Looks for what is not found yet; `shifts` tells how far the last neighbour found in this direction has moved. */
  #pass(targets: readonly Target[], pieces: (Piece | undefined)[], shifts: number[], backwards: boolean): void {
    let shift = 0;
    for (let step = 0; step < targets.length; step++) {
      const i = backwards ? targets.length - 1 - step : step;
      const target = targets[i]!;
      const expected = this.#expected(target);
      const piece = (pieces[i] ??= this.#exact(target, expected, shift));
      if (piece?.span && expected !== undefined) shift = piece.span.start - expected;
      if (!backwards) shifts[i] = shift;
    }
  }

  #expected(target: Target): number | undefined {
    return target.position && this.#points.toUtf16(target.position.start);
  }

  #exact(target: Target, expected: number | undefined, shift: number): Piece | undefined {
    const length = target.exact.length;
    const at = (start: number, by: Piece['by']): Piece => {
      const span = { start, end: start + length };
      return { span, place: span, by };
    };
    const guesses = expected === undefined ? [] : [expected, expected + shift];
    const sure = guesses.find((start) => standsAt(this.#text, target, start));
    if (sure !== undefined) return at(sure, sure === expected ? 'position' : 'words');
    const found = matchWords(this.#text, target, guesses, this.#grams());
    return found && at(found.start, found.start === expected ? 'position' : 'words');
  }

  #near(target: Target, shift: number): Piece {
    const span = matchNear(this.#text, target, this.#grams());
    if (span) return { span, place: span, by: 'near' };
    return { span: undefined, place: this.#place(target, shift), by: 'none' };
  }

  #place(target: Target, shift: number): Span {
    const start = (this.#expected(target) ?? 0) + shift;
    const inside = Math.max(0, Math.min(start, this.#text.length));
    return { start: inside, end: inside };
  }

  #grams(): GramIndex {
    return (this.#index ??= gramIndex(this.#text));
  }
}

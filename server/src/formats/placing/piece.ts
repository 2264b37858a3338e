import type { Span } from '../../analysis/facts';
import type { Target } from '../../annotations/model';

/** A piece of an annotation: where it is, or a description of words that are not found yet. */
export type PlacedPiece = Span | Target;

/** Whether it is known where a piece is. */
export function isSpan(piece: PlacedPiece): piece is Span {
  return 'start' in piece;
}

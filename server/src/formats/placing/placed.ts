import type { ReadItem } from '../reading/reading';
import type { PlacedPiece } from './piece';

/** An annotation of a reading with its place in the article; a piece that is not in it has a description instead. */
export interface PlacedReadItem {
  readonly item: ReadItem;
  readonly pieces: readonly PlacedPiece[];
}

import type { Range } from '../phrases/index';

/** Who says what a cue reports. */
export interface Source {
  readonly range: Range;
  /** Of the cue; inherited from the clause or the report before. */
  readonly side: 'left' | 'right' | 'inherited';
  /** The first token of the tag: source, apposition, auxiliaries, cue. */
  readonly first: number;
}

import type { TokenRange } from '../../text/tokenRange';

/** Source of a cue. */
export interface Source {
  readonly range: TokenRange;
  /** Of the cue; inherited from the clause or the report before. */
  readonly side: 'left' | 'right' | 'inherited';
  /** The first token of the tag: source, apposition, auxiliaries, cue. */
  readonly first: number;
}

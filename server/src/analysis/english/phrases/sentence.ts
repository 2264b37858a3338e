import type { Tokens } from '../../text/tokens';
import type { TokenRange } from '../../text/tokenRange';

/** A sentence with its tags; marked stretches inside it count as one thing. */
export interface Sentence extends TokenRange {
  readonly tokens: Tokens;
  readonly tags: Uint8Array;
  /** Per token, 0 outside quotation marks. */
  readonly within: Int32Array;
}

import type { AttributionReason } from '../../../attributionReasons';
import type { MentionKind } from '../../../facts';
import type { Entity } from '../entities/entity';
import type { TokenRange } from '../../../text/tokenRange';

/** Referent of a source, and how sure that is. */
export interface SourceResolution {
  readonly entity: Entity | undefined;
  readonly kind: MentionKind;
  readonly confidence: number;
  /** None where the mention names its referent in full. */
  readonly reason: AttributionReason | undefined;
  /** The next best, best first. */
  readonly others: readonly Entity[];
  /** Sources joined with the first: "Lee and Park said". */
  readonly joint: readonly JointSpeaker[];
  /** A person said so. */
  readonly decided?: boolean;
}

/** One of several speakers, with the words that name it where the text has some. */
export interface JointSpeaker {
  readonly entity: Entity;
  readonly range: TokenRange | undefined;
}

/** Resolution of a source without a known referent. */
export function nobody(kind: MentionKind): SourceResolution {
  return { entity: undefined, kind, confidence: 0, reason: undefined, others: [], joint: [] };
}

import type { MentionKind } from '../../../facts';
import type { Entity } from '../entities/entity';
import type { Discourse } from './discourse';
import { nobody, type SourceResolution } from './sourceResolution';
import type { TokenRange } from '../../../text/tokenRange';

/** Ranking of possible referents by the best score of each; few enough to be searched one by one. */
export class Ranking {
  readonly list: Ranked[] = [];

  consider(entity: Entity, score: number, token: number): void {
    for (let i = 0; i < this.list.length; i++) {
      if (this.list[i]!.entity !== entity) continue;
      if (this.list[i]!.score < score) this.list[i] = { entity, score, token };
      return;
    }
    this.list.push({ entity, score, token });
  }

  sorted(): Ranked[] {
    return this.list.sort((a, b) => b.score - a.score);
  }
}

/** Possible referent with its score. */
export interface Ranked {
  readonly entity: Entity;
  score: number;
  /** The token of the mention that gave the score. */
  readonly token: number;
}

/** The best of a ranking as a resolution; the clearer its lead over the second, the surer. */
export function bestOf(
  discourse: Discourse,
  range: TokenRange,
  kind: MentionKind,
  ranking: readonly Ranked[],
  { floor, ceiling, lead }: { floor: number; ceiling: number; lead: number },
): SourceResolution {
  const best = ranking[0];
  if (best === undefined) return nobody(kind);
  const margin = best.score - (ranking[1]?.score ?? best.score - lead);
  return {
    entity: best.entity,
    kind,
    confidence: Math.min(ceiling, floor + margin * 0.12),
    reason: discourse.coreference(range, best.entity, best.token),
    others: ranking.slice(1, 4).map(({ entity }) => entity),
    joint: [],
  };
}

import type { TokenRange } from '../../../text/tokenRange';
import { describedBefore } from './describedBefore';
import type { Discourse } from './discourse';
import { resolveDescription } from './resolveDescription';
import { rankPersons, resolvePersonal } from './resolvePerson';
import { nobody, type SourceResolution } from './sourceResolution';
import { TRUST } from './trust';

/** Referent of "he" or "she": somebody named before, unless the sentence before brings in somebody new, or else whom the text only describes. */
export function resolveHeOrShe(discourse: Discourse, range: TokenRange, gender: 'male' | 'female'): SourceResolution {
  const described = describedBefore(discourse, range.first, gender);
  if (described?.isNew !== true) {
    const resolution = resolvePersonal(discourse, range, gender);
    if (resolution.entity !== undefined || described === undefined) return resolution;
  }
  const resolution = resolveDescription(discourse, described);
  const { entity } = resolution;
  if (entity === undefined || !(entity.gender === 'unknown' || entity.gender === gender)) return nobody('pronoun');
  discourse.change(entity, { gender, isGenderGuessed: false });
  const reason = discourse.coreference(range, entity, described.first);
  const others = rankPersons(discourse, range, gender).filter((other) => other.entity !== entity);
  return {
    ...resolution,
    kind: 'pronoun',
    confidence: TRUST.definite,
    reason,
    others: others.slice(0, 3).map((other) => other.entity),
  };
}

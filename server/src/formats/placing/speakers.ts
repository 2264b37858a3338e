import { isSame } from '../../annotations/json/values';
import type { Change, Provenance, SpeakerRecord } from '../../annotations/model';

/**
 * Which speakers of the sidecar those of a reading are: of the same name and kind; who is new gets a record.
 * @returns ids of the sidecar by ids of the reading
 */
export function joinSpeakers(
  theirs: readonly SpeakerRecord[],
  ours: readonly SpeakerRecord[],
  source: Provenance,
  say: (message: string) => void,
): { ids: ReadonlyMap<string, string>; changes: readonly Change[] } {
  const ids = new Map<string, string>();
  const changes = new Map<string, Change>();
  const known = new Map(ours.map((one) => [keyOf(one), one]));
  const taken = new Set(ours.map(({ id }) => id));
  for (const one of theirs) {
    const same = known.get(keyOf(one));
    if (!same) {
      const id = one.id.includes(':') && !taken.has(one.id) ? one.id : source.id();
      taken.add(id);
      const after: SpeakerRecord = { ...one, id };
      known.set(keyOf(one), after);
      ids.set(one.id, id);
      changes.set(id, { of: 'speaker', before: undefined, after });
      continue;
    }
    ids.set(one.id, same.id);
    if (one.roles.length === 0 || isSame(one.roles, same.roles)) continue;
    if (same.roles.length === 0) {
      const before = ours.find(({ id }) => id === same.id);
      const after = { ...same, roles: one.roles };
      known.set(keyOf(one), after);
      changes.set(same.id, { of: 'speaker', before, after });
    } else {
      say(
        `${one.name} is “${one.roles.join(', ')}” there and “${same.roles.join(', ')}” in the sidecar, which keeps it.`,
      );
    }
  }
  return { ids, changes: [...changes.values()] };
}

function keyOf({ name, type }: SpeakerRecord): string {
  return JSON.stringify([type, name]);
}

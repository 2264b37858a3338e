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
    const after = added(same, one);
    if (after !== same) {
      const before = ours.find(({ id }) => id === same.id);
      known.set(keyOf(one), after);
      changes.set(same.id, { of: 'speaker', before, after });
    }
    if (one.roles.length > 0 && !isSame(one.roles, after.roles)) {
      say(
        `${one.name} is “${one.roles.join(', ')}” there and “${same.roles.join(', ')}” in the sidecar, which keeps it.`,
      );
    }
  }
  return { ids, changes: [...changes.values()] };
}

/** Our record with what theirs says beyond it: roles where it has none, labels that it has no value of. */
function added(ours: SpeakerRecord, theirs: SpeakerRecord): SpeakerRecord {
  const { labels = [] } = ours;
  const newLabels = (theirs.labels ?? []).filter(({ name }) => !labels.some((own) => own.name === name));
  const isNewRole = ours.roles.length === 0 && theirs.roles.length > 0;
  if (!isNewRole && newLabels.length === 0) return ours;
  return {
    ...ours,
    ...(isNewRole && { roles: theirs.roles }),
    ...(newLabels.length > 0 && { labels: [...labels, ...newLabels] }),
  };
}

function keyOf({ name, type }: SpeakerRecord): string {
  return JSON.stringify([type, name]);
}

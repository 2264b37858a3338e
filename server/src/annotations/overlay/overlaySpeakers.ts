import type { Speaker } from '../../analysis/facts';
import type { FinalSpeaker } from '../mergedModel';
import type { SpeakerRecord } from '../model';

/** The speakers of text and sidecar as one list, and where each record is in it. */
export interface MergedSpeakers {
  readonly list: readonly FinalSpeaker[];
  /** Index by id of a record; ids that no record has are not in it. */
  readonly byId: ReadonlyMap<string, number>;
}

/** Records belong to the speakers of the text with their name, where one such has their kind to that one; the others follow. */
export function overlaySpeakers(suggested: readonly Speaker[], records: readonly SpeakerRecord[]): MergedSpeakers {
  const list: FinalSpeaker[] = suggested.map((suggestion) => {
    const { name, kind, roles } = suggestion;
    return { name, kind, roles, suggestion, record: undefined };
  });
  const byId = new Map<string, number>();
  const byName = new Map<string, number[]>();
  list.forEach(({ name }, i) => {
    const same = byName.get(name);
    if (same) same.push(i);
    else byName.set(name, [i]);
  });
  for (const record of records) {
    const free = byName.get(record.name)?.filter((i) => list[i]!.record === undefined) ?? [];
    const at = free.find((i) => list[i]!.kind === record.type) ?? free[0] ?? list.length;
    const suggestion = list[at]?.suggestion;
    const roles = record.roles.length > 0 ? record.roles : (suggestion?.roles ?? []);
    list[at] = { name: record.name, kind: record.type, roles, suggestion, record };
    byId.set(record.id, at);
  }
  return { list, byId };
}

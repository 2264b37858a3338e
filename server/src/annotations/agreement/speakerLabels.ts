import type { SpeakerRecord } from '../model';
import type { Label } from '../verification/verificationModel';
import type { Annotator } from './agreementItems';

/** A speaker whom both know, by kind and name, and whom they give other values of labels that both use for speakers. */
export interface SpeakerDifference {
  readonly ours: SpeakerRecord;
  readonly theirs: SpeakerRecord;
  /** The names of these labels. */
  readonly names: ReadonlySet<string>;
}

/** The speakers to whom two people give other labels, in the order of ours. */
export function speakerDifferences(ours: Annotator, theirs: Annotator): SpeakerDifference[] {
  const inTheirs = new Set(theirs.sidecar.speakers.flatMap(namesOf));
  const shared = [...new Set(ours.sidecar.speakers.flatMap(namesOf))].filter((name) => inTheirs.has(name));
  return ours.sidecar.speakers.flatMap((one) => {
    const other = theirs.sidecar.speakers.find(({ type, name }) => type === one.type && name === one.name);
    if (!other) return [];
    const valuesOf = (record: SpeakerRecord, name: string): string =>
      disputedLabels(record, new Set([name]))
        .sort()
        .join();
    const names = new Set(shared.filter((name) => valuesOf(one, name) !== valuesOf(other, name)));
    return names.size === 0 ? [] : [{ ours: one, theirs: other, names }];
  });
}

function namesOf({ labels = [] }: SpeakerRecord): string[] {
  return labels.map(({ name }) => name);
}

/** The values that a speaker has of these labels, `type of source: official`. */
export function disputedLabels({ labels = [] }: SpeakerRecord, names: ReadonlySet<string>): string[] {
  return labels.filter(({ name }) => names.has(name)).map(({ name, value }) => `${name}: ${value}`);
}

/** The labels of a speaker as somebody decided: those that nobody disputes as ours has them; while nothing is decided, no others. */
export function settledLabels(
  { ours, theirs, names }: SpeakerDifference,
  choice: 'ours' | 'theirs' | 'both' | 'neither' | undefined,
): readonly Label[] {
  const disputed = ({ labels = [] }: SpeakerRecord): Label[] => labels.filter(({ name }) => names.has(name));
  const [mine, other] = [disputed(ours), disputed(theirs)];
  const added = other.filter(({ name, value }) => !mine.some((one) => one.name === name && one.value === value));
  const chosen = { ours: mine, theirs: other, both: [...mine, ...added], neither: [] }[choice ?? 'neither'];
  return [...(ours.labels ?? []).filter(({ name }) => !names.has(name)), ...chosen];
}

import { isSame } from '../../annotations/json/values';
import type { Annotation } from '../../annotations/model';

type Said = Omit<Annotation, 'id' | 'targets'>;

/**
 * What an annotation that comes adds to one of the same words: nothing (`same`), something that contradicts it, or the members that it
 * changes: those that say nothing yet, and all of them where a person confirmed what only a batch accepted.
 */
export function compare(ours: Annotation, theirs: Said): 'same' | 'contradicts' | Partial<Annotation> {
  // A batch takes nothing back that a person rejected, and a rejection of speakers says what the words are not.
  if (ours.status === 'rejected' || theirs.status === 'rejected') {
    if (ours.status !== theirs.status) return theirs.status === 'automatic' ? 'same' : 'contradicts';
    return isSame([...ours.speakers].sort(), [...theirs.speakers].sort()) ? notes(ours, theirs) : 'contradicts';
  }
  const wins = ours.status === 'automatic' && theirs.status === 'confirmed';
  const added = addedTo(ours, theirs, wins);
  if (added === undefined) return ours.status === 'confirmed' && theirs.status === 'automatic' ? 'same' : 'contradicts';
  const { creator, created } = theirs;
  const who = { ...(creator !== undefined && { creator }), ...(created !== undefined && { created }) };
  const changes = { ...added, ...(wins && { status: theirs.status, ...who }) };
  return Object.keys(changes).length === 0 ? 'same' : changes;
}

/** Data of theirs that ours lacks; undefined for a contradiction that ours does not yield to. */
function addedTo(ours: Annotation, theirs: Said, wins: boolean): Partial<Annotation> | undefined {
  const added: { -readonly [key in keyof Annotation]?: Annotation[key] } = {};
  // Some formats have room for one speaker: who is among ours is none too many.
  if (!theirs.speakers.every((id) => ours.speakers.includes(id))) {
    if (!wins) return undefined;
    added.speakers = theirs.speakers;
  }
  if (theirs.quotation !== undefined) {
    const both = { ...ours.quotation, ...theirs.quotation };
    const agree = isSame(both, { ...theirs.quotation, ...ours.quotation });
    if (!agree && !wins) return undefined;
    if (!isSame(both, ours.quotation)) added.quotation = both;
  }
  if (theirs.timex !== undefined && !isSame(ours.timex, theirs.timex)) {
    if (ours.timex !== undefined && !wins) return undefined;
    added.timex = theirs.timex;
  }
  const note = notes(ours, theirs, wins);
  const found = findings(ours, theirs, wins);
  if (note === 'contradicts' || found === undefined) return undefined;
  return { ...added, ...(note !== 'same' && note), ...found };
}

/** What they found out and labelled beyond ours; undefined where it contradicts ours. */
function findings(
  { verification, labels = [] }: Annotation,
  theirs: Said,
  wins: boolean,
): Pick<Annotation, 'verification' | 'labels'> | undefined {
  const isOther = theirs.verification !== undefined && !isSame(verification, theirs.verification);
  if (isOther && verification !== undefined && !wins) return undefined;
  const added = (theirs.labels ?? []).filter((one) => !labels.some((own) => isSame(own, one)));
  if (!wins && added.some(({ name }) => labels.some((own) => own.name === name))) return undefined;
  return {
    ...(isOther && { verification: theirs.verification }),
    ...(added.length > 0 && { labels: [...labels, ...added] }),
  };
}

/** Notes that differ in white space only are the same: some formats know no line break. */
function notes(
  { note: ours }: Pick<Annotation, 'note'>,
  { note: theirs }: Said,
  wins = false,
): 'same' | 'contradicts' | { readonly note: string } {
  const plain = (note: string): string => note.replace(/\s+/g, ' ').trim();
  if (theirs === undefined || (ours !== undefined && plain(ours) === plain(theirs))) return 'same';
  return ours === undefined || wins ? { note: theirs } : 'contradicts';
}

import type { NoteDecision, ReanchorDecision, RemoveDecision, RenameDecision, SpeakersDecision } from '../decision';
import type { Annotation } from '../model';
import { tidyPieces } from '../spans';
import { noName, noWords } from './annotate';
import type { Draft } from './draft';

const gone = 'This annotation is not in the sidecar any more.';

/** Takes an annotation out, and its cue where no other quotation has it. */
export function remove(draft: Draft, { id }: RemoveDecision): string | undefined {
  const annotation = draft.get(id);
  if (!annotation) return gone;
  removeWithCue(draft, annotation);
  return undefined;
}

/** Takes an annotation out with what only it refers to, and what refers to it. */
export function removeWithCue(draft: Draft, annotation: Annotation): void {
  withoutCue(draft, annotation);
  draft.remove(annotation.id);
  for (const other of draft.annotations()) {
    if (!other.quotation) continue;
    const { cue, parent, type } = other.quotation;
    if (cue !== annotation.id && parent !== annotation.id) continue;
    const left = {
      ...(cue !== undefined && cue !== annotation.id && { cue }),
      ...(parent !== undefined && parent !== annotation.id && { parent }),
    };
    draft.change({ ...other, quotation: { type, ...left } });
  }
}

/** Takes the cue of a quotation out, where no other quotation has it. */
export function withoutCue(draft: Draft, { id, quotation }: Annotation): void {
  const cue = quotation?.cue;
  if (cue === undefined) return;
  const isShared = draft.annotations().some((other) => other.id !== id && other.quotation?.cue === cue);
  if (!isShared) draft.remove(cue);
}

/** Puts an annotation on other words. */
export function reanchor(draft: Draft, { id, pieces: given }: ReanchorDecision): string | undefined {
  const annotation = draft.get(id);
  const pieces = tidyPieces(draft.article.text, given);
  if (!annotation || !pieces) return annotation ? noWords : gone;
  draft.put(annotation, pieces, annotation);
  return undefined;
}

/** Says who the speakers of an annotation are, which a person then has confirmed. */
export function setSpeakers(draft: Draft, { id, speakers }: SpeakersDecision): string | undefined {
  const annotation = draft.get(id);
  if (!annotation) return gone;
  const records = [...new Set(speakers.map((speaker) => draft.record(speaker)))];
  draft.change({ ...annotation, status: 'confirmed', speakers: records });
  return undefined;
}

/** Sets a note, or takes it away. */
export function setNote(draft: Draft, { id, note }: NoteDecision): string | undefined {
  const annotation = draft.get(id);
  if (!annotation) return gone;
  draft.setNote(annotation, note.trim() === '' ? undefined : note);
  return undefined;
}

/** Gives a speaker another name. */
export function renameSpeaker(draft: Draft, { speaker: id, name }: RenameDecision): string | undefined {
  const speaker = draft.speaker(id);
  if (!speaker) return 'This speaker is not in the sidecar any more.';
  if (name.trim() === '') return noName;
  if (draft.hasSpeaker(name, speaker.type) && name !== speaker.name)
    return `There is a speaker “${name}” already. Choose that one instead.`;
  draft.rename(speaker, { name, kind: speaker.type });
  return undefined;
}

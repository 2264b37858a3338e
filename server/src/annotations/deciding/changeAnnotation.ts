import type { DecisionOf, Refusal } from '../decision';
import { isSame } from '../json/values';
import type { Annotation } from '../model';
import { tidyPieces } from '../spans';
import { isNobody, NO_NAME, NO_WORDS } from './annotate';
import type { SidecarTransaction } from './sidecarTransaction';

/** What to say where only a part of an annotation is left, or nothing. */
export const WORDS_GONE = 'The words of this annotation were deleted. Attach it to other words, or remove it.';
const ANNOTATION_GONE = 'This annotation is no longer in the annotation file.';

/** Takes an annotation out, and what was confirmed with a quotation: its cue and its mention of the speaker. */
export function remove(transaction: SidecarTransaction, { id }: DecisionOf<'remove'>): string | undefined {
  const annotation = transaction.get(id);
  if (!annotation) return ANNOTATION_GONE;
  const mention = mentionConfirmedWith(transaction, annotation);
  if (mention !== undefined) transaction.remove(mention.id);
  removeWithCue(transaction, annotation);
  return undefined;
}

/** The annotation of a quotation's mention, _its operator_ of _its operator said_, where one decision made both and no other annotated quotation has that mention. */
function mentionConfirmedWith(transaction: SidecarTransaction, quotation: Annotation): Annotation | undefined {
  const { facts } = transaction.article;
  const pieces = quotation.kind === 'quotation' ? transaction.piecesOf(quotation.id) : [];
  const suggested = pieces.length === 0 ? undefined : transaction.suggestedQuotation(pieces);
  const index = suggested === undefined ? undefined : mentionOf(suggested);
  if (index === undefined) return undefined;
  const isShared = facts.quotations.some(
    ({ pieces }, i) => i !== suggested && mentionOf(i) === index && transaction.find('quotation', pieces, () => true),
  );
  if (isShared) return undefined;
  return transaction.find(
    'speaker',
    [facts.mentions[index]!],
    ({ created, creator, speakers, note }) =>
      note === undefined &&
      created !== undefined &&
      created === quotation.created &&
      creator === quotation.creator &&
      isSame(speakers, quotation.speakers),
  );

  function mentionOf(i: number): number | undefined {
    return facts.quotations[i]?.attribution.mention;
  }
}

/** Takes an annotation out with what only it refers to, and what refers to it. */
export function removeWithCue(transaction: SidecarTransaction, annotation: Annotation): void {
  withoutCue(transaction, annotation);
  transaction.remove(annotation.id);
  for (const other of transaction.annotations()) {
    if (!other.quotation) continue;
    const { cue, parent, type } = other.quotation;
    if (cue !== annotation.id && parent !== annotation.id) continue;
    const left = {
      ...(cue !== undefined && cue !== annotation.id && { cue }),
      ...(parent !== undefined && parent !== annotation.id && { parent }),
    };
    transaction.change({ ...other, quotation: { type, ...left } });
  }
}

/** Takes the cue of a quotation out, where no other quotation has it. */
export function withoutCue(transaction: SidecarTransaction, { id, quotation }: Annotation): void {
  const cue = quotation?.cue;
  if (cue === undefined) return;
  const isShared = transaction.annotations().some((other) => other.id !== id && other.quotation?.cue === cue);
  if (!isShared) transaction.remove(cue);
}

/** Confirms what an annotation says of the words that it stands on now. */
export function confirm(transaction: SidecarTransaction, { id }: DecisionOf<'confirm'>): string | undefined {
  const annotation = transaction.get(id);
  if (!annotation) return ANNOTATION_GONE;
  const pieces = transaction.piecesOf(id);
  if (pieces.length < annotation.targets.length) return WORDS_GONE;
  transaction.put({ ...withoutConfirmedWords(annotation), status: 'confirmed' }, pieces, annotation);
  return undefined;
}

/** Content of an annotation, whatever its words. */
function withoutConfirmedWords({ confirmedWords, ...rest }: Annotation): Annotation {
  return confirmedWords === undefined ? rest : { ...rest };
}

/** Puts an annotation on other words. */
export function reanchor(
  transaction: SidecarTransaction,
  { id, pieces: given }: DecisionOf<'reanchor'>,
): string | undefined {
  const annotation = transaction.get(id);
  const pieces = tidyPieces(transaction.article.text, given);
  if (!annotation || !pieces) return annotation ? NO_WORDS : ANNOTATION_GONE;
  transaction.put(withoutConfirmedWords(annotation), pieces, annotation);
  return undefined;
}

/** Says who the speakers of an annotation are, which a person then has confirmed. */
export function setSpeakers(
  transaction: SidecarTransaction,
  { id, speakers }: DecisionOf<'speakers'>,
): string | undefined {
  const annotation = transaction.get(id);
  if (!annotation) return ANNOTATION_GONE;
  if (speakers.some(isNobody)) return NO_NAME;
  const records = [...new Set(speakers.map((speaker) => transaction.record(speaker)))];
  transaction.change({ ...annotation, status: 'confirmed', speakers: records });
  return undefined;
}

/** Sets a note, or takes it away. */
export function setNote(transaction: SidecarTransaction, { id, note }: DecisionOf<'note'>): string | undefined {
  const annotation = transaction.get(id);
  if (!annotation) return ANNOTATION_GONE;
  transaction.set(annotation, 'note', note.trim() === '' ? undefined : note);
  return undefined;
}

/** Gives a speaker another name. */
export function renameSpeaker(
  transaction: SidecarTransaction,
  { speaker: id, name }: DecisionOf<'rename'>,
): string | Refusal | undefined {
  const speaker = transaction.speaker(id);
  if (!speaker) return 'This speaker is no longer in the annotation file.';
  if (name.trim() === '') return NO_NAME;
  if (transaction.hasSpeaker(name, speaker.type) && name !== speaker.name)
    return { refused: 'There is already a speaker “{0}”. Choose that one instead.', value: name };
  transaction.rename(speaker, { name, kind: speaker.type });
  return undefined;
}

import type { DecisionOf } from '../decision';
import { tidyPieces } from '../spans';
import type { Annotation } from '../model';
import { isDecision, isNobody, keptOf, NO_NAME, NO_WORDS } from './annotate';
import { removeWithCue, withoutCue } from './changeAnnotation';
import type { SidecarTransaction } from './sidecarTransaction';

/** Keeps a suggestion away, or a speaker from a suggestion. An annotation of these words becomes the rejection. */
export function reject(
  transaction: SidecarTransaction,
  { kind, pieces: given, speaker }: DecisionOf<'reject'>,
): string | undefined {
  const pieces = tidyPieces(transaction.article.text, given);
  if (!pieces) return NO_WORDS;
  if (speaker && isNobody(speaker)) return NO_NAME;
  const old = transaction.replacedBy(kind, pieces, isDecision);
  if (!speaker) {
    if (old) withoutCue(transaction, old);
    transaction.put({ ...keptOf(old), kind, status: 'rejected', speakers: [] }, pieces, old);
    return undefined;
  }
  const id = transaction.record(speaker);
  if (old?.speakers.includes(id)) withoutSpeaker(transaction, old, id);
  const refusal = transaction.find(kind, pieces, (one) => !isDecision(one));
  const speakers = [...new Set([...(refusal?.speakers ?? []), id])];
  transaction.put({ kind, status: 'rejected', speakers }, pieces, refusal);
  return undefined;
}

/** An annotation that says no more than who it is goes; what a person noted, found out about its words, or labelled them with, stays. */
function withoutSpeaker(transaction: SidecarTransaction, old: Annotation, id: string): void {
  if (old.note === undefined && !old.verification && !old.labels) removeWithCue(transaction, old);
  else transaction.change({ ...old, speakers: old.speakers.filter((one) => one !== id) });
}

/** Silences a check for some words. */
export function silence(transaction: SidecarTransaction, { check, span }: DecisionOf<'silence'>): string | undefined {
  const pieces = tidyPieces(transaction.article.text, [span]);
  if (!pieces) return NO_WORDS;
  const old = transaction.replacedBy('check', pieces, (one) => one.check === check);
  transaction.put({ kind: 'check', status: 'rejected', speakers: [], check }, pieces, old);
  return undefined;
}

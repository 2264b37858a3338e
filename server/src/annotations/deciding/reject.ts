import type { DecisionOf } from '../decision';
import { tidyPieces } from '../spans';
import { isDecision, isNobody, NO_NAME, NO_WORDS } from './annotate';
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
  const old = transaction.find(kind, pieces, isDecision);
  if (!speaker) {
    if (old) withoutCue(transaction, old);
    transaction.put({ kind, status: 'rejected', speakers: [] }, pieces, old);
    return undefined;
  }
  const id = transaction.record(speaker);
  if (old?.speakers.includes(id)) removeWithCue(transaction, old);
  const refusal = transaction.find(kind, pieces, (one) => !isDecision(one));
  const speakers = [...new Set([...(refusal?.speakers ?? []), id])];
  transaction.put({ kind, status: 'rejected', speakers }, pieces, refusal);
  return undefined;
}

/** Silences a check for some words. */
export function silence(transaction: SidecarTransaction, { check, span }: DecisionOf<'silence'>): string | undefined {
  const pieces = tidyPieces(transaction.article.text, [span]);
  if (!pieces) return NO_WORDS;
  const old = transaction.find('check', pieces, (one) => one.check === check);
  transaction.put({ kind: 'check', status: 'rejected', speakers: [], check }, pieces, old);
  return undefined;
}

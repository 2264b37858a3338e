import type { RejectDecision, SilenceDecision } from '../decision';
import { tidyPieces } from '../spans';
import { isDecision, noWords } from './annotate';
import { removeWithCue, withoutCue } from './change';
import type { Draft } from './draft';

/** Keeps a suggestion away, or a speaker from a suggestion. An annotation of these words becomes the rejection. */
export function reject(draft: Draft, { kind, pieces: given, speaker }: RejectDecision): string | undefined {
  const pieces = tidyPieces(draft.article.text, given);
  if (!pieces) return noWords;
  const old = draft.find(kind, pieces, isDecision);
  if (!speaker) {
    if (old) withoutCue(draft, old);
    draft.put({ kind, status: 'rejected', speakers: [] }, pieces, old);
    return undefined;
  }
  const id = draft.record(speaker);
  if (old?.speakers.includes(id)) removeWithCue(draft, old);
  const refusal = draft.find(kind, pieces, (one) => !isDecision(one));
  const speakers = [...new Set([...(refusal?.speakers ?? []), id])];
  draft.put({ kind, status: 'rejected', speakers }, pieces, refusal);
  return undefined;
}

/** Silences a check for some words. */
export function silence(draft: Draft, { check, span }: SilenceDecision): string | undefined {
  const pieces = tidyPieces(draft.article.text, [span]);
  if (!pieces) return noWords;
  const old = draft.find('check', pieces, (one) => one.check === check);
  draft.put({ kind: 'check', status: 'rejected', speakers: [], check }, pieces, old);
  return undefined;
}

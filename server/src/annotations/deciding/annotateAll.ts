import type { Span } from '../../analysis/facts';
import type { DecisionOf, NamedSpeaker } from '../decision';
import { applyDecisions } from '../applyDecisions';
import type { FinalQuotation } from '../mergedModel';
import { isDecision, keptOf } from './annotate';
import type { AnnotationContent, SidecarTransaction } from './sidecarTransaction';
import { timexDetails } from '../timexDetails';

/**
 * Accepts every confident suggestion that is not decided yet. They are no annotation's words, so none is looked for but among those
 * whose words are not found: what a person said of them stays as it is.
 */
export function annotateAll(transaction: SidecarTransaction, { status, threshold }: DecisionOf<'annotateAll'>): void {
  const { speakers, quotations, mentions, cues, dates } = applyDecisions(transaction.article, threshold);
  const record = (index: number): string => transaction.record(named(speakers[index]!));
  const accept = (content: AnnotationContent, pieces: readonly Span[]): string => {
    const old = transaction.orphan(content.kind, pieces, isDecision);
    if (old && old.status !== 'automatic') return old.id;
    return transaction.put({ ...keptOf(old), ...content }, pieces, old);
  };
  const cueIds = new Map<number, string>();
  for (const cue of cues) {
    const pieces = [{ start: cue.start, end: cue.end }];
    if (cue.annotation) cueIds.set(cue.start, cue.annotation.id);
    else if (cue.unambiguous) cueIds.set(cue.start, accept({ kind: 'cue', status, speakers: [] }, pieces));
  }
  const ids: (string | undefined)[] = [];
  const idOf = (one: FinalQuotation): string | undefined => {
    if (one.annotation ?? !one.unambiguous) return one.annotation?.id;
    const cue = one.cue && cueIds.get(one.cue.start);
    const parent = one.parent === undefined ? undefined : ids[one.parent];
    const quotation = { type: one.type, ...(cue !== undefined && { cue }), ...(parent !== undefined && { parent }) };
    return accept({ kind: 'quotation', status, speakers: one.speakers.map(record), quotation }, one.pieces);
  };
  // An outer quotation stands before those in it.
  for (const one of quotations) ids.push(idOf(one));
  for (const { unambiguous, source, speaker, start, end } of mentions) {
    if (unambiguous && source) accept({ kind: 'speaker', status, speakers: [record(speaker!)] }, [{ start, end }]);
  }
  for (const date of dates) {
    if (!date.unambiguous) continue;
    const { start, end } = date;
    accept({ kind: 'date', status, speakers: [], timex: timexDetails(date) }, [{ start, end }]);
  }
}

function named({ name, kind, roles }: NamedSpeaker): NamedSpeaker {
  return { name, kind, roles };
}

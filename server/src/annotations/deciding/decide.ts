import type { AnchoredArticle } from '../annotatedArticle';
import type { Decision, Outcome } from '../decision';
import { isIsoDate } from '../isoDate';
import type { Source } from '../model';
import { annotateAll } from './annotateAll';
import { annotateCue, annotateDate, annotateMention, annotateQuotation } from './annotate';
import { Draft } from './draft';
import { reanchor, remove, renameSpeaker, setNote, setSpeakers } from './change';
import { reject, silence } from './reject';
import { mergeSpeakers, splitSpeaker } from './speakers';

/**
 * What decisions, made together, do to the sidecar; the first that cannot be carried out refuses all of them, with a message for
 * the person. Decisions that change nothing give no changes.
 */
export function decide(decisions: readonly Decision[], article: AnchoredArticle, source: Source): Outcome {
  const draft = new Draft(article, source);
  for (const decision of decisions) {
    const refused = carryOut(draft, decision);
    if (refused !== undefined) return { refused };
  }
  return { changes: draft.changes() };
}

/** Why it cannot be done; undefined when it was. */
export type Refusal = string | undefined;

function carryOut(draft: Draft, decision: Decision): Refusal {
  switch (decision.do) {
    case 'quotation':
      return annotateQuotation(draft, decision);
    case 'speaker':
      return annotateMention(draft, decision);
    case 'cue':
      return annotateCue(draft, decision);
    case 'date':
      return annotateDate(draft, decision);
    case 'reject':
      return reject(draft, decision);
    case 'silence':
      return silence(draft, decision);
    case 'remove':
      return remove(draft, decision);
    case 'reanchor':
      return reanchor(draft, decision);
    case 'speakers':
      return setSpeakers(draft, decision);
    case 'note':
      return setNote(draft, decision);
    case 'rename':
      return renameSpeaker(draft, decision);
    case 'mergeSpeakers':
      return mergeSpeakers(draft, decision);
    case 'splitSpeaker':
      return splitSpeaker(draft, decision);
    case 'publicationDate':
      if (decision.value !== undefined && !isIsoDate(decision.value)) {
        return `“${decision.value}” is no date. Write it as 2022-01-03.`;
      }
      draft.setPublicationDate(decision.value);
      return undefined;
    case 'turnOff':
      draft.setChecksOff([...draft.checksOff.filter((name) => name !== decision.check), decision.check]);
      return undefined;
    case 'turnOnAll':
      draft.setChecksOff([]);
      return undefined;
    case 'annotateAll':
      annotateAll(draft, decision);
      return undefined;
  }
}

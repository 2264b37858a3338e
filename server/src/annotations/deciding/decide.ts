import type { AnchoredArticle } from '../annotatedArticle';
import type { Decision, Outcome, Refusal } from '../decision';
import { isIsoDate } from '../isoDate';
import type { Provenance } from '../model';
import { annotateAll } from './annotateAll';
import { annotateCue, annotateDate, annotateMention, annotateQuotation } from './annotate';
import { SidecarTransaction } from './sidecarTransaction';
import { confirm, reanchor, remove, renameSpeaker, setNote, setSpeakers } from './changeAnnotation';
import { reject, silence } from './reject';
import { label, labelSpeaker } from './label';
import { verify } from './verify';
import { mergeSpeakers, splitSpeaker } from './speakers';

/**
 * Changes that decisions, made together, make in the sidecar; the first that cannot be carried out refuses all, with a message for
 * the person. Decisions that change nothing give no changes.
 */
export function decide(decisions: readonly Decision[], article: AnchoredArticle, provenance: Provenance): Outcome {
  const transaction = new SidecarTransaction(article, provenance);
  for (const decision of decisions) {
    const refused = carryOut(transaction, decision);
    if (refused !== undefined) return typeof refused === 'string' ? { refused } : refused;
  }
  return { changes: transaction.changes() };
}

/** Why it cannot be done; undefined when it was. */
function carryOut(transaction: SidecarTransaction, decision: Decision): string | Refusal | undefined {
  switch (decision.do) {
    case 'quotation':
      return annotateQuotation(transaction, decision);
    case 'speaker':
      return annotateMention(transaction, decision);
    case 'cue':
      return annotateCue(transaction, decision);
    case 'date':
      return annotateDate(transaction, decision);
    case 'reject':
      return reject(transaction, decision);
    case 'silence':
      return silence(transaction, decision);
    case 'remove':
      return remove(transaction, decision);
    case 'confirm':
      return confirm(transaction, decision);
    case 'reanchor':
      return reanchor(transaction, decision);
    case 'speakers':
      return setSpeakers(transaction, decision);
    case 'note':
      return setNote(transaction, decision);
    case 'verify':
      return verify(transaction, decision);
    case 'label':
      return label(transaction, decision);
    case 'labelSpeaker':
      return labelSpeaker(transaction, decision);
    case 'rename':
      return renameSpeaker(transaction, decision);
    case 'mergeSpeakers':
      return mergeSpeakers(transaction, decision);
    case 'splitSpeaker':
      return splitSpeaker(transaction, decision);
    case 'publicationDate':
      if (decision.value !== undefined && !isIsoDate(decision.value)) {
        return { refused: '“{0}” is not a date. Write it as 2022-01-03.', value: decision.value };
      }
      transaction.setPublicationDate(decision.value);
      return undefined;
    case 'turnOff':
      transaction.setChecksOff([...transaction.checksOff.filter((name) => name !== decision.check), decision.check]);
      return undefined;
    case 'turnOnAll':
      transaction.setChecksOff([]);
      return undefined;
    case 'annotateAll':
      annotateAll(transaction, decision);
      return undefined;
    default:
      return unknownKind(decision);
  }
}

/** Every kind has its case above, or this does not compile. */
function unknownKind(decision: never): never {
  throw new Error(`There is no such decision: ${JSON.stringify(decision)}`);
}

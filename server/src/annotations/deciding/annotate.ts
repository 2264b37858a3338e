import type { Span } from '../../analysis/facts';
import type { DecisionOf, NamedSpeaker } from '../decision';
import type { Annotation, AnnotationKind, Status } from '../model';
import { tidyPieces } from '../spans';
import type { SidecarTransaction, AnnotationContent } from './sidecarTransaction';
import { timexDetails } from '../timexDetails';

/** Message for a decision whose words are not in the text. */
export const NO_WORDS = 'These words are not in the text. Select some words and try again.';

type KeptStatus = Exclude<Status, 'rejected'>;

/** Annotates a quotation with its cue and the quotation it stands in; its speakers get records. */
export function annotateQuotation(
  transaction: SidecarTransaction,
  decision: DecisionOf<'quotation'>,
  status: KeptStatus = 'confirmed',
): string | undefined {
  const { text } = transaction.article;
  const pieces = tidyPieces(text, decision.pieces);
  if (!pieces || decision.speakers.some(isNobody)) return pieces ? NO_NAME : NO_WORDS;
  const old = transaction.replacedBy('quotation', pieces, isDecision);
  const cuePieces = decision.cue && tidyPieces(text, [decision.cue]);
  const cue = cuePieces && putOver(transaction, 'cue', cuePieces, { status });
  const parent = parentOf(transaction, pieces);
  const speakers = [...new Set(decision.speakers.map((speaker) => transaction.record(speaker)))];
  const quotation = { type: decision.type, ...(cue !== undefined && { cue }), ...(parent !== undefined && { parent }) };
  transaction.put({ ...keptOf(old), kind: 'quotation', status, speakers, quotation }, pieces, old);
  permit(transaction, 'quotation', pieces, speakers);
  return undefined;
}

/** Annotates words that mean a speaker. */
export function annotateMention(
  transaction: SidecarTransaction,
  { span, speaker }: DecisionOf<'speaker'>,
  status: KeptStatus = 'confirmed',
): string | undefined {
  const pieces = tidyPieces(transaction.article.text, [span]);
  if (!pieces || isNobody(speaker)) return pieces ? NO_NAME : NO_WORDS;
  const speakers = [transaction.record(speaker)];
  putOver(transaction, 'speaker', pieces, { status, speakers });
  permit(transaction, 'speaker', pieces, speakers);
  return undefined;
}

/** Annotates words that attribute a quotation. */
export function annotateCue(
  transaction: SidecarTransaction,
  { span }: DecisionOf<'cue'>,
  status: KeptStatus = 'confirmed',
): string | undefined {
  const pieces = tidyPieces(transaction.article.text, [span]);
  if (!pieces) return NO_WORDS;
  putOver(transaction, 'cue', pieces, { status });
  return undefined;
}

/** Annotates a time expression with its value. */
export function annotateDate(
  transaction: SidecarTransaction,
  decision: DecisionOf<'date'>,
  status: KeptStatus = 'confirmed',
): string | undefined {
  const pieces = tidyPieces(transaction.article.text, [decision.span]);
  if (!pieces) return NO_WORDS;
  putOver(transaction, 'date', pieces, { status, timex: timexDetails(decision) });
  return undefined;
}

/** Whether an annotation says what its words are, or that they are nothing; not merely whose they are not. */
export function isDecision({ status, speakers }: Annotation): boolean {
  return status !== 'rejected' || speakers.length === 0;
}

/** Message for a speaker without a name. */
export const NO_NAME = 'The speaker has no name. Type one.';

/** Whether a speaker has no name. */
export function isNobody({ name }: NamedSpeaker): boolean {
  return name.trim() === '';
}

function putOver(
  transaction: SidecarTransaction,
  kind: AnnotationKind,
  pieces: readonly Span[],
  said: Partial<AnnotationContent> & { status: KeptStatus },
): string {
  const old = transaction.replacedBy(kind, pieces, isDecision);
  // A person's word on a cue is not taken back by a batch.
  if (old?.status === 'confirmed' && said.status !== 'confirmed') return old.id;
  return transaction.put({ ...keptOf(old), speakers: [], ...said, kind }, pieces, old);
}

/** What a person said of the words, whatever else they are found to be. */
export function keptOf(old: Annotation | undefined): Pick<Annotation, 'note' | 'verification' | 'labels'> {
  return {
    ...(old?.note !== undefined && { note: old.note }),
    ...(old?.verification && { verification: old.verification }),
    ...(old?.labels && { labels: old.labels }),
  };
}

/** Removes the present speaker from those ruled out. */
function permit(
  transaction: SidecarTransaction,
  kind: AnnotationKind,
  pieces: readonly Span[],
  speakers: readonly string[],
): void {
  const refusal = transaction.find(kind, pieces, (one) => !isDecision(one));
  if (!refusal) return;
  const left = refusal.speakers.filter((id) => !speakers.includes(id));
  if (left.length === 0) transaction.remove(refusal.id);
  else if (left.length < refusal.speakers.length) transaction.change({ ...refusal, speakers: left });
}

/** The annotation of the quotation that, by the analysis, this one stands in. */
function parentOf(transaction: SidecarTransaction, pieces: readonly Span[]): string | undefined {
  const { quotations } = transaction.article.facts;
  const suggestion = quotations[transaction.suggestedQuotation(pieces) ?? -1];
  const parent = quotations[suggestion?.parent ?? -1];
  return parent && transaction.find('quotation', parent.pieces, ({ status }) => status !== 'rejected')?.id;
}

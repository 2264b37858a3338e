import type { Span } from '../../analysis/facts';
import type { CueDecision, DateDecision, MentionDecision, NamedSpeaker, QuotationDecision } from '../decision';
import type { Annotation, AnnotationKind, Status } from '../model';
import { hullOf, tidyPieces } from '../spans';
import type { Draft, Saying } from './draft';
import { timexDetails } from '../timexDetails';

/** What to say where a decision's words are not in the text. */
export const noWords = 'These words are not in the text. Select some words and try again.';

type Kept = Exclude<Status, 'rejected'>;

/** Annotates a quotation with its cue and the quotation it stands in; its speakers get records. */
export function annotateQuotation(
  draft: Draft,
  decision: QuotationDecision,
  status: Kept = 'confirmed',
): string | undefined {
  const { text } = draft.article;
  const pieces = tidyPieces(text, decision.pieces);
  if (!pieces || decision.speakers.some(isNobody)) return pieces ? noName : noWords;
  const old = draft.find('quotation', pieces, isDecision);
  const cuePieces = decision.cue && tidyPieces(text, [decision.cue]);
  const cue = cuePieces && putOver(draft, 'cue', cuePieces, { status });
  const parent = parentOf(draft, pieces);
  const speakers = [...new Set(decision.speakers.map((speaker) => draft.record(speaker)))];
  const quotation = { type: decision.type, ...(cue !== undefined && { cue }), ...(parent !== undefined && { parent }) };
  draft.put({ ...noteOf(old), kind: 'quotation', status, speakers, quotation }, pieces, old);
  permit(draft, 'quotation', pieces, speakers);
  return undefined;
}

/** Annotates words that mean a speaker. */
export function annotateMention(
  draft: Draft,
  { span, speaker }: MentionDecision,
  status: Kept = 'confirmed',
): string | undefined {
  const pieces = tidyPieces(draft.article.text, [span]);
  if (!pieces || isNobody(speaker)) return pieces ? noName : noWords;
  const speakers = [draft.record(speaker)];
  putOver(draft, 'speaker', pieces, { status, speakers });
  permit(draft, 'speaker', pieces, speakers);
  return undefined;
}

/** Annotates words that attribute a quotation. */
export function annotateCue(draft: Draft, { span }: CueDecision, status: Kept = 'confirmed'): string | undefined {
  const pieces = tidyPieces(draft.article.text, [span]);
  if (!pieces) return noWords;
  putOver(draft, 'cue', pieces, { status });
  return undefined;
}

/** Annotates a time expression with its value. */
export function annotateDate(draft: Draft, decision: DateDecision, status: Kept = 'confirmed'): string | undefined {
  const pieces = tidyPieces(draft.article.text, [decision.span]);
  if (!pieces) return noWords;
  putOver(draft, 'date', pieces, { status, timex: timexDetails(decision) });
  return undefined;
}

/** Whether an annotation says what its words are, or that they are nothing; not merely whose they are not. */
export function isDecision({ status, speakers }: Annotation): boolean {
  return status !== 'rejected' || speakers.length === 0;
}

/** What to say where a speaker has no name. */
export const noName = 'The speaker has no name. Type one.';

function isNobody({ name }: NamedSpeaker): boolean {
  return name.trim() === '';
}

function putOver(
  draft: Draft,
  kind: AnnotationKind,
  pieces: readonly Span[],
  said: Partial<Saying> & { status: Kept },
): string {
  const old = draft.find(kind, pieces, isDecision);
  // A person's word on a cue is not taken back by a batch.
  const status = old?.status === 'confirmed' ? 'confirmed' : said.status;
  return draft.put({ ...noteOf(old), speakers: [], ...said, kind, status }, pieces, old);
}

function noteOf(old: Annotation | undefined): { note?: string } {
  return old?.note === undefined ? {} : { note: old.note };
}

/** Who is the speaker now is not ruled out any more. */
function permit(draft: Draft, kind: AnnotationKind, pieces: readonly Span[], speakers: readonly string[]): void {
  const refusal = draft.find(kind, pieces, (one) => !isDecision(one));
  if (!refusal) return;
  const left = refusal.speakers.filter((id) => !speakers.includes(id));
  if (left.length === 0) draft.remove(refusal.id);
  else if (left.length < refusal.speakers.length) draft.change({ ...refusal, speakers: left });
}

/** The annotation of the quotation that, by the analysis, this one stands in. */
function parentOf(draft: Draft, pieces: readonly Span[]): string | undefined {
  const { text, facts } = draft.article;
  const { start, end } = hullOf(text, pieces);
  const suggestion = facts.quotations.find((one) => {
    const hull = hullOf(text, one.pieces);
    return hull.start === start && hull.end === end;
  });
  const parent = suggestion?.parent === undefined ? undefined : facts.quotations[suggestion.parent];
  return parent && draft.find('quotation', parent.pieces, ({ status }) => status !== 'rejected')?.id;
}

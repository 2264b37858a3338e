import type { Span } from '../../analysis/facts';
import type { Annotation } from '../model';
import { timexDetails } from '../timexDetails';
import { tidyPieces } from '../spans';
import { annotateDate, annotateQuotation, NO_WORDS } from './annotate';
import { WORDS_GONE } from './changeAnnotation';
import type { SidecarTransaction } from './sidecarTransaction';

/**
 * The annotation of a quotation or a date as a person's own: what is only suggested is annotated, what a batch accepted is confirmed. Or
 * why there is none, in words.
 */
export function annotated(
  transaction: SidecarTransaction,
  kind: 'quotation' | 'date',
  given: readonly Span[],
): Annotation | string {
  const pieces = tidyPieces(transaction.article.text, given);
  if (!pieces) return NO_WORDS;
  const old = annotationOf(transaction, kind, pieces);
  const refused = old ? confirmed(transaction, old) : annotateSuggestion(transaction, kind, pieces);
  if (refused !== undefined) return refused;
  return annotationOf(transaction, kind, pieces) ?? NOTHING_FOUND;
}

/** The annotation of a quotation or a date, where there is one. */
export function annotationOf(
  transaction: SidecarTransaction,
  kind: 'quotation' | 'date',
  pieces: readonly Span[],
): Annotation | undefined {
  return transaction.find(kind, pieces, ({ status }) => status !== 'rejected');
}

const NOTHING_FOUND = 'Nothing was found or annotated here. Annotate the words first.';

/** What was confirmed on other words stays so, and says so: a look at the words is no look at their meaning. */
function confirmed(transaction: SidecarTransaction, old: Annotation): string | undefined {
  const pieces = transaction.piecesOf(old.id);
  if (pieces.length < old.targets.length) return WORDS_GONE;
  if (old.status === 'automatic') transaction.put({ ...old, status: 'confirmed' }, pieces, old);
  return undefined;
}

function annotateSuggestion(
  transaction: SidecarTransaction,
  kind: 'quotation' | 'date',
  pieces: readonly Span[],
): string | undefined {
  const { speakers, quotations, dates } = transaction.merged;
  const isIt = ({ start, end }: Span): boolean => start === pieces[0]?.start && end === pieces.at(-1)?.end;
  if (kind === 'date') {
    const date = dates.find(isIt);
    if (!date) return NOTHING_FOUND;
    return annotateDate(transaction, { do: 'date', span: { start: date.start, end: date.end }, ...timexDetails(date) });
  }
  const quotation = quotations.find((one) => isIt({ start: one.pieces[0]!.start, end: one.pieces.at(-1)!.end }));
  if (!quotation) return NOTHING_FOUND;
  const { type, cue, speakers: said } = quotation;
  return annotateQuotation(transaction, {
    do: 'quotation',
    pieces: quotation.pieces,
    type,
    cue,
    speakers: said.map((index) => {
      const { name, kind: kindOfSpeaker, roles } = speakers[index]!;
      return { name, kind: kindOfSpeaker, roles };
    }),
  });
}

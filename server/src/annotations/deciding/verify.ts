import type { DecisionOf } from '../decision';
import { tidyPieces } from '../spans';
import { annotated, annotationOf } from './annotated';
import { NO_WORDS } from './annotate';
import type { SidecarTransaction } from './sidecarTransaction';

/** Writes down how far a quotation or a date is verified, for the words as they stand now. */
export function verify(
  transaction: SidecarTransaction,
  { kind, pieces: given, state, source, note }: DecisionOf<'verify'>,
): string | undefined {
  if (state === 'unchecked') return unverify(transaction, kind, given);
  const annotation = annotated(transaction, kind, given);
  if (typeof annotation === 'string') return annotation;
  const { text } = transaction.article;
  const known = annotation.verification;
  const from = source === undefined ? known?.source : source;
  const noted = note === undefined ? known?.note : note.trim();
  transaction.set(annotation, 'verification', {
    state,
    words: transaction.piecesOf(annotation.id).map(({ start, end }) => text.slice(start, end)),
    ...(from && { source: from }),
    ...(noted !== undefined && noted !== '' && { note: noted }),
    ...transaction.stamp(),
  });
  return undefined;
}

/** A suggestion is unchecked as it is. */
function unverify(
  transaction: SidecarTransaction,
  kind: 'quotation' | 'date',
  given: DecisionOf<'verify'>['pieces'],
): string | undefined {
  const pieces = tidyPieces(transaction.article.text, given);
  if (!pieces) return NO_WORDS;
  const annotation = annotationOf(transaction, kind, pieces);
  if (annotation) transaction.set(annotation, 'verification', undefined);
  return undefined;
}

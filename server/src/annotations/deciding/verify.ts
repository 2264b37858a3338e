import type { DecisionOf } from '../decision';
import { tidyPieces } from '../spans';
import { annotated, annotationOf } from './annotated';
import { NO_WORDS } from './annotate';
import { confirm } from './changeAnnotation';
import type { SidecarTransaction } from './sidecarTransaction';

/** Writes down how far a quotation or a date is verified, for the words as they stand now. */
export function verify(
  transaction: SidecarTransaction,
  { kind, pieces: given, state, source, note }: DecisionOf<'verify'>,
): string | undefined {
  if (state === 'unchecked') return unverify(transaction, kind, given);
  const found = annotated(transaction, kind, given);
  if (typeof found === 'string') return found;
  // Who checked the new words of a quotation need not confirm them too. A date may have kept the value of the old ones.
  const confirms = state === 'checked' && kind === 'quotation';
  const refused = confirms ? confirm(transaction, { do: 'confirm', id: found.id }) : undefined;
  if (refused !== undefined) return refused;
  const annotation = transaction.get(found.id) ?? found;
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

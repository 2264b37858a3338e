import { english, type Translate } from '../messages/english';
import { labelsInWords, sourceInWords, verificationInWords } from '../messages/verificationWords';
import type { FoundVerification, Markup } from './markup';

/** Findings about words, as cells of a table. */
export interface VerificationCells {
  /** How far it is verified, as a person reads it. */
  readonly verification: string;
  readonly source: string;
  readonly verificationNote: string;
  readonly verifiedBy: string;
  /** ISO 8601, UTC. */
  readonly verifiedAt: string;
}

/** The cells of a verification, of what is unchecked too. */
export function verificationCells(
  verification: FoundVerification | undefined,
  translate: Translate = english,
): VerificationCells {
  const { state, isOutdated, found } = verification ?? { state: 'unchecked', isOutdated: false };
  return {
    verification: isOutdated
      ? translate('unchecked: changed since it was checked')
      : verificationInWords(state, translate),
    source: found?.source ? sourceInWords(found.source) : '',
    verificationNote: found?.note ?? '',
    verifiedBy: found?.creator ?? '',
    verifiedAt: found?.modified ?? '',
  };
}

/** The state of a verification with its source and note, for one cell; empty for what nobody verified. */
export function verificationInOneCell(verification: FoundVerification | undefined): string {
  if (!verification) return '';
  const { verification: state, source, verificationNote } = verificationCells(verification);
  return [state, source, verificationNote].filter(Boolean).join('; ');
}

/** Columns with findings about quotations and with their labels; only those that say anything. */
export function findingColumns(markup: Markup): { readonly head: string; readonly cells: readonly string[] }[] {
  const people = new Map(markup.speakers.map((one) => [one.id, one]));
  const columns = [
    { head: 'verification', cells: markup.quotations.map(({ verification }) => verificationInOneCell(verification)) },
    {
      head: 'labels',
      cells: markup.quotations.map(({ labels, speakers }) =>
        [...labelsInWords(labels), ...speakers.flatMap((id) => labelsInWords(people.get(id)?.labels))].join('; '),
      ),
    },
  ];
  return columns.filter(({ cells }) => cells.some((cell) => cell !== ''));
}

import type { Span } from '../analysis/facts';
import { asRead } from '../analysis/text/layout/asRead';
import { lineAt, lineStarts } from '../analysis/text/lines';
import type { Label } from '../annotations/verification/verificationModel';
import { english } from '../messages/english';
import { labelsInWords, sourceInWords, verificationInWords } from '../messages/verificationWords';
import type { FoundVerification, Markup, MarkupQuotation } from './markup';

/** A row of a quote sheet. */
export interface QuoteRow extends VerificationCells {
  readonly speaker: string;
  readonly role: string;
  /** Verbatim, pieces joined by ` … `. */
  readonly words: string;
  readonly type: MarkupQuotation['type'];
  readonly cue: string;
  /** Of the first piece, from 1. */
  readonly line: number;
  /** The article's publication date, or empty. */
  readonly date: string;
  readonly status: MarkupQuotation['status'];
  readonly note: string;
  /** Of the quotation and of its speakers. */
  readonly labels: readonly Label[];
  readonly speakerLabels: readonly Label[];
}

/** The quotations of an article as rows, in text order. */
export function quoteRows(markup: Markup): QuoteRow[] {
  const { text, speakers, quotations, cues, publicationDate = '' } = markup;
  const lines = lineStarts(text);
  const people = new Map(speakers.map((one) => [one.id, one]));
  const attributing = new Map(cues.map((one) => [one.id, one]));
  return quotations.map((quotation) => {
    const who = quotation.speakers.map((id) => people.get(id)!);
    const cue = attributing.get(quotation.cue ?? '');
    return {
      speaker: who.map(({ name }) => name).join('; '),
      role: who.map(({ roles }) => roles.join(', ')).join('; '),
      words: quotation.pieces.map((piece) => inOneLine(text, piece)).join(' … '),
      type: quotation.type,
      cue: cue === undefined ? '' : inOneLine(text, cue),
      line: lineAt(lines, quotation.pieces[0]!.start) + 1,
      date: publicationDate,
      status: quotation.status,
      note: quotation.note ?? '',
      ...verificationCells(quotation.verification),
      labels: quotation.labels ?? [],
      speakerLabels: who.flatMap(({ labels = [] }) => labels),
    };
  });
}

/** What was found out about words, as cells. */
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
export function verificationCells(verification: FoundVerification | undefined): VerificationCells {
  const { state, isOutdated, found } = verification ?? { state: 'unchecked', isOutdated: false };
  return {
    verification: isOutdated ? 'unchecked: changed since it was checked' : verificationInWords(state, english),
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

/** Columns with what was found out about quotations and with their labels; only those that say anything. */
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

/** Words as a cell shows them, on one line. */
export function inOneLine(text: string, { start, end }: Span): string {
  return asRead(text.slice(start, end)).replace(/\s+/g, ' ');
}

import type { Span } from '../analysis/facts';
import { asRead } from '../analysis/text/layout/asRead';
import { lineAt, lineStarts } from '../analysis/text/lines';
import type { Label } from '../annotations/verification/verificationModel';
import type { Markup, MarkupQuotation } from './markup';
import { type VerificationCells, verificationCells } from './verificationCells';

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

/** Words as a cell shows them, on one line. */
export function inOneLine(text: string, { start, end }: Span): string {
  return asRead(text.slice(start, end)).replace(/\s+/g, ' ');
}

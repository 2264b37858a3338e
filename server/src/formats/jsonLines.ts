import { attributionReasonsOf, type AttributionReasonWording } from '../messages/attributionReasons';
import { dateReasonText } from '../messages/dateReasons';
import { english } from '../messages/english';
import type {
  Attribution,
  SpeakerCandidate,
  Facts,
  Mention,
  Piece,
  Quotation,
  Span,
  Speaker,
  Timex,
  TimexReading,
} from '../analysis/facts';

/** A span with its words: UTF-16 code units, `end` exclusive. */
export interface TextSpan extends Span {
  readonly text: string;
}

/** One of several speakers: the mention beside the quotation, where there is one, and the full name. */
export interface SpeakerReading extends Partial<TextSpan> {
  readonly entity: string;
  readonly confidence?: number;
}

/** One contiguous piece of a quotation. */
export interface QuoteRecord extends TextSpan {
  readonly type: Quotation['type'];
  /** The mention that attributes it, null for a floating or unattributed quotation. */
  readonly speaker: TextSpan | null;
  readonly cue: TextSpan | null;
  /** The speaker's full name. */
  readonly speakerEntity: string | null;
  /** 0 to 1, that the attribution is right. */
  readonly confidence: number;
  readonly rule: Attribution['rule'];
  /** One clause for people that says why. */
  readonly reason: string;
  /** True where the speaker comes from another quotation; else absent. */
  readonly floating?: true;
  /** Shared by the pieces of one quotation; absent where it has one piece. */
  readonly group?: number;
  /** Index in `quotes` of the piece that this one stands in. */
  readonly parent?: number;
  /** All speakers of a joint quotation, the first included. */
  readonly speakers?: readonly SpeakerReading[];
  /** Sources that passed the words on, nearest to the reader first. */
  readonly chain?: readonly TextSpan[];
  /** The next best speakers, best first. */
  readonly alternatives?: readonly SpeakerReading[];
}

/** Somebody who is quoted or named. */
export interface SpeakerLine extends Pick<Speaker, 'name' | 'kind' | 'roles'> {
  readonly mentions: readonly (TextSpan & Pick<Mention, 'kind'>)[];
}

/** Another reading of a time expression. */
export interface TimexReadingRecord extends Omit<TimexReading, 'reason'> {
  readonly reason: string;
}

/** A time expression in TIMEX3 terms; `alternatives` is absent where there are none. */
export interface TimexRecord extends TextSpan, Omit<Timex, 'reason' | 'alternatives' | keyof Span> {
  readonly reason: string;
  readonly alternatives?: readonly TimexReadingRecord[];
}

/** The facts of a text as JSON for other programs. */
export interface FactsRecord {
  readonly quotes: readonly QuoteRecord[];
  readonly speakers: readonly SpeakerLine[];
  readonly timexes: readonly TimexRecord[];
  readonly publicationDate: { readonly value: string; readonly inferred: boolean } | null;
}

/** The names of the fields of a record, in the order in which they are written. */
export const RECORD_FIELDS = [
  'quotes',
  'speakers',
  'timexes',
  'publicationDate',
] as const satisfies readonly (keyof FactsRecord)[];

export type RecordField = (typeof RECORD_FIELDS)[number];

/** Records are written out and filled in: made by spreading others they take five times as long. */
type Filled<T> = { -readonly [K in keyof T]: T[K] };

/** The facts of a text as a record that stands alone: indices resolved to names and words, lists in text order. */
export function toRecord(facts: Facts, text: string): FactsRecord {
  return {
    quotes: quoteRecords(facts, text),
    speakers: speakerLines(facts, text),
    timexes: timexRecords(facts, text),
    publicationDate: publicationDateRecord(facts),
  };
}

/** Some fields of the record, in the order of `RECORD_FIELDS`; the others are not made. */
export function toPartialRecord(facts: Facts, text: string, fields: readonly RecordField[]): Partial<FactsRecord> {
  const record: Filled<Partial<FactsRecord>> = {};
  if (fields.includes('quotes')) record.quotes = quoteRecords(facts, text);
  if (fields.includes('speakers')) record.speakers = speakerLines(facts, text);
  if (fields.includes('timexes')) record.timexes = timexRecords(facts, text);
  if (fields.includes('publicationDate')) record.publicationDate = publicationDateRecord(facts);
  return record;
}

function publicationDateRecord({ publicationDate: date }: Facts): FactsRecord['publicationDate'] {
  return date === undefined ? null : { value: date.value, inferred: date.source === 'inferred' };
}

function speakerLines(facts: Facts, text: string): SpeakerLine[] {
  return facts.speakers.map(({ name, kind, roles, mentions }) => ({
    name,
    kind,
    roles,
    mentions: mentions.map((mention) => {
      const { start, end, kind } = facts.mentions[mention]!;
      return { start, end, text: text.slice(start, end), kind };
    }),
  }));
}

function timexRecords({ timexes }: Facts, text: string): TimexRecord[] {
  return timexes.map((timex) => timexRecord(timex, text));
}

/** A piece of the quotation with that index. */
interface QuotedPiece {
  readonly piece: Piece;
  readonly quotation: number;
}

function quoteRecords(facts: Facts, text: string): QuoteRecord[] {
  const pieces = facts.quotations
    .flatMap(({ pieces }, quotation) => pieces.map((piece): QuotedPiece => ({ piece, quotation })))
    .sort((a, b) => a.piece.start - b.piece.start || b.piece.end - a.piece.end);
  const firstOf = new Map<number, number>();
  pieces.forEach(({ quotation }, index) => {
    if (!firstOf.has(quotation)) firstOf.set(quotation, index);
  });
  const parentOf = ({ piece, quotation }: QuotedPiece): number | undefined => {
    const parent = facts.quotations[quotation]!.parent;
    if (parent === undefined) return undefined;
    const first = firstOf.get(parent);
    for (let i = first ?? pieces.length; i < pieces.length && pieces[i]!.piece.start <= piece.start; i++)
      if (pieces[i]!.quotation === parent && pieces[i]!.piece.end >= piece.end) return i;
    return first;
  };
  const reasonInWords = attributionReasonsOf(text, english);
  return pieces.map((one) => {
    const quotation = facts.quotations[one.quotation]!;
    const record = quoteRecord(one.piece, quotation, facts, text, reasonInWords);
    if (quotation.pieces.length > 1) record.group = one.quotation;
    const parent = parentOf(one);
    if (parent !== undefined) record.parent = parent;
    return record;
  });
}

function quoteRecord(
  { start, end, floating }: Piece,
  { type, cue, attribution }: Quotation,
  facts: Facts,
  text: string,
  reasonInWords: AttributionReasonWording,
): Filled<QuoteRecord> {
  const { speaker, mention, confidence, rule, reason, runnersUp, joint, chain } = attribution;
  const reading = (candidate: SpeakerCandidate) => readingOf(candidate, facts, text);
  const nameOf = (index: number): string => facts.speakers[index]!.name;
  const record: Filled<QuoteRecord> = {
    start,
    end,
    text: text.slice(start, end),
    type,
    speaker: mention === undefined ? null : textSpan(facts.mentions[mention]!, text),
    cue: cue === undefined ? null : textSpan(cue, text),
    speakerEntity:
      speaker === undefined ? null : [speaker, ...joint.map((other) => other.speaker)].map(nameOf).join(' and '),
    confidence,
    rule,
    reason: reasonInWords(reason),
  };
  if (floating) record.floating = true;
  if (speaker !== undefined && joint.length > 0)
    record.speakers = [{ speaker, mention, confidence }, ...joint].map(reading);
  if (chain.length > 0) record.chain = chain.map((span) => textSpan(span, text));
  if (runnersUp.length > 0) record.alternatives = runnersUp.map(reading);
  return record;
}

function readingOf({ speaker, mention, confidence }: SpeakerCandidate, facts: Facts, text: string): SpeakerReading {
  const entity = facts.speakers[speaker]!.name;
  if (mention === undefined) return { entity, confidence };
  const { start, end } = facts.mentions[mention]!;
  return { start, end, text: text.slice(start, end), entity, confidence };
}

/** Field by field, for some of them are made only when they are read. */
function timexRecord(timex: Timex, text: string): TimexRecord {
  const { start, end, type, value, mod, quant, freq, zone, interval, confidence, reason, alternatives } = timex;
  const record: Filled<TimexRecord> = {
    start,
    end,
    text: text.slice(start, end),
    type,
    value,
    confidence,
    reason: dateReasonText(reason, english),
  };
  if (mod !== undefined) record.mod = mod;
  if (quant !== undefined) record.quant = quant;
  if (freq !== undefined) record.freq = freq;
  if (zone !== undefined) record.zone = zone;
  if (interval !== undefined) record.interval = interval;
  if (alternatives.length > 0)
    record.alternatives = alternatives.map((one) => ({ ...one, reason: dateReasonText(one.reason, english) }));
  return record;
}

function textSpan({ start, end }: Span, text: string): TextSpan {
  return { start, end, text: text.slice(start, end) };
}

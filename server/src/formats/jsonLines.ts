import type { Attribution, Candidate, Facts, Mention, Piece, Quotation, Span, Speaker, Timex } from '../analysis/facts';

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
  /** Who passed the words on, nearest to the reader first. */
  readonly chain?: readonly TextSpan[];
  /** The next best speakers, best first. */
  readonly alternatives?: readonly SpeakerReading[];
}

/** Somebody who is quoted or named. */
export interface SpeakerRecord extends Pick<Speaker, 'name' | 'kind' | 'roles'> {
  readonly mentions: readonly (TextSpan & Pick<Mention, 'kind'>)[];
}

/** A time expression in TIMEX3 terms; `alternatives` is absent where there are none. */
export interface TimexRecord extends TextSpan, Omit<Timex, 'alternatives' | keyof Span> {
  readonly alternatives?: Timex['alternatives'];
}

/** What the analysis found in a text, as JSON for other programs. */
export interface FactsRecord {
  readonly quotes: readonly QuoteRecord[];
  readonly speakers: readonly SpeakerRecord[];
  readonly timexes: readonly TimexRecord[];
  readonly publicationDate: { readonly value: string; readonly inferred: boolean } | null;
}

/** The facts of a text as a record that stands alone: indices resolved to names and words, lists in text order. */
export function toRecord(facts: Facts, text: string): FactsRecord {
  const date = facts.publicationDate;
  return {
    quotes: quoteRecords(facts, text),
    speakers: facts.speakers.map(({ name, kind, roles, mentions }) => ({
      name,
      kind,
      roles,
      mentions: mentions.map((mention) => {
        const { kind, ...span } = facts.mentions[mention]!;
        return { ...textSpan(span, text), kind };
      }),
    })),
    timexes: facts.timexes.map((timex) => timexRecord(timex, text)),
    publicationDate: date === undefined ? null : { value: date.value, inferred: date.source === 'inferred' },
  };
}

interface QuotedPiece extends Piece {
  readonly quotation: number;
}

function quoteRecords(facts: Facts, text: string): QuoteRecord[] {
  const pieces = facts.quotations
    .flatMap(({ pieces }, quotation) => pieces.map((piece): QuotedPiece => ({ ...piece, quotation })))
    .sort((a, b) => a.start - b.start || b.end - a.end);
  const firstOf = new Map<number, number>();
  pieces.forEach(({ quotation }, index) => {
    if (!firstOf.has(quotation)) firstOf.set(quotation, index);
  });
  const parentOf = (piece: QuotedPiece): number | undefined => {
    const parent = facts.quotations[piece.quotation]!.parent;
    if (parent === undefined) return undefined;
    const first = firstOf.get(parent);
    for (let i = first ?? pieces.length; i < pieces.length && pieces[i]!.start <= piece.start; i++)
      if (pieces[i]!.quotation === parent && pieces[i]!.end >= piece.end) return i;
    return first;
  };
  return pieces.map((piece) => {
    const quotation = facts.quotations[piece.quotation]!;
    const parent = parentOf(piece);
    return {
      ...textSpan(piece, text),
      type: quotation.type,
      ...attributionFields(quotation, facts, text, piece.floating),
      ...(quotation.pieces.length > 1 && { group: piece.quotation }),
      ...(parent !== undefined && { parent }),
    };
  });
}

type AttributionFields = Omit<QuoteRecord, 'type' | 'group' | 'parent' | keyof TextSpan>;

function attributionFields(
  { cue, attribution }: Quotation,
  facts: Facts,
  text: string,
  floating: boolean,
): AttributionFields {
  const { speaker, mention, confidence, rule, reason, runnersUp, joint, chain } = attribution;
  const names =
    speaker === undefined
      ? []
      : [speaker, ...joint.map((other) => other.speaker)].map((index) => facts.speakers[index]!.name);
  const reading = (candidate: Candidate): SpeakerReading => ({
    ...(candidate.mention !== undefined && textSpan(facts.mentions[candidate.mention]!, text)),
    entity: facts.speakers[candidate.speaker]!.name,
    confidence: candidate.confidence,
  });
  const speakers = speaker === undefined || joint.length === 0 ? [] : [{ speaker, mention, confidence }, ...joint];
  return {
    speaker: mention === undefined ? null : textSpan(facts.mentions[mention]!, text),
    cue: cue === undefined ? null : textSpan(cue, text),
    speakerEntity: names.length === 0 ? null : names.join(' and '),
    confidence,
    rule,
    reason,
    ...(floating && { floating }),
    ...(speakers.length > 0 && { speakers: speakers.map(reading) }),
    ...(chain.length > 0 && { chain: chain.map((span) => textSpan(span, text)) }),
    ...(runnersUp.length > 0 && { alternatives: runnersUp.map(reading) }),
  };
}

function timexRecord({ start, end, alternatives, ...rest }: Timex, text: string): TimexRecord {
  return { ...textSpan({ start, end }, text), ...rest, ...(alternatives.length > 0 && { alternatives }) };
}

function textSpan({ start, end }: Span, text: string): TextSpan {
  return { start, end, text: text.slice(start, end) };
}

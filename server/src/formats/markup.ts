import type { Facts, MentionKind, QuotationType, Span, SpeakerKind } from '../analysis/facts';
import type { FinalQuotation, Marked, Merged } from '../annotations/mergedModel';
import type { TimexDetails } from '../annotations/model';

/** What every item of a markup has. */
interface Item {
  /** `q1`, `m1`, `c1`, `d1`: unique in the markup. */
  readonly id: string;
  /** A person confirmed it, a batch accepted it, or the analysis suggests it. */
  readonly status: Marked['status'];
  readonly note?: string;
}

/** A quotation: its pieces, and the ids of its cue, its sources and its speakers. */
export interface MarkupQuotation extends Item {
  readonly pieces: readonly Span[];
  readonly type: QuotationType;
  readonly cue?: string;
  /** Mentions beside it. */
  readonly sources: readonly string[];
  readonly speakers: readonly string[];
  /** The quotation that it stands in. */
  readonly parent?: string;
}

/** Words that mean a speaker. */
export interface MarkupMention extends Item, Span {
  readonly speaker?: string;
  readonly form: MentionKind;
}

/** Words that attribute. */
export interface MarkupCue extends Item, Span {}

/** A time expression. */
export interface MarkupDate extends Item, Span {
  readonly timex: TimexDetails;
}

/** Somebody who is meant by anything in the markup. */
export interface MarkedSpeaker {
  /** `s1`. */
  readonly id: string;
  readonly name: string;
  readonly kind: SpeakerKind;
  readonly roles: readonly string[];
}

/**
 * All that an export can say of an article. Offsets are UTF-16, ends exclusive; each format counts its own units. Items are in
 * text order, and refer to each other by id.
 */
export interface Markup {
  /** The article's file name without its folder. */
  readonly fileName: string;
  readonly text: string;
  /** ISO 8601. */
  readonly publicationDate?: string;
  /** A person set the publication date; else the analysis found it. */
  readonly dateDecided: boolean;
  readonly speakers: readonly MarkedSpeaker[];
  readonly quotations: readonly MarkupQuotation[];
  readonly mentions: readonly MarkupMention[];
  readonly cues: readonly MarkupCue[];
  readonly dates: readonly MarkupDate[];
}

/** Which article, and whether only what a person confirmed is taken. */
export interface MarkupOptions {
  readonly fileName: string;
  readonly text: string;
  readonly publicationDate?: string | undefined;
  readonly dateDecided?: boolean;
  readonly confirmed: boolean;
}

/** Takes out of the merged facts what an export says: sources and annotated mentions, not every name. */
export function markupOf(
  facts: Pick<Facts, 'mentions'>,
  merged: Merged,
  { fileName, text, publicationDate, dateDecided = false, confirmed }: MarkupOptions,
): Markup {
  const isWord = ({ start, end }: Span): boolean => /\S/.test(text.slice(start, end));
  const wanted = (one: Marked & (Span | Pick<FinalQuotation, 'pieces'>)): boolean =>
    (!confirmed || one.status === 'confirmed') && ('pieces' in one ? one.pieces : [one]).some(isWord);
  const head = (id: string, { status, annotation }: Marked): Item => ({
    id,
    status,
    ...(annotation?.note !== undefined && { note: annotation.note }),
  });
  const speakerId = (index: number): string => `s${index + 1}`;
  const quotations = merged.quotations.filter(wanted);
  const numbers = new Map(quotations.map((one, i): [FinalQuotation, number] => [one, i + 1]));
  const mentions = merged.mentions.filter((mention) => wanted(mention) && (mention.source || mention.annotation));
  const cues = merged.cues.filter(wanted);
  const markedMentions = mentions.map((mention, i): MarkupMention => {
    const { start, end, speaker } = mention;
    const form = mention.suggestion?.kind ?? 'name';
    return {
      ...head(`m${i + 1}`, mention),
      start,
      end,
      form,
      ...(speaker !== undefined && { speaker: speakerId(speaker) }),
    };
  });
  const markedQuotations = quotations.map((quotation, i): MarkupQuotation => {
    const { pieces, type, cue, parent, speakers, suggestion } = quotation;
    const outer = parent === undefined ? undefined : numbers.get(merged.quotations[parent]!);
    const cueIndex =
      cue === undefined ? -1 : cues.findIndex(({ start, end }) => start === cue.start && end === cue.end);
    const attribution = suggestion?.attribution;
    const beside = attribution ? [attribution.mention, ...attribution.joint.map(({ mention }) => mention)] : [];
    const sources = beside.flatMap((index) => {
      const mention = facts.mentions[index ?? -1];
      const found = mentions.findIndex((one) => mention !== undefined && one.suggestion === mention);
      return found >= 0 && speakers.includes(mentions[found]!.speaker ?? -1) ? [`m${found + 1}`] : [];
    });
    return {
      ...head(`q${i + 1}`, quotation),
      pieces: pieces.filter(isWord).map(({ start, end }) => ({ start, end })),
      type,
      ...(cueIndex >= 0 && { cue: `c${cueIndex + 1}` }),
      sources,
      speakers: speakers.map(speakerId),
      ...(outer !== undefined && { parent: `q${outer}` }),
    };
  });
  const meant = new Set([
    ...markedQuotations.flatMap(({ speakers }) => speakers),
    ...markedMentions.map(({ speaker }) => speaker),
  ]);
  return {
    fileName,
    text,
    ...(publicationDate !== undefined && (!confirmed || dateDecided) && { publicationDate }),
    dateDecided,
    speakers: merged.speakers
      .map(({ name, kind, roles }, i) => ({ id: speakerId(i), name, kind, roles }))
      .filter(({ id }) => meant.has(id)),
    quotations: markedQuotations,
    mentions: markedMentions,
    cues: cues.map((cue, i) => ({ ...head(`c${i + 1}`, cue), start: cue.start, end: cue.end })),
    dates: merged.dates.filter(wanted).map((date, i) => {
      const { start, end, type, value, mod, quant, freq, zone } = date;
      const timex = {
        type,
        value,
        ...(mod && { mod }),
        ...(quant && { quant }),
        ...(freq && { freq }),
        ...(zone && { zone }),
      };
      return { ...head(`d${i + 1}`, date), start, end, timex };
    }),
  };
}

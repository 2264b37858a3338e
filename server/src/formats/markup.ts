import type { Facts, MentionKind, QuotationType, Span, SpeakerKind } from '../analysis/facts';
import type { FinalMention, FinalQuotation, Marked, Merged } from '../annotations/mergedModel';
import type { TimexDetails } from '../annotations/model';
import { timexDetails } from '../annotations/timexDetails';
import { type CurrentVerification, currentVerification } from '../annotations/verification/currentVerification';
import type { Label, Verification } from '../annotations/verification/verificationModel';

/** Members that every item of a markup has. */
interface Item {
  /** `q1`, `m1`, `c1`, `d1`: unique in the markup. */
  readonly id: string;
  /** A person confirmed it, a batch accepted it, or the analysis suggests it. */
  readonly status: Marked['status'];
  readonly note?: string;
  /** What a person found out about the words, of quotations and dates. */
  readonly verification?: FoundVerification;
  readonly labels?: readonly Label[];
}

/** What was found out, and whether it holds of the words as they are now. */
export interface FoundVerification extends CurrentVerification {
  readonly found: Verification;
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
  readonly labels?: readonly Label[];
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

/** Names of speakers by their ids. */
export function speakerNames({ speakers }: Pick<Markup, 'speakers'>): (id: string) => string {
  const names = new Map(speakers.map(({ id, name }) => [id, name]));
  return (id) => names.get(id) ?? '';
}

/** Name of the article, and whether only confirmed annotations are taken. */
export interface MarkupOptions {
  readonly fileName: string;
  readonly text: string;
  readonly publicationDate?: string | undefined;
  readonly dateDecided?: boolean;
  readonly confirmed: boolean;
}

/** Takes out of the merged facts what an export says: sources and annotated mentions, not every name. */
export function markupOf(facts: Pick<Facts, 'mentions'>, merged: Merged, options: MarkupOptions): Markup {
  const { fileName, text, publicationDate, dateDecided = false, confirmed } = options;
  const chosen = chooseItems(merged, options);
  const quotations = markQuotations(chosen, facts, merged, text);
  const mentions = chosen.mentions.map(markMention);
  const meant = new Set([...quotations.flatMap(({ speakers }) => speakers), ...mentions.map(({ speaker }) => speaker)]);
  return {
    fileName,
    text,
    ...(publicationDate !== undefined && (!confirmed || dateDecided) && { publicationDate }),
    dateDecided,
    speakers: merged.speakers
      .map(({ name, kind, roles, record }, i) => ({
        ...{ id: speakerId(i), name, kind, roles },
        ...(record?.labels && { labels: record.labels }),
      }))
      .filter(({ id }) => meant.has(id)),
    quotations,
    mentions,
    cues: chosen.cues.map((cue, i) => ({ ...head(`c${i + 1}`, cue), start: cue.start, end: cue.end })),
    dates: chosen.dates.map((date, i) => {
      const { start, end } = date;
      return { ...head(`d${i + 1}`, date), ...findingsOf(merged, date), start, end, timex: timexDetails(date) };
    }),
  };
}

/** Items to export: their ids are their places in these lists, from 1. */
type ChosenItems = Pick<Merged, 'quotations' | 'mentions' | 'cues' | 'dates'>;

function chooseItems(merged: Merged, { text, confirmed }: MarkupOptions): ChosenItems {
  const isChosen = (one: Marked & (Span | Pick<FinalQuotation, 'pieces'>)): boolean =>
    (!confirmed || one.status === 'confirmed') &&
    ('pieces' in one ? one.pieces : [one]).some((span) => isWords(text, span));
  return {
    quotations: merged.quotations.filter(isChosen),
    mentions: merged.mentions.filter((mention) => isChosen(mention) && (mention.source || mention.annotation)),
    cues: merged.cues.filter(isChosen),
    dates: merged.dates.filter(isChosen),
  };
}

function markMention(mention: FinalMention, i: number): MarkupMention {
  const { start, end, speaker } = mention;
  const form = mention.suggestion?.kind ?? 'name';
  return {
    ...head(`m${i + 1}`, mention),
    start,
    end,
    form,
    ...(speaker !== undefined && { speaker: speakerId(speaker) }),
  };
}

function markQuotations(
  { quotations, mentions, cues }: ChosenItems,
  facts: Pick<Facts, 'mentions'>,
  merged: Merged,
  text: string,
): MarkupQuotation[] {
  const numbers = new Map(quotations.map((one, i): [FinalQuotation, number] => [one, i + 1]));
  return quotations.map((quotation, i) => {
    const { pieces, type, cue, parent, speakers } = quotation;
    const outer = parent === undefined ? undefined : numbers.get(merged.quotations[parent]!);
    const cueIndex =
      cue === undefined ? -1 : cues.findIndex(({ start, end }) => start === cue.start && end === cue.end);
    return {
      ...head(`q${i + 1}`, quotation),
      ...findingsOf(merged, quotation),
      pieces: pieces.filter((piece) => isWords(text, piece)).map(({ start, end }) => ({ start, end })),
      type,
      ...(cueIndex >= 0 && { cue: `c${cueIndex + 1}` }),
      sources: sourcesOf(quotation, mentions, facts),
      speakers: speakers.map(speakerId),
      ...(outer !== undefined && { parent: `q${outer}` }),
    };
  });
}

/** Ids of the mentions that a quotation is attributed by, as far as they mean its speakers. */
function sourcesOf(
  { speakers, suggestion }: FinalQuotation,
  mentions: readonly FinalMention[],
  facts: Pick<Facts, 'mentions'>,
): string[] {
  const attribution = suggestion?.attribution;
  const beside = attribution ? [attribution.mention, ...attribution.joint.map(({ mention }) => mention)] : [];
  return beside.flatMap((index) => {
    const mention = facts.mentions[index ?? -1];
    const found = mentions.findIndex((one) => mention !== undefined && one.suggestion === mention);
    return found >= 0 && speakers.includes(mentions[found]!.speaker ?? -1) ? [`m${found + 1}`] : [];
  });
}

function head(id: string, { status, annotation }: Marked): Item {
  return { id, status, ...(annotation?.note !== undefined && { note: annotation.note }) };
}

function findingsOf(merged: Merged, marked: Marked): Pick<Item, 'verification' | 'labels'> {
  const { found, ...now } = currentVerification(merged, marked);
  const labels = marked.annotation?.labels;
  return { ...(found && { verification: { ...now, found } }), ...(labels && { labels }) };
}

function speakerId(index: number): string {
  return `s${index + 1}`;
}

function isWords(text: string, { start, end }: Span): boolean {
  return /\S/.test(text.slice(start, end));
}

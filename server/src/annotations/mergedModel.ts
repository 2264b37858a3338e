import type { Mention, Quotation, QuotationType, Span, Speaker, SpeakerKind, Timex } from '../analysis/facts';
import type { Anchored, Annotation, SpeakerRecord, TimexDetails } from './model';

/** The items that features show: the suggestions with a person's decisions over them. Every list is in text order; nothing rejected is in it. */
export interface Merged {
  /** The speakers of the text first, in the order of `Facts.speakers` (same indices), then those that only the sidecar knows. */
  readonly speakers: readonly FinalSpeaker[];
  readonly quotations: readonly FinalQuotation[];
  readonly mentions: readonly FinalMention[];
  readonly cues: readonly FinalCue[];
  readonly dates: readonly FinalDate[];
  /** Annotations that lost all of their words, or some (those are in the lists too). Rejections are never orphans worth a word. */
  readonly orphans: readonly Anchored[];
  /** Confirmed annotations whose words became others since. */
  readonly changed: readonly Anchored[];
  /** Ids of annotations whose words became others since they were checked. */
  readonly outdated: ReadonlySet<string>;
  /** Rejections that stand: of suggestions, of speakers for them, of checks. */
  readonly rejections: readonly Anchored[];
  /** Checks that a person turned off for the article. */
  readonly checksOff: readonly string[];
}

/** Members common to all items shown. */
export interface Marked {
  /** `changed`: a person confirmed it, and its words became others since. */
  readonly status: 'suggested' | 'confirmed' | 'automatic' | 'changed';
  /** None for a suggestion. */
  readonly annotation: Annotation | undefined;
  /** A suggestion that *Annotate all* takes: confidence at the threshold, no runner-up near. False once annotated. */
  readonly unambiguous: boolean;
}

/** A speaker; name, kind and roles of its sidecar record go before those of the text. */
export interface FinalSpeaker {
  readonly name: string;
  readonly kind: SpeakerKind;
  readonly roles: readonly string[];
  /** The speaker as the analysis found it. */
  readonly suggestion: Speaker | undefined;
  /** The speaker's record in the sidecar. */
  readonly record: SpeakerRecord | undefined;
}

/** Words attributed to a source. */
export interface FinalQuotation extends Marked {
  readonly pieces: readonly Span[];
  readonly type: QuotationType;
  readonly cue: Span | undefined;
  /** Index in `Merged.quotations`. */
  readonly parent: number | undefined;
  /** Indices in `Merged.speakers`; none: unattributed; several: a joint quotation. */
  readonly speakers: readonly number[];
  readonly suggestion: Quotation | undefined;
}

/** Words that name a source. */
export interface FinalMention extends Marked, Span {
  /** Index in `Merged.speakers`. */
  readonly speaker: number | undefined;
  /** Whether it is the source of a quotation, or annotated; only these are coloured. */
  readonly source: boolean;
  readonly suggestion: Mention | undefined;
}

/** Words that attribute a quotation to its source. */
export interface FinalCue extends Marked, Span {}

/** A time expression, with the value decided before the value found. */
export interface FinalDate extends Marked, Span, TimexDetails {
  readonly suggestion: Timex | undefined;
}

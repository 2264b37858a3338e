import type { Mention, Quotation, QuotationType, Span, Speaker, SpeakerKind, Timex } from '../analysis/facts';
import type { Anchored, Annotation, SpeakerRecord, TimexDetails } from './model';

/** What features show: the suggestions with a person's decisions over them. Every list is in text order; nothing rejected is in it. */
export interface Merged {
  /** The speakers of the text first, in the order of `Facts.speakers` (same indices), then those that only the sidecar knows. */
  readonly speakers: readonly FinalSpeaker[];
  readonly quotations: readonly FinalQuotation[];
  readonly mentions: readonly FinalMention[];
  readonly cues: readonly FinalCue[];
  readonly dates: readonly FinalDate[];
  /** Annotations that lost all of their words, or some (those are in the lists too). Rejections are never orphans worth a word. */
  readonly orphans: readonly Anchored[];
  /** Rejections that stand: of suggestions, of speakers for them, of checks. */
  readonly rejections: readonly Anchored[];
  /** Checks that a person turned off for the article. */
  readonly checksOff: readonly string[];
}

/** What everything shown has in common. */
export interface Marked {
  readonly status: 'suggested' | 'confirmed' | 'automatic';
  /** None for a suggestion. */
  readonly annotation: Annotation | undefined;
  /** A suggestion that *Annotate all* takes: confidence at the threshold, no runner-up near. False once annotated. */
  readonly unambiguous: boolean;
}

/** Who is meant, the sidecar's word before the text's. */
export interface FinalSpeaker {
  readonly name: string;
  readonly kind: SpeakerKind;
  readonly roles: readonly string[];
  /** What the analysis knows of this speaker. */
  readonly suggestion: Speaker | undefined;
  /** What the sidecar knows of this speaker. */
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

/** What attributes a quotation. */
export interface FinalCue extends Marked, Span {}

/** A time expression, with the value decided before the value found. */
export interface FinalDate extends Marked, Span, TimexDetails {
  readonly suggestion: Timex | undefined;
}

import type { QuotationType, Span, SpeakerKind } from '../analysis/facts';
import type { AnnotationKind, Change, TimexDetails } from './model';

/** A person's decision as data; spans are UTF-16 in the article as it is now. Deciding on words that are annotated already changes that annotation. */
export type Decision =
  | QuotationDecision
  | MentionDecision
  | CueDecision
  | DateDecision
  | RejectDecision
  | SilenceDecision
  | TurnOffDecision
  | TurnOnAllDecision
  | RemoveDecision
  | ReanchorDecision
  | SpeakersDecision
  | NoteDecision
  | RenameDecision
  | MergeSpeakersDecision
  | SplitSpeakerDecision
  | PublicationDateDecision
  | AnnotateAllDecision;

/** A speaker by name and kind: the record of that name and kind is reused, else one is made. */
export interface NamedSpeaker {
  readonly name: string;
  readonly kind: SpeakerKind;
  readonly roles: readonly string[];
}

/** These words are a quotation of these speakers; none: an unattributed one. The cue is annotated with it. */
export interface QuotationDecision {
  readonly do: 'quotation';
  readonly pieces: readonly Span[];
  readonly type: QuotationType;
  readonly cue?: Span | undefined;
  readonly speakers: readonly NamedSpeaker[];
}

/** These words mean this speaker. */
export interface MentionDecision {
  readonly do: 'speaker';
  readonly span: Span;
  readonly speaker: NamedSpeaker;
}

/** These words attribute a quotation. */
export interface CueDecision {
  readonly do: 'cue';
  readonly span: Span;
}

/** These words are a time expression with this value. */
export interface DateDecision extends TimexDetails {
  readonly do: 'date';
  readonly span: Span;
}

/** These words are not what the analysis suggests; with a speaker: they are, but not that speaker's. */
export interface RejectDecision {
  readonly do: 'reject';
  readonly kind: Exclude<AnnotationKind, 'check'>;
  readonly pieces: readonly Span[];
  readonly speaker?: NamedSpeaker | undefined;
}

/** This check has nothing to say about these words. */
export interface SilenceDecision {
  readonly do: 'silence';
  readonly check: string;
  readonly span: Span;
}

/** This check has nothing to say about the article. */
export interface TurnOffDecision {
  readonly do: 'turnOff';
  readonly check: string;
}

/** All checks that the settings do not turn off say what they have to say again. */
export interface TurnOnAllDecision {
  readonly do: 'turnOnAll';
}

/** Takes an annotation, or a rejection, out of the sidecar. */
export interface RemoveDecision {
  readonly do: 'remove';
  readonly id: string;
}

/** Puts an annotation on these words. */
export interface ReanchorDecision {
  readonly do: 'reanchor';
  readonly id: string;
  readonly pieces: readonly Span[];
}

/** These are the speakers of an annotation; it becomes confirmed. */
export interface SpeakersDecision {
  readonly do: 'speakers';
  readonly id: string;
  readonly speakers: readonly NamedSpeaker[];
}

/** Sets an annotation's note; empty takes it away. */
export interface NoteDecision {
  readonly do: 'note';
  readonly id: string;
  readonly note: string;
}

/** Gives a speaker record another name; the article's words stay. */
export interface RenameDecision {
  readonly do: 'rename';
  /** Id of the record. */
  readonly speaker: string;
  readonly name: string;
}

/** The one speaker is the other, wherever either is meant; a new name for the other renames the one everywhere. */
export interface MergeSpeakersDecision {
  readonly do: 'mergeSpeakers';
  readonly from: NamedSpeaker;
  readonly into: NamedSpeaker;
}

/** Where these words mean the one speaker, they mean the other. */
export interface SplitSpeakerDecision {
  readonly do: 'splitSpeaker';
  readonly from: NamedSpeaker;
  readonly words: string;
  readonly into: NamedSpeaker;
}

/** What relative dates are counted from, ISO 8601; undefined takes it away. */
export interface PublicationDateDecision {
  readonly do: 'publicationDate';
  readonly value: string | undefined;
}

/** Accepts every unambiguous suggestion; `automatic` where no person looked. */
export interface AnnotateAllDecision {
  readonly do: 'annotateAll';
  readonly status: 'confirmed' | 'automatic';
  /** 0 to 1; 0.9 unless told. */
  readonly threshold?: number | undefined;
}

/** What a decision does to the sidecar, or why it cannot be done. */
export type Outcome = { readonly changes: readonly Change[] } | { readonly refused: string };

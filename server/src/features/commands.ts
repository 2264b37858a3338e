import type { QuotationType, Span, SpeakerKind, TimexMod, TimexType } from '../analysis/facts';

/** The commands that the server runs (`workspace/executeCommand`). Each takes one argument, an object with at least `uri`. */
export const Command = {
  /** `DecideArguments`: stores decisions in the sidecar. */
  decide: 'attribune.decide',
  /** `ArticleArguments`: takes back the last decision made in this article. */
  undo: 'attribune.undo',
  /** `ArticleArguments`: makes the decision again that was taken back last. */
  redo: 'attribune.redo',
  /** `ArticleArguments`: confirms every unambiguous suggestion of the article, as one decision. */
  annotateAll: 'attribune.annotateAll',
  /** `SelectionArguments`: annotates the selection; without `kind` and with a picker, asks what it is. */
  annotateSelection: 'attribune.annotateSelection',
  /** `ArticleArguments`: serves a plain text whatever it looks like. */
  treatAsNews: 'attribune.treatAsNews',
  /** `ArticleArguments`: leaves a plain text alone whatever it looks like. */
  treatAsNotNews: 'attribune.treatAsNotNews',
  /** `PublicationDateArguments`: stores the article's publication date in the sidecar, or takes it out. */
  setPublicationDate: 'attribune.setPublicationDate',
} as const;

/** What an annotation can be of. */
export type AnnotationKind = 'quotation' | 'speaker' | 'cue' | 'date';

/** The argument of commands that concern a whole article. */
export interface ArticleArguments {
  readonly uri: string;
}

/** The argument of `attribune.annotateSelection`; the range is LSP's, the kind is asked for when absent. */
export interface SelectionArguments extends ArticleArguments {
  readonly range: { readonly start: PositionLike; readonly end: PositionLike };
  readonly kind?: AnnotationKind;
}

/** The argument of `attribune.setPublicationDate`. */
export interface PublicationDateArguments extends ArticleArguments {
  /** ISO calendar date; empty: go by the text again. */
  readonly value: string;
}

interface PositionLike {
  readonly line: number;
  readonly character: number;
}

/** The argument of `attribune.decide`: choices that are stored, and taken back, together. */
export interface DecideArguments extends ArticleArguments {
  /** The version of the article that the offsets belong to; another version is refused. */
  readonly version: number;
  readonly choices: readonly Choice[];
}

/** One thing that a person decided. */
export type Choice =
  | QuotationChoice
  | MentionChoice
  | CueChoice
  | DateChoice
  | RejectChoice
  | SilenceChoice
  | RemoveChoice
  | ReanchorChoice;

/** These words are a quotation of this speaker. */
export interface QuotationChoice {
  readonly do: 'quotation';
  readonly pieces: readonly Span[];
  readonly type: QuotationType;
  readonly cue?: Span;
  /** `pick` lets the person choose when the command runs; absent: an unattributed quotation. */
  readonly speaker?: SpeakerChoice | 'pick';
}

/** These words name this speaker. */
export interface MentionChoice {
  readonly do: 'speaker';
  readonly span: Span;
  readonly speaker: SpeakerChoice | 'pick';
}

/** These words attribute a quotation. */
export interface CueChoice {
  readonly do: 'cue';
  readonly span: Span;
}

/** These words are a time expression with this value. */
export interface DateChoice {
  readonly do: 'date';
  readonly span: Span;
  readonly type: TimexType;
  readonly value: string;
  readonly mod?: TimexMod;
}

/** These words are not what the analysis suggests. */
export interface RejectChoice {
  readonly do: 'reject';
  readonly kind: AnnotationKind;
  readonly pieces: readonly Span[];
}

/** This check has nothing to say about these words. */
export interface SilenceChoice {
  readonly do: 'silence';
  readonly check: string;
  readonly span: Span;
}

/** Takes an annotation out of the sidecar. */
export interface RemoveChoice {
  readonly do: 'remove';
  readonly id: string;
}

/** Puts an orphan on these words. */
export interface ReanchorChoice {
  readonly do: 'reanchor';
  readonly id: string;
  readonly span: Span;
}

/** Who is meant: by name, as analysis and sidecar know them; a name that neither knows makes a new speaker. */
export interface SpeakerChoice {
  readonly name: string;
  readonly kind: SpeakerKind;
  readonly roles: readonly string[];
}

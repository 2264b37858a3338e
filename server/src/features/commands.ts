import type { Decision } from '../annotations/decision';

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
  /** `SelectionArguments`: asks what to change of the annotation at the place: type, value, note. */
  changeAnnotation: 'attribune.changeAnnotation',
  /** `ArticleArguments`: asks for a speaker and renames, merges or splits it. */
  changeSpeaker: 'attribune.changeSpeaker',
  /** `CompareArguments` → `Comparison`: the article's annotations beside those of another sidecar. */
  compareAnnotations: 'attribune.compareAnnotations',
} as const;

/** The argument of commands that concern a whole article. */
export interface ArticleArguments {
  readonly uri: string;
}

/** The argument of `attribune.annotateSelection`; the range is LSP's, the kind is asked for when absent. */
export interface SelectionArguments extends ArticleArguments {
  readonly range: { readonly start: PositionLike; readonly end: PositionLike };
  readonly kind?: 'quotation' | 'speaker' | 'cue' | 'date' | undefined;
}

/** The argument of `attribune.setPublicationDate`. */
export interface PublicationDateArguments extends ArticleArguments {
  /** ISO calendar date; empty: go by the text again. */
  readonly value: string;
}

/** The argument of `attribune.compareAnnotations`. */
export interface CompareArguments extends ArticleArguments {
  /** URI of the other sidecar. */
  readonly other: string;
}

/** What `attribune.compareAnnotations` gives: a line for each annotation, to be shown as a diff. */
export interface Comparison {
  readonly left: string;
  readonly right: string;
  readonly title: string;
}

interface PositionLike {
  readonly line: number;
  readonly character: number;
}

/** The argument of `attribune.decide`: decisions that are stored, and taken back, together. */
export interface DecideArguments extends ArticleArguments {
  /** The version of the article that the offsets belong to; another version is refused. */
  readonly version: number;
  readonly decisions: readonly Decision[];
  /** Asks the person for a speaker when the command runs, who takes the place of the speakers in the decisions. */
  readonly pickSpeaker?: boolean;
}

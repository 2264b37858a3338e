import type { Decision } from '../annotations/decision';
import type { VerificationState } from '../annotations/verification/verificationModel';
import type { LspPosition, LspRange } from './positions';

/** The commands that the server runs (`workspace/executeCommand`). Each takes one argument, an object with at least `uri`. */
export const Command = {
  /** `DecideArguments` → `boolean`: stores decisions in the sidecar; false when the person turns away from a question. */
  decide: 'attribune.decide',
  /** `ArticleArguments`: takes back the last decision made in this article. */
  undo: 'attribune.undo',
  /** `ArticleArguments`: makes the decision again that was taken back last. */
  redo: 'attribune.redo',
  /** `ArticleArguments`: accepts every confident suggestion of the article, as one decision; none becomes confirmed by it. */
  annotateAll: 'attribune.annotateAll',
  /** `SelectionArguments`: annotates the selection; without `kind` and with a picker, asks what it is. */
  annotateSelection: 'attribune.annotateSelection',
  /** `ArticleArguments`: serves a plain text whatever it looks like. */
  treatAsNews: 'attribune.treatAsNews',
  /** `ArticleArguments`: leaves a plain text alone whatever it looks like. */
  treatAsNotNews: 'attribune.treatAsNotNews',
  /** `PublicationDateArguments`: stores the article's publication date in the sidecar, or takes it out. */
  setPublicationDate: 'attribune.setPublicationDate',
  /** `TurnOffArguments`: turns a check off in the settings of the workspace, through the client. */
  turnOffCheck: 'attribune.turnOffCheck',
  /** `ArticleArguments`: lets all checks that were turned off for the article say what they have to say. */
  turnOnChecks: 'attribune.turnOnChecks',
  /** `SelectionArguments`: asks what to change of the annotation at the place: type, value, note. */
  changeAnnotation: 'attribune.changeAnnotation',
  /** `VerifyArguments`: asks how far quotations or dates are verified, by what source, with what note. */
  verify: 'attribune.verify',
  /** `LabelArguments`: asks for a value of one of the newsroom's own labels, and gives or takes it. */
  label: 'attribune.label',
  /** `ChangeSpeakerArguments`: renames, merges or splits the speaker at a place; asks which where there is none. */
  changeSpeaker: 'attribune.changeSpeaker',
  /** `CompareArguments` → `ComparisonView`: the article's annotations beside those of another sidecar. */
  compareAnnotations: 'attribune.compareAnnotations',
  /** `CompareQuotationArguments` → `ComparisonView | AnotherFile | null`: the quotation at a place beside a transcript or a draft; null when the person turns away. */
  compareQuotation: 'attribune.compareQuotation',
  /** `CompareAllArguments` → `SourceChosen | AnotherFile | null`: the text to compare all quotations with; null when the person turns away. */
  compareAllQuotations: 'attribune.compareAllQuotations',
  /** `SettleArguments`: decides whose annotation stands, in a third sidecar, or takes that back. */
  settle: 'attribune.settle',
  /** `ExportArguments` → `Export | null`: the article in another format, for the client to write; null when the person turns away. */
  exportAnnotations: 'attribune.exportAnnotations',
  /** `ImportArguments` → `Import | null`: reads annotations from a file of another format; null when the person turns away. */
  importAnnotations: 'attribune.importAnnotations',
} as const;

/** The argument of commands that concern a whole article. */
export interface ArticleArguments {
  readonly uri: string;
}

/** The argument of `attribune.annotateSelection`; the range is LSP's, the kind is asked for when absent. */
export interface SelectionArguments extends ArticleArguments {
  readonly range: LspRange;
  readonly kind?: 'quotation' | 'speaker' | 'cue' | 'date' | undefined;
}

/** The argument of `attribune.verify`: the items, or the place where one stands. */
export interface VerifyArguments extends ArticleArguments {
  readonly range?: LspRange | undefined;
  readonly items?: readonly ItemPlace[] | undefined;
  /** Asked for when absent. */
  readonly state?: VerificationState | undefined;
}

/** The argument of `attribune.label`: the items, or the place where one stands. */
export type LabelArguments = Omit<VerifyArguments, 'state'>;

/** A quotation or a date by where it begins and, since two may begin together, where its last piece ends. */
export interface ItemPlace {
  readonly kind: 'quotation' | 'date';
  readonly start: LspPosition;
  /** Without it all that begin there are meant. */
  readonly end?: LspPosition | undefined;
}

/** The argument of `attribune.changeSpeaker`. */
export interface ChangeSpeakerArguments extends ArticleArguments {
  readonly range?: LspRange | undefined;
}

/** The argument of `attribune.turnOffCheck`. */
export interface TurnOffArguments extends ArticleArguments {
  /** The name of a check, as in the settings. */
  readonly check: string;
}

/** The argument of `attribune.setPublicationDate`. */
export interface PublicationDateArguments extends ArticleArguments {
  /** A day, month or year as it is written anywhere; empty: go by the text again. Asked for when absent. */
  readonly value?: string | undefined;
}

/** The argument of `attribune.compareAnnotations`. */
export interface CompareArguments extends ArticleArguments {
  /** URI of the other sidecar. */
  readonly other: string;
}

/** The argument of `attribune.compareQuotation`; the other text is asked for when absent. */
export interface CompareQuotationArguments extends Omit<SelectionArguments, 'kind'> {
  readonly other?: string | undefined;
}

/** The argument of `attribune.compareAllQuotations`; the other text is asked for when absent. */
export interface CompareAllArguments extends ArticleArguments {
  readonly other?: string | undefined;
}

/** Result of `attribune.compareAllQuotations`, for the panel `source`. */
export interface SourceChosen {
  readonly other: string;
}

/** The argument of `attribune.settle`: the ids of the two annotations, none where one side has no such annotation. */
export interface SettleArguments extends CompareArguments {
  readonly ours?: string | undefined;
  readonly theirs?: string | undefined;
  /** `undecided` takes an earlier choice back. */
  readonly choice: 'ours' | 'theirs' | 'both' | 'neither' | 'undecided';
}

/** The person wants to compare with a file that is not in the list: the client asks for it, and runs the command again with `other`. */
export interface AnotherFile {
  readonly anotherFile: true;
}

/** Result of `attribune.compareAnnotations`: a line for each annotation, to be shown as a diff. */
export interface ComparisonView {
  readonly left: string;
  readonly right: string;
  readonly title: string;
}

/** The argument of `attribune.exportAnnotations`; what is absent is asked for. */
export interface ExportArguments extends ArticleArguments {
  /** As the command line names it: `brat`, `cas-json`, … */
  readonly format?: string | undefined;
  /** Only what a person confirmed. */
  readonly confirmed?: boolean | undefined;
}

/** Result of `attribune.exportAnnotations`. */
export interface Export {
  /** Their names are without a folder. */
  readonly files: readonly { readonly name: string; readonly content: string }[];
  /** Losses of this article in the format: a line each, for people. */
  readonly losses: readonly string[];
}

/** The argument of `attribune.importAnnotations`. */
export interface ImportArguments extends ArticleArguments {
  /** URI of the file with the annotations; asked for among those of the workspace when absent. */
  readonly file?: string | undefined;
  /** As the command line names it; told from the file, or asked for, when absent. */
  readonly format?: string | undefined;
  /** The article is the one to import into, whatever the file says. */
  readonly chosen?: boolean | undefined;
}

/** What `attribune.importAnnotations` gives: what to ask again with, or, empty, that it is done. */
export interface Import {
  /** The article that the file is about, to be opened. */
  readonly open?: string;
  /** The file that was chosen. */
  readonly file?: string;
  /** The person wants a file that is not in the workspace. */
  readonly browse?: boolean;
}

/** The argument of `attribune.decide`: decisions that are stored, and taken back, together. */
export interface DecideArguments extends ArticleArguments {
  /** The version of the article that the offsets belong to; another version is refused. */
  readonly version: number;
  readonly decisions: readonly Decision[];
  /** Asks the person for a date when the command runs, which takes the place of the decisions' own. */
  readonly pickDate?: boolean;
  /** Asks the person for a speaker when the command runs, who takes the place of the speakers in the decisions. */
  readonly pickSpeaker?: boolean;
}

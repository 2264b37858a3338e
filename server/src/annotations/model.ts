import type { QuotationType, Span, SpeakerKind, Timex } from '../analysis/facts';
import type { JsonObject } from './json/values';
import type { Label, Verification } from './verification/verificationModel';

/** Kind of an annotation; `check` is a newsroom check that a person silenced in one place. */
export type AnnotationKind = 'quotation' | 'speaker' | 'cue' | 'date' | 'check';

/** `automatic` is what a batch accepted and no person confirmed; a rejected suggestion is kept so that it stays away. */
export type Status = 'confirmed' | 'rejected' | 'automatic';

/** Stored decision of a person or a batch about some words; every span in it is described, not numbered. */
export interface Annotation {
  /** An IRI, `urn:uuid:…` for our own. */
  readonly id: string;
  readonly kind: AnnotationKind;
  readonly status: Status;
  /** One per contiguous piece, in text order, at least one. */
  readonly targets: readonly Target[];
  /**
   * Ids of speaker records: who said the quotation (several for a joint one), or whom the mention means. On a rejected
   * annotation: the speakers that it is not, while the words stay a quotation or a mention; none: it is no such thing at all.
   */
  readonly speakers: readonly string[];
  readonly quotation?: QuotationDetails;
  readonly timex?: TimexDetails;
  /** The name of the silenced check, for the kind `check` only. */
  readonly check?: string;
  /** The words that a person confirmed, one string a target, where they are others now. */
  readonly confirmedWords?: readonly string[];
  /** Free words of the annotator. */
  readonly note?: string;
  /** What a person found out about the words, of quotations and dates. */
  readonly verification?: Verification;
  /** Values of the newsroom's own labels, each once. */
  readonly labels?: readonly Label[];
  /** ISO 8601, UTC. */
  readonly created?: string;
  readonly creator?: string;
  /** The item as parsed from the file, with what other tools wrote into it; absent on a new one. */
  readonly item?: JsonObject;
}

/** Details of a quotation besides its words and speakers; `cue` and `parent` are ids of annotations. */
export interface QuotationDetails {
  readonly type: QuotationType;
  readonly cue?: string;
  readonly parent?: string;
}

/** A normalised time expression, as TIMEX3 has it. */
export type TimexDetails = Pick<Timex, 'type' | 'value' | 'mod' | 'quant' | 'freq' | 'zone'>;

/** A piece of text described so that it is found again (Web Annotation Data Model, sections 4.2.4 and 4.2.5). */
export interface Target {
  /** Relative IRI of the article, percent-encoded. */
  readonly source: string;
  /** The words. */
  readonly exact: string;
  /** Up to 32 characters before and after, whole grapheme clusters. */
  readonly prefix: string;
  readonly suffix: string;
  /** In code points of the article as it was saved; none where the file gives none. */
  readonly position?: CodePointSpan;
  /** `sha256:` and hexadecimal digits, over prefix, words and suffix. */
  readonly hash?: string;
  /** The words were not in the article any more when it was saved. */
  readonly lost?: true;
}

/** Code points, `end` exclusive. Only `codePoints.ts` computes with these. */
export interface CodePointSpan {
  readonly start: number;
  readonly end: number;
}

/** A speaker record: one name for the speaker that several annotations refer to. */
export interface SpeakerRecord {
  readonly id: string;
  readonly type: SpeakerKind;
  readonly name: string;
  readonly roles: readonly string[];
  /** Values of the newsroom's own labels, each once. */
  readonly labels?: readonly Label[];
  /** The record as parsed from the file; absent on a new one. */
  readonly item?: JsonObject;
}

/** All that a sidecar says, in the order of the file. Items of other tools are not in it: they stay in the file. */
export interface Sidecar {
  /** ISO 8601 calendar date. */
  readonly publicationDate?: string;
  /** The names of newsroom checks that say nothing about this article. */
  readonly checksOff?: readonly string[];
  readonly speakers: readonly SpeakerRecord[];
  readonly annotations: readonly Annotation[];
}

/** Decisions of an article without a sidecar: none. */
export const emptySidecar: Sidecar = { speakers: [], annotations: [] };

/** Something wrong in a sidecar: UTF-16 offsets into its JSON. The message says what is wrong, then what to do. */
export interface SidecarProblem extends Span {
  readonly message: string;
  readonly severity: 'error' | 'warning';
}

/** A sidecar as read. One that is not `writable` must never be written to: something in it could not be understood. */
export interface ParsedSidecar {
  readonly value: Sidecar;
  readonly problems: readonly SidecarProblem[];
  readonly writable: boolean;
}

/** An annotation with its place in the article as it is now. */
export interface Anchored {
  readonly annotation: Annotation;
  /** One per target, in the same order. */
  readonly pieces: readonly AnchoredPiece[];
}

/** A target anchored in the article, or lost. */
export interface AnchoredPiece {
  /** None: its words are gone. UTF-16. */
  readonly span: Span | undefined;
  /** The span, or for a lost piece the best-known place; may be empty. */
  readonly place: Span;
  /** Way it was found: `near` words differ a little from those stored. */
  readonly by: 'position' | 'words' | 'near' | 'moved' | 'none';
  /** For a piece that was lost, or lost a part, in the editor: its words and context when last seen. */
  readonly last?: Pick<Target, 'exact' | 'prefix' | 'suffix'>;
  /** For a lost piece: what was removed with its words. */
  readonly cut?: CutText;
}

/** Text that an edit removed, and where in it a piece's words stood. */
export interface CutText {
  readonly text: string;
  readonly at: number;
}

/** One item of a sidecar, before and after; undefined where there is none. Its inverse swaps the two. */
export type Change =
  | { readonly of: 'annotation'; readonly before: Annotation | undefined; readonly after: Annotation | undefined }
  | { readonly of: 'speaker'; readonly before: SpeakerRecord | undefined; readonly after: SpeakerRecord | undefined }
  | { readonly of: 'publicationDate'; readonly before: string | undefined; readonly after: string | undefined }
  | {
      readonly of: 'checksOff';
      readonly before: readonly string[] | undefined;
      readonly after: readonly string[] | undefined;
    }
  /** An item of another tool, or a speaker's record, as it stands in the file; it has an id. */
  | {
      readonly of: 'item';
      readonly list?: 'speakers';
      readonly before: JsonObject | undefined;
      readonly after: JsonObject | undefined;
    };

/** Provenance of new items: ids, time (ISO 8601, UTC) and creator, injected so that functions stay pure. */
export interface Provenance {
  id(): string;
  now(): string;
  /** Written as `creator` where given. */
  readonly creator?: string;
}

/** Replaces `start` to `end` of a text by `newText`; UTF-16. */
export interface TextEdit extends Span {
  readonly newText: string;
}

import type { Span } from '../analysis/facts';
import type { AnnotatedArticle } from '../annotations/annotatedArticle';
import type { DateStyle } from '../messages/dateWords';
import type { QuotedSentence } from './quotedSentence';

/** Severity of a check's problems. */
export type Severity = 'off' | 'hint' | 'information' | 'warning';

/** The newsroom checks with their default severity; `attribune.checks.<name>` sets another. */
export const checkDefaults = {
  unattributedQuotation: 'information',
  unclosedMark: 'warning',
  weekdayMismatch: 'warning',
  impossibleDate: 'warning',
  rangeEndsBeforeItBegins: 'warning',
  futureInPast: 'information',
  pastInFuture: 'information',
  datelineDate: 'warning',
  relativeWithoutPublicationDate: 'information',
  ambiguousDate: 'information',
  ambiguousPronoun: 'off',
  differentWording: 'information',
  fragmentWording: 'information',
  repeatedQuotation: 'information',
  twoSpellings: 'information',
  changingTitle: 'information',
  surnameFirst: 'information',
  undescribedSpeaker: 'off',
  changedSinceConfirmed: 'warning',
  orphan: 'warning',
  sidecar: 'warning',
} as const satisfies Record<string, Severity>;

/** The subject of each check, as it follows "turn off". */
export const checkTitles: Readonly<Record<CheckName, string>> = {
  unattributedQuotation: 'quotations without a speaker',
  unclosedMark: 'unclosed quotation marks',
  weekdayMismatch: 'weekdays',
  impossibleDate: 'impossible dates',
  rangeEndsBeforeItBegins: 'ranges that end before they begin',
  futureInPast: 'future dates told in the past',
  pastInFuture: 'past dates announced',
  datelineDate: 'dateline dates',
  relativeWithoutPublicationDate: 'relative dates without a publication date',
  ambiguousDate: 'ambiguous dates',
  ambiguousPronoun: 'ambiguous pronouns',
  differentWording: 'wording against other texts',
  fragmentWording: 'wording of quoted fragments',
  repeatedQuotation: 'repeated quotations',
  twoSpellings: 'names in two spellings',
  changingTitle: 'titles that change',
  surnameFirst: 'surnames before full names',
  undescribedSpeaker: 'speakers without a description',
  changedSinceConfirmed: 'words that changed since they were confirmed or checked',
  orphan: 'annotations that lost their text',
  sidecar: 'annotation files',
};

/** The name of a check, as in the settings and as the code of its diagnostics. */
export type CheckName = keyof typeof checkDefaults;

/** Input of a check: an article's text, the facts found in it, and the decisions over them. */
export interface Checked extends Pick<AnnotatedArticle, 'text' | 'facts' | 'merged'> {
  /** Sentences quoted in other articles; none where there is no workspace. */
  readonly elsewhere?: OtherArticles;
  /** Date style of the messages. */
  readonly settings?: { readonly dateStyle: DateStyle };
}

/** Sentences quoted in other articles. */
export interface OtherArticles {
  /** Another number whenever other sentences may be found. */
  readonly revision: number;
  /** Sentences with many words in common, the most alike first. */
  like(sentence: QuotedSentence): readonly SentenceElsewhere[];
}

/** A sentence in another article. */
export interface SentenceElsewhere extends QuotedSentence {
  readonly place: FilePlace;
}

/** A place in a file, counted as the Language Server Protocol counts: lines and UTF-16 code units from 0. */
export interface FilePlace {
  readonly uri: string;
  /** The file's name without its folder. */
  readonly fileName: string;
  readonly range: { readonly start: LineAndCharacter; readonly end: LineAndCharacter };
}

interface LineAndCharacter {
  readonly line: number;
  readonly character: number;
}

/** Something that a check found in an article. */
export interface Problem extends Span {
  readonly check: CheckName;
  /** The fault, then the remedy. */
  readonly message: string;
  /** The annotation that is concerned. */
  readonly annotation?: string;
  /** Others that it concerns too. */
  readonly others?: readonly string[];
  /** Another place that it is about: in this article, or in another one. */
  readonly related?: { readonly at: Span | FilePlace; readonly message: string };
  /** The other spelling of a name, and where each of the two stands in the article. */
  readonly respelling?: Respelling;
  /** The words that could replace these, and their source. */
  readonly instead?: { readonly text: string; readonly from: string };
}

/** A word in two spellings. */
export interface Respelling {
  readonly word: string;
  readonly other: string;
  /** The mentions with `word`. */
  readonly places: readonly Span[];
  /** Those with `other`. */
  readonly otherPlaces: readonly Span[];
}

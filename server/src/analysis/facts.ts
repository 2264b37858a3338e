import type { AttributionReason } from './attributionReasons';
import type { DateReason } from './dateReasons';
import type { Span } from './text/span';

export type { Span } from './text/span';

/** All of it inside quotation marks, none of it, or some. What counts is the function, not the shape of the marks. */
export type QuotationType = 'direct' | 'indirect' | 'mixed';

/** One contiguous part of a quotation. */
export interface Piece extends Span {
  /** No cue stands in its sentence: it goes on from, or waits for, the piece that has one. */
  readonly floating: boolean;
}

/** Words attributed to a source. */
export interface Quotation {
  /** Contiguous parts in text order, at least one; a direct piece includes its marks, an indirect one no leading "that". */
  readonly pieces: readonly Piece[];
  readonly type: QuotationType;
  /** Cue of the attribution: "said", "according to"; none for a colon, a dash or a floating quotation. */
  readonly cue: Span | undefined;
  /** Index in `Facts.quotations` of the quotation that this one stands in. */
  readonly parent: number | undefined;
  readonly attribution: Attribution;
}

/** Speaker, and the reason. */
export interface Attribution {
  /** Index in `Facts.speakers`; none when the quotation is unattributed. */
  readonly speaker: number | undefined;
  /** Index in `Facts.mentions` of the mention beside the quotation; none for one that inherits its speaker. */
  readonly mention: number | undefined;
  /** 0 to 1: how often an attribution like this one is right. */
  readonly confidence: number;
  /** The rule of the sieve that decided. */
  readonly rule: AttributionRule;
  /** The words that the rule stands on, for instance the cue with its source. */
  readonly evidence: Span;
  /** None where the source names its referent in full, and where there is no speaker. */
  readonly reason: AttributionReason | undefined;
  /** No mention attributes it: the speaker comes from another quotation. */
  readonly floating: boolean;
  /** The next best speakers, best first. */
  readonly runnersUp: readonly SpeakerCandidate[];
  /** Further speakers of a joint quotation ("A and B said"), without the first. */
  readonly joint: readonly SpeakerCandidate[];
  /** Sources that passed the words on, nearest to the reader first: an agency, a newspaper. */
  readonly chain: readonly Span[];
}

/** A speaker that a quotation may have. */
export interface SpeakerCandidate {
  readonly speaker: number;
  readonly mention: number | undefined;
  readonly confidence: number;
}

/** The rules of the sieve, from certain to loose. */
export type AttributionRule =
  | 'decided' // A person confirmed it.
  | 'cue-and-source' // "…," Ms Okoye said.
  | 'according-to' // According to the ministry, …
  | 'colon' // Okoye: "…"
  | 'dash' // "…" — Ada Okoye
  | 'turn' // Q. … A. …, a transcript's line
  | 'continued' // The next paragraph of an open quotation, or the second piece after a tag.
  | 'only-name' // The only person in the sentence or paragraph.
  | 'floating' // The last speaker goes on.
  | 'conversation' // Two people take turns.
  | 'unattributed';

export type MentionKind = 'name' | 'description' | 'pronoun';

/** A span that names a source, with its title or leading role. */
export interface Mention extends Span {
  readonly kind: MentionKind;
  /** Index in `Facts.speakers`; none where nobody is meant that we know of. */
  readonly speaker: number | undefined;
  /** 0 to 1, that the mention means this speaker. */
  readonly confidence: number;
  /** Why this mention means this speaker; none where it names it in full. */
  readonly reason: AttributionReason | undefined;
  /** Whether the mention is the source of a quotation, the only mentions that are coloured. */
  readonly source: boolean;
}

export type SpeakerKind = 'Person' | 'Organization' | 'Place' | 'Unnamed';

/** Referents of the mentions. */
export interface Speaker {
  /** Without titles: "Ada Okoye"; the description where the text gives no name. */
  readonly name: string;
  readonly kind: SpeakerKind;
  /** As the text gives them, in text order: "presidential spokesman". */
  readonly roles: readonly string[];
  /** Indices in `Facts.mentions`, in text order. */
  readonly mentions: readonly number[];
}

export type TimexType = 'DATE' | 'TIME' | 'DURATION' | 'SET';

/** A time expression in TIMEX3 terms. */
export interface Timex extends Span {
  readonly type: TimexType;
  /** TIMEX3 value: `2021-12-24`, `2013-Q3`, `P3M`, `PAST_REF`, `XXXX-WXX-1`. */
  readonly value: string;
  readonly mod?: TimexMod;
  /** Sets: `EVERY`. */
  readonly quant?: string;
  /** Sets: `2X`. */
  readonly freq?: string;
  /** The zone as written: `GMT`, `local time`; never part of the value. */
  readonly zone?: string;
  /** Half-open, ISO 8601: `2021-12-24/2021-12-25`. Absent where no interval is known. */
  readonly interval?: string | undefined;
  readonly confidence: number;
  readonly reason: DateReason;
  /** Other readings, best first. */
  readonly alternatives: readonly TimexReading[];
}

/** Facts about a time expression for the checks, besides its value. */
export interface TimexFacts {
  /** 1 Monday to 7 Sunday, as the text says. */
  readonly writtenWeekday: number | undefined;
  /** The weekday of the date that it resolves to. */
  readonly weekday: number | undefined;
  /** The calendar has no such day as it names or counts from: "31 April", "48 hours from 31 April". */
  readonly impossible: boolean;
  /** The text writes the year. */
  readonly explicitYear: boolean;
  /** It is counted from the publication date: "yesterday", "last week", a weekday with no date. */
  readonly relative: boolean;
  /** -1 the clause is told in the past, 1 it speaks of the future, 0 it does not say. */
  readonly tense: -1 | 0 | 1;
  /** 03/04/2021, and nothing says which comes first. */
  readonly ambiguousOrder: boolean;
  /** Index of the timex that ends a range which this one begins: "May 3–5". */
  readonly rangeEnd: number | undefined;
  /** Days counted from 1 January 1970, half-open; undefined where it has no known place. */
  readonly days: readonly [start: number, end: number] | undefined;
}

export interface TimexReading {
  readonly type: TimexType;
  readonly value: string;
  readonly reason: DateReason;
}

export type TimexMod =
  | 'BEFORE'
  | 'AFTER'
  | 'ON_OR_BEFORE'
  | 'ON_OR_AFTER'
  | 'LESS_THAN'
  | 'MORE_THAN'
  | 'EQUAL_OR_LESS'
  | 'EQUAL_OR_MORE'
  | 'START'
  | 'MID'
  | 'END'
  | 'APPROX';

/** `MOSCOW, Dec 24 (TASS) —` */
export interface Dateline extends Span {
  /** None in `Nov 19 (Coastal Press) -`. */
  readonly place: Span | undefined;
  readonly date: Span | undefined;
  readonly agency: Span | undefined;
}

/** Header above the text proper. */
export interface Header extends Span {
  readonly headline: Span | undefined;
  readonly byline: Span | undefined;
  /** A line that holds a date and nothing else: `Published 3 January 2022`. */
  readonly dateLine: Span | undefined;
}

/** Day that relative dates are counted from. */
export interface PublicationDate {
  /** ISO 8601 calendar date, or a month or year where no more is known. */
  readonly value: string;
  readonly source: 'given' | 'header' | 'dateline' | 'file name' | 'inferred';
  /** Place in the text that says it. */
  readonly span: Span | undefined;
}

/** A quotation mark that found no partner in its paragraph, nor a continuation in the next. */
export type UnclosedMark = Span;

/** English; another language; or some of each. Speakers and dates in words are found in English only. */
export type TextLanguage = 'en' | 'other' | 'mixed';

/** Result of the analysis. Every list is in text order; the spans of one list may nest but never cross. */
export interface Facts {
  readonly language: TextLanguage;
  /** The stretches of the text, in whole paragraphs, that are not English. */
  readonly foreign: readonly Span[];
  readonly header: Header | undefined;
  readonly dateline: Dateline | undefined;
  readonly publicationDate: PublicationDate | undefined;
  readonly quotations: readonly Quotation[];
  /** Cues of quotations, sorted, without duplicates. */
  readonly cues: readonly Span[];
  readonly mentions: readonly Mention[];
  readonly speakers: readonly Speaker[];
  readonly timexes: readonly Timex[];
  /** Facts about each of `timexes` for the checks, in the same order. */
  readonly timexFacts: readonly TimexFacts[];
  readonly unclosedMarks: readonly UnclosedMark[];
  readonly paragraphs: readonly Span[];
  readonly sentences: readonly Span[];
}

/** Inputs besides the text, from settings and from a person's decisions. */
export interface Given {
  /** ISO date, decided or set. */
  readonly publicationDate?: string | undefined;
  /** For 03/04/2021 where the text does not say. */
  readonly dateOrder?: 'auto' | 'mdy' | 'dmy' | undefined;
  /** The file's name without its folder; may hold the publication date. */
  readonly fileName?: string | undefined;
  /** Speakers that a person decided for quotations, in text order. */
  readonly quotations?: readonly SpeakerConstraint[] | undefined;
  /** Referents of the mentions, in text order. */
  readonly mentions?: readonly SpeakerConstraint[] | undefined;
  /** Values that a person decided for dates, in text order; others are counted from them. */
  readonly dates?: readonly DateConstraint[] | undefined;
}

/** A person's decision about a time expression. */
export interface DateConstraint extends Span {
  /** TIMEX3 value. */
  readonly value: string;
}

/** A person's decision about a quotation, from its first piece to its last, or about a mention. */
export interface SpeakerConstraint extends Span {
  /** Several for a joint quotation; none where only some were ruled out. */
  readonly speakers: readonly Pick<Speaker, 'name' | 'kind'>[];
  /** The names of those whom it is not. */
  readonly not: readonly string[];
}

// `import { analyze } from 'attribune'`: the analysis for other programs, as plain data. The types below are all that its
// declarations need, so that a package that uses them installs nothing else (scripts/declarations.mjs).
import { analyzeAgain } from './analysis/analyze';
import type { Facts, Mention, Quotation, Span } from './analysis/facts';
import { wordsBetweenMarks } from './analysis/wordsBetweenMarks';
import { isIsoDate } from './annotations/isoDate';
import { attributionReasonsOf } from './messages/attributionReasons';
import { dateReasonText } from './messages/dateReasons';
import { english } from './messages/english';

/** A stretch of the text: UTF-16 code units as in JavaScript's strings, `end` exclusive. */
export interface TextRange {
  start: number;
  end: number;
}

/** Words attributed to somebody; `start` and `end` are those of its first and its last piece. */
export interface AttributedQuotation extends TextRange {
  /** All of it inside quotation marks (or in a transcript), none of it, or some. */
  type: 'direct' | 'indirect' | 'mixed';
  /** Contiguous parts in text order, at least one: a tag may break a quotation, and paragraphs do. Marks included. */
  pieces: TextRange[];
  /** The speaker's own words, marks included: the pieces of a direct quotation, what is between marks in a mixed one. */
  quoted: TextRange[];
  /** Indices in `speakers`: several who speak together, none where nobody is named. */
  speakers: number[];
  /** The words beside the quotation that name the speaker: "she", "Mayor Okoye". */
  source: TextRange | null;
  /** What attributes it: "said", "according to". */
  cue: TextRange | null;
  /** Index in `quotations` of the one that this one stands in. */
  parent: number | null;
  /** 0 to 1: how often an attribution like this one is right. */
  confidence: number;
  /** Why this speaker, in English; empty where the words beside the quotation name the speaker. */
  reason: string;
}

/** Words that mean a speaker. */
export interface SpeakerMention extends TextRange {
  kind: 'name' | 'description' | 'pronoun';
}

/** Somebody who is quoted or named. */
export interface AttributedSpeaker {
  /** Without titles; a description where the text gives no name. */
  name: string;
  kind: 'Person' | 'Organization' | 'Place' | 'Unnamed';
  /** As the text gives them: "presidential spokesman". */
  roles: string[];
  mentions: SpeakerMention[];
}

/** A time expression in the terms of TIMEX3 (TimeML 1.2.1). */
export interface DateExpression extends TextRange {
  type: 'DATE' | 'TIME' | 'DURATION' | 'SET';
  /** `2021-12-24`, `2013-Q3`, `P3M`, `PAST_REF`, `XXXX-WXX-1`. */
  value: string;
  /** `START`, `APPROX`, …; null for none. */
  mod: string | null;
  /** When it begins and ends, half-open, ISO 8601: `2021-12-24/2021-12-25`; null where it has no known place. */
  interval: string | null;
  /** 0 to 1. */
  confidence: number;
  /** What it was counted from, in English. */
  reason: string;
}

/** What was found in a text. Lists are in text order; all of it is plain data that JSON can carry. */
export interface AnalyzedText {
  /** Speakers and dates in words are found in English only. */
  language: 'en' | 'other' | 'mixed';
  /** What relative dates are counted from, ISO 8601: a day, or a month or year that was inferred; null where unknown. */
  publicationDate: string | null;
  quotations: AttributedQuotation[];
  speakers: AttributedSpeaker[];
  dates: DateExpression[];
}

/** What is known of a text besides its words. */
export interface AnalysisOptions {
  /** When it was published: `2022-01-03`, `2022-01` or `2022`. Default: what its header or dateline says. */
  publicationDate?: string | undefined;
  /** How to read 03/04/2021. Default: `auto`, by the other dates of the text. */
  dateOrder?: 'auto' | 'mdy' | 'dmy' | undefined;
}

/**
 * Finds who said what, and when, in a plain-text article. Takes any text, in a time that grows with its length only.
 *
 * @throws TypeError for a publication date that does not exist
 */
export function analyze(text: string, options: AnalysisOptions = {}): AnalyzedText {
  const { publicationDate, dateOrder } = options;
  if (publicationDate !== undefined && !isIsoDate(publicationDate))
    throw new TypeError(`No date that exists, such as 2022-01-03: ${publicationDate}`);
  const analysis = analyzeAgain(text, { publicationDate, dateOrder });
  const { facts } = analysis;
  const quoted = wordsBetweenMarks(analysis, text);
  const reasonInWords = attributionReasonsOf(text, english);
  return {
    language: facts.language,
    publicationDate: facts.publicationDate?.value ?? null,
    quotations: facts.quotations.map((quotation, i) => ({
      ...attributed(quotation, facts),
      quoted: quoted[i]!,
      reason: reasonInWords(quotation.attribution.reason),
    })),
    speakers: facts.speakers.map(({ name, kind, roles, mentions }) => ({
      name,
      kind,
      roles: [...roles],
      mentions: mentions.map((index) => mentionOf(facts.mentions[index]!)),
    })),
    dates: facts.timexes.map(({ start, end, type, value, mod, interval, confidence, reason }) => ({
      ...{ start, end, type, value, mod: mod ?? null, interval: interval ?? null, confidence },
      reason: dateReasonText(reason, english),
    })),
  };
}

function attributed(
  { type, pieces, cue, parent, attribution }: Quotation,
  { mentions }: Facts,
): Omit<AttributedQuotation, 'quoted' | 'reason'> {
  const { speaker, mention, joint, confidence } = attribution;
  return {
    start: pieces[0]!.start,
    end: pieces.at(-1)!.end,
    type,
    pieces: pieces.map(rangeOf),
    speakers: speaker === undefined ? [] : [speaker, ...joint.map((other) => other.speaker)],
    source: mention === undefined ? null : rangeOf(mentions[mention]!),
    cue: cue === undefined ? null : rangeOf(cue),
    parent: parent ?? null,
    confidence,
  };
}

function mentionOf({ start, end, kind }: Mention): SpeakerMention {
  return { start, end, kind };
}

function rangeOf({ start, end }: Span): TextRange {
  return { start, end };
}

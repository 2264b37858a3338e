import type { QuotationType, Span, SpeakerKind } from '../../analysis/facts';
import { isQuestioner } from '../../analysis/questioner';
import { asRead } from '../../analysis/text/layout/asRead';
import { lineAt, lineStarts } from '../../analysis/text/lines';
import type { AnnotatedArticle } from '../../annotations/annotatedArticle';
import type { FinalQuotation, Marked, Merged } from '../../annotations/mergedModel';
import { currentVerification } from '../../annotations/verification/currentVerification';
import type { VerificationState } from '../../annotations/verification/verificationModel';
import { wordCount } from '../wordCount';
import { type DocumentKind, documentKind } from './documentKind';

/** Somebody whom an article quotes. */
export interface QuotedSource {
  /** As the article has it, without titles. */
  readonly name: string;
  readonly kind: SpeakerKind;
  readonly roles: readonly string[];
}

/** A quotation as an archive keeps it: UTF-16 offsets in its article from its first piece to its last. */
export interface ArchivedQuotation extends Span {
  /** From 1. */
  readonly line: number;
  /** As a reader takes them, with an ellipsis between pieces. */
  readonly text: string;
  /** Words in it. */
  readonly words: number;
  readonly type: QuotationType;
  /** The verb, or other words, that attribute it; empty for none. */
  readonly cue: string;
  readonly status: Marked['status'];
  readonly verification: VerificationState;
  /** Whether it stands in another one, which has its words too. */
  readonly nested: boolean;
  /** Indices in the article's `sources`; none where nobody is named. */
  readonly sources: readonly number[];
}

/** Who is quoted in an article of an archive: copies, no part of its text. */
export interface QuotedArticle {
  /** Its URI, or its path on the command line. */
  readonly uri: string;
  readonly document: DocumentKind;
  /** ISO 8601: a day, a month or a year; undefined where it is not known. */
  readonly publicationDate: string | undefined;
  /** Words in its text, quoted or not. */
  readonly words: number;
  readonly sources: readonly QuotedSource[];
  readonly quotations: readonly ArchivedQuotation[];
}

/** What an archive keeps of an article: nothing rejected, and no questions of an interview. */
export function quotedArticle(
  article: Pick<AnnotatedArticle, 'text' | 'facts' | 'merged'>,
  uri: string,
): QuotedArticle {
  const { text, facts, merged } = article;
  const lines = lineStarts(text);
  const sources = new Sources(merged);
  const quotations = merged.quotations
    .filter(({ pieces }) => pieces.some(({ start, end }) => text.slice(start, end).trim() !== ''))
    .filter(({ speakers: [first] }) => first === undefined || !isQuestioner(merged.speakers[first]!))
    .map((quotation): ArchivedQuotation => {
      const words = wordsOf(text, quotation);
      const { start } = quotation.pieces[0]!;
      return {
        start,
        end: quotation.pieces.at(-1)!.end,
        line: lineAt(lines, start) + 1,
        text: words,
        words: wordCount(words),
        type: quotation.type,
        cue: quotation.cue === undefined ? '' : asRead(text.slice(quotation.cue.start, quotation.cue.end)),
        status: quotation.status,
        verification: currentVerification(merged, quotation).state,
        nested: quotation.parent !== undefined,
        sources: quotation.speakers.map((index) => sources.indexOf(index)),
      };
    });
  const { publicationDate } = facts;
  // A substring keeps the whole text that it was cut out of in memory; what is parsed stands alone.
  const copy = JSON.stringify({
    uri,
    document: documentKind(article),
    words: wordCount(text),
    sources: sources.all,
    quotations,
  });
  return { ...(JSON.parse(copy) as Omit<QuotedArticle, 'publicationDate'>), publicationDate: publicationDate?.value };
}

function wordsOf(text: string, { pieces }: FinalQuotation): string {
  return pieces.map(({ start, end }) => asRead(text.slice(start, end)).replace(/\s+/g, ' ').trim()).join(' … ');
}

/** Numbers those speakers of an article that are quoted. */
class Sources {
  readonly all: QuotedSource[] = [];
  readonly #merged: Merged;
  readonly #indices = new Map<number, number>();

  constructor(merged: Merged) {
    this.#merged = merged;
  }

  indexOf(speaker: number): number {
    const known = this.#indices.get(speaker);
    if (known !== undefined) return known;
    const { name, kind, roles } = this.#merged.speakers[speaker]!;
    this.#indices.set(speaker, this.all.length);
    return this.all.push({ name, kind, roles }) - 1;
  }
}

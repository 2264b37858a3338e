import { readWords } from '../analysis/text/layout/asRead';
import { lowerBound } from '../analysis/text/lowerBound';
import type { Span } from '../analysis/facts';
import type { FinalQuotation } from '../annotations/mergedModel';
import type { Checked } from './check';
import { oncePerArticle } from './oncePerArticle';
import type { QuotedSentence } from './quotedSentence';
import { sentenceForm } from './sentenceForm';

/** A sentence of the article being checked. */
export interface OwnSentence extends QuotedSentence {
  /** Index in `Merged.quotations`. */
  readonly quotation: number;
}

/** Longer ones are lists or a mark gone astray; in UTF-16 code units. */
const MAX_LENGTH = 2000;
/** A speaker less certain than this is not held against another. */
const MIN_CONFIDENCE = 0.8;

/**
 * The sentences that stand in quotation marks, in text order: the parts of sentences for one that a tag breaks ("…,"
 * she said, "…"). Not those with words that somebody in them is quoted with.
 * Not handled: indirect and mixed quotations, which may word things as they like.
 */
export const quotedSentences = oncePerArticle(findSentences);

function findSentences({ text, facts, merged }: Checked): readonly OwnSentence[] {
  const { quotations } = merged;
  const inner = quotations.filter(({ parent }) => parent !== undefined).flatMap(({ pieces }) => pieces);
  const found: OwnSentence[] = [];
  quotations.forEach((quotation, index) => {
    if (quotation.type !== 'direct' || quotation.parent !== undefined) return;
    const who = speakerOf(quotation, merged.speakers);
    for (const piece of quotation.pieces) {
      for (const part of cut(facts.sentences, piece)) {
        if (inner.some(({ start, end }) => start < part.end && part.start < end)) continue;
        const sentence = sentenceAt(text, part);
        if (sentence) found.push({ ...sentence, ...who, quotation: index });
      }
    }
  });
  return found;
}

function speakerOf({ speakers, suggestion, status }: FinalQuotation, all: Checked['merged']['speakers']) {
  const [first] = speakers.length === 1 ? speakers.map((index) => all[index]!) : [];
  const certain = status === 'confirmed' || (suggestion?.attribution.confidence ?? 0) >= MIN_CONFIDENCE;
  return { speaker: first?.name, person: certain && first?.kind === 'Person' ? first.name : undefined };
}

/** The parts of a piece that lie in one sentence each. */
function cut(sentences: readonly Span[], piece: Span): Span[] {
  return between(sentences, piece).map(({ start, end }) => ({
    start: Math.max(start, piece.start),
    end: Math.min(end, piece.end),
  }));
}

/** Sentences are in order: those that a piece touches stand together. */
function between(sentences: readonly Span[], { start, end }: Span): readonly Span[] {
  const first = lowerBound(sentences.length, (i) => sentences[i]!.end <= start);
  let last = first;
  while (last < sentences.length && sentences[last]!.start < end) last++;
  return sentences.slice(first, last);
}

function sentenceAt(text: string, { start, end }: Span): Omit<QuotedSentence, 'person' | 'speaker'> | undefined {
  if (end - start > MAX_LENGTH) return undefined;
  const stretch = readWords(text.slice(start, end));
  const form = sentenceForm(stretch.text);
  if (form === undefined) return undefined;
  const { first, last, whole, prints } = form;
  const written = stretch.asWritten({ start: first, end: last });
  return {
    start: start + written.start,
    end: start + written.end,
    text: stretch.text.slice(first, last),
    whole,
    prints,
  };
}

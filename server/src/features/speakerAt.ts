import type { Span } from '../analysis/facts';
import type { FinalMention } from '../annotations/mergedModel';
import { type Article, wordsOf } from './article';
import { findAt } from './itemsAtCursor';

/** A speaker meant at a place: by a name, a description or a pronoun there, or by a quotation around it. */
export interface SpeakerAt {
  /** Index in `Merged.speakers`. */
  readonly speaker: number;
  /** The mention or the piece of the quotation. */
  readonly span: Span;
  readonly by: 'mention' | 'quotation';
}

/** The speaker that a position refers to, by the innermost item that has one. */
export function speakerAt(article: Article, place: Span): SpeakerAt | undefined {
  for (const { kind, item, span } of findAt(article, place)) {
    if (kind === 'speaker' && item.speaker !== undefined) return { speaker: item.speaker, span, by: 'mention' };
    const [speaker] = kind === 'quotation' ? item.speakers : [];
    if (speaker !== undefined) return { speaker, span, by: 'quotation' };
  }
  return undefined;
}

/** The mentions of a speaker, in text order. */
export function mentionsOf({ merged }: Article, speaker: number): FinalMention[] {
  return merged.mentions.filter((mention) => mention.speaker === speaker);
}

/** The mention that names a speaker: the first with the whole name, else the first name, else the first mention. */
export function namingMention(article: Article, speaker: number): FinalMention | undefined {
  const mentions = mentionsOf(article, speaker);
  const { name } = article.merged.speakers[speaker]!;
  const whole = mentions.find((mention) => wordsOf(article, mention).includes(name));
  return whole ?? mentions.find(({ suggestion }) => suggestion?.kind === 'name') ?? mentions[0];
}

/** The pieces of the speaker's quotations, in the order of the quotations. */
export function quotedPiecesOf({ merged }: Article, speaker: number): Span[] {
  return merged.quotations.filter(({ speakers }) => speakers.includes(speaker)).flatMap(({ pieces }) => pieces);
}

import { lineAt, lineStarts } from '../analysis/text/lines';
import { lowerBound } from '../analysis/text/lowerBound';
import { asRead } from '../analysis/text/layout/asRead';
import type { Span } from '../analysis/facts';
import { l10n } from '../l10n';
import type { Checked, Problem } from './check';
import { type OwnSentence, quotedSentences } from './quotedSentences';
import { quoteWords } from './quoteWords';
import { compareWords, type WordComparison } from './wordChanges';
import { keyedWords } from '../annotations/sourceComparison/wordKeys';

/** Shorter fragments may be other words of the same speech. */
const LEAST_WORDS = 5;
/** So much of a fragment must be the same. */
const LEAST_SHARE = 0.75;
/** So many of the speaker's sentences before and behind a fragment are looked at. */
const NEAR = 40;
const MARKED = /[“"„«]([^“”"„«»]+)[”"“»]/g;

/**
 * "The pier is not safe for anybody," said Okoye. … Okoye called it "not safe to anybody": words between marks inside a sentence of
 * the reporter's that differ from the same person's quotation elsewhere in the article. Whole sentences are compared by
 * `differentWording`.
 */
export function fragmentWording(article: Checked): Problem[] {
  const { text, merged } = article;
  const fragments = merged.quotations.flatMap(({ type, pieces, speakers: [speaker] }) =>
    type === 'mixed' && speaker !== undefined
      ? pieces.flatMap((piece) => markedWords(text, piece).map((span) => ({ ...span, speaker })))
      : [],
  );
  if (fragments.length === 0) return [];
  const lines = lineStarts(text);
  const said = sentencesOfEach(article);
  return fragments.flatMap(({ start, end, speaker }): Problem[] => {
    const words = asRead(text.slice(start, end));
    for (const { sentence, how } of likeSentences(words, start, said.get(speaker) ?? [])) {
      const [change] = how.changes;
      if (change === undefined || !how.all || how.common < LEAST_WORDS - 1 || how.share < LEAST_SHARE) continue;
      const message = l10n.t(
        'Worded differently in line {0}: {1} here, {2} there. Check which is right.',
        lineAt(lines, sentence.start) + 1,
        change.here === '' ? '–' : quoteWords(change.here),
        change.there === '' ? '–' : quoteWords(change.there),
      );
      const related = { at: { start: sentence.start, end: sentence.end }, message: quoteWords(sentence.text, 200) };
      return [{ check: 'fragmentWording', start, end, message, related }];
    }
    return [];
  });
}

/** A sentence with the keys of its words. */
interface SaidSentence {
  readonly sentence: OwnSentence;
  readonly keys: ReadonlySet<string>;
}

/** The sentences in quotation marks of each speaker, in text order. */
function sentencesOfEach(article: Checked): ReadonlyMap<number, readonly SaidSentence[]> {
  const said = new Map<number, SaidSentence[]>();
  for (const sentence of quotedSentences(article)) {
    const [speaker] = article.merged.quotations[sentence.quotation]!.speakers;
    if (speaker === undefined) continue;
    const own = { sentence, keys: new Set(keyedWords(sentence.text).map(({ key }) => key)) };
    const before = said.get(speaker);
    if (before === undefined) said.set(speaker, [own]);
    else before.push(own);
  }
  return said;
}

/** The comparisons with the sentences around a place that have enough of the words, whatever their order. */
function likeSentences(
  words: string,
  at: number,
  said: readonly SaidSentence[],
): { readonly sentence: OwnSentence; readonly how: WordComparison }[] {
  const wanted = keyedWords(words);
  const middle = lowerBound(said.length, (i) => said[i]!.sentence.start < at);
  return said.slice(Math.max(0, middle - NEAR), middle + NEAR).flatMap(({ sentence, keys }) => {
    if (wanted.filter(({ key }) => keys.has(key)).length < LEAST_SHARE * wanted.length) return [];
    const how = compareWords(words, sentence.text);
    return how === undefined ? [] : [{ sentence, how }];
  });
}

/** What stands between marks in a piece, without these, at least so many words of it. */
function markedWords(text: string, { start, end }: Span): Span[] {
  return Array.from(text.slice(start, end).matchAll(MARKED), ({ 1: words = '', index }) => {
    const from = start + index + 1;
    return { start: from, end: from + words.length };
  }).filter((span) => text.slice(span.start, span.end).trim().split(/\s+/).length >= LEAST_WORDS);
}

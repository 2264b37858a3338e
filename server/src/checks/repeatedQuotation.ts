import { lineAt, lineStarts } from '../analysis/text/lines';
import { l10n } from '../l10n';
import type { Checked, Problem } from './check';
import { quotedSentences, type OwnSentence } from './quotedSentences';
import { quoteWords } from './quoteWords';
import { keyedWords } from '../annotations/sourceComparison/wordKeys';

/** Shorter sentences are said again: "I don't know." */
const LEAST_WORDS = 6;

/**
 * A sentence in quotation marks that stands in another quotation further up word for word; one problem a quotation. A headline may
 * have it too, and so may a quotation without a verb, which is set apart from the text.
 */
export function repeatedQuotation(article: Checked): Problem[] {
  const { text, merged } = article;
  const found = new Set<number>();
  const first = new Map<string, OwnSentence>();
  const lines = lineStarts(text);
  return quotedSentences(article).flatMap((sentence): Problem[] => {
    const { start, end, quotation } = sentence;
    const words = keyedWords(sentence.text);
    // As they are counted by people: "I'm" is one.
    if (sentence.text.split(/\s+/).length < LEAST_WORDS || merged.quotations[quotation]!.cue === undefined) return [];
    const key = words.map((word) => word.key).join(' ');
    const before = first.get(key);
    if (before === undefined) first.set(key, sentence);
    if (before === undefined || before.quotation === quotation || found.has(quotation)) return [];
    found.add(quotation);
    const message = l10n.t('Already quoted in line {0}. Delete one of the two.', lineAt(lines, before.start) + 1);
    const at = { start: before.start, end: before.end };
    return [
      { check: 'repeatedQuotation', start, end, message, related: { at, message: quoteWords(before.text, 200) } },
    ];
  });
}

import type { Span } from '../../analysis/facts';
import { textLayout } from '../../analysis/textLayout';
import type { TextLayout } from '../../analysis/text/layout/layout';
import type { FinalQuotation, Merged } from '../mergedModel';
import { quotedWords, type QuotedWords } from './quotedWords';
import { sourcePassages, type SourcePassage } from './sourcePassages';
import type { SourceText } from './sourceText';
import type { WordingChange } from './wordingChanges';

/**
 * What a source has of a quotation: the very words; other ones, or more; fewer; nothing like it. An indirect quotation gives nobody's very
 * words: of it only the passage is told.
 */
export type SourceOutcome = 'verbatim' | 'altered' | 'shortened' | 'notFound' | 'indirect';

/** A quotation with what the source has of it; of a mixed one, a stretch of it inside of marks. */
export interface ComparedQuotation {
  readonly quotation: FinalQuotation;
  /** What is compared, in the article: the words inside the marks. UTF-16 code units. */
  readonly spans: readonly Span[];
  readonly quoted: QuotedWords;
  /** These words as a reader takes them, a string a span. */
  readonly words: readonly string[];
  readonly outcome: SourceOutcome;
  /** All that differs is owned up to: by an ellipsis, by brackets, or by a new sentence behind the tag. */
  readonly marked: boolean;
  /** It is altered, and all that differs unmarked are pronouns and articles: “the letter” for “your letter”. */
  readonly pronounsOnly: boolean;
  /** The best match first. */
  readonly passages: readonly SourcePassage[];
}

/** Compares all quotations of an article with a source, in text order; those inside of others that are compared are left out. */
export function compareQuotations(
  article: { readonly text: string; readonly merged: Merged },
  source: SourceText,
): ComparedQuotation[] {
  const { quotations } = article.merged;
  const layout = textLayout(article.text);
  return quotations.flatMap((quotation): ComparedQuotation[] => {
    const outer = quotation.parent === undefined ? undefined : quotations[quotation.parent];
    if (outer && outer.type !== 'indirect') return [];
    return claimsOf(layout.text, quotation, layout).flatMap((read): ComparedQuotation[] => {
      const quoted = quotedWords(layout.text, read);
      if (quoted.words.length === 0) return [];
      const passages = sourcePassages(quoted, source, quotation.type === 'indirect');
      const unmarked = passages[0]?.changes.filter((change) => !change.marked || isNegation(change)) ?? [];
      return [
        {
          quotation,
          quoted,
          spans: read.map((span) => layout.toSource(span)),
          words: read.map(({ start, end }) => layout.text.slice(start, end).replace(/\s+/g, ' ')),
          outcome: outcomeOf(quotation, passages[0]),
          marked: passages.length > 0 && unmarked.length === 0,
          pronounsOnly: unmarked.length > 0 && unmarked.every(({ isPronoun }) => isPronoun),
          passages,
        },
      ];
    });
  });
}

/** Whether the source bears a quotation out: it has the very words, or the cuts are marked. */
export function isBorneOut({ outcome, marked }: Pick<ComparedQuotation, 'outcome' | 'marked'>): boolean {
  return outcome === 'verbatim' || outcome === 'indirect' || (outcome !== 'notFound' && marked);
}

function outcomeOf({ type }: FinalQuotation, best: SourcePassage | undefined): SourceOutcome {
  if (type === 'indirect') return 'indirect';
  if (!best) return 'notFound';
  if (best.changes.length === 0) return 'verbatim';
  return best.changes.every((change) => change.kind === 'leftOut' && !isNegation(change)) ? 'shortened' : 'altered';
}

const NEGATION =
  /(?<![\p{L}\p{M}])(?:not|never|none?|nobody|nothing|neither|nor|cannot|hardly|without|unless)(?![\p{L}\p{M}])|n[’']t(?![\p{L}\p{M}])/iu;
/** What has more words is more than a negation. */
const MOST_NEGATION_WORDS = 4;

/** "not", "never again": whoever leaves it out makes another statement, whatever marks the cut. */
function isNegation({ kind, there, sourceWords }: WordingChange): boolean {
  return kind === 'leftOut' && sourceWords <= MOST_NEGATION_WORDS && NEGATION.test(there);
}

/** “…”, "…", «…», and ‘…’ where the marks stand outside of words. */
const MARKED =
  /“[^“”]*[”]?|"[^"]*"?|«[^«»]*»?|(?<![\p{L}\p{N}])[‘'](?=\S)(?:[^‘’'\n]|(?<=[\p{L}\p{N}])[’'](?=[\p{L}\p{N}]))*[’']?(?![\p{L}\p{N}])/gu;

/** What a quotation gives for somebody's very words: all its pieces together; of a mixed one each stretch inside of marks for itself. */
function claimsOf(
  text: string,
  { pieces, type }: FinalQuotation,
  { fromSource }: Pick<TextLayout, 'fromSource'>,
): Span[][] {
  const read = pieces.map((piece) => fromSource(piece));
  if (type !== 'mixed') return [read];
  const stretches = read.flatMap(({ start, end }) =>
    Array.from(text.slice(start, end).matchAll(MARKED), ({ 0: { length }, index }) => [
      { start: start + index, end: start + index + length },
    ]),
  );
  return stretches.length > 0 ? stretches : [read];
}

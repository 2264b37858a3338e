import type { QuotationType, Span } from '../../server/src/analysis/facts';
import type { QuoteRecord } from '../../server/src/formats/jsonLines';
import type { GoldDocument, GoldQuote } from './corpus';
import { sameHead, sameName } from './names';
import { intersectionOverUnion, overlap, type Pair, pairUp, tidy } from './spans';

/** What of a corpus is judged, and how strictly. */
export interface QuotationRules {
  /** Judge only gold quotations of this type. Default: all. */
  readonly type?: QuotationType;
  /** Leave out gold beliefs and intentions. Default: false. */
  readonly speechOnly?: boolean;
  /** Compare spans as they are, without tidying their edges. Default: false. */
  readonly exactEdges?: boolean;
}

/** A quotation with the span that is compared. */
export interface Compared<T> {
  readonly quote: T;
  readonly span: Span;
}

/** The gold and the predicted quotations of a document, paired. */
export interface QuotationMatching {
  readonly document: GoldDocument;
  /** Those that are judged. */
  readonly gold: readonly Compared<GoldQuote>[];
  /** Every predicted quotation, also those whose span is empty once tidied. */
  readonly predictions: readonly QuoteRecord[];
  readonly predicted: readonly Compared<QuoteRecord>[];
  /** For an index in `gold`, the predicted quotation that overlaps enough. */
  readonly found: ReadonlyMap<number, Compared<QuoteRecord>>;
  /** The predictions that count: all but those on what is not judged. */
  readonly counted: ReadonlySet<QuoteRecord>;
  readonly isJudged: (quote: GoldQuote) => boolean;
}

/** Intersection over union from which a quotation counts as found. */
const FOUND = 0.8 - 1e-9;
/** Between equal overlaps the one with the right speaker wins. */
const SPEAKER_BONUS = 1e-6;

/** Pairs gold and predicted quotations one to one, the best overlaps first. */
export function matchQuotations(
  document: GoldDocument,
  quotes: readonly QuoteRecord[],
  rules: QuotationRules,
): QuotationMatching {
  const { text, quotes: annotated = [], ignore = [] } = document;
  const isJudged = (quote: GoldQuote): boolean =>
    (rules.type === undefined || quote.type === rules.type) && !(rules.speechOnly && quote.speech === false);
  const compare = <T extends Span>(list: readonly T[]): Compared<T>[] =>
    list
      .map((quote) => ({ quote, span: rules.exactEdges ? quote : tidy(text, quote) }))
      .filter(({ span }) => span.end > span.start);
  const unjudged = [...compare(annotated.filter((quote) => !isJudged(quote))).map(({ span }) => span), ...ignore];
  const gold = compare(annotated.filter(isJudged)).filter(
    ({ span }) => !ignore.some((ignored) => overlap(span, ignored) >= 0.5 * (span.end - span.start)),
  );
  const predicted = compare(quotes);
  const { found, predictions } = foundPairs(gold, predicted);
  const counts = ({ quote, span }: Compared<QuoteRecord>): boolean =>
    !unjudged.some((other) => overlap(other, span) >= 0.5 * Math.min(length(other), length(span))) &&
    (rules.type === undefined || quote.type === rules.type);
  const counted = new Set(predicted.filter((one) => predictions.has(one) || counts(one)).map(({ quote }) => quote));
  return { document, gold, predictions: quotes, predicted, found, counted, isJudged };
}

function length({ start, end }: Span): number {
  return end - start;
}

function foundPairs(gold: readonly Compared<GoldQuote>[], predicted: readonly Compared<QuoteRecord>[]) {
  const pairs: ReadonlyMap<number, Pair> = pairUp(gold, predicted, (one, other) => {
    const shared = intersectionOverUnion(one.span, other.span);
    return shared > 0 && isSpeakerRight(one.quote, other.quote) ? shared + SPEAKER_BONUS : shared;
  });
  const found = new Map<number, Compared<QuoteRecord>>();
  for (const [index, pair] of pairs) if (pair.weight >= FOUND) found.set(index, predicted[pair.index]!);
  return { found, predictions: new Set(found.values()) };
}

/**
 * Whether the speaker is right: the mentions overlap, or have the same last name. A gold quotation with a name but no
 * mention (a floating one) needs that name; one with neither needs to be unattributed.
 */
export function isSpeakerRight(gold: GoldQuote, { speaker, speakerEntity }: QuoteRecord): boolean {
  const name = speakerEntity ?? speaker?.text;
  if (!gold.speaker) {
    if (!gold.speakerEntity) return !speaker && !speakerEntity;
    return sameName(gold.speakerEntity, name) || sameHead(gold.speakerEntity, name);
  }
  if (speaker && overlap(gold.speaker, speaker) > 0) return true;
  return [gold.speakerEntity, gold.speaker.text].some((wanted) =>
    [speakerEntity, speaker?.text].some((got) => sameHead(wanted, got)),
  );
}

/** Whether the full name is right; for gold quotations that have one. */
export function isFullNameRight(gold: GoldQuote, { speaker, speakerEntity }: QuoteRecord): boolean {
  return sameName(gold.speakerEntity, speakerEntity ?? speaker?.text);
}

import type { Span } from '../../server/src/analysis/facts';
import type { QuoteRecord } from '../../server/src/formats/jsonLines';
import type { GoldQuote } from './corpus';
import { isFullNameRight, isSpeakerRight, type QuotationMatching } from './quotationMatching';
import { type Counts, f1, percent } from './ratios';
import { isSame, overlap, unique } from './spans';

/** Counts of one document; `quotationFigures` makes percentages of their sum. */
export function countQuotations(matching: QuotationMatching): Counts {
  const { gold, predicted, found, counted } = matching;
  const counts = {
    gold: gold.length,
    predicted: predicted.filter(({ quote }) => counted.has(quote)).length,
    named: gold.filter(({ quote }) => quote.speakerEntity).length,
    found: found.size,
    exact: 0,
    speakerRight: 0,
    foundNamed: 0,
    nameRight: 0,
  };
  for (const [index, { quote, span }] of found) {
    const wanted = gold[index]!;
    if (isSame(wanted.span, span)) counts.exact++;
    if (isSpeakerRight(wanted.quote, quote)) counts.speakerRight++;
    if (!wanted.quote.speakerEntity) continue;
    counts.foundNamed++;
    if (isFullNameRight(wanted.quote, quote)) counts.nameRight++;
  }
  return {
    ...counts,
    ...prefixed('cue', countCues(matching)),
    ...prefixed('source', countSources(matching)),
  };
}

/** Percentages over a corpus: quotations found, their speakers, full names, and exact spans of content, source and cue. */
export function quotationFigures(total: Counts) {
  const { gold, predicted, named = 0, found = 0, exact, foundNamed = 0, nameRight, speakerRight } = total;
  return {
    found: f1(found, predicted, gold),
    exact: f1(exact, predicted, gold),
    speaker: percent(speakerRight, found),
    endToEnd: f1(speakerRight, predicted, gold),
    fullName: percent(nameRight, foundNamed),
    // Predictions that hit a quotation without a known name are neither right nor wrong.
    endToEndFullName: f1(nameRight, (predicted ?? 0) - (found - foundNamed), named),
    cueExact: f1(total['cueExact'], total['cuePredicted'], total['cueGold']),
    sourceExact: f1(total['sourceExact'], total['sourcePredicted'], total['sourceGold']),
  };
}

function prefixed(prefix: string, counts: Counts): Counts {
  return Object.fromEntries(
    Object.entries(counts).map(([name, count]) => [prefix + name.charAt(0).toUpperCase() + name.slice(1), count]),
  );
}

type Part = 'cue' | 'speaker';

function partsOf(quotes: readonly (GoldQuote | QuoteRecord)[], part: Part): Span[] {
  return unique<Span>(quotes.map((quote) => quote[part]));
}

/** The gold spans that are judged, and those that are not and stand apart from them. */
function goldParts({ document: { quotes = [] }, isJudged }: QuotationMatching, part: Part) {
  const gold = partsOf(quotes.filter(isJudged), part);
  const unjudged = partsOf(
    quotes.filter((quote) => !isJudged(quote)),
    part,
  ).filter((span) => !gold.some((other) => overlap(span, other) > 0));
  const isUnjudged = (span: Span): boolean => unjudged.some((other) => overlap(span, other) > 0);
  return { gold, isUnjudged };
}

/** Any predicted cue may be right; those of quotations that do not count are no false alarms. */
function countCues(matching: QuotationMatching): Counts {
  const { gold, isUnjudged } = goldParts(matching, 'cue');
  const cues = partsOf(matching.predictions, 'cue');
  const counted = partsOf(countedQuotes(matching), 'cue');
  const { taken, exact } = takeInOrder(gold, cues);
  const alarms = cues.filter(
    (cue, index) => taken.has(index) || (counted.some((other) => isSame(other, cue)) && !isUnjudged(cue)),
  );
  return { gold: gold.length, predicted: alarms.length, exact };
}

function countSources(matching: QuotationMatching): Counts {
  const { gold, isUnjudged } = goldParts(matching, 'speaker');
  const sources = partsOf(countedQuotes(matching), 'speaker').filter((source) => !isUnjudged(source));
  return { gold: gold.length, predicted: sources.length, exact: takeInOrder(gold, sources).exact };
}

function countedQuotes({ predictions, counted }: QuotationMatching): readonly QuoteRecord[] {
  return predictions.filter((quote) => counted.has(quote));
}

/** Gives every gold span, in order, the prediction left that overlaps it most. */
function takeInOrder(gold: readonly Span[], predicted: readonly Span[]) {
  const taken = new Set<number>();
  let exact = 0;
  for (const span of gold) {
    let best = -1;
    let most = 0;
    predicted.forEach((other, index) => {
      const shared = taken.has(index) ? 0 : overlap(span, other);
      if (shared > most) [best, most] = [index, shared];
    });
    if (best === -1) continue;
    taken.add(best);
    if (isSame(span, predicted[best]!)) exact++;
  }
  return { taken, exact };
}

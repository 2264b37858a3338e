import type { QuoteRecord } from '../../server/src/formats/jsonLines';
import type { GoldDocument, GoldSpan } from './corpus';
import { type Counts, f1, percent } from './ratios';
import { overlap } from './spans';

/**
 * Counts for the Gender Gap Tracker's own measure: in gold order, each quotation takes the prediction that covers the
 * largest share of it, if that is more than `threshold`; the spans are compared as they are.
 */
export function countGapTracker(document: GoldDocument, quotes: readonly QuoteRecord[], threshold: number): Counts {
  const counts = { gold: document.quotes?.length ?? 0, predicted: quotes.length, found: 0, speaker: 0, verb: 0 };
  const left = new Set(quotes);
  for (const gold of document.quotes ?? []) {
    let best: QuoteRecord | undefined;
    let most = threshold;
    for (const quote of left) {
      const share = overlap(gold, quote) / (gold.end - gold.start);
      if (share > most) [best, most] = [quote, share];
    }
    if (best === undefined) continue;
    left.delete(best);
    counts.found++;
    if (gold.speaker ? best.speaker && overlap(gold.speaker, best.speaker) > 0 : !best.speaker || best.floating)
      counts.speaker++;
    if (verbOf(gold.cue) === verbOf(best.cue)) counts.verb++;
  }
  return counts;
}

/** Percentages over a corpus: F1 of the quotations, accuracy of speaker and verb among those found. */
export function gapTrackerFigures({ gold, predicted, found, speaker, verb }: Counts) {
  return { found: f1(found, predicted, gold), speaker: percent(speaker, found), verb: percent(verb, found) };
}

/** Their gold cues are verbs only. */
function verbOf(cue: Pick<GoldSpan, 'text' | 'derived'> | null | undefined): string {
  const verb = cue?.text.toLowerCase().trim() ?? '';
  return cue?.derived || verb === 'according to' ? '' : verb;
}

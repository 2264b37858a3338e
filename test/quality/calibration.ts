import { isFullNameRight, isSpeakerRight, type QuotationMatching } from './quotationMatching';
import { type Counts, percent } from './ratios';

/** Lower edges of the bands of confidence. */
export const BANDS = [0, 0.3, 0.5, 0.7, 0.8, 0.9, 0.95] as const;
const CERTAIN = 0.9;

/**
 * Counts, by band of confidence, of attributed predictions that found a gold quotation, and of those that are right: the
 * full name where the corpus has one, else the speaker.
 */
export function countConfidence({ gold, found }: QuotationMatching): Counts {
  const counts: Counts = {};
  const add = (name: string, when = true): void => {
    if (when) counts[name] = (counts[name] ?? 0) + 1;
  };
  for (const [index, { quote }] of found) {
    if (quote.speakerEntity === null) continue;
    const wanted = gold[index]!.quote;
    const speaker = isSpeakerRight(wanted, quote);
    const right = wanted.speakerEntity ? isFullNameRight(wanted, quote) : speaker;
    const band = `band ${BANDS.findLast((edge) => quote.confidence >= edge) ?? 0}`;
    add(band);
    add(`${band} right`, right);
    if (quote.confidence < CERTAIN) continue;
    add('certain');
    add('certain right', right);
    add('certain speaker', speaker);
  }
  return counts;
}

/** In percent: how many of those with a confidence of 0.9 or more are right. */
export function certainFigures(total: Counts): { right: number; speaker: number } {
  const { certain } = total;
  return { right: percent(total['certain right'], certain), speaker: percent(total['certain speaker'], certain) };
}

/** One line a band: how many, and the share that is right. */
export function calibrationCurve(total: Counts): string[] {
  return BANDS.map((edge, i) => {
    const count = total[`band ${edge}`] ?? 0;
    const right = percent(total[`band ${edge} right`], count).toFixed(0);
    return `${edge.toFixed(2)}–${(BANDS[i + 1] ?? 1).toFixed(2)}: ${count === 0 ? '–' : `${right} % of ${count}`}`;
  });
}

import type { QuoteRecord } from '../../server/src/formats/jsonLines';
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
    const cell = `${CELL}${meansOf(quote)} ${band}`;
    add(cell, quote.confidence >= LIKELY);
    add(`${cell} right`, right && quote.confidence >= LIKELY);
    if (quote.confidence < CERTAIN) continue;
    add('certain');
    add('certain right', right);
    add('certain speaker', speaker);
  }
  return counts;
}

/** What tells the speaker, as far as a record shows it: "cue-and-source pronoun", "floating". */
function meansOf({ rule, speaker }: QuoteRecord): string {
  if (speaker === null) return rule;
  if (PRONOUN.test(speaker.text)) return `${rule} pronoun`;
  return `${rule} ${/^\p{Ll}/u.test(speaker.text) || ARTICLE.test(speaker.text) ? 'description' : 'name'}`;
}

const PRONOUN = /^(?:he|she|it|they|who|which|we|both)$/i;
const ARTICLE = /^(?:an?|the|his|her|their|its|one|some|two|many)\s/i;

/**
 * Per corpus, how many are right of those that the other corpora say are certain: whoever's speaker is told in a way, and with a
 * confidence, that is right there in 97 of 100.
 *
 * @param fitted corpora that the others may be fitted on; those with silver names are looked at alone
 */
export function crossValidated(counts: ReadonlyMap<string, Counts>, fitted: readonly string[]): string[] {
  return Array.from(counts, ([corpus, own]) => {
    const others = fitted.filter((name) => name !== corpus && counts.has(name)).map((name) => counts.get(name)!);
    let certain = 0;
    let right = 0;
    for (const [cell, count] of Object.entries(own)) {
      if (!cell.startsWith(CELL) || cell.endsWith(' right')) continue;
      const [all, good] = [cell, `${cell} right`].map((key) => others.reduce((so, other) => so + (other[key] ?? 0), 0));
      if (all! < ENOUGH || good! < SURE * all!) continue;
      certain += count;
      right += own[`${cell} right`] ?? 0;
    }
    const share = certain === 0 ? '–' : `${percent(right, certain).toFixed(1)} % of ${certain}`;
    return `Certain by the other corpora, ${corpus}: ${share} right`;
  });
}

const CELL = 'cell ';
/** Below, nothing is taken for certain. */
const LIKELY = 0.8;
/** Fewer examples say nothing. */
const ENOUGH = 10;
const SURE = 0.97;

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

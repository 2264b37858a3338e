import type { AnnotationKind } from '../model';
import type { AgreementItem, MatchedItems } from './agreementItems';
import { cohensKappa } from './cohensKappa';

/** How far two annotators agree on one kind. */
export interface KindAgreement {
  readonly kind: AnnotationKind;
  /** How many annotations each has; how many have the same span, marks and space at its ends apart; how many at least half of it. */
  readonly a: number;
  readonly b: number;
  readonly same: number;
  readonly overlapping: number;
  /** How many of the same spans have the same said of them. */
  readonly agreed: number;
  /** Of the same spans; A is the reference. 0 to 1. */
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  /** F1 with all spans that share at least half. */
  readonly lenientF1: number;
  /** Cohen's kappa of what is said of matched spans; undefined where there is nothing to tell apart. */
  readonly kappa: number | undefined;
}

/** What the measures of two annotators are made of; counts of several articles add up. */
export interface PairCounts extends Pick<KindAgreement, 'a' | 'b' | 'same' | 'overlapping' | 'agreed'> {
  /** What each says of the spans that match. */
  readonly labels: readonly (readonly [a: string, b: string])[];
}

/** Counts the items of two annotators, and their pairs. */
export function pairCounts(
  ofA: readonly AgreementItem[],
  ofB: readonly AgreementItem[],
  { pairs, same }: MatchedItems,
): PairCounts {
  return {
    a: ofA.length,
    b: ofB.length,
    same,
    overlapping: pairs.length,
    agreed: pairs.slice(0, same).filter(([one, other]) => one.label === other.label).length,
    labels: pairs.map(([one, other]) => [one.label, other.label]),
  };
}

/** The counts of several articles as one. */
export function sumOfCounts(counts: readonly PairCounts[]): PairCounts {
  const total = (key: Exclude<keyof PairCounts, 'labels'>): number => counts.reduce((sum, one) => sum + one[key], 0);
  return {
    a: total('a'),
    b: total('b'),
    same: total('same'),
    overlapping: total('overlapping'),
    agreed: total('agreed'),
    labels: counts.flatMap(({ labels }) => labels),
  };
}

/** The measures of two annotators. */
export function kindAgreement(kind: AnnotationKind, { labels, ...counts }: PairCounts): KindAgreement {
  const { a, b, same, overlapping } = counts;
  return {
    kind,
    ...counts,
    precision: share(same, b),
    recall: share(same, a),
    f1: share(2 * same, a + b),
    lenientF1: share(2 * overlapping, a + b),
    kappa: cohensKappa(labels),
  };
}

/** Two who both found nothing agree. */
function share(part: number, whole: number): number {
  return whole === 0 ? 1 : part / whole;
}

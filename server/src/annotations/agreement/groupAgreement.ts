import type { Span } from '../../analysis/facts';
import type { AnnotationKind } from '../model';
import { inTextOrder } from '../spans';
import { type AgreementItem, type Annotator, comparedKinds, itemsOf, matchedSpans, matchItems } from './agreementItems';
import { kindAgreement, type KindAgreement, pairCounts, type PairCounts, sumOfCounts } from './kindAgreement';
import { krippendorffsAlpha } from './krippendorffsAlpha';
import { unitizedAlpha } from './unitizedAlpha';

/** An article with the annotations of each annotator, who stand in the same order in all articles. */
export interface JointlyAnnotated {
  readonly text: string;
  readonly annotators: readonly Annotator[];
}

/** Two of the annotators, by their index; the first is the reference. */
export interface PairAgreement extends KindAgreement {
  readonly first: number;
  readonly second: number;
}

/** How far two or more annotators agree on one kind. */
export interface GroupAgreement {
  readonly kind: AnnotationKind;
  /** How many annotations each has. */
  readonly annotations: readonly number[];
  readonly pairs: readonly PairAgreement[];
  /** Means over the pairs, each the same weight (Hripcsak and Rothschild 2005). */
  readonly f1: number;
  readonly lenientF1: number;
  /** Cohen's kappa, the mean over the pairs that have one (Light 1971); undefined where none has. */
  readonly kappa: number | undefined;
  /** Krippendorff's alpha of what is said of spans that two or more have marked, nominal; undefined where there is nothing to tell apart. */
  readonly alpha: number | undefined;
  /** Krippendorff's alpha of the stretches that are marked; undefined where nobody marked any. */
  readonly unitizedAlpha: number | undefined;
}

/** Compares two or more people's annotations of the same articles, which count as one long text. */
export function groupAgreement(articles: readonly JointlyAnnotated[]): GroupAgreement[] {
  return comparedKinds.map((kind) => ofKind(articles, kind));
}

function ofKind(articles: readonly JointlyAnnotated[], kind: AnnotationKind): GroupAgreement {
  const count = articles[0]?.annotators.length ?? 0;
  const counts = new Map<string, PairCounts[]>();
  const units: string[][] = [];
  const continuum: Span[][] = Array.from({ length: count }, () => []);
  const annotations = new Array<number>(count).fill(0);
  let length = 0;
  for (const { text, annotators } of articles) {
    const items = annotators.map((one) => itemsOf(text, one, kind));
    items.forEach((own, i) => {
      annotations[i]! += own.length;
      for (const { start, end } of outermost(own)) continuum[i]!.push({ start: length + start, end: length + end });
    });
    for (const [i, j] of pairsOf(count)) {
      const key = `${i} ${j}`;
      const known = counts.get(key) ?? [];
      known.push(pairCounts(items[i]!, items[j]!, matchItems(items[i]!, items[j]!)));
      counts.set(key, known);
    }
    units.push(...matchedSpans(items).map((own) => own.map(({ label }) => label)));
    length += text.length;
  }
  const pairs = pairsOf(count).map(([first, second]): PairAgreement => ({
    first,
    second,
    ...kindAgreement(kind, sumOfCounts(counts.get(`${first} ${second}`) ?? [])),
  }));
  return {
    kind,
    annotations,
    pairs,
    f1: mean(pairs.map(({ f1 }) => f1)) ?? 1,
    lenientF1: mean(pairs.map(({ lenientF1 }) => lenientF1)) ?? 1,
    kappa: mean(pairs.flatMap(({ kappa }) => kappa ?? [])),
    alpha: krippendorffsAlpha(units),
    unitizedAlpha: unitizedAlpha(length, continuum),
  };
}

function pairsOf(count: number): (readonly [number, number])[] {
  return Array.from({ length: count }, (_, i) => i).flatMap((i) =>
    Array.from({ length: count - i - 1 }, (_, more) => [i, i + 1 + more] as const),
  );
}

function mean(values: readonly number[]): number | undefined {
  return values.length === 0 ? undefined : values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** The stretches that one annotator marked, sorted; of those that share something, such as quotations in others, the first and longest. */
function outermost(items: readonly AgreementItem[]): Span[] {
  const pieces = items.flatMap((item) => item.pieces).sort(inTextOrder);
  let end = 0;
  return pieces.filter((piece) => {
    if (piece.start < end) return false;
    end = piece.end;
    return true;
  });
}

import type { Span } from '../../analysis/facts';
import { lowerBound } from '../../analysis/text/lowerBound';
import { foundPieces } from '../matching';
import type { Anchored, AnnotationKind, Sidecar } from '../model';
import { hullOf, intersectionOverUnion } from '../spans';
import { labelsOf } from './renderAnnotations';

/** The annotations of one person. */
export interface Annotator {
  readonly sidecar: Sidecar;
  readonly anchored: readonly Anchored[];
}

/** The kinds that annotators are compared by. */
export const comparedKinds: readonly AnnotationKind[] = ['quotation', 'speaker', 'cue', 'date'];

/** An annotation as annotators are compared by it. */
export interface AgreementItem {
  readonly anchored: Anchored;
  /** Without marks and space at the ends of each. */
  readonly pieces: readonly Span[];
  /** What is said of the words: type and speakers, value. */
  readonly label: string;
}

/** From this intersection over union on, two spans are of the same words. */
const LEAST_OVERLAP = 0.5;

/** The annotations of one kind; rejections and orphans say nothing about agreement. */
export function itemsOf(text: string, { sidecar, anchored }: Annotator, kind: AnnotationKind): AgreementItem[] {
  return anchored.flatMap((one) => {
    const { annotation } = one;
    if (annotation.kind !== kind || annotation.status === 'rejected') return [];
    const pieces = foundPieces(one).map((piece) => hullOf(text, [piece]));
    if (pieces.length === 0) return [];
    const labels = labelsOf(sidecar, { ...annotation, note: '' }).filter((label) => label !== '()');
    return [{ anchored: one, pieces, label: labels.join(' · ') }];
  });
}

/** The newsroom's own labels that both have used: who does not use a label says nothing by it. */
export function labelsOfBoth(a: Annotator, b: Annotator): ReadonlySet<string> {
  const [ofA, ofB] = [a, b].map(
    ({ anchored }) => new Set(anchored.flatMap(({ annotation: { labels = [] } }) => labels.map(({ name }) => name))),
  );
  return new Set([...ofA!].filter((name) => ofB!.has(name)));
}

/** The values that an item has of these labels, `stance: against`, in one order. */
export function labelValues({ anchored }: AgreementItem, names: ReadonlySet<string>): string[] {
  const { labels = [] } = anchored.annotation;
  return labels
    .filter(({ name }) => names.has(name))
    .map(({ name, value }) => `${name}: ${value}`)
    .sort();
}

/** Whether two items of the same words say the same, in the labels too that both annotators use. */
export function saysTheSame(one: AgreementItem, other: AgreementItem, names: ReadonlySet<string>): boolean {
  return one.label === other.label && labelValues(one, names).join() === labelValues(other, names).join();
}

/** Two annotators' items that are of the same words. */
export interface MatchedItems {
  /** Those with the same span come first. */
  readonly pairs: readonly (readonly [AgreementItem, AgreementItem])[];
  /** How many pairs have the same span. */
  readonly same: number;
}

/** Pairs of the same spans, then of those that overlap most; each item is in one pair at most. */
export function matchItems(ofA: readonly AgreementItem[], ofB: readonly AgreementItem[]): MatchedItems {
  const keyOf = ({ pieces }: AgreementItem): string => pieces.map(({ start, end }) => `${start}-${end}`).join();
  const left = new Map<string, AgreementItem[]>();
  for (const one of ofB) left.set(keyOf(one), [...(left.get(keyOf(one)) ?? []), one]);
  const pairs: (readonly [AgreementItem, AgreementItem])[] = [];
  const rest = ofA.filter((one) => {
    // Of two with the same words the one that says the same.
    const found = left.get(keyOf(one)) ?? [];
    const at = Math.max(
      0,
      found.findIndex(({ label }) => label === one.label),
    );
    const [other] = found.splice(at, 1);
    if (other) pairs.push([one, other]);
    return !other;
  });
  const same = pairs.length;
  const overlapping = overlapsWith([...left.values()].flat());
  const near = rest.flatMap((one) =>
    overlapping(one).map((other) => ({ one, other, overlap: intersectionOverUnion(one.pieces, other.pieces) })),
  );
  const taken = new Set<AgreementItem>();
  for (const { one, other, overlap } of near.sort((x, y) => y.overlap - x.overlap)) {
    if (overlap < LEAST_OVERLAP || taken.has(one) || taken.has(other)) continue;
    taken.add(one).add(other);
    pairs.push([one, other]);
  }
  return { same, pairs };
}

/** Looks up the items that overlap with another, in the order in which they are given. */
function overlapsWith(items: readonly AgreementItem[]): (one: AgreementItem) => AgreementItem[] {
  const sorted = items.map((item, i) => ({ item, i, ...reachOf(item) })).sort((x, y) => x.start - y.start);
  let greatest = 0;
  const greatestEnds = sorted.map(({ end }) => (greatest = Math.max(greatest, end)));
  return (one) => {
    const { start, end } = reachOf(one);
    // Those behind begin too late, those before end too early.
    const last = lowerBound(sorted.length, (at) => sorted[at]!.start < end);
    const first = lowerBound(last, (at) => greatestEnds[at]! <= start);
    const found = sorted.slice(first, last).filter((other) => other.end > start);
    return found.sort((x, y) => x.i - y.i).map(({ item }) => item);
  };
}

function reachOf({ pieces }: AgreementItem): Span {
  return { start: pieces[0]!.start, end: pieces.at(-1)!.end };
}

/** Items of each span by those who have it: an item joins the span of the first annotator whose item it matches. */
export function matchedSpans(items: readonly (readonly AgreementItem[])[]): readonly (readonly AgreementItem[])[] {
  const spans: AgreementItem[][] = [];
  for (const own of items) {
    const known = new Map(spans.flatMap((span) => (span[0] ? [[span[0], span] as const] : [])));
    const { pairs } = matchItems([...known.keys()], own);
    for (const [item, other] of pairs) known.get(item)?.push(other);
    const matched = new Set(pairs.map(([, other]) => other));
    for (const item of own) if (!matched.has(item)) spans.push([item]);
  }
  return spans;
}

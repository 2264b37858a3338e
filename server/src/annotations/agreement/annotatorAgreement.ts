import type { Span } from '../../analysis/facts';
import { asRead } from '../../analysis/text/layout/asRead';
import { foundPieces } from '../matching';
import type { Anchored, AnnotationKind, Sidecar } from '../model';
import { hullOf, inTextOrder, intersectionOverUnion } from '../spans';
import { cohensKappa } from './cohensKappa';
import { labelsOf } from './renderAnnotations';

/** The annotations of one person. */
export interface Annotator {
  readonly sidecar: Sidecar;
  readonly anchored: readonly Anchored[];
}

/** Agreement of two annotators on one kind. */
export interface KindAgreement {
  readonly kind: AnnotationKind;
  /** Number of annotations of each; of those with the same span, marks and space at its ends apart; of those with at least half of it. */
  readonly a: number;
  readonly b: number;
  readonly same: number;
  readonly overlapping: number;
  /** Number of same spans with the same annotation. */
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

/** Something that the two do not agree on, with what each says; undefined: has no such annotation. */
export interface Difference extends Span {
  readonly kind: AnnotationKind;
  readonly words: string;
  readonly a: string | undefined;
  readonly b: string | undefined;
}

interface Item {
  readonly pieces: readonly Span[];
  readonly label: string;
}

const kinds: readonly AnnotationKind[] = ['quotation', 'speaker', 'cue', 'date'];
/** From this intersection over union on, two spans are of the same words. */
const LEAST_OVERLAP = 0.5;

/** Compares two people's annotations of one text; rejections and orphans say nothing about it. */
export function annotatorAgreement(
  text: string,
  a: Annotator,
  b: Annotator,
): { readonly kinds: readonly KindAgreement[]; readonly differences: readonly Difference[] } {
  const differences: Difference[] = [];
  const measured = kinds.map((kind): KindAgreement => {
    const [ofA, ofB] = [itemsOf(text, a, kind), itemsOf(text, b, kind)];
    const { same, pairs } = match(ofA, ofB);
    const matched = new Set(pairs.flat());
    const add = ({ pieces }: Item, one: string | undefined, other: string | undefined): void => {
      const { start, end } = { start: pieces[0]!.start, end: pieces.at(-1)!.end };
      differences.push({ kind, start, end, words: text.slice(start, end), a: one, b: other });
    };
    for (const one of ofA) if (!matched.has(one)) add(one, one.label, undefined);
    for (const one of ofB) if (!matched.has(one)) add(one, undefined, one.label);
    pairs.forEach(([one, other], i) => {
      const spans = i < same ? '' : ` (${asRead(text.slice(other.pieces[0]!.start, other.pieces.at(-1)!.end))})`;
      if (i >= same || one.label !== other.label) add(one, one.label, other.label + spans);
    });
    return {
      kind,
      a: ofA.length,
      b: ofB.length,
      same,
      overlapping: pairs.length,
      agreed: pairs.slice(0, same).filter(([one, other]) => one.label === other.label).length,
      precision: share(same, ofB.length),
      recall: share(same, ofA.length),
      f1: share(2 * same, ofA.length + ofB.length),
      lenientF1: share(2 * pairs.length, ofA.length + ofB.length),
      kappa: cohensKappa(pairs.map(([one, other]) => [one.label, other.label])),
    };
  });
  return { kinds: measured, differences: differences.sort(inTextOrder) };
}

function itemsOf(text: string, { sidecar, anchored }: Annotator, kind: AnnotationKind): Item[] {
  return anchored.flatMap((one) => {
    const pieces = foundPieces(one).map((piece) => hullOf(text, [piece]));
    const { annotation } = one;
    if (annotation.kind !== kind || annotation.status === 'rejected' || pieces.length === 0) return [];
    return [
      {
        pieces,
        label: labelsOf(sidecar, { ...annotation, note: '' })
          .filter((label) => label !== '()')
          .join(' · '),
      },
    ];
  });
}

/** Pairs of the same spans, then of those that overlap most; each item is in one pair at most. */
function match(ofA: readonly Item[], ofB: readonly Item[]): { same: number; pairs: (readonly [Item, Item])[] } {
  const keyOf = ({ pieces }: Item): string => pieces.map(({ start, end }) => `${start}-${end}`).join();
  const left = new Map<string, Item[]>();
  for (const one of ofB) left.set(keyOf(one), [...(left.get(keyOf(one)) ?? []), one]);
  const pairs: (readonly [Item, Item])[] = [];
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
  const others = [...left.values()].flat();
  const near = rest.flatMap((one) =>
    others
      .filter(({ pieces }) => pieces[0]!.start < one.pieces.at(-1)!.end && pieces.at(-1)!.end > one.pieces[0]!.start)
      .map((other) => ({ one, other, overlap: intersectionOverUnion(one.pieces, other.pieces) })),
  );
  const taken = new Set<Item>();
  for (const { one, other, overlap } of near.sort((x, y) => y.overlap - x.overlap)) {
    if (overlap < LEAST_OVERLAP || taken.has(one) || taken.has(other)) continue;
    taken.add(one).add(other);
    pairs.push([one, other]);
  }
  return { same, pairs };
}

/** Two who both found nothing agree. */
function share(part: number, whole: number): number {
  return whole === 0 ? 1 : part / whole;
}

import type { Span } from '../../analysis/facts';
import { asRead } from '../../analysis/text/layout/asRead';
import type { AnnotationKind } from '../model';
import { inTextOrder } from '../spans';
import {
  type AgreementItem,
  type Annotator,
  comparedKinds,
  itemsOf,
  labelsOfBoth,
  labelValues,
  matchItems,
  saysTheSame,
} from './agreementItems';
import { kindAgreement, type KindAgreement, pairCounts } from './kindAgreement';

/** Something that the two do not agree on, with what each says; undefined: has no such annotation. */
export interface Difference extends Span {
  readonly kind: AnnotationKind;
  /** The pieces of a quotation joined by ` … `: what stands between them nobody said. */
  readonly words: string;
  readonly a: string | undefined;
  readonly b: string | undefined;
  /** The annotation of each. */
  readonly ofA: AgreementItem | undefined;
  readonly ofB: AgreementItem | undefined;
}

/** Compares two people's annotations of one text; rejections and orphans say nothing about it. */
export function annotatorAgreement(
  text: string,
  a: Annotator,
  b: Annotator,
): { readonly kinds: readonly KindAgreement[]; readonly differences: readonly Difference[] } {
  const differences: Difference[] = [];
  const names = labelsOfBoth(a, b);
  const measured = comparedKinds.map((kind): KindAgreement => {
    const [itemsOfA, itemsOfB] = [itemsOf(text, a, kind), itemsOf(text, b, kind)];
    const matched = matchItems(itemsOfA, itemsOfB);
    const inPairs = new Set(matched.pairs.flat());
    const add = (ofA: AgreementItem | undefined, ofB: AgreementItem | undefined, spans = ''): void => {
      const { pieces } = (ofA ?? ofB)!;
      const { start, end } = { start: pieces[0]!.start, end: pieces.at(-1)!.end };
      const isOfLabels = ofA && ofB && labelValues(ofA, names).join() !== labelValues(ofB, names).join();
      const said = (one: AgreementItem): string =>
        [one.label, ...(isOfLabels ? labelValues(one, names) : [])].filter(Boolean).join(' · ');
      const labelOfB = ofB && said(ofB) + spans;
      const words = wordsOf(text, ofA ?? ofB!);
      differences.push({ kind, start, end, words, a: ofA && said(ofA), b: labelOfB, ofA, ofB });
    };
    for (const one of itemsOfA) if (!inPairs.has(one)) add(one, undefined);
    for (const one of itemsOfB) if (!inPairs.has(one)) add(undefined, one);
    matched.pairs.forEach(([one, other], i) => {
      const isSame = i < matched.same;
      const spans = isSame ? '' : ` (${asRead(wordsOf(text, other))})`;
      if (!isSame || !saysTheSame(one, other, names)) add(one, other, spans);
    });
    return kindAgreement(kind, pairCounts(itemsOfA, itemsOfB, matched));
  });
  return { kinds: measured, differences: differences.sort(inTextOrder) };
}

function wordsOf(text: string, { pieces }: AgreementItem): string {
  return pieces.map(({ start, end }) => text.slice(start, end)).join(' … ');
}

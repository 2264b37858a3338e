import type { Span } from '../../analysis/facts';
import { asRead } from '../../analysis/text/layout/asRead';
import type { AnnotationKind } from '../model';
import { inTextOrder } from '../spans';
import { type AgreementItem, type Annotator, comparedKinds, itemsOf, matchItems } from './agreementItems';
import { kindAgreement, type KindAgreement, pairCounts } from './kindAgreement';

/** Something that the two do not agree on, with what each says; undefined: has no such annotation. */
export interface Difference extends Span {
  readonly kind: AnnotationKind;
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
  const measured = comparedKinds.map((kind): KindAgreement => {
    const [itemsOfA, itemsOfB] = [itemsOf(text, a, kind), itemsOf(text, b, kind)];
    const matched = matchItems(itemsOfA, itemsOfB);
    const inPairs = new Set(matched.pairs.flat());
    const add = (ofA: AgreementItem | undefined, ofB: AgreementItem | undefined, spans = ''): void => {
      const { pieces } = (ofA ?? ofB)!;
      const { start, end } = { start: pieces[0]!.start, end: pieces.at(-1)!.end };
      const labelOfB = ofB && ofB.label + spans;
      differences.push({ kind, start, end, words: text.slice(start, end), a: ofA?.label, b: labelOfB, ofA, ofB });
    };
    for (const one of itemsOfA) if (!inPairs.has(one)) add(one, undefined);
    for (const one of itemsOfB) if (!inPairs.has(one)) add(undefined, one);
    matched.pairs.forEach(([one, other], i) => {
      const isSame = i < matched.same;
      const spans = isSame ? '' : ` (${asRead(text.slice(other.pieces[0]!.start, other.pieces.at(-1)!.end))})`;
      if (!isSame || one.label !== other.label) add(one, other, spans);
    });
    return kindAgreement(kind, pairCounts(itemsOfA, itemsOfB, matched));
  });
  return { kinds: measured, differences: differences.sort(inTextOrder) };
}

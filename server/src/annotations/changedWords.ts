import { foldText } from './anchoring/foldedText';
import type { Anchored, Annotation } from './model';

/** The words that a person confirmed, one string a target: those that are described, unless it is written that they were others. */
export function confirmedWordsOf({ confirmedWords, targets }: Annotation): readonly string[] {
  return targets.map(({ exact }, i) => confirmedWords?.[i] ?? exact);
}

/** Whether a person confirmed other words than those that an annotation stands on now: *2 February*, where *12 February* stands. */
export function changedSinceConfirmed(text: string, { annotation, pieces }: Anchored): boolean {
  const { status, kind, targets, confirmedWords } = annotation;
  if (status !== 'confirmed' || kind === 'check') return false;
  for (let i = 0; i < pieces.length; i++) {
    const span = pieces[i]!.span;
    if (span && !isSameWords(text.slice(span.start, span.end), confirmedWords?.[i] ?? targets[i]!.exact)) return true;
  }
  return false;
}

/** Whether words are the same in whatever layout: line ends, white space, quoting signs, and how letters are composed, make no other words. */
export function isSameWords(one: string, other: string): boolean {
  return one === other || foldText(one).text === foldText(other).text;
}

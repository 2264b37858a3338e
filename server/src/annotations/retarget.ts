import type { Span } from '../analysis/facts';
import { describer } from './anchoring/describe';
import { standsAt } from './anchoring/evidence';
import { codePoints } from './codePoints';
import { confirmedWordsOf, isSameWords } from './changedWords';
import { isSame } from './json/values';
import type { Anchored, Annotation, Change, Target } from './model';

/**
 * The changes that bring targets up to date with an article as it was saved: words, context, position, hash and the article's
 * name. What is lost keeps the description that it has, with a
 * word that it is lost.
 * @param source the article's relative IRI, see `sourceOf`
 */
export function retarget(text: string, anchored: readonly Anchored[], source: string): Change[] {
  const describe = describer(text, source);
  const points = codePoints(text);
  // Thousands may have moved, and few have changed: what stands as it is described gets its new place, and no more.
  const place = (target: Target, { start, end }: Span): Target => {
    const isAsDescribed = !target.lost && end - start === target.exact.length && standsAt(text, target, start);
    if (!isAsDescribed) return describe({ start, end });
    return { ...target, source, position: { start: points.fromUtf16(start), end: points.fromUtf16(end) } };
  };
  return anchored.flatMap(({ annotation, pieces }): Change[] => {
    const targets = annotation.targets.map((target, i): Target => {
      const span = pieces[i]?.span;
      return span ? place(target, span) : { ...target, source, lost: true };
    });
    const after = withConfirmedWords({ ...annotation, targets }, confirmedWordsOf(annotation));
    return isSame(after, annotation) ? [] : [{ of: 'annotation', before: annotation, after }];
  });
}

/** An annotation with the words that a person confirmed, where they are others now. */
function withConfirmedWords(annotation: Annotation, confirmed: readonly string[]): Annotation {
  const { confirmedWords, ...rest } = annotation;
  const isOther = ({ exact, lost }: Target, i: number): boolean => !lost && !isSameWords(exact, confirmed[i]!);
  const isChanged = rest.status === 'confirmed' && rest.kind !== 'check' && rest.targets.some(isOther);
  if (!isChanged) return confirmedWords === undefined ? annotation : rest;
  return { ...rest, confirmedWords: confirmed };
}

/** The changes that make a sidecar belong to an article of another name; nothing else of it changes. */
export function rename(annotations: readonly Annotation[], source: string): Change[] {
  return annotations.flatMap((annotation): Change[] => {
    const targets = annotation.targets.map((target) => ({ ...target, source }));
    if (isSame(targets, annotation.targets)) return [];
    return [{ of: 'annotation', before: annotation, after: { ...annotation, targets } }];
  });
}

import { describer } from './anchoring/describe';
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
  return anchored.flatMap(({ annotation, pieces }): Change[] => {
    const targets = annotation.targets.map((target, i): Target => {
      const span = pieces[i]?.span;
      return span ? describe(span) : { ...target, source, lost: true };
    });
    if (isSame(targets, annotation.targets)) return [];
    return [{ of: 'annotation', before: annotation, after: { ...annotation, targets } }];
  });
}

/** The changes that make a sidecar belong to an article of another name; nothing else of it changes. */
export function rename(annotations: readonly Annotation[], source: string): Change[] {
  return annotations.flatMap((annotation): Change[] => {
    const targets = annotation.targets.map((target) => ({ ...target, source }));
    if (isSame(targets, annotation.targets)) return [];
    return [{ of: 'annotation', before: annotation, after: { ...annotation, targets } }];
  });
}

import type { Anchored, Annotation, Sidecar } from './model';

/**
 * Reads something of an article's annotations that does not depend on where their words stand, once for a sidecar: a key moves
 * thousands of annotations and makes none another.
 *
 * @param read reads it of annotations, with the sidecar that they belong to
 */
export function oncePerSidecar<T extends object>(
  read: (annotations: readonly Annotation[], sidecar: Sidecar) => T,
): (sidecar: Sidecar, anchored: readonly Anchored[]) => T {
  const known = new WeakMap<Sidecar, T>();
  return (sidecar, anchored) => {
    const before = known.get(sidecar);
    const isOfSidecar = areInOrder(sidecar, anchored);
    if (before !== undefined && isOfSidecar) return before;
    const annotations = isOfSidecar ? sidecar.annotations : anchored.map(({ annotation }) => annotation);
    const made = read(annotations, sidecar);
    if (isOfSidecar) known.set(sidecar, made);
    return made;
  };
}

/** Whether anchored annotations are those of a sidecar, in its order. */
function areInOrder({ annotations }: Sidecar, anchored: readonly Anchored[]): boolean {
  if (anchored.length !== annotations.length) return false;
  for (let i = 0; i < anchored.length; i++) if (anchored[i]!.annotation !== annotations[i]) return false;
  return true;
}

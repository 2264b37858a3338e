import type { Annotation, AnnotationKind } from '../model';
import { oncePerSidecar } from '../oncePerSidecar';

/** Annotations of one kind by their indices: what they say is there, that nothing is there, and who it is not. */
export interface AnnotationsOfKind {
  readonly kept: readonly number[];
  readonly rejected: readonly number[];
  readonly refusals: readonly number[];
}

/** Annotations as they are sorted wherever their words stand. */
export interface SortedAnnotations {
  readonly byKind: Readonly<Record<AnnotationKind, AnnotationsOfKind>>;
  /** By quotation among the kept ones the place of its cue among the kept cues, -1 for none. */
  readonly cues: Int32Array;
  /** By quotation among the kept ones the place of its parent among them, -1 for none; absent where none has one. */
  readonly parents: Int32Array | undefined;
}

/** The annotations of an article, sorted. */
export const sortAnnotations = oncePerSidecar(sort);

function sort(annotations: readonly Annotation[]): SortedAnnotations {
  const byKind = { quotation: noneYet(), speaker: noneYet(), cue: noneYet(), date: noneYet(), check: noneYet() };
  annotations.forEach(({ kind, status, speakers }, i) => {
    const own = byKind[kind];
    if (status !== 'rejected') own.kept.push(i);
    else if (speakers.length === 0) own.rejected.push(i);
    else own.refusals.push(i);
  });
  const placesOf = (kind: AnnotationKind): ReadonlyMap<string, number> =>
    new Map(byKind[kind].kept.map((index, place) => [annotations[index]!.id, place]));
  const quotations = byKind.quotation.kept.map((index) => annotations[index]!.quotation);
  const cuePlaces = placesOf('cue');
  const cues = Int32Array.from(quotations, (details) => cuePlaces.get(details?.cue ?? '') ?? -1);
  const hasParents = quotations.some((details) => details?.parent !== undefined);
  const places = hasParents ? placesOf('quotation') : undefined;
  const parents = places && Int32Array.from(quotations, (details) => places.get(details?.parent ?? '') ?? -1);
  return { byKind, cues, parents };
}

function noneYet(): Record<keyof AnnotationsOfKind, number[]> {
  return { kept: [], rejected: [], refusals: [] };
}

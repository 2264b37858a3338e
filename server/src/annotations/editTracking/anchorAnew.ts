import { anchor, anchorInPlace } from '../anchoring/anchor';
import { isSame } from '../json/values';
import type { Anchored, Annotation, TextEdit } from '../model';
import { trackEdits } from './trackEdits';

/** The article as it was saved, and the edits since: in text order, at places of that text; none touches another. */
export interface SavedVersion {
  readonly text: string;
  readonly edits: readonly TextEdit[];
}

/**
 * Anchors what is new in a sidecar; what is described as before stays where it has moved to since.
 *
 * @param saved earlier saved texts, the latest first, each with the edits since. Other programs (the command line) describe
 * annotations by a saved text; those that match one exactly are moved along with the edits
 */
export function anchorAnew(
  text: string,
  annotations: readonly Annotation[],
  previous: readonly Anchored[],
  saved: readonly SavedVersion[] = [],
): Anchored[] {
  const known = new Map(previous.map((anchored) => [anchored.annotation.id, anchored]));
  const found = new Map<Annotation, Anchored>();
  for (const annotation of annotations) {
    const before = known.get(annotation.id);
    if (before && isSame(before.annotation.targets, annotation.targets))
      found.set(annotation, { annotation, pieces: before.pieces });
  }
  const left = () => annotations.filter((annotation) => !found.has(annotation));
  for (const version of saved) {
    if (found.size === annotations.length) break;
    for (const one of moved(text, left(), version)) found.set(one.annotation, one);
  }
  for (const one of anchor(text, left())) found.set(one.annotation, one);
  return annotations.map((annotation) => found.get(annotation)!);
}

function moved(text: string, annotations: readonly Annotation[], { text: before, edits }: SavedVersion): Anchored[] {
  // Each counts from the text that the one before it left: so from the last to the first.
  return trackEdits(anchorInPlace(before, annotations), before, edits.toReversed(), text);
}

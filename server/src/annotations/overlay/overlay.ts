import type { Span } from '../../analysis/facts';
import { foundPieces, matchSuggestions } from '../matching';
import type { Marked } from '../mergedModel';
import type { Anchored, Annotation } from '../model';
import type { AnnotationsOfKind } from './sortedAnnotations';

/** An item to show: a suggestion, an annotation, or an annotation over the suggestion of the same words. */
export interface Overlaid {
  /** Index of the suggestion. */
  readonly suggestion: number | undefined;
  readonly annotation: Annotation | undefined;
  /** Place of the annotation among the kept ones of its kind; -1 where there is none. */
  readonly place: number;
  readonly pieces: readonly Span[];
  /** Ids of records that a person said it is not. */
  readonly notSpeakers: ReadonlySet<string>;
}

const nobody: ReadonlySet<string> = new Set();
const NONE = -1;

/**
 * Suggestions of one kind with the annotations of that kind over them; what is rejected is not in it.
 *
 * @param anchored all annotations; the last argument tells which are of that kind
 */
export function overlay(
  text: string,
  suggestions: readonly (readonly Span[])[],
  anchored: readonly Anchored[],
  { kept, rejected, refusals }: AnnotationsOfKind,
): readonly Overlaid[] {
  // Facts come in text order: with no annotation over them there is nothing to match or to sort.
  if (kept.length + rejected.length + refusals.length === 0) {
    return suggestions.map((pieces, i) => ({
      suggestion: i,
      annotation: undefined,
      place: NONE,
      pieces,
      notSpeakers: nobody,
    }));
  }
  // Where files were merged, words may be both confirmed and rejected: then what is there is shown.
  const decisions = rejected.length > 0 ? [...kept, ...rejected] : kept;
  const places = decisions.map((i) => foundPieces(anchored[i]!));
  const matches = matchSuggestions(text, suggestions, places);
  const decided = new Int32Array(suggestions.length).fill(-1);
  matches.forEach((suggestion, i) => {
    if (suggestion >= 0) decided[suggestion] = i;
  });
  const notSpeakers = notSpeakersOf(
    text,
    suggestions,
    refusals.map((i) => anchored[i]!),
  );

  const shown: Overlaid[] = [];
  suggestions.forEach((suggested, i) => {
    const decision = decided[i]!;
    if (decision >= kept.length) return;
    const annotation = decision < 0 ? undefined : anchored[decisions[decision]!]!.annotation;
    const pieces = decision < 0 ? suggested : places[decision]!;
    shown.push({ suggestion: i, annotation, place: decision, pieces, notSpeakers: notSpeakers.get(i) ?? nobody });
  });
  kept.forEach((one, i) => {
    const pieces = places[i]!;
    const { annotation } = anchored[one]!;
    if (matches[i]! >= 0 || pieces.length === 0) return;
    shown.push({ suggestion: undefined, annotation, place: i, pieces, notSpeakers: nobody });
  });
  return isSorted(shown) ? shown : shown.sort(compare);
}

/** In text order; of two that begin together the longer one first. */
function compare({ pieces: one }: Overlaid, { pieces: other }: Overlaid): number {
  return one[0]!.start - other[0]!.start || other[other.length - 1]!.end - one[one.length - 1]!.end;
}

function isSorted(list: readonly Overlaid[]): boolean {
  for (let i = 1; i < list.length; i++) if (compare(list[i - 1]!, list[i]!) > 0) return false;
  return true;
}

/**
 * The status of an item: suggested by the analysis, confirmed by a person, or accepted by a batch.
 *
 * @param changed ids of confirmed annotations whose words became others
 */
export function statusOf({ annotation }: Overlaid, changed: ReadonlySet<string>): Marked['status'] {
  if (!annotation) return 'suggested';
  if (changed.has(annotation.id)) return 'changed';
  return annotation.status === 'automatic' ? 'automatic' : 'confirmed';
}

/** By suggestion the ids of records that it was said not to be. */
function notSpeakersOf(
  text: string,
  suggestions: readonly (readonly Span[])[],
  refusals: readonly Anchored[],
): Map<number, Set<string>> {
  const result = new Map<number, Set<string>>();
  if (refusals.length === 0) return result;
  const matches = matchSuggestions(text, suggestions, refusals.map(foundPieces), true);
  refusals.forEach(({ annotation }, i) => {
    const suggestion = matches[i]!;
    if (suggestion >= 0) result.set(suggestion, new Set([...(result.get(suggestion) ?? []), ...annotation.speakers]));
  });
  return result;
}

import type { Span } from '../../analysis/facts';
import { foundPieces, matchSuggestions } from '../matching';
import type { Marked } from '../mergedModel';
import type { Anchored, Annotation } from '../model';

/** An item to show: a suggestion, an annotation, or an annotation over the suggestion of the same words. */
export interface Overlaid {
  /** Index of the suggestion. */
  readonly suggestion: number | undefined;
  readonly annotation: Annotation | undefined;
  readonly pieces: readonly Span[];
  /** Ids of records that a person said it is not. */
  readonly notSpeakers: ReadonlySet<string>;
}

const nobody: ReadonlySet<string> = new Set();

/**
 * Suggestions of one kind with the annotations of that kind over them; what is rejected is not in it.
 *
 * @param own the annotations of that kind
 */
export function overlay(
  text: string,
  suggestions: readonly (readonly Span[])[],
  own: readonly Anchored[],
): readonly Overlaid[] {
  // Facts come in text order: with no annotation over them there is nothing to match or to sort.
  if (own.length === 0) {
    return suggestions.map((pieces, i) => ({ suggestion: i, annotation: undefined, pieces, notSpeakers: nobody }));
  }
  const { kept, rejected, refusals } = sortOut(own);
  // Where files were merged, words may be both confirmed and rejected: then what is there is shown.
  const decisions = rejected.length > 0 ? [...kept, ...rejected] : kept;
  const places = decisions.map(foundPieces);
  const matches = matchSuggestions(text, suggestions, places);
  const decided = new Int32Array(suggestions.length).fill(-1);
  matches.forEach((suggestion, i) => {
    if (suggestion >= 0) decided[suggestion] = i;
  });
  const notSpeakers = notSpeakersOf(text, suggestions, refusals);

  const shown: Overlaid[] = [];
  suggestions.forEach((suggested, i) => {
    const decision = decided[i]!;
    if (decision >= kept.length) return;
    const annotation = decision < 0 ? undefined : decisions[decision]!.annotation;
    const pieces = decision < 0 ? suggested : places[decision]!;
    shown.push({ suggestion: i, annotation, pieces, notSpeakers: notSpeakers.get(i) ?? nobody });
  });
  kept.forEach(({ annotation }, i) => {
    const pieces = places[i]!;
    if (matches[i]! >= 0 || pieces.length === 0) return;
    shown.push({ suggestion: undefined, annotation, pieces, notSpeakers: nobody });
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

/** Annotations that say what is there, that say that nothing is there, and that say who it is not. */
function sortOut(own: readonly Anchored[]): Record<'kept' | 'rejected' | 'refusals', readonly Anchored[]> {
  const kept: Anchored[] = [];
  const rejected: Anchored[] = [];
  const refusals: Anchored[] = [];
  for (const one of own) {
    const { status, speakers } = one.annotation;
    if (status !== 'rejected') kept.push(one);
    else if (speakers.length === 0) rejected.push(one);
    else refusals.push(one);
  }
  return { kept, rejected, refusals };
}

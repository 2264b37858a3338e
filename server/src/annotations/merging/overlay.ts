import type { Span } from '../../analysis/facts';
import { foundPieces, matchSuggestions } from '../matching';
import type { Marked } from '../mergedModel';
import type { Anchored, Annotation, AnnotationKind } from '../model';

/** What is shown of one kind: a suggestion, an annotation, or both of the same words. */
export interface Overlaid {
  /** Index of the suggestion. */
  readonly suggestion: number | undefined;
  readonly annotation: Annotation | undefined;
  readonly pieces: readonly Span[];
  /** Ids of records that a person said it is not. */
  readonly notSpeakers: ReadonlySet<string>;
}

const nobody: ReadonlySet<string> = new Set();

/** Suggestions of one kind with the annotations of that kind over them; what is rejected is not in it. */
export function overlay(
  text: string,
  kind: AnnotationKind,
  suggestions: readonly (readonly Span[])[],
  anchored: readonly Anchored[],
): Overlaid[] {
  const own = anchored.filter(({ annotation }) => annotation.kind === kind);
  // Facts come in text order: with no annotation over them there is nothing to match or to sort.
  if (own.length === 0) {
    return suggestions.map((pieces, i) => ({ suggestion: i, annotation: undefined, pieces, notSpeakers: nobody }));
  }
  const [refusals, decisions] = partition(
    own,
    ({ annotation: { status, speakers } }) => status === 'rejected' && speakers.length > 0,
  );
  // Where files were merged, words may be both confirmed and rejected: then what is there is shown.
  const [rejected, kept] = partition(decisions, ({ annotation }) => annotation.status === 'rejected');
  const matches = matchSuggestions(text, suggestions, [...kept, ...rejected]);
  const decided = new Map<number, Anchored>();
  for (const [anchored, i] of matches) decided.set(i, anchored);
  const notSpeakers = notSpeakersOf(matchSuggestions(text, suggestions, refusals, true));

  const shown: Overlaid[] = [];
  suggestions.forEach((suggested, i) => {
    const decision = decided.get(i);
    if (decision?.annotation.status === 'rejected') return;
    const pieces = decision ? foundPieces(decision) : suggested;
    shown.push({ suggestion: i, annotation: decision?.annotation, pieces, notSpeakers: notSpeakers.get(i) ?? nobody });
  });
  const alone = kept.flatMap((one): Overlaid[] => {
    const pieces = foundPieces(one);
    if (matches.has(one) || pieces.length === 0) return [];
    return [{ suggestion: undefined, annotation: one.annotation, pieces, notSpeakers: nobody }];
  });
  return [...shown, ...alone].sort(
    (one, other) => one.pieces[0]!.start - other.pieces[0]!.start || other.pieces.at(-1)!.end - one.pieces.at(-1)!.end,
  );
}

/** Who stands behind what is shown. */
export function statusOf({ annotation }: Overlaid): Marked['status'] {
  if (!annotation) return 'suggested';
  return annotation.status === 'automatic' ? 'automatic' : 'confirmed';
}

function notSpeakersOf(matches: ReadonlyMap<Anchored, number>): Map<number, Set<string>> {
  const result = new Map<number, Set<string>>();
  for (const [{ annotation }, i] of matches) {
    result.set(i, new Set([...(result.get(i) ?? []), ...annotation.speakers]));
  }
  return result;
}

function partition<T>(list: readonly T[], holds: (one: T) => boolean): [T[], T[]] {
  return [list.filter(holds), list.filter((one) => !holds(one))];
}

import type { Span } from '../../analysis/facts';
import { foundPieces, matchSuggestions } from '../matching';
import type { Marked, Merged } from '../mergedModel';
import type { Anchored, Annotation, AnnotationKind } from '../model';
import { hullOf } from '../spans';

/**
 * The annotation of words, or of words that are nearly the same. Where they are just those of an item that is shown, it is the item's; a
 * suggestion that nobody decided on has none, however much it shares with another item: a quotation may stand inside a longer one.
 *
 * @param merged what is shown, before any decision that is being made
 * @param own annotations to choose from, all of the kind
 */
export function annotationOfWords(
  text: string,
  merged: Merged,
  kind: AnnotationKind,
  own: readonly Anchored[],
  pieces: readonly Span[],
): Annotation | undefined {
  const items = shownItems(merged, kind);
  const item = items.find((one) => isOn(one, pieces));
  const ofItem = item?.annotation && own.find(({ annotation }) => annotation.id === item.annotation?.id);
  if (ofItem) return ofItem.annotation;
  const near = own.filter((one) =>
    foundPieces(one).some(({ start, end }) => start < pieces.at(-1)!.end && end > pieces[0]!.start),
  );
  const candidates = item && !item.annotation ? near.filter((one) => isOfSuggestion(text, items, one, pieces)) : near;
  return candidates[matchSuggestions(text, [pieces], candidates.map(foundPieces)).indexOf(0)]?.annotation;
}

/** Whether an annotation that is no other item's has the same words as a suggestion, but for outer marks and space. */
function isOfSuggestion(text: string, items: readonly ShownItem[], one: Anchored, pieces: readonly Span[]): boolean {
  if (items.some(({ annotation }) => annotation?.id === one.annotation.id)) return false;
  return isSameSpan(hullOf(text, foundPieces(one)), hullOf(text, pieces));
}

/** An item that is one span, or a quotation. */
type ShownItem = Pick<Marked, 'annotation'> & (Span | { readonly pieces: readonly Span[] });

function shownItems({ quotations, mentions, cues, dates }: Merged, kind: AnnotationKind): readonly ShownItem[] {
  return { quotation: quotations, speaker: mentions, cue: cues, date: dates, check: [] }[kind];
}

/** Asked of each item for each decision: makes no lists. */
function isOn(item: ShownItem, pieces: readonly Span[]): boolean {
  if ('pieces' in item) return isSamePieces(item.pieces, pieces);
  return pieces.length === 1 && isSameSpan(item, pieces[0]!);
}

function isSamePieces(some: readonly Span[], others: readonly Span[]): boolean {
  return some.length === others.length && some.every((one, i) => isSameSpan(one, others[i]!));
}

function isSameSpan(one: Span, other: Span): boolean {
  return one.start === other.start && one.end === other.end;
}

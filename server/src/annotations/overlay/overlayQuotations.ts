import type { Facts, Quotation, Span } from '../../analysis/facts';
import type { FinalQuotation } from '../mergedModel';
import { type Overlaid, statusOf } from './overlay';
import type { MergedSpeakers } from './overlaySpeakers';
import type { SortedAnnotations } from './sortedAnnotations';

/** A second-best speaker this likely makes a suggestion ambiguous, and takes the place of one that a person ruled out. */
const RIVAL_CONFIDENCE = 0.3;

/** Inputs of the overlay of quotations. */
export interface QuotationParts {
  /** Ids of confirmed annotations whose words became others. */
  readonly changed: ReadonlySet<string>;
  readonly facts: Facts;
  readonly overlaid: readonly Overlaid[];
  readonly sorted: SortedAnnotations;
  readonly speakers: MergedSpeakers;
  readonly threshold: number;
  /** The words of an annotated cue, by its place among the kept ones. */
  readonly cues: readonly (Span | undefined)[];
  /** Whether a suggested cue is still one. */
  readonly isCue: (cue: Span) => boolean;
  /** What an annotation was before an edit that changed nothing of it but its place. */
  readonly before: (one: Overlaid) => FinalQuotation | undefined;
}

/** Quotations with their final type, speakers, cue and place in each other. */
export function overlayQuotations(parts: QuotationParts): FinalQuotation[] {
  const { facts, overlaid, threshold, sorted } = parts;
  const bySuggestion = new Int32Array(facts.quotations.length).fill(-1);
  const byPlace = new Int32Array(sorted.byKind.quotation.kept.length).fill(-1);
  overlaid.forEach(({ suggestion, place }, i) => {
    if (suggestion !== undefined) bySuggestion[suggestion] = i;
    if (place >= 0) byPlace[place] = i;
  });
  return overlaid.map((one): FinalQuotation => {
    const suggestion = one.suggestion === undefined ? undefined : facts.quotations[one.suggestion];
    const before = parts.before(one);
    const decidedParent = byPlace[sorted.parents?.[one.place] ?? -1] ?? -1;
    return {
      status: before?.status ?? statusOf(one, parts.changed),
      annotation: one.annotation,
      unambiguous: !one.annotation && isUnambiguous(suggestion, one, threshold),
      pieces: one.pieces,
      type: typeOf(one, suggestion, before),
      cue: cueOf(one, suggestion, parts),
      parent: decidedParent >= 0 ? decidedParent : parentOf(facts, suggestion, bySuggestion),
      speakers:
        before?.speakers ??
        (one.annotation ? annotatedSpeakers(one, parts) : suggestedSpeakers(one, suggestion, parts)),
      suggestion,
    };
  });
}

function typeOf(
  { annotation }: Overlaid,
  suggestion: Quotation | undefined,
  before: FinalQuotation | undefined,
): FinalQuotation['type'] {
  // So it is whether the annotation says the type or leaves it to the suggestion.
  if (before !== undefined && before.type === suggestion?.type) return before.type;
  return annotation?.quotation?.type ?? suggestion?.type ?? 'direct';
}

function isUnambiguous(suggestion: Quotation | undefined, { notSpeakers }: Overlaid, threshold: number): boolean {
  if (!suggestion || notSpeakers.size > 0) return false;
  const { speaker, confidence, runnersUp } = suggestion.attribution;
  return (
    speaker !== undefined && confidence >= threshold && runnersUp.every((one) => one.confidence < RIVAL_CONFIDENCE)
  );
}

function cueOf(
  { place }: Overlaid,
  suggestion: Quotation | undefined,
  { sorted, cues, isCue }: QuotationParts,
): Span | undefined {
  const decided = cues[sorted.cues[place] ?? -1];
  if (decided !== undefined) return decided;
  return suggestion?.cue && isCue(suggestion.cue) ? suggestion.cue : undefined;
}

/** The nearest outer quotation that was not rejected. */
function parentOf(facts: Facts, suggestion: Quotation | undefined, bySuggestion: Int32Array): number | undefined {
  for (let parent = suggestion?.parent; parent !== undefined; parent = facts.quotations[parent]?.parent) {
    const shown = bySuggestion[parent];
    if (shown !== undefined && shown >= 0) return shown;
  }
  return undefined;
}

function annotatedSpeakers({ annotation }: Overlaid, { speakers }: QuotationParts): number[] {
  const known: number[] = [];
  for (const id of annotation!.speakers) {
    const index = speakers.byId.get(id);
    if (index !== undefined && !known.includes(index)) known.push(index);
  }
  return known;
}

function suggestedSpeakers(
  { notSpeakers }: Overlaid,
  suggestion: Quotation | undefined,
  { speakers }: QuotationParts,
): number[] {
  const attribution = suggestion?.attribution;
  if (attribution?.speaker === undefined) return [];
  if (notSpeakers.size === 0 && attribution.joint.length === 0) return [attribution.speaker];
  const isRuledOut = (index: number): boolean => notSpeakers.has(speakers.list[index]?.record?.id ?? '');
  const all = [attribution.speaker, ...attribution.joint.map(({ speaker }) => speaker)];
  const left = all.filter((index) => !isRuledOut(index));
  if (left.length > 0) return [...new Set(left)];
  const next = attribution.runnersUp.find((one) => one.confidence >= RIVAL_CONFIDENCE && !isRuledOut(one.speaker));
  return next ? [next.speaker] : [];
}

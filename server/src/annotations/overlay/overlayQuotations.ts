import type { Facts, Quotation, Span } from '../../analysis/facts';
import type { FinalQuotation } from '../mergedModel';
import { type Overlaid, statusOf } from './overlay';
import type { MergedSpeakers } from './overlaySpeakers';

/** A second-best speaker this likely makes a suggestion ambiguous, and takes the place of one that a person ruled out. */
const RIVAL_CONFIDENCE = 0.3;

/** Inputs of the overlay of quotations. */
export interface QuotationParts {
  /** Ids of confirmed annotations whose words became others. */
  readonly changed: ReadonlySet<string>;
  readonly facts: Facts;
  readonly overlaid: readonly Overlaid[];
  readonly speakers: MergedSpeakers;
  readonly threshold: number;
  /** The place of an annotated cue, by the annotation's id. */
  readonly cueById: ReadonlyMap<string, Span>;
  /** Whether a suggested cue is still one. */
  readonly isCue: (cue: Span) => boolean;
}

/** Quotations with their final type, speakers, cue and place in each other. */
export function overlayQuotations(parts: QuotationParts): FinalQuotation[] {
  const { facts, overlaid, threshold } = parts;
  const bySuggestion = new Int32Array(facts.quotations.length).fill(-1);
  const byAnnotation = new Map<string, number>();
  const hasParents = overlaid.some(({ annotation }) => annotation?.quotation?.parent !== undefined);
  overlaid.forEach(({ suggestion, annotation }, i) => {
    if (suggestion !== undefined) bySuggestion[suggestion] = i;
    if (annotation !== undefined && hasParents) byAnnotation.set(annotation.id, i);
  });
  return overlaid.map((one): FinalQuotation => {
    const suggestion = one.suggestion === undefined ? undefined : facts.quotations[one.suggestion];
    const details = one.annotation?.quotation;
    const decidedParent = details?.parent === undefined ? undefined : byAnnotation.get(details.parent);
    return {
      status: statusOf(one, parts.changed),
      annotation: one.annotation,
      unambiguous: !one.annotation && isUnambiguous(suggestion, one, threshold),
      pieces: one.pieces,
      type: details?.type ?? suggestion?.type ?? 'direct',
      cue: cueOf(one, suggestion, parts),
      parent: decidedParent ?? parentOf(facts, suggestion, bySuggestion),
      speakers: one.annotation ? annotatedSpeakers(one, parts) : suggestedSpeakers(one, suggestion, parts),
      suggestion,
    };
  });
}

function isUnambiguous(suggestion: Quotation | undefined, { notSpeakers }: Overlaid, threshold: number): boolean {
  if (!suggestion || notSpeakers.size > 0) return false;
  const { speaker, confidence, runnersUp } = suggestion.attribution;
  return (
    speaker !== undefined && confidence >= threshold && runnersUp.every((one) => one.confidence < RIVAL_CONFIDENCE)
  );
}

function cueOf(
  { annotation }: Overlaid,
  suggestion: Quotation | undefined,
  { cueById, isCue }: QuotationParts,
): Span | undefined {
  const decided = annotation?.quotation?.cue;
  if (decided !== undefined && cueById.has(decided)) return cueById.get(decided);
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

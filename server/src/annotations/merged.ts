import type { Facts, Span } from '../analysis/facts';
import type { Decidable } from './decision';
import type { FinalCue, FinalDate, FinalMention, Merged } from './mergedModel';
import { markedBy, overlay, type Overlaid } from './merging/overlay';
import { mergeQuotations } from './merging/quotations';
import { mergeSpeakers, type MergedSpeakers } from './merging/speakers';
import type { Anchored } from './model';

/** From this confidence on a suggestion is unambiguous, unless a setting says otherwise. */
export const defaultThreshold = 0.9;

/** The facts with a person's decisions over them: what features render. Decisions win; what is rejected is gone from the lists. */
export function combine(article: Omit<Decidable, 'fileName'>, threshold = defaultThreshold): Merged {
  const { text, facts, sidecar, anchored } = article;
  const over = (
    kind: 'quotation' | 'speaker' | 'cue' | 'date',
    suggestions: readonly (readonly Span[])[],
  ): Overlaid[] => overlay(text, kind, suggestions, anchored);
  const one = (span: Span): readonly Span[] => [span];

  const speakers = mergeSpeakers(facts.speakers, sidecar.speakers);
  const overlaid = over(
    'quotation',
    facts.quotations.map(({ pieces }) => pieces),
  );
  const use = usedBy(facts, overlaid);
  const cues = over('cue', facts.cues.map(one)).filter(
    ({ annotation, pieces }) => annotation ?? use.cues.has(pieces[0]!.start),
  );
  const shownCues = new Set(
    cues.flatMap(({ suggestion }) => (suggestion === undefined ? [] : [facts.cues[suggestion]!.start])),
  );
  const cueById = new Map(cues.flatMap(({ annotation, pieces }) => (annotation ? [[annotation.id, pieces[0]!]] : [])));
  const isCue = ({ start }: Span): boolean => shownCues.has(start);
  const quotations = mergeQuotations({ facts, overlaid, speakers, threshold, cueById, isCue });
  const sure = new Set(quotations.filter(({ unambiguous }) => unambiguous).map(({ cue }) => cue?.start));
  return {
    speakers: speakers.list,
    quotations,
    mentions: over('speaker', facts.mentions.map(one)).map((item) => mentionOf(item, facts, speakers, use, threshold)),
    cues: cues.map((item): FinalCue => ({ ...markedBy(item, sure.has(item.pieces[0]!.start)), ...hull(item) })),
    dates: over('date', facts.timexes.map(one)).map((item) => dateOf(item, facts, threshold)),
    orphans: anchored.filter(isOrphan),
    rejections: anchored.filter(
      ({ annotation, pieces }) => annotation.status === 'rejected' && pieces.every(({ span }) => span),
    ),
  };
}

/** Whether an annotation lost all of its words, or some. A rejection without its words has nothing left to say. */
function isOrphan({ annotation, pieces }: Anchored): boolean {
  return annotation.status !== 'rejected' && pieces.some(({ span }) => !span);
}

/** Which cues, by their start, and which mentions the quotations that are shown stand on. */
interface Use {
  readonly cues: ReadonlySet<number>;
  readonly mentions: ReadonlySet<number | undefined>;
}

/** A rejected quotation takes its cue and its source with it, where no other quotation has them. */
function usedBy(facts: Facts, overlaid: readonly Overlaid[]): Use {
  const shown = new Set(overlaid.map(({ suggestion }) => suggestion));
  const mentionsOf = ({ attribution }: Facts['quotations'][number]): (number | undefined)[] => [
    attribution.mention,
    ...attribution.joint.map(({ mention }) => mention),
  ];
  const kept = facts.quotations.filter((_, i) => shown.has(i));
  const gone = facts.quotations.filter((_, i) => !shown.has(i));
  const lostCues = new Set(gone.map(({ cue }) => cue?.start));
  for (const { cue } of kept) lostCues.delete(cue?.start);
  const lostMentions = new Set(gone.flatMap(mentionsOf));
  for (const mention of kept.flatMap(mentionsOf)) lostMentions.delete(mention);
  return {
    cues: new Set(facts.cues.map(({ start }) => start).filter((start) => !lostCues.has(start))),
    mentions: new Set([...facts.mentions.keys()].filter((i) => !lostMentions.has(i))),
  };
}

function mentionOf(item: Overlaid, facts: Facts, speakers: MergedSpeakers, use: Use, threshold: number): FinalMention {
  const { annotation, notSpeakers } = item;
  const suggestion = item.suggestion === undefined ? undefined : facts.mentions[item.suggestion];
  const isSource = suggestion !== undefined && suggestion.source && use.mentions.has(item.suggestion);
  const found = suggestion?.speaker;
  const isRuledOut = found !== undefined && notSpeakers.has(speakers.list[found]?.record?.id ?? '');
  const suggested = isRuledOut ? undefined : found;
  const decided = annotation?.speakers.map((id) => speakers.byId.get(id)).find((index) => index !== undefined);
  return {
    ...markedBy(item, isSource && suggested !== undefined && suggestion.confidence >= threshold),
    ...hull(item),
    speaker: annotation ? decided : suggested,
    source: isSource || annotation !== undefined,
    suggestion,
  };
}

function dateOf(item: Overlaid, facts: Facts, threshold: number): FinalDate {
  const suggestion = item.suggestion === undefined ? undefined : facts.timexes[item.suggestion];
  const { type, value, mod, quant, freq, zone } = item.annotation?.timex ?? suggestion ?? unknownDate;
  return {
    ...markedBy(item, suggestion !== undefined && suggestion.confidence >= threshold),
    ...hull(item),
    type,
    value,
    ...(mod !== undefined && { mod }),
    ...(quant !== undefined && { quant }),
    ...(freq !== undefined && { freq }),
    ...(zone !== undefined && { zone }),
    suggestion,
  };
}

/** A date that was annotated by hand without saying when it is. */
const unknownDate = {
  type: 'DATE',
  value: 'XXXX-XX-XX',
  mod: undefined,
  quant: undefined,
  freq: undefined,
  zone: undefined,
} as const;

function hull({ pieces }: Overlaid): Span {
  return { start: pieces[0]!.start, end: pieces.at(-1)!.end };
}

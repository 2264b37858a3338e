import type { Facts, Span } from '../analysis/facts';
import type { AnchoredArticle } from './annotatedArticle';
import type { FinalCue, FinalDate, FinalMention, Merged } from './mergedModel';
import { overlay, type Overlaid, statusOf } from './overlay/overlay';
import { overlayQuotations } from './overlay/overlayQuotations';
import { overlaySpeakers, type MergedSpeakers } from './overlay/overlaySpeakers';
import { changedSinceConfirmed } from './changedWords';
import { isOutdatedVerification } from './verification/currentVerification';
import type { Anchored, AnnotationKind, TimexDetails } from './model';
import { TIMEX_PARTS, timexDetails } from './timexDetails';

/** From this confidence on a suggestion is unambiguous, unless a setting says otherwise. */
const DEFAULT_THRESHOLD = 0.9;

/** The facts with a person's decisions over them: what features render. Decisions win; what is rejected is gone from the lists. */
export function applyDecisions(article: Omit<AnchoredArticle, 'fileName'>, threshold = DEFAULT_THRESHOLD): Merged {
  const { text, facts, sidecar, anchored } = article;
  const { orphans, rejections, ...own } = sortOut(anchored);
  const over = (kind: keyof typeof own, suggestions: readonly (readonly Span[])[]): readonly Overlaid[] =>
    overlay(text, suggestions, own[kind]);
  const changed = anchored.filter((one) => changedSinceConfirmed(text, one));
  const changedIds = new Set(changed.map(({ annotation }) => annotation.id));
  const one = (span: Span): readonly Span[] => [span];

  const speakers = overlaySpeakers(facts.speakers, sidecar.speakers);
  const overlaid = over(
    'quotation',
    facts.quotations.map(({ pieces }) => pieces),
  );
  const lost = lostWith(facts, overlaid);
  const cues = over('cue', facts.cues.map(one)).filter(
    ({ annotation, pieces }) => annotation ?? !lost.cues.has(pieces[0]!.start),
  );
  const shownCues = new Set<number>();
  for (const { suggestion } of cues) if (suggestion !== undefined) shownCues.add(facts.cues[suggestion]!.start);
  const cueById = new Map<string, Span>();
  for (const { annotation, pieces } of cues) if (annotation) cueById.set(annotation.id, pieces[0]!);
  const isCue = ({ start }: Span): boolean => shownCues.has(start);
  const quotations = overlayQuotations({ changed: changedIds, facts, overlaid, speakers, threshold, cueById, isCue });
  const sure = new Set(quotations.filter(({ unambiguous }) => unambiguous).map(({ cue }) => cue?.start));
  return {
    speakers: speakers.list,
    quotations,
    mentions: over('speaker', facts.mentions.map(one)).map((item) =>
      mentionOf(item, facts, speakers, lost, threshold, changedIds),
    ),
    cues: cues.map((item): FinalCue => {
      const { start, end } = item.pieces[0]!;
      const { annotation } = item;
      return {
        start,
        end,
        status: statusOf(item, changedIds),
        annotation,
        unambiguous: !annotation && sure.has(start),
      };
    }),
    dates: over('date', facts.timexes.map(one)).map((item) => dateOf(item, facts, threshold, changedIds)),
    orphans,
    changed,
    outdated: new Set(
      anchored.filter((one) => isOutdatedVerification(text, one)).map(({ annotation }) => annotation.id),
    ),
    rejections,
    checksOff: sidecar.checksOff ?? [],
  };
}

/** Annotations by their kind, and those that lost words, or that stand and say no. A rejection without its words has nothing left to say. */
function sortOut(anchored: readonly Anchored[]): Record<AnnotationKind | 'orphans' | 'rejections', Anchored[]> {
  const sorted: ReturnType<typeof sortOut> = {
    quotation: [],
    speaker: [],
    cue: [],
    date: [],
    check: [],
    orphans: [],
    rejections: [],
  };
  for (const one of anchored) {
    const { kind, status } = one.annotation;
    sorted[kind].push(one);
    const isWhole = one.pieces.length === 1 ? one.pieces[0]!.span !== undefined : one.pieces.every(({ span }) => span);
    if (status === 'rejected' && isWhole) sorted.rejections.push(one);
    else if (status !== 'rejected' && !isWhole) sorted.orphans.push(one);
  }
  return sorted;
}

/** Cues, by their start, and mentions that no shown item refers to any more. */
interface Lost {
  readonly cues: ReadonlySet<number | undefined>;
  readonly mentions: ReadonlySet<number | undefined>;
}

/** A rejected quotation takes its cue and its source with it, where no other quotation has them. */
function lostWith(facts: Facts, overlaid: readonly Overlaid[]): Lost {
  const shown = new Set(overlaid.map(({ suggestion }) => suggestion));
  const gone = facts.quotations.filter((_, i) => !shown.has(i));
  const cues = new Set(gone.map(({ cue }) => cue?.start));
  const mentions = new Set(gone.flatMap(mentionsOf));
  if (gone.length > 0) {
    for (const [i, one] of facts.quotations.entries()) {
      if (!shown.has(i)) continue;
      cues.delete(one.cue?.start);
      for (const mention of mentionsOf(one)) mentions.delete(mention);
    }
  }
  return { cues, mentions };
}

function mentionsOf({ attribution: { mention, joint } }: Facts['quotations'][number]): (number | undefined)[] {
  return [mention, ...joint.map((one) => one.mention)];
}

// Thousands of these are made for every version of a text: objects written out are made five times faster than spread ones.

function mentionOf(
  item: Overlaid,
  facts: Facts,
  speakers: MergedSpeakers,
  lost: Lost,
  threshold: number,
  changed: ReadonlySet<string>,
): FinalMention {
  const { annotation, notSpeakers } = item;
  const suggestion = item.suggestion === undefined ? undefined : facts.mentions[item.suggestion];
  const isSource = suggestion !== undefined && suggestion.source && !lost.mentions.has(item.suggestion);
  const found = suggestion?.speaker;
  const isRuledOut =
    notSpeakers.size > 0 && found !== undefined && notSpeakers.has(speakers.list[found]?.record?.id ?? '');
  const suggested = isRuledOut ? undefined : found;
  const isSure = isSource && suggested !== undefined && suggestion.confidence >= threshold;
  return {
    start: item.pieces[0]!.start,
    end: item.pieces[item.pieces.length - 1]!.end,
    status: statusOf(item, changed),
    annotation,
    unambiguous: !annotation && isSure,
    speaker: annotation ? firstOf(annotation.speakers, speakers) : suggested,
    source: isSource || annotation !== undefined,
    suggestion,
  };
}

/** The first of some records that there is. */
function firstOf(ids: readonly string[], { byId }: MergedSpeakers): number | undefined {
  for (const id of ids) {
    const index = byId.get(id);
    if (index !== undefined) return index;
  }
  return undefined;
}

function dateOf(item: Overlaid, facts: Facts, threshold: number, changed: ReadonlySet<string>): FinalDate {
  const { annotation } = item;
  const suggestion = item.suggestion === undefined ? undefined : facts.timexes[item.suggestion];
  const timex = annotation?.timex ?? suggestion ?? UNKNOWN_DATE;
  const { start } = item.pieces[0]!;
  const { end } = item.pieces[item.pieces.length - 1]!;
  const status = statusOf(item, changed);
  const unambiguous = !annotation && suggestion !== undefined && suggestion.confidence >= threshold;
  const { type, value } = timex;
  const date = { start, end, status, annotation, unambiguous, type, value, suggestion };
  return TIMEX_PARTS.some((part) => timex[part] !== undefined) ? { ...date, ...timexDetails(timex) } : date;
}

/** A date that was annotated by hand without saying when it is. */
const UNKNOWN_DATE: TimexDetails = { type: 'DATE', value: 'XXXX-XX-XX' };

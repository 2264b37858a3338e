import type { Facts, Span } from '../analysis/facts';
import type { AnchoredArticle } from './annotatedArticle';
import type { FinalCue, FinalDate, FinalMention, FinalQuotation, Merged } from './mergedModel';
import { overlay, type Overlaid, statusOf } from './overlay/overlay';
import { type AnnotationsOfKind, sortAnnotations } from './overlay/sortedAnnotations';
import { type StandingAnnotations, standingAgain, standingOf } from './overlay/standing';
import { overlayQuotations } from './overlay/overlayQuotations';
import { overlaySpeakers, type MergedSpeakers } from './overlay/overlaySpeakers';
import type { Anchored, Sidecar, TimexDetails } from './model';
import { TIMEX_PARTS, timexDetails } from './timexDetails';

/** From this confidence on a suggestion is unambiguous, unless a setting says otherwise. */
const DEFAULT_THRESHOLD = 0.9;

/** Facts with a person's decisions over them, and what the same after an edit can take of them. */
export interface MergedState {
  readonly merged: Merged;
  readonly sidecar: Sidecar;
  readonly anchored: readonly Anchored[];
  readonly standing: StandingAnnotations;
  /** By record of the sidecar its index in the list of speakers. */
  readonly records: readonly number[];
  /** Items of annotations, by the place of each among the kept ones of its kind. */
  readonly items: {
    readonly quotation: readonly (FinalQuotation | undefined)[];
    readonly speaker: readonly (FinalMention | undefined)[];
    readonly cue: readonly (FinalCue | undefined)[];
    readonly date: readonly (FinalDate | undefined)[];
  };
}

/** Decisions over the facts of an earlier version of the text, with the indices of those whose words an edit may have changed since. */
export interface EarlierMerged {
  readonly state: MergedState;
  readonly touched: ReadonlySet<number>;
}

/** The facts with a person's decisions over them: what features render. Decisions win; what is rejected is gone from the lists. */
export function applyDecisions(article: Omit<AnchoredArticle, 'fileName'>, threshold?: number): Merged {
  return applyDecisionsAgain(article, threshold).merged;
}

/**
 * The same after an edit.
 *
 * @param earlier an earlier version, with the same sidecar: annotations whose words no edit touched stay what they were there
 */
export function applyDecisionsAgain(
  article: Omit<AnchoredArticle, 'fileName'>,
  threshold = DEFAULT_THRESHOLD,
  earlier?: EarlierMerged,
): MergedState {
  const { text, facts, sidecar, anchored } = article;
  const sorted = sortAnnotations(sidecar, anchored);
  const standing = earlier
    ? standingAgain(text, anchored, earlier.state.standing, earlier.touched)
    : standingOf(text, anchored);
  const changedIds = new Set(standing.changed.map((i) => anchored[i]!.annotation.id));
  const over = (kind: OverlaidKind, suggestions: readonly (readonly Span[])[]): readonly Overlaid[] =>
    overlay(text, suggestions, anchored, sorted.byKind[kind]);
  const one = (span: Span): readonly Span[] => [span];

  const speakers = overlaySpeakers(facts.speakers, sidecar.speakers);
  const records = sidecar.speakers.map(({ id }) => speakers.byId.get(id)!);
  const before = isSameList(records, earlier?.state.records) ? earlier : undefined;
  const itemBefore = <K extends OverlaidKind>(kind: K, { place }: Overlaid) =>
    before === undefined || place < 0 || before.touched.has(sorted.byKind[kind].kept[place]!)
      ? undefined
      : (before.state.items[kind][place] as MergedState['items'][K][number]);

  const overlaid = over(
    'quotation',
    facts.quotations.map(({ pieces }) => pieces),
  );
  // A key in a text without annotations pays for nothing that only a decision could change.
  const lost = anchored.length === 0 ? NOTHING_LOST : lostWith(facts, overlaid);
  const overlaidCues = over('cue', facts.cues.map(one)).filter(
    ({ annotation, pieces }) => annotation ?? !lost.cues.has(pieces[0]!.start),
  );
  const isCue = anchored.length === 0 ? () => true : isOneOf(facts, overlaidCues);
  const quotations = overlayQuotations({
    changed: changedIds,
    facts,
    overlaid,
    sorted,
    speakers,
    threshold,
    cues: byPlace(sorted.byKind.cue, overlaidCues, ({ pieces }) => pieces[0]),
    isCue,
    before: (item) => itemBefore('quotation', item),
  });
  const sure = new Set<number | undefined>();
  for (const { unambiguous, cue } of quotations) if (unambiguous) sure.add(cue?.start);
  const overlaidMentions = over('speaker', facts.mentions.map(one));
  const mentions = overlaidMentions.map((item) =>
    mentionOf(item, facts, speakers, lost, threshold, changedIds, itemBefore('speaker', item)),
  );
  const cues = overlaidCues.map((item): FinalCue => {
    const { start, end } = item.pieces[0]!;
    const { annotation } = item;
    return {
      start,
      end,
      status: itemBefore('cue', item)?.status ?? statusOf(item, changedIds),
      annotation,
      unambiguous: !annotation && sure.has(start),
    };
  });
  const overlaidDates = over('date', facts.timexes.map(one));
  const dates = overlaidDates.map((item) => dateOf(item, facts, threshold, changedIds, itemBefore('date', item)));
  const list = (indices: readonly number[]): Anchored[] => indices.map((i) => anchored[i]!);
  const merged: Merged = {
    speakers: speakers.list,
    quotations,
    mentions,
    cues,
    dates,
    orphans: list(standing.orphans),
    changed: list(standing.changed),
    outdated: new Set(standing.outdated.map((i) => anchored[i]!.annotation.id)),
    rejections: list(standing.rejections),
    checksOff: sidecar.checksOff ?? [],
  };
  const { byKind } = sorted;
  const items: MergedState['items'] = {
    quotation: byPlace(byKind.quotation, overlaid, (_, i) => quotations[i]),
    speaker: byPlace(byKind.speaker, overlaidMentions, (_, i) => mentions[i]),
    cue: byPlace(byKind.cue, overlaidCues, (_, i) => cues[i]),
    date: byPlace(byKind.date, overlaidDates, (_, i) => dates[i]),
  };
  return { merged, sidecar, anchored, standing, records, items };
}

type OverlaidKind = keyof MergedState['items'];

/** What is said of each item, by the place of its annotation among the kept ones of its kind. */
function byPlace<T>(
  { kept }: AnnotationsOfKind,
  overlaid: readonly Overlaid[],
  give: (item: Overlaid, i: number) => T | undefined,
): (T | undefined)[] {
  const list: (T | undefined)[] = kept.map(() => undefined);
  overlaid.forEach((item, i) => {
    if (item.place >= 0) list[item.place] = give(item, i);
  });
  return list;
}

function isSameList(one: readonly number[], other: readonly number[] | undefined): boolean {
  return one.length === other?.length && one.every((value, i) => value === other[i]);
}

/** Cues, by their start, and mentions that no shown item refers to any more. */
interface Lost {
  readonly cues: ReadonlySet<number | undefined>;
  readonly mentions: ReadonlySet<number | undefined>;
}

const NOTHING_LOST: Lost = { cues: new Set(), mentions: new Set() };

/** Whether a cue of the facts is shown. */
function isOneOf(facts: Facts, overlaidCues: readonly Overlaid[]): (cue: Span) => boolean {
  const shown = new Set<number>();
  for (const { suggestion } of overlaidCues) if (suggestion !== undefined) shown.add(facts.cues[suggestion]!.start);
  return ({ start }) => shown.has(start);
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
  before: FinalMention | undefined,
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
    status: before?.status ?? statusOf(item, changed),
    annotation,
    unambiguous: !annotation && isSure,
    speaker: before ? before.speaker : annotation ? firstOf(annotation.speakers, speakers) : suggested,
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

function dateOf(
  item: Overlaid,
  facts: Facts,
  threshold: number,
  changed: ReadonlySet<string>,
  before: FinalDate | undefined,
): FinalDate {
  const { annotation } = item;
  const suggestion = item.suggestion === undefined ? undefined : facts.timexes[item.suggestion];
  const timex = annotation?.timex ?? suggestion ?? UNKNOWN_DATE;
  const { start } = item.pieces[0]!;
  const { end } = item.pieces[item.pieces.length - 1]!;
  const status = before?.status ?? statusOf(item, changed);
  const unambiguous = !annotation && suggestion !== undefined && suggestion.confidence >= threshold;
  const { type, value } = timex;
  const date = { start, end, status, annotation, unambiguous, type, value, suggestion };
  return TIMEX_PARTS.some((part) => timex[part] !== undefined) ? { ...date, ...timexDetails(timex) } : date;
}

/** A date that was annotated by hand without saying when it is. */
const UNKNOWN_DATE: TimexDetails = { type: 'DATE', value: 'XXXX-XX-XX' };

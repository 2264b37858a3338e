import { isObject, isSame, type Json, type JsonObject, member } from '../json/values';
import type { Annotation, Change, Sidecar, SpeakerRecord } from '../model';
import type { Label } from '../verification/verificationModel';
import { itemOf, merge, speakerItemOf } from '../writeItem';
import {
  type AgreementItem,
  type Annotator,
  comparedKinds,
  itemsOf,
  labelsOfBoth,
  matchItems,
  saysTheSame,
} from './agreementItems';
import { annotatorAgreement, type Difference } from './annotatorAgreement';
import { settledLabels, type SpeakerDifference, speakerDifferences } from './speakerLabels';

/** Whose annotation stands where two people do not agree. */
export const settlementChoices = ['ours', 'theirs', 'both', 'neither'] as const;
export type SettlementChoice = (typeof settlementChoices)[number];

/** What somebody decided about a difference. */
export interface Settlement {
  /** Ids of the two annotations, or of a speaker's two records; none where one has no such annotation. */
  readonly ours?: string;
  readonly theirs?: string;
  readonly choice: SettlementChoice;
  /** Who decided, and when (ISO 8601, UTC). */
  readonly creator?: string;
  readonly created?: string;
}

/** Where a settlement stands in the items, or the speaker's record, that came of it. */
const SETTLED = 'attribune:settled';

/** What was decided so far, as the items of a settled sidecar tell. */
export function settlementsIn({ annotations, speakers }: Sidecar): Settlement[] {
  const found = new Map<string, Settlement>();
  for (const { item } of [...annotations, ...speakers]) {
    const settlement = item && readSettlement(member(item, SETTLED));
    if (settlement) found.set(settlementKey(settlement), settlement);
  }
  return [...found.values()];
}

function readSettlement(value: Json | undefined): Settlement | undefined {
  if (value === undefined || !isObject(value)) return undefined;
  const choice = settlementChoices.find((one) => one === member(value, 'choice'));
  if (choice === undefined) return undefined;
  const text = (key: string): string | undefined => {
    const one = member(value, key);
    return typeof one === 'string' ? one : undefined;
  };
  const [ours, theirs, creator, created] = [text('ours'), text('theirs'), text('creator'), text('created')];
  return {
    choice,
    ...(ours !== undefined && { ours }),
    ...(theirs !== undefined && { theirs }),
    ...(creator !== undefined && { creator }),
    ...(created !== undefined && { created }),
  };
}

/** What tells one difference from another. */
export function settlementKey({ ours, theirs }: Pick<Settlement, 'ours' | 'theirs'>): string {
  return `${ours ?? ''} ${theirs ?? ''}`;
}

/** The ids of the records of a speaker whose labels differ. */
export function speakerIdsOf({ ours, theirs }: SpeakerDifference): Pick<Settlement, 'ours' | 'theirs'> {
  return { ours: ours.id, theirs: theirs.id };
}

/** The ids of a difference's annotations. */
export function idsOf({ ofA, ofB }: Difference): Pick<Settlement, 'ours' | 'theirs'> {
  return {
    ...(ofA && { ours: ofA.anchored.annotation.id }),
    ...(ofB && { theirs: ofB.anchored.annotation.id }),
  };
}

/**
 * The changes that make a third sidecar of two: what both agree on, as ours has it, and what somebody decided about the rest, with who
 * decided. What is not decided yet is left out; what was decided against is there as rejected. What others wrote into the third sidecar stays.
 *
 * @param third the third sidecar as it is
 */
export function settledChanges(
  text: string,
  ours: Annotator,
  theirs: Annotator,
  third: Sidecar,
  settlements: readonly Settlement[],
): Change[] {
  const { differences } = annotatorAgreement(text, ours, theirs);
  const open = new Set(differences.flatMap(({ ofA }) => ofA?.anchored.annotation.id ?? []));
  const chosen = new Map(settlements.map((one) => [settlementKey(one), one]));
  const names = new Names(text, ours, theirs);
  const wanted = new Map<string, Annotation>();
  for (const annotation of ours.sidecar.annotations)
    if (!open.has(annotation.id)) wanted.set(annotation.id, annotation);
  for (const difference of differences) {
    const settlement = chosen.get(settlementKey(idsOf(difference)));
    if (settlement) for (const one of settledAs(difference, settlement, names)) wanted.set(one.id, one);
  }
  const labelled = new Map(
    speakerDifferences(ours, theirs).map((one): [string, LabelledSpeaker] => {
      const settlement = chosen.get(settlementKey(speakerIdsOf(one)));
      return [one.ours.id, { labels: settledLabels(one, settlement?.choice), settlement }];
    }),
  );
  return changesTo(wanted, third, ours.sidecar, theirs.sidecar, names, labelled);
}

/** What a speaker's record has in the third sidecar whose labels the two do not agree on. */
interface LabelledSpeaker {
  readonly labels: readonly Label[];
  readonly settlement: Settlement | undefined;
}

/** The annotations that come of a decision; at least one, which says so. */
function settledAs({ ofA, ofB }: Difference, settlement: Settlement, names: Names): Annotation[] {
  const mine = ofA?.anchored.annotation;
  const other = ofB && names.asOurs(ofB.anchored.annotation);
  const both = [mine, other].filter((one) => one !== undefined);
  const { choice } = settlement;
  const kept = choice === 'both' ? both : choice === 'ours' ? [mine] : choice === 'theirs' ? [other] : [];
  const found = kept.filter((one) => one !== undefined);
  // The speakers of a rejection would say that only these are wrong.
  const result =
    found.length > 0 ? found : both.map((one): Annotation => ({ ...one, status: 'rejected', speakers: [] }));
  return result.map((one) => ({ ...one, item: merge(one.item ?? {}, [[SETTLED, { ...settlement }]]) }));
}

/**
 * What theirs is called in the third sidecar: the same speakers, and annotations on which both agree, as ours are. Two who began with one
 * file have ids in common, perhaps of annotations that are far apart by now: theirs gets another one.
 */
class Names {
  /** Speakers whom only theirs has. */
  readonly speakers: SpeakerRecord[] = [];
  /** Ids of ours for theirs that are of the same words, but not the same. */
  readonly mates = new Map<string, string>();
  readonly #ids = new Map<string, string>();

  constructor(text: string, ours: Annotator, theirs: Annotator) {
    const taken = new Set(ours.sidecar.speakers.map(({ id }) => id));
    for (const speaker of theirs.sidecar.speakers) {
      const same = ours.sidecar.speakers.find(({ name, type }) => name === speaker.name && type === speaker.type);
      const own = same?.id ?? (taken.has(speaker.id) ? `${speaker.id}#theirs` : speaker.id);
      this.#ids.set(speaker.id, own);
      if (!same)
        this.speakers.push({ ...speaker, id: own, ...(speaker.item && { item: { ...speaker.item, id: own } }) });
    }
    this.#nameAnnotations(ours.sidecar, theirs.sidecar);
    const labels = labelsOfBoth(ours, theirs);
    for (const kind of comparedKinds) {
      const { pairs, same } = matchItems(itemsOf(text, ours, kind), itemsOf(text, theirs, kind));
      pairs.forEach(([mine, other], i) => {
        if (i < same && saysTheSame(mine, other, labels)) this.#ids.set(idOf(other), idOf(mine));
        else this.mates.set(this.of(idOf(other)), idOf(mine));
      });
    }
  }

  /** Those of theirs that have an id of ours get one that nobody has; but what ours only rejects of the same words, theirs takes the place of. */
  #nameAnnotations(ours: Sidecar, theirs: Sidecar): void {
    const ofOurs = new Map(ours.annotations.map((one) => [one.id, one]));
    const taken = new Set([...ofOurs.keys(), ...theirs.annotations.map(({ id }) => id)]);
    for (const other of theirs.annotations) {
      const { id } = other;
      const mine = ofOurs.get(id);
      if (!mine || (mine.status === 'rejected' && wordsOf(mine) === wordsOf(other))) continue;
      let own = `${id}#theirs`;
      while (taken.has(own)) own += '#theirs';
      taken.add(own);
      this.#ids.set(id, own);
    }
  }

  /** An annotation of theirs, with what it refers to. */
  asOurs(annotation: Annotation): Annotation {
    const { id, speakers, quotation, item } = annotation;
    const own = this.of(id);
    return {
      ...annotation,
      id: own,
      speakers: speakers.map((one) => this.of(one)),
      ...(quotation && {
        quotation: {
          type: quotation.type,
          ...(quotation.cue !== undefined && { cue: this.of(quotation.cue) }),
          ...(quotation.parent !== undefined && { parent: this.of(quotation.parent) }),
        },
      }),
      ...(item && { item: { ...item, id: own } }),
    };
  }

  of(id: string): string {
    return this.#ids.get(id) ?? id;
  }
}

function wordsOf({ targets }: Annotation): string {
  return targets.map(({ exact }) => exact).join('\n');
}

function idOf({ anchored }: AgreementItem): string {
  return anchored.annotation.id;
}

function changesTo(
  wanted: ReadonlyMap<string, Annotation>,
  third: Sidecar,
  ours: Sidecar,
  theirs: Sidecar,
  names: Names,
  labelled: ReadonlyMap<string, LabelledSpeaker>,
): Change[] {
  const before = new Map(third.annotations.map((one) => [one.id, one.item]));
  const ofEither = new Set(
    [...ours.annotations, ...theirs.annotations].flatMap(({ id }) => [id, `${id}#theirs`, names.of(id)]),
  );
  const changes: Change[] = [];
  for (const [id, annotation] of wanted)
    changes.push({ of: 'item', before: before.get(id), after: itemOf(withoutMissing(annotation, wanted, names)) });
  for (const [id, item] of before)
    if (!wanted.has(id) && ofEither.has(id)) changes.push({ of: 'item', before: item, after: undefined });
  const others = third.annotations.filter(({ id }) => !wanted.has(id) && !ofEither.has(id));
  const speakers = [...ours.speakers, ...names.speakers];
  return [...speakerChanges([...wanted.values()], others, third, speakers, labelled), ...changes];
}

/** Without references to what is not settled yet; where ours was chosen of the same words, it is referred to instead. */
function withoutMissing(annotation: Annotation, wanted: ReadonlyMap<string, Annotation>, { mates }: Names): Annotation {
  const { quotation } = annotation;
  if (!quotation) return annotation;
  const thereFor = (id = ''): string | undefined =>
    [id, mates.get(id)].find((one) => one !== undefined && wanted.has(one));
  const [cue, parent] = [thereFor(quotation.cue), thereFor(quotation.parent)];
  return {
    ...annotation,
    quotation: { type: quotation.type, ...(cue !== undefined && { cue }), ...(parent !== undefined && { parent }) },
  };
}

/**
 * Speakers who come with what is wanted or with labels that were settled, and go with what is not; of those whom others named in the third
 * sidecar none goes. The labels of one that the two do not agree on are those that were settled on.
 */
function speakerChanges(
  wanted: readonly Annotation[],
  others: readonly Annotation[],
  third: Sidecar,
  all: readonly SpeakerRecord[],
  labelled: ReadonlyMap<string, LabelledSpeaker>,
): Change[] {
  const known = new Map(third.speakers.map((one) => [one.id, one]));
  const settled = [...labelled].flatMap(([id, { settlement }]) => (settlement ? [id] : []));
  const meant = new Set([...wanted.flatMap(({ speakers }) => speakers), ...settled]);
  const used = new Set([...meant, ...others.flatMap(({ speakers }) => speakers)]);
  const ofEither = new Set(all.map(({ id }) => id));
  return [
    ...all
      .filter(({ id }) => meant.has(id))
      .flatMap((record): Change[] => {
        const [there, own] = [known.get(record.id), labelled.get(record.id)];
        if (!own) return there ? [] : [{ of: 'speaker', before: undefined, after: record }];
        const after = labelledItem(there ?? record, own);
        return isSame(after, there?.item) ? [] : [{ of: 'item', list: 'speakers', before: there?.item, after }];
      }),
    ...third.speakers
      .filter(({ id }) => ofEither.has(id) && !used.has(id))
      .map((before): Change => ({ of: 'speaker', before, after: undefined })),
  ];
}

function labelledItem(record: SpeakerRecord, { labels, settlement }: LabelledSpeaker): JsonObject {
  return merge(speakerItemOf(record), [
    ['attribune:labels', labels.length > 0 ? labels.map(({ name, value }) => ({ name, value })) : undefined],
    [SETTLED, settlement && { ...settlement }],
  ]);
}

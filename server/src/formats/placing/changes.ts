import type { Span } from '../../analysis/facts';
import type { AnnotatedArticle } from '../../annotations/annotatedArticle';
import { describer, sourceOf } from '../../annotations/anchoring/describe';
import { asList, isObject, isSame, member, type JsonObject } from '../../annotations/json/values';
import { nameOf, THEIR_VERSION } from '../../annotations/threeWayMerge/mergeMembers';
import type { Annotation, Change, Provenance } from '../../annotations/model';
import { parseStrictly } from '../../annotations/sidecar';
import { itemOf } from '../../annotations/writeItem';
import type { ImportProblem, Reading } from '../reading/reading';
import { trimmed } from './canonical';
import { compare } from './compare';
import { isSpan } from './piece';
import type { PlacedReadItem } from './placed';
import { joinSpeakers } from './speakers';

/** The article that is imported into, as it is now. */
export interface ImportTarget extends Pick<AnnotatedArticle, 'text' | 'fileName' | 'sidecar' | 'anchored'> {
  /** The sidecar as it is written, to know what other tools wrote into it; undefined where there is none. */
  readonly json?: string | undefined;
}

/**
 * What importing does to the sidecar: what is there already is not added again; where it says less than what comes, it says it then,
 * and a person's word goes over a batch's; what contradicts it is kept beside it, marked, and is a problem until a person decides.
 */
export function changesFor(
  reading: Reading,
  placed: readonly PlacedReadItem[],
  into: ImportTarget,
  source: Provenance,
): { value: readonly Change[]; problems: readonly ImportProblem[] } {
  const problems: ImportProblem[] = [];
  const file = placed[0]?.item.file ?? into.fileName;
  const say = (message: string, line?: number, of = file): void => {
    problems.push({ severity: 'warning', message, file: of, ...(line !== undefined && { line }) });
  };
  const speakers = joinSpeakers(reading.speakers, into.sidecar.speakers, source, say);
  const changes: Change[] = dateChange(reading, into, say);
  const here = annotationsByPlace(into);
  const describe = describer(into.text, sourceOf(into.fileName));
  const taken = new Set(into.sidecar.annotations.map(({ id }) => id));

  // An annotation's own place tells which one of ours it is; only then it is known what its cue and its parent are.
  const partners = new Map<string, Annotation>();
  const ids = new Map<string, string>();
  for (const { item, pieces } of placed) {
    const { id } = item.annotation;
    const ours = here(item.annotation, pieces);
    const same = ours.find((one) => compare(one, meant(item.annotation, speakers.ids)) !== 'contradicts') ?? ours[0];
    if (same) partners.set(id, same);
    const fresh = id.includes(':') && !taken.has(id) ? id : source.id();
    ids.set(id, same?.id ?? fresh);
    taken.add(ids.get(id)!);
  }
  for (const { item, pieces } of placed) {
    const theirs = meant(item.annotation, speakers.ids, ids);
    const targets = pieces.map((piece) =>
      isSpan(piece) ? describe(piece) : { ...piece, source: sourceOf(into.fileName), lost: true as const },
    );
    const partner = partners.get(item.annotation.id);
    const relation = partner && compare(partner, theirs);
    const made: Annotation = {
      ...theirs,
      id: ids.get(item.annotation.id)!,
      targets,
      created: theirs.created ?? source.now(),
      ...(theirs.creator === undefined && source.creator !== undefined && { creator: source.creator }),
    };
    if (!partner || !relation) changes.push({ of: 'annotation', before: undefined, after: made });
    else if (typeof relation === 'object') {
      const before = partner;
      changes.push({ of: 'annotation', before, after: { ...before, ...relation } });
    } else if (relation === 'contradicts') {
      const id = source.id();
      const beside = { ...made, id, item: { ...made.item, [THEIR_VERSION]: partner.id } };
      changes.push({ of: 'annotation', before: undefined, after: beside });
      say(
        `${nameOf(itemOf(partner))}: the sidecar says something else. Both are in it now: make the one as it should be, then remove the other.`,
        item.line?.(),
        item.file,
      );
    }
  }
  const used = usedSpeakers(changes, speakers.changes, placed, speakers.ids);
  return { value: [...used, ...changes, ...foreignChanges(reading, into, source)], problems };
}

/** The records that what is added means, and those that nothing in the file means: they were listed for themselves. */
function usedSpeakers(
  changes: readonly Change[],
  speakers: readonly Change[],
  placed: readonly PlacedReadItem[],
  ids: ReadonlyMap<string, string>,
): Change[] {
  const meant = new Set(placed.flatMap(({ item }) => item.annotation.speakers).map((id) => ids.get(id)));
  const used = new Set(changes.flatMap((change) => (change.of === 'annotation' ? (change.after?.speakers ?? []) : [])));
  return speakers.filter((change) => {
    const id = change.of === 'speaker' ? change.after!.id : '';
    return change.before !== undefined || used.has(id) || !meant.has(id);
  });
}

function dateChange({ publicationDate }: Reading, { sidecar }: ImportTarget, say: (message: string) => void): Change[] {
  const before = sidecar.publicationDate;
  if (publicationDate === undefined || publicationDate === before) return [];
  if (before === undefined) return [{ of: 'publicationDate', before, after: publicationDate }];
  say(`The publication date is ${publicationDate} there and ${before} in the sidecar, which keeps it.`);
  return [];
}

/** An annotation with the ids of the sidecar; references to what is not there are left out. */
function meant(
  annotation: Omit<Annotation, 'targets'>,
  speakers: ReadonlyMap<string, string>,
  ids?: ReadonlyMap<string, string>,
): Omit<Annotation, 'targets'> {
  const { quotation, ...rest } = annotation;
  const known = annotation.speakers.flatMap((id) => speakers.get(id) ?? []);
  const cue = ids?.get(quotation?.cue ?? '');
  const parent = ids?.get(quotation?.parent ?? '');
  const details = quotation && {
    type: quotation.type,
    ...(cue !== undefined && { cue }),
    ...(parent !== undefined && { parent }),
  };
  return { ...rest, speakers: [...new Set(known)], ...(details && { quotation: details }) };
}

/** Finds the annotations of the sidecar that are of the same kind and of the very same words. */
function annotationsByPlace({ sidecar, anchored, text }: ImportTarget) {
  const byPlace = new Map<string, Annotation[]>();
  const keyOf = ({ kind, check }: Pick<Annotation, 'kind' | 'check'>, pieces: readonly object[]): string =>
    JSON.stringify([kind, check ?? '', pieces]);
  // White space at the ends does not matter for what the words are.
  const placeOf = (span: Span): object => {
    const { start, end } = trimmed(text, span);
    return [start, end];
  };
  const wordsOf = (piece: { exact: string; prefix: string; suffix: string }) => [
    piece.prefix,
    piece.exact,
    piece.suffix,
  ];
  const known = new Map(sidecar.annotations.map((one) => [one.id, one]));
  for (const one of anchored) {
    const annotation = known.get(one.annotation.id) ?? one.annotation;
    const key = keyOf(
      annotation,
      one.pieces.map(({ span }, i) => (span ? placeOf(span) : wordsOf(one.annotation.targets[i]!))),
    );
    byPlace.set(key, [...(byPlace.get(key) ?? []), annotation]);
  }
  return (annotation: Pick<Annotation, 'kind' | 'check'>, pieces: PlacedReadItem['pieces']): readonly Annotation[] => {
    const places = pieces.map((piece) => (isSpan(piece) ? placeOf(piece) : wordsOf(piece)));
    return byPlace.get(keyOf(annotation, places)) ?? [];
  };
}

/** Annotations of other tools are added as they are, once; one whose id is taken gets another. */
function foreignChanges({ foreign }: Reading, { json }: ImportTarget, source: Provenance): Change[] {
  const root = json === undefined ? undefined : parseStrictly(json);
  const page = isObject(root) ? member(root, 'first') : undefined;
  const items = isObject(page) ? asList(member(page, 'items')).filter(isObject) : [];
  const withoutId = (one: JsonObject): JsonObject =>
    Object.fromEntries(Object.entries(one).filter(([key]) => key !== 'id'));
  const known = items.map(withoutId);
  const taken = new Set(items.map((one) => member(one, 'id')));
  return foreign.flatMap((one): Change[] => {
    const bare = withoutId(one);
    if (known.some((other) => isSame(other, bare))) return [];
    known.push(bare);
    const { id: own } = one;
    const id = typeof own === 'string' && !taken.has(own) ? own : source.id();
    taken.add(id);
    return [{ of: 'item', before: undefined, after: { ...one, id } }];
  });
}

import type { AnchoredArticle } from '../annotations/annotatedArticle';
import { changedSinceConfirmed } from '../annotations/changedWords';
import { asList, isObject, member } from '../annotations/json/values';
import type { Anchored, Annotation } from '../annotations/model';
import { isOwnItem } from '../annotations/readItem';
import { parseStrictly } from '../annotations/sidecar';
import { itemOf } from '../annotations/writeItem';
import type { Loss } from '../messages/losses';
import { loss } from './exported';
import type { Markup } from './markup';

/** Losses in every format but the sidecar's own; what is left out on purpose is no loss. */
export function sidecarLosses(
  { sidecar, anchored, json }: AnchoredArticle & { readonly json?: string | undefined },
  markup: Markup,
  confirmed: boolean,
): Loss[] {
  const { speakers, text } = markup;
  const isRejection = ({ annotation: { status, kind } }: Anchored): boolean =>
    status === 'rejected' || kind === 'check';
  const isFound = ({ pieces }: Anchored): boolean => pieces.some(({ span }) => span !== undefined);
  const kept = anchored.filter((one) => !isRejection(one));
  const wanted = kept.filter(({ annotation: { status } }) => !confirmed || status === 'confirmed');
  const found = wanted.filter(isFound);
  const some = found.flatMap(({ pieces }) => pieces).filter(({ span }) => span === undefined).length;
  const annotations = found.map(({ annotation }) => annotation);
  const meant = new Set(speakers.map(({ name, kind }) => `${kind} ${name}`));
  const single = annotations.filter(({ kind }) => kind !== 'quotation');
  const severalPieces = found.filter(
    ({ annotation, pieces }) => annotation.kind !== 'quotation' && pieces.filter(({ span }) => span).length > 1,
  ).length;
  return [
    ...loss(anchored.length - kept.length, 'rejections'),
    ...loss(wanted.length - found.length, 'orphans'),
    ...loss(some, 'orphanedPieces'),
    ...loss(found.filter((one) => changedSinceConfirmed(text, one)).length, 'changedWords'),
    ...loss(annotations.filter(isSigned).length, 'signatures'),
    ...loss(severalPieces, 'severalPieces'),
    ...loss(single.filter((one) => one.speakers.length > 1).length, 'jointMentions'),
    ...loss(annotations.filter(hasStrangers).length, 'foreignMembers'),
    ...loss(sidecar.speakers.filter(({ type, name }) => !meant.has(`${type} ${name}`)).length, 'unmeantSpeakers'),
    ...loss(foreignItems(json), 'foreignItems'),
  ];
}

function isSigned({ created, creator }: Annotation): boolean {
  return created !== undefined || creator !== undefined;
}

/** Whether an item has members besides those that we write. */
function hasStrangers(annotation: Annotation): boolean {
  const { item, ...rest } = annotation;
  if (item === undefined) return false;
  const own = itemOf(rest);
  return Object.keys(item).some((key) => !Object.hasOwn(own, key));
}

/** Number of items of a sidecar that are not ours. */
function foreignItems(json: string | undefined): number {
  const root = json === undefined ? undefined : parseStrictly(json);
  const page = isObject(root) ? member(root, 'first') : undefined;
  return isObject(page) ? asList(member(page, 'items')).filter((one) => !isOwnItem(one)).length : 0;
}

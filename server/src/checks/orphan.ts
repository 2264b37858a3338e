import type { Merged } from '../annotations/mergedModel';
import type { Anchored } from '../annotations/model';
import type { Problem } from './check';
import { quoteWords } from './quoteWords';
import { l10n } from '../l10n';

/**
 * Annotations whose words, or some of them, are gone, at the best-known place of the words. What was deleted together is one
 * problem, and a verb that belongs to a quotation follows it without a word.
 */
export function orphan({ orphans, quotations }: Merged): Problem[] {
  const verbs = new Set<string | undefined>();
  for (const { annotation } of [...quotations, ...orphans]) verbs.add(annotation?.quotation?.cue);
  const lost = orphans.filter(({ annotation, pieces }) => placeOf(pieces) && !verbs.has(annotation.id));
  return grouped(lost).map(problemOf);
}

function problemOf(group: readonly Anchored[]): Problem {
  const main = group.find(({ annotation }) => annotation.kind === 'quotation') ?? group[0]!;
  const { annotation, pieces } = main;
  const piece = pieces.findIndex(({ span }) => span === undefined);
  const words = quoteWords(pieces[piece]!.last?.exact ?? annotation.targets[piece]?.exact ?? '', 80);
  const message =
    annotation.kind === 'quotation'
      ? l10n.t('The quoted text {0} was deleted. Attach the annotation to other words, or delete it.', words)
      : l10n.t('The annotated words {0} were deleted. Attach the annotation to other words, or delete it.', words);
  const others = group.filter((one) => one !== main).map((one) => one.annotation.id);
  return {
    check: 'orphan',
    ...pieces[piece]!.place,
    message:
      others.length === 0 ? message : `${message} ${l10n.t('{0} more annotations went with it.', others.length)}`,
    annotation: annotation.id,
    ...(others.length > 0 && { others }),
  };
}

function placeOf(pieces: Anchored['pieces']): Anchored['pieces'][number] | undefined {
  return pieces.find(({ span }) => span === undefined);
}

/** How far apart the words of one deleted sentence stand that are annotated, in code points. */
const NEARBY = 40;

/** What is lost at one place was deleted together, and so was, once that is saved, what stood beside it. */
function grouped(lost: readonly Anchored[]): Anchored[][] {
  const groups: Anchored[][] = [];
  let last: LostWords | undefined;
  for (const words of lost.map(lostWords).sort((one, other) => one.start - other.start)) {
    const isBeside = last !== undefined && (words.at === last.at || words.start <= last.end + NEARBY);
    if (isBeside && words.at !== undefined && last?.at !== undefined) {
      groups.at(-1)!.push(words.anchored);
      last = { ...words, end: Math.max(words.end, last.end) };
    } else {
      groups.push([words.anchored]);
      last = words;
    }
  }
  return groups;
}

/** Lost words where they stood when they were last described, in code points; `at` is where they are gone, unless a part is left. */
interface LostWords {
  readonly anchored: Anchored;
  readonly start: number;
  readonly end: number;
  readonly at: number | undefined;
}

function lostWords(anchored: Anchored): LostWords {
  const { annotation, pieces } = anchored;
  const piece = pieces.findIndex(({ span }) => span === undefined);
  const { place } = pieces[piece]!;
  const { start, end } = annotation.targets[piece]?.position ?? place;
  return { anchored, start, end, at: place.start === place.end ? place.start : undefined };
}

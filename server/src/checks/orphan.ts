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
  return [...grouped(lost).values()].map(problemOf);
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

/** What is lost at one place was deleted together. */
function groupKey({ annotation, pieces }: Anchored): string {
  const { start, end } = placeOf(pieces)!.place;
  return start === end ? String(start) : annotation.id;
}

function grouped(lost: readonly Anchored[]): Map<string, Anchored[]> {
  const groups = new Map<string, Anchored[]>();
  for (const one of lost) groups.set(groupKey(one), [...(groups.get(groupKey(one)) ?? []), one]);
  return groups;
}

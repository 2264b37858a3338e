import { changedSinceConfirmed } from '../changedWords';
import type { Anchored } from '../model';
import { isOutdatedVerification } from '../verification/currentVerification';

/** How annotations stand in a text: in each list the indices of those of which that is so. */
export interface StandingAnnotations {
  /** They lost all of their words, or some. */
  readonly orphans: readonly number[];
  /** Rejections that have their words. */
  readonly rejections: readonly number[];
  /** Their words became others since they were confirmed. */
  readonly changed: readonly number[];
  /** Their words became others since they were checked. */
  readonly outdated: readonly number[];
}

const tests: Record<keyof StandingAnnotations, (text: string, one: Anchored) => boolean> = {
  orphans: (_, one) => one.annotation.status !== 'rejected' && !isWhole(one),
  // One without its words has nothing left to say.
  rejections: (_, one) => one.annotation.status === 'rejected' && isWhole(one),
  changed: changedSinceConfirmed,
  outdated: isOutdatedVerification,
};

/** How annotations stand in a text, where they are anchored in it. */
export function standingOf(text: string, anchored: readonly Anchored[]): StandingAnnotations {
  return byTest((test) => {
    const found: number[] = [];
    for (let i = 0; i < anchored.length; i++) if (test(text, anchored[i]!)) found.push(i);
    return found;
  });
}

/**
 * The same after edits, from how they stood before.
 *
 * @param touched indices of those whose words an edit may have changed
 */
export function standingAgain(
  text: string,
  anchored: readonly Anchored[],
  before: StandingAnnotations,
  touched: ReadonlySet<number>,
): StandingAnnotations {
  if (touched.size === 0) return before;
  return byTest((test, name) => {
    const found = before[name].filter((i) => !touched.has(i));
    for (const i of touched) if (test(text, anchored[i]!)) found.push(i);
    return found.sort((a, b) => a - b);
  });
}

function byTest(
  give: (test: (typeof tests)[keyof StandingAnnotations], name: keyof StandingAnnotations) => number[],
): StandingAnnotations {
  return {
    orphans: give(tests.orphans, 'orphans'),
    rejections: give(tests.rejections, 'rejections'),
    changed: give(tests.changed, 'changed'),
    outdated: give(tests.outdated, 'outdated'),
  };
}

function isWhole({ pieces }: Anchored): boolean {
  return pieces.length === 1 ? pieces[0]!.span !== undefined : pieces.every(({ span }) => span);
}

import type { Merged } from '../annotations/mergedModel';
import { currentVerification } from '../annotations/verification/currentVerification';
import type { VerifiedState } from '../annotations/verification/verificationModel';
import { l10n } from '../l10n';

/** Progress of an article's quotations and dates: suggested, accepted by a batch, confirmed by a person. */
export interface Progress {
  readonly suggested: number;
  readonly accepted: number;
  readonly confirmed: number;
}

/** Counts what a review goes through: quotations, which take their cue and their source along, and dates. */
export function progressOf({ quotations, dates }: Pick<Merged, 'quotations' | 'dates'>): Progress {
  let suggested = 0;
  let confirmed = 0;
  for (const list of [quotations, dates]) {
    for (const { status } of list) {
      if (status === 'suggested') suggested++;
      else if (status === 'confirmed') confirmed++;
    }
  }
  return { suggested, accepted: quotations.length + dates.length - suggested - confirmed, confirmed };
}

/** How many quotations and dates are in each state of verification; the rest is unchecked. */
export function verifiedCounts(
  merged: Pick<Merged, 'quotations' | 'dates' | 'outdated'>,
): Readonly<Record<VerifiedState, number>> {
  const counts = { checked: 0, disputed: 0, needsSource: 0 };
  for (const item of [...merged.quotations, ...merged.dates]) {
    const { state } = currentVerification(merged, item);
    if (state !== 'unchecked') counts[state]++;
  }
  return counts;
}

/** Number of quotations and dates that *Accept All* takes. */
export function confidentCount({ quotations, dates }: Pick<Merged, 'quotations' | 'dates'>): number {
  return [quotations, dates].reduce((sum, list) => sum + list.filter(({ unambiguous }) => unambiguous).length, 0);
}

/** `90 %`: a confidence from 0 to 1. */
export function percent(confidence: number): string {
  return l10n.t('{0} %', Math.round(100 * confidence));
}

import { isSameWords } from '../changedWords';
import type { Marked, Merged } from '../mergedModel';
import type { Anchored } from '../model';
import type { Verification, VerificationState } from './verificationModel';

/** How far an item is verified as its words stand now. */
export interface CurrentVerification {
  readonly state: VerificationState;
  /** What was found out, also where it is of other words. */
  readonly found?: Verification;
  /** It was found out about other words than stand there now, and so is unchecked again. */
  readonly isOutdated: boolean;
}

/** How far an item is verified; other words than those that were checked are unchecked. */
export function currentVerification(merged: Pick<Merged, 'outdated'>, { annotation }: Marked): CurrentVerification {
  const found = annotation?.verification;
  if (annotation === undefined || found === undefined) return { state: 'unchecked', isOutdated: false };
  const isOutdated = merged.outdated.has(annotation.id);
  return { state: isOutdated ? 'unchecked' : found.state, found, isOutdated };
}

/** Whether an annotation was checked on other words than it stands on now. What needs a source needs one in other words too. */
export function isOutdatedVerification(text: string, { annotation: { verification }, pieces }: Anchored): boolean {
  if (verification === undefined || verification.state === 'needsSource') return false;
  const { words } = verification;
  if (words.length !== pieces.length) return true;
  return pieces.some(({ span }, i) => !span || !isSameWords(text.slice(span.start, span.end), words[i]!));
}

import type { TimexMod } from '../../../facts';
import { type Match, match, type Meaning, type Read } from '../meaning';
import type { UnitPhrase } from '../unitPhrase';
import { durationValue } from '../durationValue';
import { matchAt, type TokenGroups, type TokenPattern } from '../tokenPatterns';

/** Reading of a unit phrase; undefined where it is none of its family. */
export type UnitReading = (phrase: UnitPhrase, read: Read) => Match | undefined;

/** A match of a whole phrase, or up to another token. */
export function spanning(phrase: UnitPhrase, meaning: Meaning, past = phrase.past, mod?: TimexMod): Match {
  return match(phrase.first, past, meaning, mod);
}

/** Match of a pattern behind a phrase. */
export function behind(re: TokenPattern, { codes, past }: UnitPhrase): TokenGroups | undefined {
  return matchAt(re, codes, past);
}

/** A vague reference, `PAST_REF`. */
export const reference = (value: string): Meaning => ({ kind: 'reference', value });

/** A length of time; of an undefined amount where it is not said. */
export const lasting = (amount: number | undefined, unit: number): Meaning => ({
  kind: 'duration',
  value: durationValue(amount, unit),
});

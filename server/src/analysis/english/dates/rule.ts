import type { Match, Meaning, Read } from './meaning';
import type { EncodedText } from './encodeTokens';

/** A match of a rule's pattern, in tokens, and the codes of its groups. */
export interface RuleMatch extends EncodedText {
  readonly first: number;
  readonly past: number;
  readonly groups: Readonly<Record<string, string | undefined>>;
}

/** Result of a rule for a match: a meaning of all of it, or of another stretch, or nothing. */
export type BuildMeaning = (found: RuleMatch, read: Read) => Match | Meaning | undefined;

/** The words it can begin with, as in a pattern; the pattern; what it makes of a match, a point of its groups unless said. */
export type PatternRule = readonly [starts: string, pattern: string, build?: BuildMeaning];

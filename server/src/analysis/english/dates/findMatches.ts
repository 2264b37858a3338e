import { lowerBound } from '../../text/lowerBound';
import type { Previous } from '../../incremental/reusedRanges';
import { Kind, Shape, type Tokens } from '../../text/tokens';
import { compileGrammar } from './grammar';
import { joined } from './joined';
import { match, type Match, type Read } from './meaning';
import { rules } from './rules/dateRules';
import { type EncodedText, encodeTokens } from './encodeTokens';
import { isInTitle } from './daysInNames';
import { matchAt } from './tokenPatterns';

/** The grammar of English dates. */
const grammar = compileGrammar(rules);

/** So deep may expressions hold others: "early" + "the morning of" + "the day after" + "Christmas". */
const DEPTH = 4;

/** The codes of a text; after an edit those of what it reuses are taken over. */
export function encodeText(tokens: Tokens, previous?: Previous<{ readonly encoded: EncodedText }>): EncodedText {
  if (previous === undefined) return { tokens, codes: encodeTokens(tokens) };
  const { first, past, tokenShift } = previous.reused;
  const { codes } = previous.found.encoded;
  const anew = encodeTokens(tokens, first, past);
  return { tokens, codes: codes.slice(0, first) + anew + codes.slice(past - tokenShift) };
}

/** Reads one level down; the innermost reads nothing. Where no rule can begin they stop at once. */
const readers: Read[] = [() => undefined];
for (let depth = 1; depth <= DEPTH; depth++) {
  const inner = readers[depth - 1]!;
  readers.push((text, i) => {
    const found = readOne(text, i, inner);
    return found && joined(text, found, inner);
  });
}

/** The longest expression that begins at `i`, joined with a time of day or a date beside it. */
export function readTime(text: EncodedText, i: number): Match | undefined {
  return readers[DEPTH]!(text, i);
}

function readOne({ tokens, codes }: EncodedText, i: number, inner: Read): Match | undefined {
  const rules = grammar.rulesAt(codes, i);
  if (rules === undefined) return undefined;
  let best: Match | undefined;
  for (const rule of rules) {
    if (!grammar.mayMatch(rule, codes, i)) continue;
    const { pattern, build } = rule;
    const found = matchAt(pattern, codes, i);
    if (found === undefined) continue;
    const past = i + found.all.length;
    const built = build({ tokens, codes, first: i, past, groups: found }, inner);
    if (built === undefined) continue;
    const whole = 'kind' in built ? match(i, past, built) : built;
    if (best === undefined || endOf(whole) > endOf(best)) best = whole;
  }
  return best;
}

/** The token behind a match and the dates that share words with it. */
function endOf({ past, then }: Match): number {
  return then === undefined ? past : endOf(then);
}

/** The time expressions of a text, of which the first `before` and the last `behind` are reused of an earlier version. */
export interface FoundMatches {
  readonly matches: readonly Match[];
  readonly before: number;
  readonly behind: number;
}

/**
 * Every time expression of a text as the grammar understands it, in text order, none inside another. After an edit it reads
 * what the text does not reuse, and on until it stands where the earlier reading stood.
 *
 * @param foreign per paragraph, 1 where it is not English: there only dates in numbers are found
 */
export function findMatches(
  text: EncodedText,
  previous?: Previous<{ readonly dateMatches: FoundMatches }>,
  foreign?: Uint8Array,
): FoundMatches {
  const { count } = text.tokens;
  if (previous === undefined) {
    const matches: Match[] = [];
    collect(text, foreign, 0, matches, (i) => i >= count);
    return { matches, before: 0, behind: 0 };
  }
  const { matches: earlier } = previous.found.dateMatches;
  const { first, past, tokenShift } = previous.reused;
  const before = lowerBound(earlier.length, (i) => earlier[i]!.first < first);
  const found = earlier.slice(0, before);
  let behind = earlier.length;
  collect(text, foreign, Math.max(first, found.at(-1)?.past ?? 0), found, (i) => {
    if (i < past) return false;
    behind = lowerBound(earlier.length, (at) => earlier[at]!.past <= i - tokenShift);
    return i >= count || behind === earlier.length || earlier[behind]!.first >= i - tokenShift;
  });
  const tail: Match[] = [];
  for (let i = earlier.length - 1; i >= behind; i--)
    tail.push(tokenShift === 0 ? earlier[i]! : movedBy(earlier[i]!, tokenShift, tail.at(-1)));
  return { matches: [...found, ...tail.reverse()], before, behind: earlier.length - behind };
}

/** @param next the moved match behind it, which may be its second date */
function movedBy(match: Match, by: number, next: Match | undefined): Match {
  return { ...match, first: match.first + by, past: match.past + by, then: match.then && next };
}

/** Reads from a token on until told to stop. */
function collect(
  text: EncodedText,
  foreign: Uint8Array | undefined,
  from: number,
  found: Match[],
  stops: (i: number) => boolean,
): void {
  const read = readers[DEPTH]!;
  for (let i = from; !stops(i);) {
    const next = grammar.rulesAt(text.codes, i) && read(text, i);
    i++;
    const isLeftOut =
      next !== undefined &&
      ((foreign?.[text.tokens.paragraphOf(next.first)] === 1 && !isNumeric(text, next)) || isInTitle(text, next));
    for (let each = next; each !== undefined; each = each.then) {
      if (!isLeftOut) found.push(each);
      i = Math.max(i, each.past);
    }
  }
}

/** Whether a date has a month, and neither words nor another date beside it: "2024-03-12", "12.03.2024". */
function isNumeric({ tokens }: EncodedText, { first, past, meaning, then }: Match): boolean {
  if (meaning.kind !== 'point' || meaning.fields.month === undefined || then !== undefined) return false;
  for (let i = first; i < past; i++) if (tokens.kind(i) === Kind.Word && !tokens.has(i, Shape.Glued)) return false;
  return true;
}

import type { Kept } from '../../incremental/kept';
import { partition } from '../../incremental/lists';
import type { Tokens } from '../../text/tokens';
import { compileGrammar } from './grammar';
import { joined } from './joined';
import { match, type Match, type Read } from './meaning';
import { rules } from './rules/index';
import { type EncodedText, encodeTokens } from './encodeTokens';
import { matchAt } from './tokenPatterns';

/** The grammar of English dates. */
const grammar = compileGrammar(rules);

/** So deep may expressions hold others: "early" + "the morning of" + "the day after" + "Christmas". */
const DEPTH = 4;

/** Gives an edited text the codes that it has in common with its earlier version. */
export function encodeAgain(tokens: Tokens, before: Tokens, { first, past, moved }: Kept): void {
  const { codes } = codedOf(before);
  const changed = encodeTokens(tokens, first, past);
  encoded.set(tokens, { tokens, codes: codes.slice(0, first) + changed + codes.slice(past - moved) });
}

/** Every text is encoded once. */
const encoded = new WeakMap<Tokens, EncodedText>();

function codedOf(tokens: Tokens): EncodedText {
  let coded = encoded.get(tokens);
  if (coded === undefined) encoded.set(tokens, (coded = { tokens, codes: encodeTokens(tokens) }));
  return coded;
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
export function readTime(tokens: Tokens, i: number): Match | undefined {
  return readers[DEPTH]!(codedOf(tokens), i);
}

function readOne({ tokens, codes }: EncodedText, i: number, inner: Read): Match | undefined {
  const rules = grammar.rulesAt(codes, i);
  if (rules === undefined) return undefined;
  let best: Match | undefined;
  for (const { pattern, build } of rules) {
    const found = matchAt(pattern, codes, i);
    if (found === undefined) continue;
    const past = i + found.all.length;
    const built = build({ tokens, codes, first: i, past, groups: found }, inner);
    if (built === undefined) continue;
    const whole = 'kind' in built ? match(i, past, built) : built;
    if (best === undefined || whole.past > best.past) best = whole;
  }
  return best;
}

/** Every time expression of a text as the grammar understands it, in text order, none inside another. */
export function findMatches(tokens: Tokens): readonly Match[] {
  const found: Match[] = [];
  collect(codedOf(tokens), 0, found, (i) => i >= tokens.count);
  return found;
}

/** The expressions of an edited text: the first `before` and the last `behind` are those of the earlier version. */
export interface MatchesAgain {
  readonly matches: readonly Match[];
  readonly before: number;
  readonly behind: number;
}

/** The same after an edit: reads what changed, and on until it stands where the earlier reading stood. */
export function findMatchesAgain(tokens: Tokens, earlier: readonly Match[], kept: Kept): MatchesAgain {
  const { first, past, moved } = kept;
  const before = partition(earlier.length, (i) => earlier[i]!.first < first);
  const found = earlier.slice(0, before);
  let behind = earlier.length;
  collect(codedOf(tokens), Math.max(first, found.at(-1)?.past ?? 0), found, (i) => {
    if (i < past) return false;
    behind = partition(earlier.length, (at) => earlier[at]!.past <= i - moved);
    return i >= tokens.count || behind === earlier.length || earlier[behind]!.first >= i - moved;
  });
  const tail: Match[] = [];
  for (let i = earlier.length - 1; i >= behind; i--)
    tail.push(moved === 0 ? earlier[i]! : movedBy(earlier[i]!, moved, tail.at(-1)));
  return { matches: [...found, ...tail.reverse()], before, behind: earlier.length - behind };
}

/** @param next the moved match behind it, which may be its second date */
function movedBy(match: Match, by: number, next: Match | undefined): Match {
  const { then, ...rest } = match;
  const moved = { ...rest, first: match.first + by, past: match.past + by };
  return then === undefined ? moved : { ...moved, then: next };
}

/** Reads from a token on until told to stop. */
function collect(text: EncodedText, from: number, found: Match[], stops: (i: number) => boolean): void {
  const read = readers[DEPTH]!;
  for (let i = from; !stops(i);) {
    const next = grammar.rulesAt(text.codes, i) && read(text, i);
    i++;
    for (let each = next; each !== undefined; each = each.then) {
      found.push(each);
      i = Math.max(i, each.past);
    }
  }
}

import type { Previous } from '../../../incremental/reusedRanges';
import { spliceReused } from '../../../incremental/spliceReused';
import { Shape, type Tokens } from '../../../text/tokens';
import { classesOf, WordClass } from '../../words';
import { partRun } from './nameParts';
import { runEnd } from './nameRuns';
import { isFamilyNameFirst } from './familyNameFirst';
import { begins, startsName } from './nameStarts';
import { continues, FIRST_NAME, NOT_IN_NAMES } from './nameWords';
import type { Name } from './name';
import { SMALL_S } from '../../../text/codeUnits';
import type { TokenRange } from '../../../text/tokenRange';

/** The names of a text. */
export interface Named {
  /** In text order. */
  readonly names: readonly Name[];
  /** Words of the lexicon that the text writes with a capital inside a sentence, and how often: "Foster" is a name then, "Porters" is not. */
  readonly inside: ReadonlyMap<number, number>;
}

/**
 * Finds the names of a text: runs of capitalised words, parted into role and name. After an edit it reads only what the text
 * does not reuse, unless another word is a name now.
 */
export function findNames(
  tokens: Tokens,
  previous?: Previous<{ readonly tokens: Tokens; readonly named: Named }>,
): Named {
  const whole = { first: 0, past: tokens.count };
  if (previous === undefined) {
    const inside = new Map<number, number>();
    countInside(tokens, whole, inside, 1);
    return { names: namesIn(tokens, whole, inside), inside };
  }
  const { reused } = previous;
  const { first, past, tokenShift } = reused;
  const earlier = previous.found.named;
  const inside = new Map(earlier.inside);
  countInside(previous.found.tokens, { first, past: past - tokenShift }, inside, -1);
  countInside(tokens, reused, inside, 1);
  for (const [word, count] of inside) if (count === 0) inside.delete(word);
  const same = inside.size === earlier.inside.size && [...inside.keys()].every((word) => earlier.inside.has(word));
  if (!same) return { names: namesIn(tokens, whole, inside), inside };
  const shift = (name: Name): Name => ({
    roleFirst: name.roleFirst + tokenShift,
    first: name.first + tokenShift,
    past: name.past + tokenShift,
    kind: name.kind,
  });
  const found = namesIn(tokens, reused, inside);
  return { names: spliceReused(earlier.names, reused, found, ({ first }) => first, shift), inside };
}

function namesIn(tokens: Tokens, range: TokenRange, inside: ReadonlyMap<number, number>): Name[] {
  const names: Name[] = [];
  for (let i = tokens.nextWith(range.first, Shape.Capital); i < range.past; i = tokens.nextWith(i + 1, Shape.Capital)) {
    if (!startsName(tokens, i, inside)) continue;
    const past = runEnd(tokens, i);
    const name = partRun(tokens, i, past, inside);
    if (name !== undefined) names.push(name);
    i = past - 1;
  }
  return names;
}

/** Counts the words of a range that it writes with a capital inside a sentence. */
function countInside(tokens: Tokens, { first, past }: TokenRange, inside: Map<number, number>, by: number): void {
  for (let i = tokens.nextWith(first, Shape.Capital); i < past; i = tokens.nextWith(i + 1, Shape.Capital)) {
    const word = tokens.word(i);
    if (word === 0 || (tokens.shape(i) & Shape.AllCapitals) !== 0) continue;
    const classes = classesOf(word);
    if ((classes & NOT_IN_NAMES) !== 0) continue;
    const called = (classes & (FIRST_NAME | WordClass.Surname)) !== 0 || isCalled(tokens, i);
    if (isFamilyNameFirst(tokens, i) || (called && (!begins(tokens, i) || isBeforeUnknown(tokens, i))))
      inside.set(word, (inside.get(word) ?? 0) + by);
  }
}

/** "Long Wei": a surname before a word that no list knows is one at the start of a sentence too. */
function isBeforeUnknown(tokens: Tokens, i: number): boolean {
  return tokens.isA(i, WordClass.Surname) && continues(tokens, i + 1) && tokens.word(i + 1) === 0;
}

/** "Colin Butcher", not "Virginia Republicans" */
function isCalled(tokens: Tokens, i: number): boolean {
  if (!tokens.has(i - 1, Shape.Capital) || !tokens.isA(i - 1, FIRST_NAME)) return false;
  if (!tokens.isA(i, WordClass.Role)) return true;
  return !tokens.isA(i - 1, WordClass.Place) && tokens.text.charCodeAt(tokens.end(i) - 1) !== SMALL_S;
}

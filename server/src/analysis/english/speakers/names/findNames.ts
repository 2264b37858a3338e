import type { Kept } from '../../../incremental/kept';
import { around } from '../../../incremental/lists';
import { Shape, type Tokens } from '../../../text/tokens';
import { classesOf, WordClass } from '../../../text/words';
import { partRun } from './nameParts';
import { runEnd } from './nameRuns';
import { begins, startsName } from './nameStarts';
import { FIRST_NAME, NOT_IN_NAMES } from './nameWords';
import type { Name } from './name';
import type { TokenRange } from '../../../text/tokenRange';

/** The names of a text. */
export interface Named {
  /** In text order. */
  readonly names: readonly Name[];
  /** Words of the lexicon that the text writes with a capital inside a sentence, and how often: "Foster" is a name then, "Porters" is not. */
  readonly inside: ReadonlyMap<number, number>;
}

/** Finds the names of a text: runs of capitalised words, parted into role and name. */
export function findNames(tokens: Tokens): Named {
  const inside = new Map<number, number>();
  countInside(tokens, { first: 0, past: tokens.count }, inside, 1);
  return { names: namesIn(tokens, { first: 0, past: tokens.count }, inside), inside };
}

/** The same after an edit: reads only what changed, unless another word is a name now. */
export function findNamesAgain(tokens: Tokens, before: Tokens, earlier: Named, kept: Kept): Named {
  const inside = new Map(earlier.inside);
  countInside(before, { first: kept.first, past: kept.past - kept.moved }, inside, -1);
  countInside(tokens, kept, inside, 1);
  for (const [word, count] of inside) if (count === 0) inside.delete(word);
  const same = inside.size === earlier.inside.size && [...inside.keys()].every((word) => earlier.inside.has(word));
  if (!same) return { names: namesIn(tokens, { first: 0, past: tokens.count }, inside), inside };
  const move = (name: Name): Name => ({
    roleFirst: name.roleFirst + kept.moved,
    first: name.first + kept.moved,
    past: name.past + kept.moved,
    kind: name.kind,
  });
  return { names: around(earlier.names, kept, namesIn(tokens, kept, inside), ({ first }) => first, move), inside };
}

function namesIn(tokens: Tokens, range: TokenRange, inside: ReadonlyMap<number, number>): Name[] {
  const names: Name[] = [];
  for (let i = tokens.nextWith(range.first, Shape.Capital); i < range.past; i = tokens.nextWith(i + 1, Shape.Capital)) {
    if (!startsName(tokens, i, inside)) continue;
    const past = runEnd(tokens, i);
    const name = partRun(tokens, i, past);
    if (name !== undefined) names.push(name);
    i = past - 1;
  }
  return names;
}

/** Counts the words of a range that it writes with a capital inside a sentence. */
function countInside(tokens: Tokens, { first, past }: TokenRange, inside: Map<number, number>, by: number): void {
  for (
    let i = tokens.nextWith(Math.max(1, first), Shape.Capital);
    i < past;
    i = tokens.nextWith(i + 1, Shape.Capital)
  ) {
    const word = tokens.word(i);
    if (word === 0 || (tokens.shape(i) & Shape.AllCapitals) !== 0) continue;
    const classes = classesOf(word);
    if ((classes & NOT_IN_NAMES) !== 0) continue;
    const called =
      (classes & (FIRST_NAME | WordClass.Surname)) !== 0 ||
      (tokens.has(i - 1, Shape.Capital) && tokens.isA(i - 1, FIRST_NAME));
    if (called && !begins(tokens, i)) inside.set(word, (inside.get(word) ?? 0) + by);
  }
}

import { Shape, type Tokens } from '../tokens';
import { classesOf, WordClass } from '../words';
import { partRun } from './naming/parts';
import { runEnd } from './naming/runs';
import { begins, startsName } from './naming/starts';
import { FIRST_NAME, NOT_IN_NAMES } from './naming/words';

/** What the words of a name say about its bearer. */
export type NameKind = 'person' | 'organization' | 'place' | 'unknown';

/** A name in the text, in tokens; `roleFirst` to `first` are the title and the role that lead to it. */
export interface Name {
  readonly roleFirst: number;
  readonly first: number;
  readonly past: number;
  readonly kind: NameKind;
}

/** Finds the names of a text: runs of capitalised words, parted into role and name. */
export function findNames(tokens: Tokens): Name[] {
  const names: Name[] = [];
  const inside = namesInside(tokens);
  for (let i = tokens.nextWith(0, Shape.Capital); i < tokens.count; i = tokens.nextWith(i + 1, Shape.Capital)) {
    if (!startsName(tokens, i, inside)) continue;
    const past = runEnd(tokens, i);
    const name = partRun(tokens, i, past);
    if (name !== undefined) names.push(name);
    i = past - 1;
  }
  return names;
}

/** Words of the lexicon that this text writes with a capital inside a sentence: "Foster" is a name here, "Porters" is not. */
function namesInside(tokens: Tokens): ReadonlySet<number> {
  const inside = new Set<number>();
  for (let i = tokens.nextWith(1, Shape.Capital); i < tokens.count; i = tokens.nextWith(i + 1, Shape.Capital)) {
    const word = tokens.word(i);
    if (word === 0 || (tokens.shape(i) & Shape.AllCapitals) !== 0) continue;
    const classes = classesOf(word);
    if ((classes & NOT_IN_NAMES) !== 0) continue;
    const called =
      (classes & (FIRST_NAME | WordClass.Surname)) !== 0 ||
      (tokens.has(i - 1, Shape.Capital) && tokens.isA(i - 1, FIRST_NAME));
    if (called && !inside.has(word) && !begins(tokens, i)) inside.add(word);
  }
  return inside;
}

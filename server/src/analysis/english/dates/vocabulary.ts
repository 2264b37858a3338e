import { classesOf, wordId, WordClass } from '../words';
import { ANY_WORD, CAPITAL, CLOSED, FIRST_WORD, GLUED } from './tokenCodes';
import { WORD_LISTS } from './wordLists';

/** The values of a class's words, by their codes. */
export type WordValues = ReadonlyMap<number, number>;

/** The words that the date grammar tells apart. */
export interface Vocabulary<Name extends string> {
  /** The code of a word id without the bits of its place: its symbol, and whether its class is closed. */
  readonly codeOf: (id: number) => number;
  /** The values of each class of words. */
  readonly classes: Readonly<Record<Name, WordValues>>;
}

const CLOSED_CLASSES =
  WordClass.Preposition |
  WordClass.Conjunction |
  WordClass.Subordinator |
  WordClass.Auxiliary |
  WordClass.Pronoun |
  WordClass.Determiner;

/** Gives every word of some lists its symbol. See `WORD_LISTS` for how they are written. */
function compileVocabulary<Name extends string>(lists: Readonly<Record<Name, string>>): Vocabulary<Name> {
  /** By word id; 0 until it is asked for. */
  const codes = new Uint16Array(1 << 16);
  let next = FIRST_WORD;
  const withClass = (symbol: number, id: number): number =>
    symbol | ((classesOf(id) & CLOSED_CLASSES) === 0 ? 0 : CLOSED);
  const codeOf = (id: number): number => (codes[id] ||= withClass(ANY_WORD, id));
  const valuesOf = (list: string): WordValues => {
    const values = new Map<number, number>();
    for (const entry of list.split(' ')) {
      const [spellings = '', value = 1] = entry.split('=');
      for (const word of spellings.split('/')) {
        const id = wordId(word);
        codes[id] ||= withClass(next++, id);
        values.set(codeOf(id), Number(value));
      }
    }
    return values;
  };
  const names = Object.keys(lists) as Name[];
  const classes = Object.fromEntries(names.map((name) => [name, valuesOf(lists[name])])) as Record<Name, WordValues>;
  if (next > ANY_WORD) throw new Error(`The date grammar has ${next - ANY_WORD} words too many for its symbols.`);
  return Object.freeze({ codeOf, classes: Object.freeze(classes) });
}

/** The vocabulary of English dates. */
export const vocabulary = compileVocabulary(WORD_LISTS);

/** The classes of words in English dates. */
export const wordClasses = vocabulary.classes;

/** The code of a word in lower case, which must stand in the vocabulary. */
export function codeOfWord(word: string): number {
  const code = vocabulary.codeOf(wordId(word));
  if ((code & ANY_WORD) === ANY_WORD) throw new Error(`The date grammar lacks “${word}”: add it to WORD_LISTS.OTHERS.`);
  return code;
}

/** The value in a class of the word at a place of a text, or of a group; undefined where it is none of its words. */
export function valueOf(values: WordValues, codes: string, at = 0): number | undefined {
  return values.get(codes.charCodeAt(at) & ~(GLUED | CAPITAL));
}

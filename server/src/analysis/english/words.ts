import type { IntegerSet } from '../text/integerSet';
import { WordTable } from '../text/wordTable';
import { classes, table } from './lexicon/table';

/**
 * The one table of English words: those of the lexicon, and those that rules name. Ids are given out while modules load, so
 * a module that names words imports this one.
 */
export const words = new WordTable({ table, classes });

/** The id of a word in lower case, for rules that name it. */
export function wordId(word: string): number {
  return words.idOf(word);
}

/**
 * The id of a word of a text in lower case, 0 where neither the lexicon nor a rule has it. A text must not give out ids: the
 * next one with the word would be read otherwise.
 */
export function knownWordId(word: string): number {
  return words.knownIdOf(word);
}

/** A set of word ids, for rules that name their words, which white space separates: `wordSet('told tells')`. */
export function wordSet(list: string): IntegerSet {
  return words.idsOf(list);
}

/** The classes of a word id, as bits of `WordClass`. */
export function classesOf(id: number): number {
  return words.classesOf(id);
}

/**
 * Word classes, bits of one integer. A word may have several: "report" is a noun, a verb and a document. Classes say what
 * a word can be; what it is, the rules decide from the words around it.
 */
export const WordClass = {
  /** "january", "jan"; also "may" and "march". */
  Month: 1 << 0,
  Weekday: 1 << 1,
  /** "three", "dozen", "hundred", "first". */
  NumberWord: 1 << 2,
  Determiner: 1 << 3,
  Preposition: 1 << 4,
  /** "and", "or", "but", "nor", "yet". */
  Conjunction: 1 << 5,
  /** "that", "because", "when", "while", "although", "whether". */
  Subordinator: 1 << 6,
  /** Forms of be, have, do and the modals, also with n't. */
  Auxiliary: 1 << 7,
  /** Personal pronouns that can be a subject, "who", "everyone", "some", "many". */
  Pronoun: 1 << 8,
  /** "his", "their", "whose". */
  Possessive: 1 << 9,
  /** Stands before a name and belongs to the mention: "mr", "dr", "sen", "senator", "judge". */
  Title: 1 << 10,
  /** Role of a person: "spokesman", "president", "analyst", "resident". */
  Role: 1 << 11,
  /** Head nouns of organisations and groups: "ministry", "police", "company", "union". */
  Group: 1 << 12,
  MaleName: 1 << 13,
  FemaleName: 1 << 14,
  Country: 1 << 15,
  /** "russian", "french", "american", also in the plural. */
  Demonym: 1 << 16,
  /** Cities, states, regions that are one word. */
  Place: 1 << 17,
  /** Reporting verbs in every form that can be a cue: "said", "says", "saying", "told", "added". */
  Cue: 1 << 18,
  /** Forms that can be a finite verb: third person singular and past tense. */
  FiniteVerb: 1 << 19,
  BaseVerb: 1 << 20,
  /** The -ing form. */
  Gerund: 1 << 21,
  /** Abbreviations written with a period that seldom end a sentence: "sen", "no", "inc", "jan". */
  Abbreviation: 1 << 22,
  Adverb: 1 << 23,
  Adjective: 1 << 24,
  Noun: 1 << 25,
  /** Suffixes and heads of companies: "inc", "ltd", "corp", "plc", "group". */
  Company: 1 << 26,
  /** "mother", "brother", "wife". */
  Relative: 1 << 27,
  /** "report", "indictment", "statement", "letter": documents that say. */
  Document: 1 << 28,
  /** Surnames that are common. */
  Surname: 1 << 29,
  /** Ordinary words: no names, though they begin a sentence with a capital. */
  Common: 1 << 30,
  /** "day", "week", "year", "hour". */
  TimeUnit: 1 << 31,
} as const;

/**
 * The word table: every word that a rule or a list of the lexicon names has a small id, found from the text without
 * making a string. Ids are given out as the modules of the analysis load; texts never add words.
 */

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
  /** What a person is or does: "spokesman", "president", "analyst", "resident". */
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

const APOSTROPHE = 0x27;
const TYPOGRAPHIC_APOSTROPHE = 0x2019;

let capacity = 1 << 16;
let slots = new Int32Array(capacity);
const words: string[] = [''];
let classes = new Int32Array(1 << 15);

/** Folds one code unit for look-up: ASCII and Latin capitals to lower case, ’ to '. */
export function fold(unit: number): number {
  if (unit < 0x80) return unit >= 0x41 && unit <= 0x5a ? unit + 32 : unit;
  if (unit >= 0xc0 && unit <= 0xde && unit !== 0xd7) return unit + 32;
  return unit === TYPOGRAPHIC_APOSTROPHE ? APOSTROPHE : unit;
}

/** One step of the hash that `lookUp` expects: FNV-1a over folded code units. Start from `HASH_START`. */
export function hashStep(hash: number, unit: number): number {
  return Math.imul(hash ^ unit, 0x01000193);
}
export const HASH_START = 0x811c9dc5 | 0;

/** The id of a word in lower case, given out now if it has none yet. For modules that load, not for texts. */
export function wordId(word: string): number {
  let hash = HASH_START;
  for (let i = 0; i < word.length; i++) hash = hashStep(hash, fold(word.charCodeAt(i)));
  const known = lookUp(word, 0, word.length, hash);
  if (known !== 0) return known;
  const id = words.length;
  words.push(word);
  if (id >= classes.length) {
    const grown = new Int32Array(classes.length * 2);
    grown.set(classes);
    classes = grown;
  }
  if (words.length * 2 > capacity) grow();
  insert(id, hash);
  return id;
}

/** Puts words, separated by white space, into a class. */
export function classify(list: string, wordClass: number): void {
  let start = 0;
  for (let i = 0; i <= list.length; i++) {
    if (i < list.length && list.charCodeAt(i) > 0x20) continue;
    if (i > start) {
      const id = wordId(list.slice(start, i));
      classes[id] = classes[id]! | wordClass;
    }
    start = i + 1;
  }
}

/** The classes of a word id, as bits of `WordClass`. */
export function classesOf(id: number): number {
  return classes[id] ?? 0;
}

/** The word of an id. */
export function wordOf(id: number): string {
  return words[id] ?? '';
}

/** The id of `text.slice(start, end)`, whose hash over folded code units is `hash`; 0 when the lexicon lacks it. */
export function lookUp(text: string, start: number, end: number, hash: number): number {
  const mask = capacity - 1;
  for (let slot = mix(hash) & mask; ; slot = (slot + 1) & mask) {
    const id = slots[slot]!;
    if (id === 0) return 0;
    const word = words[id]!;
    if (word.length !== end - start) continue;
    let i = 0;
    while (i < word.length && word.charCodeAt(i) === fold(text.charCodeAt(start + i))) i++;
    if (i === word.length) return id;
  }
}

function mix(hash: number): number {
  return hash ^ (hash >>> 15);
}

function insert(id: number, hash: number): void {
  const mask = capacity - 1;
  let slot = mix(hash) & mask;
  while (slots[slot] !== 0) slot = (slot + 1) & mask;
  slots[slot] = id;
}

function grow(): void {
  capacity *= 2;
  slots = new Int32Array(capacity);
  for (let id = 1; id < words.length; id++) {
    const word = words[id]!;
    let hash = HASH_START;
    for (let i = 0; i < word.length; i++) hash = hashStep(hash, fold(word.charCodeAt(i)));
    insert(id, hash);
  }
}

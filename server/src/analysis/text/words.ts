/**
 * The word table: every word that a rule or a list of the lexicon names has a small id, found from the text without
 * making a string. The lexicon is one string of hashes that costs nothing to load: a word of it gets its id when a rule or
 * a text first uses it. Words that neither the lexicon nor a rule has never get one, so that texts do not make the table grow.
 */
import { classes as tableClasses, table } from '../english/lexicon/table';

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

/**
 * The lexicon's table has a line for each value of 13 bits of the hash. In it stands, for each word, what is left of its
 * hash in three digits of base 81, and its classes in one digit or, where the first is less than `TABLE_PAIRS`, two. The
 * words themselves are not there: 32 bits tell them from all but some six in a million others.
 */
export const TABLE_BUCKETS = 1 << 13;
export const TABLE_BASE = 81;
export const TABLE_PAIRS = 10;
/** The character of the digit 0; the others follow it. */
export const TABLE_ZERO = 0x28;
const buckets = table.split('\n');
const classSets = tableClasses.split(' ').map((digits) => parseInt(digits, 36) | 0);

let capacity = 1 << 14;
let slots = new Int32Array(capacity);
const words: string[] = [''];
/** The words' code units one behind the other, and where each begins: compared without touching a string. */
let units = new Uint16Array(1 << 16);
let firstUnits = new Int32Array(1 << 13);
let hashes = new Int32Array(1 << 13);
let classes = new Int32Array(1 << 13);

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

/** The hash of a word, as `lookUp` expects it. */
export function hashOf(word: string): number {
  let hash = HASH_START;
  for (let i = 0; i < word.length; i++) hash = hashStep(hash, fold(word.charCodeAt(i)));
  return hash;
}

/** The id of a word in lower case, given out now if it has none yet. For modules that load, not for texts. */
export function wordId(word: string): number {
  const hash = hashOf(word);
  const known = lookUp(unitsOf(word), 0, word.length, hash);
  return known !== 0 ? known : add(word, hash, 0);
}

/** A set of word ids, for rules that name their words, which white space separates: `wordSet('told tells')`. */
export function wordSet(list: string): ReadonlySet<number> {
  return new Set(list.trim().split(/\s+/).map(wordId));
}

/** The classes of a word id, as bits of `WordClass`. */
export function classesOf(id: number): number {
  return classes[id] ?? 0;
}

/** The word of an id. */
export function wordOf(id: number): string {
  return words[id] ?? '';
}

/**
 * The code units of a text, with some zeros behind them: many times quicker to read than a string that was cut out of another
 * or put together from several.
 */
export function unitsOf(text: string): Uint16Array {
  const units = new Uint16Array(text.length + 8);
  for (let i = 0; i < text.length; i++) units[i] = text.charCodeAt(i);
  return units;
}

/** The id of the word from `start` to `end`, whose hash over folded code units is `hash`; 0 when nobody knows the word. */
export function lookUp(text: Uint16Array, start: number, end: number, hash: number): number {
  const mask = capacity - 1;
  for (let slot = mix(hash) & mask; ; slot = (slot + 1) & mask) {
    const id = slots[slot]!;
    if (id === 0) return fromTable(text, start, end, hash);
    if (hashes[id] !== hash) continue;
    const first = firstUnits[id]!;
    const length = firstUnits[id + 1]! - first;
    if (length !== end - start) continue;
    let i = 0;
    while (i < length && units[first + i] === fold(text[start + i]!)) i++;
    if (i === length) return id;
  }
}

/** The line of the lexicon's table in which a word with this hash stands. */
export function tableBucket(hash: number): number {
  return (hash ^ (hash >>> 15)) & (TABLE_BUCKETS - 1);
}

/** What the line does not say of the hash, 19 bits. */
export function tableRest(hash: number): number {
  return hash >>> 13;
}

/** Finds a word in the lexicon's table and gives it an id; 0 when the lexicon lacks it. */
function fromTable(text: Uint16Array, start: number, end: number, hash: number): number {
  const bucket = buckets[tableBucket(hash)] ?? '';
  const rest = tableRest(hash);
  for (let at = 0; at < bucket.length;) {
    const written = (digit(bucket, at) * TABLE_BASE + digit(bucket, at + 1)) * TABLE_BASE + digit(bucket, at + 2);
    const first = digit(bucket, at + 3);
    if (written === rest) return add(folded(text, start, end), hash, classesAt(bucket, at + 3));
    at += first < TABLE_PAIRS ? 5 : 4;
  }
  return 0;
}

/** The classes that one or two digits stand for. */
function classesAt(bucket: string, at: number): number {
  const first = digit(bucket, at);
  const set =
    first < TABLE_PAIRS ? (first + 1) * TABLE_BASE - TABLE_PAIRS + digit(bucket, at + 1) : first - TABLE_PAIRS;
  return classSets[set] ?? 0;
}

function digit(bucket: string, at: number): number {
  return bucket.charCodeAt(at) - TABLE_ZERO;
}

function folded(text: Uint16Array, start: number, end: number): string {
  return String.fromCharCode(...Array.from(text.subarray(start, end), fold));
}

function mix(hash: number): number {
  return hash ^ (hash >>> 15);
}

function add(word: string, hash: number, wordClasses: number): number {
  const id = words.length;
  words.push(word);
  if (id + 1 >= classes.length) {
    classes = widened(classes);
    hashes = widened(hashes);
    firstUnits = widened(firstUnits);
  }
  classes[id] = wordClasses;
  hashes[id] = hash;
  const first = firstUnits[id]!;
  if (first + word.length > units.length) {
    const grown = new Uint16Array(units.length * 2);
    grown.set(units);
    units = grown;
  }
  for (let i = 0; i < word.length; i++) units[first + i] = word.charCodeAt(i);
  firstUnits[id + 1] = first + word.length;
  if (words.length * 2 > capacity) grow();
  else insert(id, hash);
  return id;
}

function widened(column: Int32Array): Int32Array<ArrayBuffer> {
  const grown = new Int32Array(column.length * 2);
  grown.set(column);
  return grown;
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
  for (let id = 1; id < words.length; id++) insert(id, hashes[id]!);
}

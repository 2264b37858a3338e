import { remembered } from './remembered';
import { keyedWords } from '../annotations/sourceComparison/wordKeys';

/** Words of a sentence for comparing it with others; offsets in UTF-16 code units from its start. */
export interface SentenceForm {
  /** Start of its first word and end of its last. */
  readonly first: number;
  readonly last: number;
  /** Capital at the front, full stop at the end: printed as if it were the whole. */
  readonly whole: boolean;
  /** See `fingerprints`. */
  readonly prints: readonly number[];
}

/** Shorter sentences are said by everybody: "I am very happy today." */
const MIN_WORDS = 6;
/** So many forms are remembered: those of a book. */
const MAX_CACHED = 10_000;

/** The form of a stretch of text; none where it has too few words. */
export const sentenceForm = remembered(MAX_CACHED, formOf);

function formOf(stretch: string): SentenceForm | undefined {
  const words = keyedWords(stretch);
  if (words.length < MIN_WORDS) return undefined;
  const first = words[0]!.start;
  const last = words.at(-1)!.end;
  const whole = isCased(stretch.slice(first, last)) && /^[.!?](?!\.)/.test(stretch.slice(last));
  return { first, last, whole, prints: fingerprints(words.map(({ key }) => key)) };
}

/** Begins with a capital, and goes on in small letters: no headline, which may cut as it likes. */
function isCased(sentence: string): boolean {
  const capitals = sentence.match(/(?<![\p{L}’'])\p{Lu}/gu) ?? [];
  const small = sentence.match(/(?<![\p{L}’'])\p{Ll}/gu) ?? [];
  return /^\p{Lu}/u.test(sentence) && small.length > capitals.length;
}

/**
 * Fingerprints of three words in a row, each once, thinned by winnowing (Schleimer, Wilkerson and Aiken 2003), so that four
 * words in a row that two sentences share are always found.
 */
export function fingerprints(keys: readonly string[]): number[] {
  const hashes = keys.map(hash);
  const runs: number[] = [];
  for (let i = 2; i < hashes.length; i++) {
    runs.push((Math.imul(Math.imul(hashes[i - 2]!, 31) + hashes[i - 1]!, 31) + hashes[i]!) >> 2);
  }
  const chosen = new Set<number>();
  for (let i = 1; i < runs.length; i++) chosen.add(Math.min(runs[i - 1]!, runs[i]!));
  return [...chosen];
}

/** FNV-1a over UTF-16 code units. */
function hash(word: string): number {
  let value = 0x811c9dc5;
  for (let i = 0; i < word.length; i++) value = Math.imul(value ^ word.charCodeAt(i), 0x01000193);
  return value;
}

import { APOSTROPHE, CAPITAL_A, CAPITAL_Z, RIGHT_SINGLE_QUOTE } from './codeUnits';

/** The hash of a word, whatever its case: 32-bit FNV-1a over its folded code units. */
export function hashOf(word: string): number {
  let hash = HASH_START;
  for (let i = 0; i < word.length; i++) hash = hashStep(hash, fold(word.charCodeAt(i)));
  return hash;
}

/** The hash of no code units, from which `hashStep` goes on. */
export const HASH_START = 0x811c9dc5 | 0;

/** The hash with one more folded code unit. */
export function hashStep(hash: number, unit: number): number {
  return Math.imul(hash ^ unit, 0x01000193);
}

/** Folds the case of one code unit: ASCII and Latin-1 capitals to lower case; and ’ to '. */
export function fold(unit: number): number {
  if (unit < 0x80) return unit >= CAPITAL_A && unit <= CAPITAL_Z ? unit + 32 : unit;
  if (unit >= 0xc0 && unit <= 0xde && unit !== 0xd7) return unit + 32;
  return unit === RIGHT_SINGLE_QUOTE ? APOSTROPHE : unit;
}

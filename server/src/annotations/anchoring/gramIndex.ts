/** Length of a gram in code units. */
export const gramLength = 8;

/** Finds where grams of `gramLength` code units occur in one text. */
export interface GramIndex {
  /** The offsets of a gram in ascending order, as many as asked for; `overflow` tells that there are more. */
  find(gram: string, limit: number): { readonly offsets: readonly number[]; readonly overflow: boolean };
}

const HASH_BASE = 0x01000193;
const outgoing = power(HASH_BASE, gramLength - 1);

/** Reads a text once, in linear time and 8 bytes per code unit, so that looking for thousands of words does not read it again. */
export function gramIndex(text: string): GramIndex {
  const bits = Math.min(20, Math.max(8, Math.ceil(Math.log2(text.length + 1))));
  const heads = new Int32Array(1 << bits).fill(-1);
  const next = new Int32Array(text.length);
  // From the end to the start, so that every chain ascends.
  let hash = 0;
  for (let at = text.length - gramLength; at >= 0; at--) {
    hash =
      at === text.length - gramLength
        ? hashOf(text, at)
        : roll(hash, text.charCodeAt(at + gramLength), text.charCodeAt(at));
    const slot = slotOf(hash, bits);
    next[at] = heads[slot]!;
    heads[slot] = at;
  }
  return {
    find(gram, limit) {
      const offsets: number[] = [];
      for (let at = heads[slotOf(hashOf(gram, 0), bits)]!; at >= 0; at = next[at]!) {
        if (!text.startsWith(gram, at)) continue;
        if (offsets.length === limit) return { offsets, overflow: true };
        offsets.push(at);
      }
      return { offsets, overflow: false };
    },
  };
}

/** Polynomial over the gram with its last unit in the highest power, so that it rolls towards the start of the text. */
function hashOf(text: string, at: number): number {
  let hash = 0;
  for (let i = gramLength - 1; i >= 0; i--) hash = (Math.imul(hash, HASH_BASE) + text.charCodeAt(at + i)) | 0;
  return hash;
}

function roll(hash: number, leaves: number, comes: number): number {
  return (Math.imul(hash - Math.imul(leaves, outgoing), HASH_BASE) + comes) | 0;
}

function slotOf(hash: number, bits: number): number {
  return Math.imul(hash ^ (hash >>> 15), 0x9e3779b1) >>> (32 - bits);
}

function power(factor: number, exponent: number): number {
  let result = 1;
  for (let i = 0; i < exponent; i++) result = Math.imul(result, factor);
  return result;
}

import { lowerBound } from '../analysis/text/lowerBound';

/** Converts offsets of one text between UTF-16 code units and code points; a lone surrogate counts one in both. */
export interface CodePoints {
  /** The text's length in code points. */
  readonly length: number;
  /** The code point that a UTF-16 offset stands at or in. Offsets beyond the text are taken as its end. */
  fromUtf16(offset: number): number;
  /** The UTF-16 offset at which a code point begins. Beyond the text: its end. */
  toUtf16(index: number): number;
}

/** Reads a text once; after that an offset costs a binary search over the text's surrogate pairs, and nothing where there are none. */
export function codePoints(text: string): CodePoints {
  const pairs = surrogatePairs(text);
  const length = text.length - pairs.length;
  return {
    length,
    fromUtf16(offset) {
      const inside = Math.max(0, Math.min(offset, text.length));
      // A pair that ends at the offset or before it is one code point shorter than its units.
      return inside - lowerBound(pairs.length, (i) => pairs[i]! + 1 < inside) - (isInside(text, inside) ? 1 : 0);
    },
    toUtf16(index) {
      const inside = Math.max(0, Math.min(index, length));
      return inside + lowerBound(pairs.length, (i) => pairs[i]! - i < inside);
    },
  };
}

/** The UTF-16 offsets of the text's surrogate pairs. */
function surrogatePairs(text: string): readonly number[] {
  const pairs: number[] = [];
  for (let i = 0; i + 1 < text.length; i++) {
    if (isHigh(text.charCodeAt(i)) && isLow(text.charCodeAt(i + 1))) pairs.push(i++);
  }
  return pairs;
}

function isInside(text: string, offset: number): boolean {
  return isHigh(text.charCodeAt(offset - 1)) && isLow(text.charCodeAt(offset));
}

function isHigh(unit: number): boolean {
  return unit >= 0xd800 && unit <= 0xdbff;
}

function isLow(unit: number): boolean {
  return unit >= 0xdc00 && unit <= 0xdfff;
}

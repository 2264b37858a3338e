/** The part in which two versions of a text differ, in UTF-16 code units. */
export interface ChangedPart {
  readonly start: number;
  /** Where the part ends in the earlier version. */
  readonly endBefore: number;
  /** Where it ends in the later version. */
  readonly end: number;
}

/** Finds the one part in which two versions of a text differ. */
export function editBetween(before: string, text: string): ChangedPart {
  const start = commonStart(before, text);
  const same = commonEnd(before, text, Math.min(before.length, text.length) - start);
  return { start, endBefore: before.length - same, end: text.length - same };
}

/** In UTF-16 code units: strings are compared much quicker whole than unit by unit. */
const BLOCKS = [65536, 4096, 256, 16, 1];

/** Length of the common prefix of two texts, in code units. */
function commonStart(a: string, b: string): number {
  const most = Math.min(a.length, b.length);
  let at = 0;
  for (const size of BLOCKS) while (at + size <= most && a.slice(at, at + size) === b.slice(at, at + size)) at += size;
  return at;
}

/** Length of the common suffix of two texts, at most `most` code units. */
function commonEnd(a: string, b: string, most: number): number {
  let end = 0;
  const block = (text: string, size: number): string => text.slice(text.length - end - size, text.length - end);
  for (const size of BLOCKS) while (end + size <= most && block(a, size) === block(b, size)) end += size;
  return end;
}

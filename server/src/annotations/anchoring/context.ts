/** Length of context on each side, in characters, unless lookalikes ask for more. */
export const contextLength = 32;

/** Characters that are whole grapheme clusters, whatever stands beside them: no marks, joiners, emoji or carriage returns. */
const plain = /^[\n\x20-\u02ff\u2010-\u2027\u2030-\u205e]*$/;

/** Far more than any cluster that people write. */
const MAX_CLUSTER = 64;

/** Made when first needed: it takes milliseconds, and the start of a server has none to spare. */
let clusters: Intl.Segmenter | undefined;

function clustersOf(text: string): Intl.Segments {
  clusters ??= new Intl.Segmenter('und', { granularity: 'grapheme' });
  return clusters.segment(text);
}

/** The characters before an offset, at most `length`, as whole grapheme clusters (Data Model, section 4.2.4). */
export function prefixAt(text: string, offset: number, length = contextLength): string {
  const start = Math.max(0, offset - length);
  if (plain.test(text.slice(Math.max(0, start - 1), offset))) return text.slice(start, offset);
  const window = text.slice(Math.max(0, start - MAX_CLUSTER), offset);
  let at = window.length;
  // The first cluster of the window may be the end of one that began before it.
  const starts = Array.from(clustersOf(window), ({ index }) => index).slice(offset > window.length ? 1 : 0);
  for (const index of starts.reverse()) {
    if (window.length - index > length) break;
    at = index;
  }
  return window.slice(at);
}

/** The characters after an offset, at most `length`, as whole grapheme clusters. */
export function suffixAt(text: string, offset: number, length = contextLength): string {
  const end = Math.min(text.length, offset + length);
  if (plain.test(text.slice(offset, end + 1))) return text.slice(offset, end);
  const window = text.slice(offset, end + MAX_CLUSTER);
  let at = 0;
  for (const { index, segment } of clustersOf(window)) {
    if (index + segment.length > length) break;
    at = index + segment.length;
  }
  return window.slice(0, at);
}

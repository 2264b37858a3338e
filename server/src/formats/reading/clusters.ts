import type { Span } from '../../analysis/facts';

const segmenter = new Intl.Segmenter('und', { granularity: 'grapheme' });
const letter = /[\p{L}\p{N}\p{M}]/u;

/** Converts offsets in grapheme clusters into UTF-16. */
export function fromClusters(text: string): (span: Span) => Span {
  const starts = Array.from(segmenter.segment(text), ({ index }) => index);
  const at = (cluster: number): number => starts[cluster] ?? text.length;
  return ({ start, end }) => ({ start: at(start), end: at(end) });
}

/** Whether spans make sense as grapheme clusters rather than as UTF-16: then they cut fewer words and clusters. */
export function countsClusters(text: string, spans: readonly Span[]): boolean {
  // eslint-disable-next-line no-control-regex -- Where all is ASCII without carriage returns, both are the same.
  if (/^[\0-\x0c\x0e-\x7f]*$/.test(text)) return false;
  const count = Array.from(segmenter.segment(text)).length;
  if (spans.some(({ end }) => end > count)) return false;
  const convert = fromClusters(text);
  return cuts(text, spans.map(convert)) < cuts(text, spans);
}

/** How many ends of spans stand within a word, or within a cluster. */
function cuts(text: string, spans: readonly Span[]): number {
  const isCut = (offset: number): boolean => {
    const [before, after] = [text.slice(Math.max(0, offset - 2), offset), text.slice(offset, offset + 2)];
    if (before === '' || after === '') return false;
    const around = Array.from(segmenter.segment(before + after), ({ index }) => index);
    return !around.includes(before.length) || (letter.test(lastOf(before)) && letter.test(firstOf(after)));
  };
  return spans.flatMap(({ start, end }) => [start, end]).filter(isCut).length;
}

function lastOf(text: string): string {
  return Array.from(text).at(-1) ?? '';
}

function firstOf(text: string): string {
  return Array.from(text)[0] ?? '';
}

import type { Span } from '../../analysis/facts';
import { codePoints } from '../../annotations/codePoints';
import type { ImportProblem } from './reading';

const segmenter = new Intl.Segmenter('und', { granularity: 'grapheme' });
const letter = /[\p{L}\p{N}\p{M}]/u;

/** Unit in which a file counts offsets, and the message about it. */
export interface Counting {
  readonly convert: (span: Span) => Span;
  readonly problems: readonly ImportProblem[];
}

/**
 * How the offsets of a file count that gives no words with them: in UTF-16 as it should, else in code points or grapheme clusters where
 * these cut fewer words.
 *
 * @param ways besides UTF-16 that programs of this format count in
 */
export function counting(
  text: string,
  all: readonly Span[],
  place: Pick<ImportProblem, 'file' | 'line'>,
  ways: readonly ('code points' | 'grapheme clusters')[] = ['code points', 'grapheme clusters'],
): Counting {
  // What lies beyond the text is nothing that counting could mend.
  const spans = all.filter(({ start, end }) => start >= 0 && end <= text.length);
  const plain: Counting = { convert: (span) => span, problems: [] };
  // eslint-disable-next-line no-control-regex -- Where all is ASCII without carriage returns, all ways are the same.
  if (/^[\0-\x0c\x0e-\x7f]*$/.test(text)) return plain;
  const read = ways.map((unit) => ({ unit, ...(unit === 'code points' ? byCodePoints(text) : byClusters(text)) }));
  const differing = read.filter(({ convert }) => spans.some((span) => convert(span).end !== span.end));
  const possible = differing.filter(({ count }) => spans.every(({ end }) => end <= count));
  const wrong = cuts(text, spans);
  const counts = possible.map(({ convert }) => cuts(text, spans.map(convert)));
  const least = Math.min(wrong, ...counts);
  const taken = possible[counts.indexOf(least)];
  const message =
    least === 0
      ? `Offsets are taken as ${taken?.unit}: as UTF-16 they would cut words.`
      : `Offsets cut words, however they are counted; they are taken as ${wrong === least ? 'UTF-16' : taken!.unit}. Look at where the annotations stand.`;
  const severity = least === 0 ? 'information' : 'warning';
  if (wrong === least || taken === undefined) {
    return wrong === 0 || differing.length === 0 ? plain : { ...plain, problems: [{ severity, message, ...place }] };
  }
  return { convert: taken.convert, problems: [{ severity, message, ...place }] };
}

interface Way {
  readonly convert: (span: Span) => Span;
  /** Of the whole text. */
  readonly count: number;
}

function byCodePoints(text: string): Way {
  const points = codePoints(text);
  return {
    convert: ({ start, end }) => ({ start: points.toUtf16(start), end: points.toUtf16(end) }),
    count: points.length,
  };
}

function byClusters(text: string): Way {
  const starts = Array.from(segmenter.segment(text), ({ index }) => index);
  const at = (cluster: number): number => starts[cluster] ?? text.length;
  return { convert: ({ start, end }) => ({ start: at(start), end: at(end) }), count: starts.length };
}

/** Number of span ends inside a word or a grapheme cluster. */
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

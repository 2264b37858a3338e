import type { Span } from '../../analysis/facts';
import { codePoints } from '../../annotations/codePoints';

/** An annotation as a file places it, with the words that it says stand there. */
export interface Claimed {
  readonly start: number;
  readonly end: number;
  readonly words: string;
}

/** A text, and where the offsets of a file are in it, in UTF-16. */
export interface OffsetReading {
  readonly text: string;
  readonly toUtf16: (span: Span) => Span;
}

/**
 * How a file counts: the standard says code points, but programs also count UTF-16, or count before or after a byte order mark was cut
 * off or line ends were made one. The first way in which most of the words stand where the file says.
 */
export function counted(text: string, claims: readonly Claimed[]): OffsetReading {
  const marked = text.replace(/^\ufeff?/, '\ufeff');
  const texts = [text, marked.slice(1), text.replace(/\r\n?/g, '\n'), text.replace(/\r\n|\n/g, '\r\n'), marked];
  const ways = [...new Set(texts)].flatMap((one): OffsetReading[] => {
    const points = codePoints(one);
    const byPoint = ({ start, end }: Span): Span => ({ start: points.toUtf16(start), end: points.toUtf16(end) });
    const plain: OffsetReading = { text: one, toUtf16: (span) => span };
    return points.length === one.length ? [plain] : [{ text: one, toUtf16: byPoint }, plain];
  });
  const hits = ways.map((way) => claims.filter((claim) => stands(way, claim)).length);
  return ways[hits.indexOf(Math.max(...hits))]!;
}

/** Whether the words of an annotation stand where its file says; white space apart. */
export function stands({ text, toUtf16 }: OffsetReading, claim: Claimed): boolean {
  const { start, end } = toUtf16(claim);
  return plain(text.slice(start, end)) === plain(claim.words);
}

function plain(words: string): string {
  return words.replace(/\s+/g, ' ').trim();
}

import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { Span } from '../../analysis/facts';
import type { CodePoints } from '../codePoints';
import type { Target } from '../model';
import { prefixAt, suffixAt } from './context';

/** Describes a piece of a text so that it is found again: its words with context, its place, and a hash of the former. */
export function describe(text: string, span: Span, points: CodePoints, source: string): Target {
  const words = describeWords(text, span);
  return { source, ...words, position: describePosition(span, points), hash: hashOf(words) };
}

/** A TextQuoteSelector (Data Model, section 4.2.4). */
export function describeWords(text: string, { start, end }: Span): Pick<Target, 'exact' | 'prefix' | 'suffix'> {
  return { exact: text.slice(start, end), prefix: prefixAt(text, start), suffix: suffixAt(text, end) };
}

/** A TextPositionSelector (Data Model, section 4.2.5), in code points. */
export function describePosition({ start, end }: Span, points: CodePoints): { start: number; end: number } {
  return { start: points.fromUtf16(start), end: points.fromUtf16(end) };
}

/** `sha256:` over the UTF-8 of prefix, words and suffix; a lone surrogate counts as U+FFFD. */
export function hashOf({ prefix, exact, suffix }: Pick<Target, 'exact' | 'prefix' | 'suffix'>): string {
  return `sha256:${bytesToHex(sha256(utf8ToBytes(prefix + exact + suffix)))}`;
}

/** The relative IRI of a file in the same folder (RFC 3986, section 4.2). */
export function sourceOf(fileName: string): string {
  const wellFormed = fileName.replace(
    /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g,
    '\ufffd',
  );
  return encodeURIComponent(wellFormed);
}

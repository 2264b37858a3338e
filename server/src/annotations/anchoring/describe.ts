import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { Span } from '../../analysis/facts';
import { codePoints, type CodePoints } from '../codePoints';
import type { Target } from '../model';
import { contextLength, prefixAt, suffixAt } from './context';
import { evidenceAt, type Words } from './evidence';
import { gramIndex, gramLength, type GramIndex } from './gramIndex';

/** Describes pieces of one text so that they are found again: words with context, place, and a hash of the former. */
export function describer(text: string, source: string): (span: Span) => Target {
  const points = codePoints(text);
  const words = wordsDescriber(text);
  return (span) => {
    const described = words(span);
    return { source, ...described, position: describePosition(span, points), hash: hashOf(described) };
  };
}

/** However much lookalikes share, the context has no more characters than this. */
const longestContext = 160;
const mostLookalikes = 512;

/**
 * TextQuoteSelectors (Data Model, section 4.2.4). On each side the context is twice as long as what it shares with any other
 * place that has the same words, so that no lookalike ever shows most of it.
 */
function wordsDescriber(text: string): (span: Span) => Words {
  let index: GramIndex | undefined;
  const placesOf = (gram: string): readonly number[] =>
    gram.length < gramLength ? [] : (index ??= gramIndex(text)).find(gram, mostLookalikes).offsets;
  return ({ start, end }) => {
    const exact = text.slice(start, end);
    const whole = {
      exact,
      prefix: text.slice(Math.max(0, start - longestContext), start),
      suffix: text.slice(end, end + longestContext),
    };
    const lookalikes = [
      ...placesOf(whole.prefix.slice(-gramLength)).map((at) => at + gramLength),
      ...placesOf(whole.suffix.slice(0, gramLength)).map((at) => at - exact.length),
    ];
    let before = 0;
    let after = 0;
    for (const place of lookalikes) {
      if (place === start || !text.startsWith(exact, place)) continue;
      const shared = evidenceAt(text, whole, place, place + exact.length);
      before = Math.max(before, shared.before);
      after = Math.max(after, shared.after);
    }
    return { exact, prefix: prefixAt(text, start, lengthFor(before)), suffix: suffixAt(text, end, lengthFor(after)) };
  };
}

function lengthFor(shared: number): number {
  return Math.min(longestContext, Math.max(contextLength, shared * 2));
}

/** A TextPositionSelector (Data Model, section 4.2.5), in code points. */
function describePosition({ start, end }: Span, points: CodePoints): { start: number; end: number } {
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

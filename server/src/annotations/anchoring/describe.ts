import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { Span } from '../../analysis/facts';
import { codePoints, type CodePoints } from '../codePoints';
import type { Target } from '../model';
import { contextLength, prefixAt, suffixAt } from './context';
import { evidenceAt, type Words } from './evidence';
import { foldSpan, foldText, type FoldedText } from './foldedText';
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
/** So many characters of context there are on each side besides line ends, indents and quoting signs. */
const leastWords = 12;

/**
 * TextQuoteSelectors (Data Model, section 4.2.4). On each side the context is twice as long as what it shares with any other
 * place that has the same words, in whatever layout, so that no lookalike ever shows most of it.
 */
function wordsDescriber(text: string): (span: Span) => Words {
  let lookalikes: Lookalikes | undefined;
  return ({ start, end }) => {
    const shared = (lookalikes ??= new Lookalikes(text)).shared({ start, end });
    return {
      exact: text.slice(start, end),
      prefix: prefixAt(text, start, lengthFor(shared.before)),
      suffix: suffixAt(text, end, lengthFor(shared.after)),
    };
  };
}

/** Other places of a text that have the same words as a span, in whatever layout. */
class Lookalikes {
  readonly #folded: FoldedText;
  #index: GramIndex | undefined;

  constructor(text: string) {
    this.#folded = foldText(text);
  }

  /** Number of code units around a span, on each side, that its best lookalike shares; of words, apart from the layout, a few at least. */
  shared(span: Span): { readonly before: number; readonly after: number } {
    const words = foldSpan(this.#folded, span);
    if (!words) return { before: 0, after: 0 };
    const { text, starts, ends } = this.#folded;
    const exact = text.slice(words.start, words.end);
    const whole = {
      exact,
      prefix: text.slice(Math.max(0, words.start - longestContext), words.start),
      suffix: text.slice(words.end, words.end + longestContext),
    };
    const lookalikes = [
      ...this.#placesOf(whole.prefix.slice(-gramLength)).map((at) => at + gramLength),
      ...this.#placesOf(whole.suffix.slice(0, gramLength)).map((at) => at - exact.length),
    ];
    let before = Math.min(leastWords, words.start);
    let after = Math.min(leastWords, text.length - words.end);
    for (const place of lookalikes) {
      if (place === words.start || !text.startsWith(exact, place)) continue;
      const shared = evidenceAt(text, whole, place, place + exact.length);
      before = Math.max(before, shared.before);
      after = Math.max(after, shared.after);
    }
    return {
      before: before === 0 ? 0 : span.start - starts[words.start - before]!,
      after: after === 0 ? 0 : ends[words.end + after - 1]! - span.end,
    };
  }

  #placesOf(gram: string): readonly number[] {
    return gram.length < gramLength
      ? []
      : (this.#index ??= gramIndex(this.#folded.text)).find(gram, mostLookalikes).offsets;
  }
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

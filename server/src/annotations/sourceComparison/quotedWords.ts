import type { Span } from '../../analysis/facts';
import { spokenWords } from './sourceText';
import type { KeyedWord } from './wordKeys';

/** A word of a quotation. */
export interface QuotedWord extends KeyedWord {
  /** Index of its piece. */
  readonly piece: number;
  /** It stands in brackets: “[The bridge] is safe”. */
  readonly isWritersOwn: boolean;
}

/** The words of a quotation; offsets are into `text`, the article as a reader takes it. */
export interface QuotedWords {
  readonly text: string;
  readonly pieces: readonly Span[];
  readonly words: readonly QuotedWord[];
  /** The words from one index to before another as they are written, on one line. */
  wordsOf(from: number, past: number): string;
}

/** The words that a quotation gives for somebody else's. */
export function quotedWords(text: string, pieces: readonly Span[]): QuotedWords {
  const words = pieces.flatMap(({ start, end }, piece): QuotedWord[] => {
    const written = text.slice(start, end);
    const brackets = Array.from(written.matchAll(/\[[^[\]]*\]|\(sic\)/g), ({ 0: { length }, index }) => ({
      from: index,
      past: index + length,
    }));
    return spokenWords(written).map((word) => ({
      key: word.key,
      start: start + word.start,
      end: start + word.end,
      piece,
      isWritersOwn: brackets.some(({ from, past }) => from <= word.start && word.end <= past),
    }));
  });
  return {
    text,
    pieces,
    words,
    wordsOf: (from, past) => {
      // The tag between two pieces is not the quotation's.
      const parts: string[] = [];
      for (let i = from; i < past;) {
        let last = i;
        while (last + 1 < past && words[last + 1]!.piece === words[i]!.piece) last++;
        parts.push(text.slice(words[i]!.start, words[last]!.end));
        i = last + 1;
      }
      return parts.join(' … ').replace(/\s+/g, ' ');
    },
  };
}

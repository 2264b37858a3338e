import type { Span } from '../../analysis/facts';
import { textLayout } from '../../analysis/textLayout';
import { withoutTranscriptMarks } from './transcriptMarks';
import { keyedWords, type KeyedWord } from './wordKeys';
import { WordPairIndex } from './wordPairIndex';

/** A transcript, press release or earlier draft, read once, so that many quotations are looked for in it. */
export interface SourceText {
  /** As a reader takes it; offsets of words are into this text. UTF-16 code units. */
  readonly text: string;
  readonly words: readonly KeyedWord[];
  /** By place the number of the word; words with the same key have the same number. */
  readonly numbers: Int32Array;
  /** How often the word with a number stands in the text. */
  readonly counts: readonly number[];
  readonly pairs: WordPairIndex;
  /** The number of a key; -1 for a word that the text does not have. */
  numberOf(key: string): number;
  /** The span in the file for one of `text`. */
  toFile(span: Span): Span;
}

/** Reads a source. Linear in its length; 1 MB takes about 50 MB of memory. */
export function readSource(file: string): SourceText {
  const layout = textLayout(withoutTranscriptMarks(file));
  const words = spokenWords(layout.text);
  const known = new Map<string, number>();
  const counts: number[] = [];
  const numbers = new Int32Array(words.length);
  words.forEach(({ key }, i) => {
    const number = known.get(key) ?? known.size;
    known.set(key, number);
    counts[number] = (counts[number] ?? 0) + 1;
    numbers[i] = number;
  });
  return {
    text: layout.text,
    words,
    numbers,
    counts,
    pairs: new WordPairIndex(numbers),
    numberOf: (key) => known.get(key) ?? -1,
    toFile: (span) => layout.toSource(span),
  };
}

/** Sounds of hesitation, which no newspaper prints and some transcripts write. */
const HESITATIONS: ReadonlySet<string> = new Set([
  'um',
  'umm',
  'uh',
  'uhm',
  'uhh',
  'er',
  'err',
  'erm',
  'hm',
  'hmm',
  'mm',
  'mmm',
]);

/** The words of a text but for sounds of hesitation. */
export function spokenWords(text: string): KeyedWord[] {
  return keyedWords(text).filter(({ key }) => !HESITATIONS.has(key));
}

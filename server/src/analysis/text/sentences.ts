import { add, type Columns, type Cut, edged, PAD, padded, replaced } from './columns';
import type { Language } from './language';
import { lineAt, lineStarts } from './lines';
import { SentenceEnds } from './sentenceEnds';
import type { TokenRange } from './tokenRange';
import { Kind, Shape, Tokens } from './tokens';

/**
 * Splits tokens into sentences and paragraphs: completes their columns, and sets `Shape.SentenceStart`.
 *
 * A sentence ends with its paragraph, and behind `.`, `!`, `?` or an ellipsis with the marks that close there, unless the
 * words around show that it goes on (`SentenceEnds`).
 */
export function classifySentences(text: string, cut: Cut, language: Language): Tokens {
  const columns: Cut = {
    start: padded(cut.start, 0, text.length),
    end: padded(cut.end, 0, text.length),
    word: padded(cut.word, 0, 0),
    kind: padded(cut.kind, 0, 0),
    shape: padded(cut.shape, 0, 0),
  };
  const count = cut.start.length;
  const { sentence, sentences, paragraphs } = classify({ text, columns, first: 0, past: count }, language);
  const { start, end, word, kind, shape } = columns;
  const whole: Columns = {
    start,
    end,
    word,
    kind,
    shape,
    sentence: padded(sentence, -1, sentences.length),
    sentenceStarts: endedBy(sentences, count),
    paragraphStarts: endedBy(paragraphs, count),
  };
  return new Tokens(text, whole, language.words);
}

/** Starts, and behind them the number of tokens. */
function endedBy(starts: readonly number[], count: number): Int32Array {
  const ended = new Int32Array(starts.length + 1);
  ended.set(starts);
  ended[starts.length] = count;
  return ended;
}

/** The tokens of an earlier version of a text, and its dirty range: the paragraphs that an edit touched. */
export interface PreviousTokens {
  readonly tokens: Tokens;
  readonly dirty: TokenRange;
}

/**
 * Splits the tokens of an edited text incrementally: the rows of the dirty range are replaced and split, those behind it
 * shifted.
 *
 * @param cut the new tokens of the dirty range
 * @param offset where the dirty range begins in the text
 */
export function reclassifySentences(
  { tokens: earlier, dirty }: PreviousTokens,
  text: string,
  cut: Cut,
  offset: number,
  language: Language,
): Tokens {
  const old = earlier.columns;
  const { first } = dirty;
  const past = first + cut.start.length;
  const tokenShift = past - dirty.past;
  const unitShift = text.length - earlier.text.length;
  const count = earlier.count + tokenShift;
  const offsets = (wide: Int32Array, rows: Int32Array): Int32Array => {
    const now = replaced(wide, dirty, rows);
    add(now, first + PAD, past + PAD, offset);
    add(now, past + PAD, count + PAD, unitShift);
    return edged(now, 0, text.length);
  };
  const columns: Cut = {
    start: offsets(old.start, cut.start),
    end: offsets(old.end, cut.end),
    word: replaced(old.word, dirty, cut.word),
    kind: replaced(old.kind, dirty, cut.kind),
    shape: replaced(old.shape, dirty, cut.shape),
  };
  const { sentence, sentences, paragraphs } = classify({ text, columns, first, past }, language);
  const before = earlier.sentenceOf(first);
  const behind = earlier.sentenceOf(dirty.past);
  const all = replaced(old.sentence, dirty, sentence);
  add(all, first + PAD, past + PAD, before);
  add(all, past + PAD, count + PAD, before + sentences.length - behind);
  const sentenceStarts = joined(old.sentenceStarts, before, sentences, behind, tokenShift);
  const around = [earlier.paragraphOf(first), earlier.paragraphOf(dirty.past)] as const;
  const paragraphStarts = joined(old.paragraphStarts, around[0], paragraphs, around[1], tokenShift);
  const { start, end, word, kind, shape } = columns;
  const sentenceColumn = edged(all, -1, sentenceStarts.length - 1);
  const whole: Columns = { start, end, word, kind, shape, sentence: sentenceColumn, sentenceStarts, paragraphStarts };
  const lines = relined(earlier.lineStarts, text, offset, earlier.start(dirty.past), unitShift);
  return new Tokens(text, whole, language.words, lines);
}

/**
 * The line starts of an edited text.
 *
 * @param start where the dirty range begins, and `end` where it ended in the earlier version: starts of tokens, or the text's end
 */
function relined(lines: Int32Array, text: string, start: number, end: number, shift: number): Int32Array {
  const found = lineStarts(text, start, end + shift).subarray(1);
  return joined(lines, lineAt(lines, start) + 1, found, lineAt(lines, end) + 1, shift);
}

/** Sorted starts with those from index `before` to `behind` replaced, and the rest shifted. */
function joined(
  starts: Int32Array,
  before: number,
  found: ArrayLike<number>,
  behind: number,
  shift: number,
): Int32Array {
  const now = new Int32Array(before + found.length + starts.length - behind);
  now.set(starts.subarray(0, before));
  now.set(found, before);
  now.set(starts.subarray(behind), before + found.length);
  add(now, before + found.length, now.length, shift);
  return now;
}

interface Classified {
  /** Per token from `first`, the index of its sentence in `sentences`. */
  readonly sentence: Int32Array;
  /** The first token of each sentence. */
  readonly sentences: readonly number[];
  /** The first token of each paragraph. */
  readonly paragraphs: readonly number[];
}

/** Whole paragraphs of a text, and the padded columns of all of it. */
interface Paragraphs extends TokenRange {
  readonly text: string;
  readonly columns: Cut;
}

function classify({ text, columns: wide, first, past }: Paragraphs, language: Language): Classified {
  const count = wide.kind.length - 2 * PAD;
  const rows = <T extends Int32Array | Uint8Array>(column: T): T => column.subarray(PAD, PAD + count) as T;
  const columns = {
    text,
    start: rows(wide.start),
    end: rows(wide.end),
    word: rows(wide.word),
    kind: rows(wide.kind),
    shape: rows(wide.shape),
  };
  const { kind, shape } = columns;
  const sentence = new Int32Array(past - first);
  const sentences: number[] = [];
  const paragraphs: number[] = [];
  const ends = new SentenceEnds(columns, language.sentenceRules(columns));
  let next = first;
  for (let i = first; i < past; i++) {
    if ((shape[i]! & Shape.ParagraphStart) !== 0) {
      paragraphs.push(i);
      next = i;
    }
    if (i === next) {
      shape[i] = shape[i]! | Shape.SentenceStart;
      sentences.push(i);
      next = -1;
    }
    sentence[i - first] = sentences.length - 1;
    if (kind[i] === Kind.Punctuation || (shape[i]! & Shape.Dotted) !== 0) {
      const after = ends.endAfter(i);
      if (after > 0) next = after;
    }
  }
  return { sentence, sentences, paragraphs };
}

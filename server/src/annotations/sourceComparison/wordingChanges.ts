import type { Span } from '../../analysis/facts';
import { isPronounChange } from './pronounChange';
import type { QuotedWord, QuotedWords } from './quotedWords';
import type { SourceText } from './sourceText';

/** Where a quotation differs from its source: other words, words that only the quotation has, or words that it leaves out. */
export interface WordingChange {
  readonly kind: 'replaced' | 'added' | 'leftOut';
  /** The words of the quotation, and those of the source, as a reader takes them; empty where there are none. */
  readonly here: string;
  readonly there: string;
  /** The writer owns up to it: an ellipsis, brackets, or a new sentence behind the tag. */
  readonly marked: boolean;
  /** One pronoun or article stands for another: “the letter” for “your letter”. */
  readonly isPronoun: boolean;
  /** Indices of the words of the quotation, `past` exclusive. */
  readonly quoted: { readonly from: number; readonly past: number };
  /** The words of the source, in `SourceText.text`, and how many; empty where words were added. */
  readonly source: Span;
  readonly sourceWords: number;
}

/** What stands in a quotation where something was left out or put in. */
const OWNED_UP = /…|\.\.\.|\. \. \.|[[\]]/;
const SENTENCE_END = /[.!?…]/;
/** The source's own tag, as a press release has one: `,” said Okoye, “`. */
const CLOSING_MARK = /[”"»’']\s*$|[”"»]/;
const OPENING_MARK = /[“"«‘']\s*$/;
/** At the ends so many words are taken for others that stand there. */
const MOST_AT_ENDS = 3;

/**
 * What differs, in the order of the quotation. What is said is compared, not how it is printed: hyphens and spaces inside of words are
 * no difference, nor is a tag that the source puts between its own quotation marks.
 *
 * @param links by word of the quotation the place of its word in the source, -1 for none; at least one is linked
 */
export function wordingChanges(quoted: QuotedWords, source: SourceText, links: Int32Array): WordingChange[] {
  const changes: WordingChange[] = [];
  let [from, place] = [0, -1];
  for (let i = 0; i <= links.length; i++) {
    if (i < links.length && links[i]! < 0) continue;
    const next = i < links.length ? links[i]! : source.words.length;
    const change = changeBetween(
      quoted,
      source,
      [from, i],
      place < 0 || i === links.length ? atEnd(quoted, source, [from, i], place, next) : [place, next],
    );
    if (change) changes.push(change);
    [from, place] = [i + 1, next + 1];
  }
  return changes;
}

/** Indices of words, the second exclusive. */
type Range = readonly [from: number, past: number];

/**
 * The words of the source before the first common word, or behind the last one, that the quotation's words there stand for: those that are
 * written otherwise, "prob-lem", else as many as there are, in the same sentence.
 */
function atEnd(quoted: QuotedWords, source: SourceText, [from, past]: Range, place: number, next: number): Range {
  const isHead = place < 0;
  const count = past - from;
  const none: Range = isHead ? [next, next] : [place, place];
  if (count === 0 || count > MOST_AT_ENDS) return none;
  const own = glued(quoted.words.slice(from, past));
  for (let more = 1; more <= count + 1; more++) {
    const range: Range = isHead
      ? [Math.max(0, next - more), next]
      : [place, Math.min(source.words.length, place + more)];
    if (glued(source.words.slice(...range)) === own) return range;
  }
  let [first, last] = none;
  while (isHead && first > 0 && next - first < count && !endsBetween(source, first - 1)) first--;
  while (!isHead && last < source.words.length && last - place < count && !endsBetween(source, last - 1)) last++;
  return [first, last];
}

/** Whether a sentence or a paragraph ends between a word and the next one. */
function endsBetween({ text, words }: SourceText, place: number): boolean {
  return /[.!?…][”"’')\]]*\s|\n/.test(text.slice(words[place]!.end, words[place + 1]?.start));
}

function changeBetween(
  quoted: QuotedWords,
  source: SourceText,
  [from, past]: Range,
  [place, next]: Range,
): WordingChange | undefined {
  const [own, other] = [quoted.words.slice(from, past), source.words.slice(place, next)];
  if (own.length === 0 && other.length === 0) return undefined;
  if (glued(own) === glued(other)) return undefined;
  const gap = {
    start: source.words[place]?.start ?? source.text.length,
    end: other.at(-1)?.end ?? source.words[place]?.start ?? source.text.length,
  };
  const isInside = from > 0 && past < quoted.words.length;
  if (own.length === 0 && isInside && isTag(source, place, next)) return undefined;
  return {
    kind: own.length === 0 ? 'leftOut' : other.length === 0 ? 'added' : 'replaced',
    here: quoted.wordsOf(from, past),
    there: source.text.slice(gap.start, gap.end).replace(/\s+/g, ' '),
    marked: isOwnedUp(quoted, from, past, own),
    isPronoun: isPronounChange(own, other),
    quoted: { from, past },
    source: gap,
    sourceWords: other.length,
  };
}

function glued(words: readonly { readonly key: string }[]): string {
  return words.map(({ key }) => key).join('');
}

/** Whether the words between two of the source stand outside of its marks. */
function isTag({ text, words }: SourceText, place: number, next: number): boolean {
  const before = text.slice(words[place - 1]!.end, words[place]!.start);
  const behind = text.slice(words[next - 1]!.end, words[next]!.start);
  return CLOSING_MARK.test(before) && OPENING_MARK.test(behind);
}

function isOwnedUp(quoted: QuotedWords, from: number, past: number, own: readonly QuotedWord[]): boolean {
  const [before, behind] = [quoted.words[from - 1], quoted.words[past]];
  if (own.length > 0) return own.every(({ isWritersOwn }) => isWritersOwn);
  if (!before || !behind) return false;
  const between = quoted.text.slice(before.end, behind.start);
  if (before.piece === behind.piece) return OWNED_UP.test(between);
  // Two pieces around a tag: the words between them are the article's own.
  const [endOfPiece, startOfPiece] = [quoted.pieces[before.piece]!.end, quoted.pieces[behind.piece]!.start];
  const atPieceEnd = quoted.text.slice(before.end, endOfPiece);
  return SENTENCE_END.test(atPieceEnd) || OWNED_UP.test(quoted.text.slice(startOfPiece, behind.start));
}

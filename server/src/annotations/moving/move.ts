import type { Span } from '../../analysis/facts';
import { wordsDescriber } from '../anchoring/describe';
import type { Words } from '../anchoring/evidence';
import { gramIndex, type GramIndex } from '../anchoring/gramIndex';
import { matchWords } from '../anchoring/matchWords';
import type { Anchored, Piece, TextEdit } from '../model';
import { movePlace, moveSpan, trimEdit } from './moveSpan';
import { recover } from './recover';

/** Beyond this an insertion is searched by an index. */
const largeInsertion = 1 << 16;

/**
 * Annotations after edits of their article, as an editor sends them: each edit counts from the text that the one before it left.
 * Words that were replaced are lost; words that come back, by undo, redo or paste, are found again.
 */
export function move(
  anchored: readonly Anchored[],
  before: string,
  edits: readonly TextEdit[],
  after: string,
): Anchored[] {
  const trimmed = trimEdits(before, edits);
  if (trimmed.length === 0) return [...anchored];
  const insertions = insertionsOf(trimmed);
  const context = {
    describe: wordsDescriber(before),
    edits: trimmed,
    after,
    insertions,
    index: lazily(() => gramIndex(after)),
  };
  return anchored.map((one) => {
    const pieces = one.pieces.map((piece, i) =>
      comeBack(context, one, i, movePiece(context, piece, one.annotation.targets[i]!.exact)),
    );
    return pieces.every((piece, i) => piece === one.pieces[i]) ? one : { ...one, pieces };
  });
}

function lazily<T extends object>(make: () => T): () => T {
  let made: T | undefined;
  return () => (made ??= make());
}

interface Context {
  /** Describes words of the text before the edits. */
  readonly describe: (span: Span) => Words;
  readonly edits: readonly TextEdit[];
  readonly after: string;
  /** What was inserted, in the text after all edits. */
  readonly insertions: readonly Span[];
  readonly index: () => GramIndex;
}

function trimEdits(before: string, edits: readonly TextEdit[]): TextEdit[] {
  const trimmed: TextEdit[] = [];
  let text = before;
  // Editors send several edits from the last to the first; then the text before them still holds what each removes.
  const descending = edits.every((edit, i) => i === 0 || edit.end <= edits[i - 1]!.start);
  for (const edit of edits) {
    const small = trimEdit(edit, text.slice(edit.start, edit.end));
    if (small.newText !== '' || small.end > small.start) trimmed.push(edit.end === edit.start ? edit : small);
    if (!descending) text = text.slice(0, edit.start) + edit.newText + text.slice(edit.end);
  }
  return trimmed;
}

function insertionsOf(edits: readonly TextEdit[]): Span[] {
  return edits.flatMap(({ start, newText }, i) => {
    if (newText === '') return [];
    const span = edits.slice(i + 1).reduce<Span | undefined>((moved, edit) => moved && moveSpan(moved, edit), {
      start,
      end: start + newText.length,
    });
    return span ? [span] : [];
  });
}

function movePiece({ describe, edits, after }: Context, piece: Piece, exact: string): Piece {
  let { span, place } = piece;
  for (const edit of edits) {
    const moved = span && moveSpan(span, edit);
    place = moved ?? movePlace(place, edit);
    span = moved;
  }
  if (span === piece.span && place === piece.place) return piece;
  if (span && piece.span && lengthOf(span) < lengthOf(piece.span)) span = withoutSpace(after, span, exact);
  if (span) return { span, place: span, by: piece.by };
  if (!piece.span) return { ...piece, place };
  const last = describe(piece.span);
  return { span, place, by: 'none', ...(last.exact !== exact && { last }) };
}

function lengthOf({ start, end }: Span): number {
  return end - start;
}

/** What is left of words that lost a part: not the space that stood between them, and nothing where no word is left. */
function withoutSpace(text: string, { start, end }: Span, exact: string): Span | undefined {
  const words = text.slice(start, end);
  if (words.trim() === '') return undefined;
  if (!/[\p{L}\p{N}]/u.test(words) && /[\p{L}\p{N}]/u.test(exact)) return undefined;
  const left = /^\s/.test(exact) ? words : words.trimStart();
  const right = /\s$/.test(exact) ? words : words.trimEnd();
  return { start: end - left.length, end: start + right.length };
}

/** Finds the words of a lost piece, or of one that lost a part, in what was inserted. */
function comeBack(context: Context, { annotation }: Anchored, i: number, piece: Piece): Piece {
  const { after, insertions } = context;
  const target = annotation.targets[i]!;
  for (const words of piece.span || !piece.last ? [target] : [piece.last, target]) {
    if (piece.span && !isCut(after, piece.span, target.exact, insertions)) continue;
    for (const insertion of insertions) {
      const span = find(context, words, insertion);
      if (span && overlaps(span, piece.span ?? span)) return { span, place: span, by: 'moved' };
    }
  }
  return piece;
}

function find({ after, index }: Context, words: Words, insertion: Span): Span | undefined {
  if (insertion.end - insertion.start < largeInsertion) return recover(after, words, insertion);
  const span = matchWords(after, words, [], index());
  return span && overlaps(span, insertion) ? span : undefined;
}

/** Whether a piece touches an insertion and is less than its stored words: undo puts back at an edge what was cut there. */
function isCut(text: string, span: Span, exact: string, insertions: readonly Span[]): boolean {
  if (span.end - span.start >= exact.length || !exact.includes(text.slice(span.start, span.end))) return false;
  // A space may stand between.
  return insertions.some(({ start, end }) => start <= span.end + 1 && end >= span.start - 1);
}

function overlaps(one: Span, other: Span): boolean {
  return one.start < other.end && other.start < one.end;
}

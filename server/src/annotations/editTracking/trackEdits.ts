import type { Span } from '../../analysis/facts';
import { prefixAt, suffixAt } from '../anchoring/context';
import type { Words } from '../anchoring/evidence';
import { FoldedSearch } from '../anchoring/foldedSearch';
import { gramIndex } from '../anchoring/gramIndex';
import type { Anchored, CutText, AnchoredPiece, Target, TextEdit } from '../model';
import { restoreLostPiece, type EditedText, type Insertion } from './restoreLostPiece';
import { layoutMoves } from './layoutMoves';
import { lineMoves, type LineMove } from './lineMoves';
import { movePlace, moveSpan, trimEdit } from './moveSpan';

/**
 * Moves the spans of annotations through edits of their article, as an editor sends them: each edit counts from the text that the one before it left.
 * Words that were replaced are lost; words that come back, by undo, redo or paste, are found again.
 *
 * @param touched gets the indices of those whose words may be others now, or lost, or found
 */
export function trackEdits(
  anchored: readonly Anchored[],
  before: string,
  edits: readonly TextEdit[],
  after: string,
  touched?: Set<number>,
): Anchored[] {
  const trimmed = trimEdits(before, edits);
  if (trimmed.length === 0) return [...anchored];
  const insertions = insertionsOf(trimmed);
  const context = {
    before,
    edits: trimmed,
    after,
    insertions,
    index: lazily(() => gramIndex(after)),
    folded: lazily(() => new FoldedSearch(after)),
  };
  const first = Math.min(...trimmed.map(({ start, from, moveLines }) => (moveLines ? from : start)));
  const only = trimmed.length === 1 && !trimmed[0]!.moveLines ? trimmed[0] : undefined;
  return anchored.map((one, index) => {
    // Most are before a key or behind it.
    if (one.pieces.every(({ span, last }) => span && !last && span.end < first)) return one;
    const shifted = only && shift(one, only);
    if (shifted) return shifted;
    touched?.add(index);
    const pieces = one.pieces.map((piece, i) =>
      restoreLostPiece(context, one, i, movePiece(context, piece, one.annotation.targets[i]!)),
    );
    return pieces.every((piece, i) => piece === one.pieces[i]) ? one : { ...one, pieces };
  });
}

/** An annotation that stands behind an edit and does not touch it. */
function shift({ annotation, pieces }: Anchored, { start, end, newText }: TextEdit): Anchored | undefined {
  if (!pieces.every(({ span, last }) => span && !last && span.start > end + 1)) return undefined;
  const delta = newText.length - (end - start);
  const moved = pieces.map(({ span, by }): AnchoredPiece => {
    const now = { start: span!.start + delta, end: span!.end + delta };
    return { span: now, place: now, by };
  });
  return { annotation, pieces: moved };
}

function lazily<T extends object>(make: () => T): () => T {
  let made: T | undefined;
  return () => (made ??= make());
}

interface Context extends EditedText {
  readonly before: string;
  readonly edits: readonly Edit[];
}

/** An edit without what it leaves as it is, and where it moves lines, and words in a new layout, to. */
interface Edit extends TextEdit {
  /** Replaced text and its start, before the edit was made minimal. */
  readonly removed: string;
  readonly from: number;
  readonly moveLines: LineMove | undefined;
  readonly moveInLayout: (span: Span) => Span | undefined;
}

function trimEdits(before: string, edits: readonly TextEdit[]): Edit[] {
  const trimmed: Edit[] = [];
  let text = before;
  // Editors send several edits from the last to the first; then the text before them still holds what each removes.
  const descending = edits.every((edit, i) => i === 0 || edit.end <= edits[i - 1]!.start);
  for (const edit of edits) {
    const removed = text.slice(edit.start, edit.end);
    const small = removed === '' ? edit : trimEdit(edit, removed);
    const isNone = small.newText === '' && small.end === small.start;
    if (!isNone) {
      const moves = { moveLines: lineMoves(edit, removed), moveInLayout: layoutMoves(edit, removed) };
      trimmed.push({ ...small, removed, from: edit.start, ...moves });
    }
    if (!descending) text = text.slice(0, edit.start) + edit.newText + text.slice(edit.end);
  }
  return trimmed;
}

function insertionsOf(edits: readonly TextEdit[]): Insertion[] {
  return edits.flatMap(({ start, end, newText }, i) => {
    if (newText === '') return [];
    const span = edits.slice(i + 1).reduce<Span | undefined>((moved, edit) => moved && moveSpan(moved, edit), {
      start,
      end: start + newText.length,
    });
    return span ? [{ ...span, replaces: end > start }] : [];
  });
}

function movePiece({ before, edits, after }: Context, piece: AnchoredPiece, target: Target): AnchoredPiece {
  let { span, place } = piece;
  let cut: CutText | undefined;
  for (const edit of edits) {
    const moved = span && moveInEdit(span, edit);
    place = moved ?? movePlace(place, edit);
    if (span && !moved) cut = { text: edit.removed, at: span.start - edit.from };
    span = moved;
  }
  if (span === piece.span && place === piece.place) return piece;
  if (!piece.span) return { ...piece, place };
  if (span && lengthOf(span) < lengthOf(piece.span)) span = withoutSpace(after, span, target.exact);
  const isCut = edits.some((edit) => cutsEdge(piece.span!, edit) && !edit.moveInLayout(piece.span!));
  if (span && !isCut) return { ...piece, span, place: span };
  const last = piece.last && span ? piece.last : wordsAt(before, piece.span);
  return span ? { span, place: span, by: piece.by, last } : { span, place, by: 'none', last, ...(cut && { cut }) };
}

function moveInEdit(span: Span, edit: Edit): Span | undefined {
  const inLayout = edit.moveInLayout(span);
  if (inLayout) return inLayout;
  const inLines = edit.moveLines?.(span);
  return inLines === null && touches(span, edit) ? undefined : (inLines ?? moveSpan(span, edit));
}

/** Context stored on each side of words that are lost, in code units; words with all of it around them are restored. */
const CONTEXT_LENGTH = 64;

function wordsAt(text: string, { start, end }: Span): Words {
  return {
    exact: text.slice(start, end),
    prefix: prefixAt(text, start, CONTEXT_LENGTH),
    suffix: suffixAt(text, end, CONTEXT_LENGTH),
  };
}

/** Whether an edit takes the first or the last character of a span. */
function cutsEdge(span: Span, { start, end }: TextEdit): boolean {
  return (start <= span.start && end > span.start) || (start < span.end && end >= span.end);
}

function touches(span: Span, { start, end }: TextEdit): boolean {
  return start < span.end && end > span.start;
}

function lengthOf({ start, end }: Span): number {
  return end - start;
}

/** Words that remain after a part was cut, without the space that stood between them; none where no word remains. */
function withoutSpace(text: string, { start, end }: Span, exact: string): Span | undefined {
  const words = text.slice(start, end);
  if (words.trim() === '') return undefined;
  if (!/[\p{L}\p{N}]/u.test(words) && /[\p{L}\p{N}]/u.test(exact)) return undefined;
  const left = /^\s/.test(exact) ? words : words.trimStart();
  const right = /\s$/.test(exact) ? words : words.trimEnd();
  return { start: end - left.length, end: start + right.length };
}

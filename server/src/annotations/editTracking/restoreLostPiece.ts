import type { Span } from '../../analysis/facts';
import type { Words } from '../anchoring/evidence';
import type { FoldedSearch } from '../anchoring/foldedSearch';
import { foldText } from '../anchoring/foldedText';
import type { GramIndex } from '../anchoring/gramIndex';
import { matchWords } from '../anchoring/matchWords';
import type { Anchored, AnchoredPiece, CutText } from '../model';
import { findReinserted, LEAST_CUT_LENGTH, reinsertCut } from './reinsertCut';

/** Beyond this an insertion is searched by an index. */
const LARGE_INSERTION_LENGTH = 1 << 16;

/** Inserted span, in the text after all edits. */
export interface Insertion extends Span {
  /** Whether other text went for it. */
  readonly replaces: boolean;
}

/** A text after edits. */
export interface EditedText {
  readonly after: string;
  readonly insertions: readonly Insertion[];
  readonly index: () => GramIndex;
  /** For words that came back in another layout. */
  readonly folded: () => FoldedSearch;
}

/** Restores a piece that edits removed, wholly or in part, where its words were inserted again by undo, redo or paste. */
export function restoreLostPiece(
  context: EditedText,
  { annotation, pieces }: Anchored,
  i: number,
  piece: AnchoredPiece,
): AnchoredPiece {
  const { after, insertions } = context;
  if (insertions.length === 0) return piece;
  const target = annotation.targets[i]!;
  const { cut, last = target } = piece;
  const found = cut && firstOf(insertions, (inserted) => reinsertCut(after, cut, last.exact.length, inserted));
  const back: AnchoredPiece = found ? { span: found, place: found, by: 'moved' } : piece;
  for (const words of last === target ? [target] : [last, target]) {
    if (back.span && !isCut(after, back.span, words.exact, insertions)) continue;
    const wasThere = !back.span && pieces[i]?.span !== undefined;
    const span = find(context, words, cut) ?? (wasThere ? findRewritten(context, words) : undefined);
    if (span && overlaps(span, back.span ?? span)) return { span, place: span, by: 'moved' };
  }
  return back;
}

function firstOf<T, R>(list: readonly T[], give: (one: T) => R | undefined): R | undefined {
  for (const one of list) {
    const given = give(one);
    if (given !== undefined) return given;
  }
  return undefined;
}

function find(context: EditedText, words: Words, cut: CutText | undefined): Span | undefined {
  const { after, insertions, index } = context;
  if (insertions.every(({ start, end }) => end - start < LARGE_INSERTION_LENGTH)) {
    return findReinserted(after, words, insertions) ?? findInLayout(context, words, cut);
  }
  const span = matchWords(after, words, [], index());
  return span && insertions.some((insertion) => overlaps(span, insertion)) ? span : findInLayout(context, words, cut);
}

/**
 * Words between two changes of a line that another program wrote, which comes as one edit, are found as in a file that is read anew: git
 * changes the first and the last sentence of a paragraph. What went before that may have lookalikes now.
 */
function findRewritten({ after, insertions, index }: EditedText, words: Words): Span | undefined {
  const rewritten = insertions.filter(
    ({ start, end, replaces }) => replaces && after.slice(start, end).includes(words.exact),
  );
  const span = rewritten.length === 0 ? undefined : matchWords(after, words, [], index());
  return span && rewritten.some((insertion) => overlaps(span, insertion)) ? span : undefined;
}

/** Lines that were inserted may be those that went, wrapped anew: all that was cut with the words, and not only their lookalike. */
function findInLayout(
  { after, insertions, folded }: EditedText,
  words: Words,
  cut: CutText | undefined,
): Span | undefined {
  const block = cut && foldText(cut.text).text.trim();
  if (block === undefined || block.length < LEAST_CUT_LENGTH) return undefined;
  const lines = insertions.filter(({ start, end }) => {
    const inserted = after.slice(start, end);
    return /[\r\n]/.test(inserted) && foldText(inserted).text.includes(block);
  });
  const span = lines.length === 0 ? undefined : folded().whole(words);
  return span && lines.some((insertion) => overlaps(span, insertion)) ? span : undefined;
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

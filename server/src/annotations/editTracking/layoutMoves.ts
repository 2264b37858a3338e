import type { Span } from '../../analysis/facts';
import { foldSpan, foldText, unfoldSpan, type FoldedText } from '../anchoring/foldedText';
import type { TextEdit } from '../model';

/**
 * Follows words in an edit that only lays a text out anew: lines wrapped or joined, line ends, accents or quotation marks converted.
 *
 * @param removed what the edit replaces
 * @returns gives undefined where the edit does not touch the words, or more than the layout changed
 */
export function layoutMoves(edit: TextEdit, removed: string): (span: Span) => Span | undefined {
  const { start, end, newText } = edit;
  let known: Relaid | undefined;
  return (span) => {
    if (removed === '' || newText === '' || span.start >= end || span.end <= start) return undefined;
    known ??= { before: foldText(removed), after: foldText(newText) };
    const { before, after } = known;
    const isInside = start >= span.start && end <= span.end;
    if (before.text !== after.text || (before.text.length < LEAST_LENGTH && !isInside)) return undefined;
    const words = foldSpan(before, {
      start: Math.max(span.start, start) - start,
      end: Math.min(span.end, end) - start,
    });
    if (!words) return undefined;
    const moved = unfoldSpan(after, words);
    return {
      start: span.start < start ? span.start : start + moved.start,
      end: span.end > end ? span.end + newText.length - (end - start) : start + moved.end,
    };
  };
}

/** Somebody who writes so few characters over others, and over some beyond the words, may mean other words that look the same. */
const LEAST_LENGTH = 24;

/** Span that an edit replaces, and the new text. */
interface Relaid {
  readonly before: FoldedText;
  readonly after: FoldedText;
}

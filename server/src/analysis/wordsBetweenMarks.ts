import type { Span } from './facts';
import type { Analysis } from './pipeline';
import { lowerBound } from './text/lowerBound';
import { textLayout } from './textLayout';

/**
 * For each quotation of an analysis, in the same order, the speaker's own words as the writer marked them: the pieces of a
 * direct quotation, the parts of a mixed one that stand between marks (with these), none of an indirect one. Source offsets.
 *
 * @param text that was analysed
 */
export function wordsBetweenMarks({ facts, tokens, marks }: Analysis, text: string): Span[][] {
  const layout = textLayout(text);
  const stretches = marks.stretches.map(({ open, close }) =>
    layout.toSource({ start: tokens.start(open), end: tokens.end(close) }),
  );
  return facts.quotations.map(({ type, pieces }) => {
    if (type === 'indirect') return [];
    if (type === 'direct') return pieces.map(({ start, end }) => ({ start, end }));
    return pieces.flatMap((piece) => outermostWithin(stretches, piece));
  });
}

/** The stretches inside a piece, without those that stand in another one of them. */
function outermostWithin(stretches: readonly Span[], piece: Span): Span[] {
  const found: Span[] = [];
  let end = piece.start;
  for (let i = lowerBound(stretches.length, (at) => stretches[at]!.start < piece.start); i < stretches.length; i++) {
    const stretch = stretches[i]!;
    if (stretch.start >= piece.end) break;
    if (stretch.start < end || stretch.end > piece.end) continue;
    found.push(stretch);
    ({ end } = stretch);
  }
  return found;
}

import type { LayoutLine } from './layoutLines';
import type { Block, LineEnd } from './wrapping';

/** A line that continues in the next one fills at least this share of the margin. */
export const LEAST_FILLED = 0.6;

/** Evenness of the lines: filled by hand, by the width of letters or to look alike (fmt) they end some columns off the margin. */
interface Evenness {
  /** Columns before the margin that a line may end though the next word would have fitted. */
  readonly early: number;
  /** Columns that a line may go beyond the margin. */
  readonly beyond: number;
}

/** As a program fills lines. */
export const EVEN: Evenness = { early: 0, beyond: 2 };

/** Form of the paragraphs of a wrapped text. */
export interface FillStyle extends Evenness {
  /** Neither blank lines nor indentation part the paragraphs. */
  readonly dense: boolean;
}

/** The style of the blocks that are wrapped at a margin. */
export function fillStyleOf(
  lines: readonly LayoutLine[],
  wrapped: readonly { readonly block: Block; readonly open: readonly LineEnd[] }[],
  margin: number,
): FillStyle {
  const longest = Math.max(...wrapped.map(({ block }) => block.past - block.first));
  const indented = wrapped.some(({ block: { first, past } }) =>
    lines.slice(first, past).some(({ indent }) => indent !== lines[first]!.indent),
  );
  const flowing = wrapped.flatMap(({ open }) => open.filter(({ flows }) => flows));
  return { ...evennessOf(lines, flowing, margin), dense: !indented && longest > DENSE_LINES };
}

/** Lines that break off within a sentence show how far from the margin all lines may end; the most uneven ones do not count. */
function evennessOf(lines: readonly LayoutLine[], flowing: readonly LineEnd[], margin: number): Evenness {
  const filled = flowing.filter(({ line }) => lines[line]!.width >= margin * LEAST_FILLED);
  const widest = (columns: number[]): number => columns.sort((a, b) => a - b)[Math.floor(columns.length * 0.98)] ?? 0;
  return {
    early: Math.max(EVEN.early, widest(filled.map(({ withNextWord }) => margin + 1 - withNextWord))),
    beyond: Math.max(EVEN.beyond, widest(filled.map(({ line }) => lines[line]!.width - margin))),
  };
}

/** No paragraph of news has so many lines. */
const DENSE_LINES = 25;

import type { Target } from '../../annotations/model';
import { type ImportProblem, quoted, type ReadItem, type Reading } from '../reading/reading';
import { type PlacedPiece, isSpan } from './piece';
import type { PlacedReadItem } from './placed';
import { Placing } from './placing';

/** Share of annotations whose words are not in the article from which on it is another article. */
const MAX_STRANGERS = 0.5;

/**
 * Where the annotations of a reading stand in an article. Where the two texts differ only in line ends, white space, a byte order mark
 * or how accents are written, every place is known; else words are found by their context, or in a line
 * that both texts have once: unmistakably or not at all.
 * @param text the article as it is here
 */
export function place(
  reading: Reading,
  text: string,
): { value: readonly PlacedReadItem[]; problems: readonly ImportProblem[] } {
  const value = reading.items.map((item): PlacedReadItem => {
    if ('targets' in item.at) return { item, pieces: item.at.targets };
    return { item, pieces: item.at.spans };
  });
  const words = reading.text === text ? value : new Placing(reading.text ?? '', text).all(value);
  // Words that were lost there already are no news.
  const lost = words.filter(({ pieces }) => pieces.some((piece) => !isSpan(piece) && piece.lost !== true));
  const strange = lost.filter(({ pieces }) => !pieces.some((piece) => isSpan(piece) || text.includes(piece.exact)));
  if (strange.length > words.length * MAX_STRANGERS) {
    const { file } = strange[0]!.item;
    const message = `This is another text than the article: ${strange.length} of ${words.length} annotations are of words that are not in it. Name the article that they belong to.`;
    return { value: [], problems: [{ severity: 'error', message, file }] };
  }
  return { value: words, problems: lost.map(({ item, pieces }) => problemOf(item, pieces)) };
}

function problemOf({ file, line }: ReadItem, pieces: readonly PlacedPiece[]): ImportProblem {
  const target = pieces.find((piece): piece is Target => !isSpan(piece) && piece.lost !== true)!;
  const message = `${quoted(target.exact)} cannot be found in the article without a doubt. It is kept as an annotation that lost its words: put it in its place in the editor, or remove it.`;
  return { severity: 'warning', message, file, ...(line && { line: line() }) };
}

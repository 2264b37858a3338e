import { Tag } from '../tags';
import { Shape } from '../../text/tokens';
import { nounPhraseAt, type Sentence } from '../phrases/phrases';

/** In words. */
const LONGEST_TITLE = 6;

/**
 * Past the programme or paper that somebody is a guest of: "told | Harbour Radio's “Good Morning Leith” | that", "told | “Talk of the
 * Town,” | adding"; `start` where none is named. What has no capitals on both ends may be said.
 */
export function pastProgramme(sentence: Sentence, start: number): number {
  const { tags, within } = sentence;
  const owner = within[start] === 0 ? nounPhraseAt(sentence, start).past : start;
  // "Radio's": the clitic waits for a noun.
  const open = tags[owner] === Tag.Possessive || tags[owner] === Tag.Auxiliary ? owner + 1 : owner;
  if (open === owner && owner > start) return start;
  return titleEnd(sentence, open) ?? start;
}

/** Past what stands in marks, with capitals on both ends and no stop, in the middle of a sentence. */
function titleEnd({ tokens, tags, within, past }: Sentence, open: number): number | undefined {
  const mark = within[open];
  if (mark === undefined || mark === 0 || !tokens.has(open + 1, Shape.Capital)) return undefined;
  let close = open;
  while (close + 1 < past && within[close + 1] === mark) close++;
  const last = tags[close - 1] === Tag.Comma ? close - 2 : close - 1;
  if (tags[last] === Tag.Stop || !tokens.has(last, Shape.Capital) || last - open > LONGEST_TITLE) return undefined;
  return close + 1 < past ? close + 1 : undefined;
}

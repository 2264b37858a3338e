import type { Sentence } from '../phrases/phrases';
import { Tag } from '../tags';
import { Shape } from '../../text/tokens';
import { WordClass } from '../words';
import type { TokenRange } from '../../text/tokenRange';
import { LEFT_BRACKET, LEFT_PARENTHESIS } from '../../text/codeUnits';

/** In tokens: looking back is bounded, so that long sentences stay linear. */
const LONGEST_BRACKET = 60;

/** Content before a tag that begins at `tag`: a quotation, or the clause up to a comma. None behind "and" or "that". */
export function leftContent(sentence: Sentence, tag: number): TokenRange | undefined {
  const { tags, within, first } = sentence;
  let end = tag;
  if (end <= first) return undefined;
  if (within[end - 1] === 0) {
    if (tags[end - 1] !== Tag.Comma && tags[end - 1] !== Tag.Dash) return undefined;
    end--;
  }
  while (end > first && within[end - 1] === 0 && tags[end - 1] === Tag.Comma) end--;
  if (end <= first) return undefined;
  let start = openBracket(sentence, end) + 1;
  while (start < end && within[start] === 0 && opensBefore(sentence, start)) start++;
  if (within[end - 1] !== 0) {
    let open = end - 1;
    while (open > start && within[open - 1] === within[end - 1]) open--;
    let words = 0;
    for (let i = start; i < open; i++) if (within[i] === 0 && tags[i] !== Tag.Adverb && tags[i] !== Tag.Comma) words++;
    if (words === 0 || !belongs(sentence, start, open)) start = open;
  }
  return start < end ? { first: start, past: end } : undefined;
}

/** "She drove on (the road was open, Okoye said).": the bracket that a tag stands in; the token before the sentence for none. */
function openBracket({ tokens, tags, within, first }: Sentence, end: number): number {
  for (let i = end - 1; i >= first && end - i < LONGEST_BRACKET; i--) {
    if (within[i] !== 0 || tags[i] !== Tag.Bracket) continue;
    const unit = tokens.char(i);
    return unit === LEFT_PARENTHESIS || unit === LEFT_BRACKET ? i : first - 1;
  }
  return first - 1;
}

/** "And the bridge is safe", "But, the bridge is safe" */
function opensBefore({ tokens, tags }: Sentence, i: number): boolean {
  const parted = tokens.isA(i, WordClass.Conjunction) && tags[i + 1] === Tag.Comma;
  return tags[i] === Tag.Conjunction || tags[i] === Tag.Comma || parted;
}

/** Whether the words before a quotation are part of what was said: `The plan "is dead," he said`, not `He sat down: "…"`, `He sat down - "Go on," he said`. */
function belongs({ tokens, tags }: Sentence, start: number, open: number): boolean {
  const last = tags[open - 1];
  if (last === Tag.Dash && tokens.has(open + 1, Shape.Capital)) return false;
  return last !== Tag.Comma && last !== Tag.Stop && open > start;
}

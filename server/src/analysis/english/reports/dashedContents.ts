import type { Sentence } from '../phrases/phrases';
import { Tag } from '../tags';
import { quotedFrom } from './reportedClauses';
import type { TokenRange } from '../../text/tokenRange';

/** Longest action between two dashes, in tokens. */
const LONGEST_NARRATION = 20;

/** Content without what stands between dashes and in no marks: `“We had a plan”—she tapped the map—“and nobody read it”` is two pieces. */
export function withoutDashedNarration(sentence: Sentence, content: readonly TokenRange[]): TokenRange[] {
  const pieces: TokenRange[] = [];
  for (const range of content) partAtDashes(sentence, range, pieces);
  return pieces;
}

function partAtDashes({ tags, within }: Sentence, { first, past }: TokenRange, pieces: TokenRange[]): void {
  let start = first;
  for (let i = first + 1; i < past; i++) {
    if (tags[i] !== Tag.Dash || within[i] !== 0 || within[i - 1] === 0) continue;
    let open = i + 1;
    while (open < past && open - i <= LONGEST_NARRATION && within[open] === 0) open++;
    if (open >= past || within[open] === 0 || open === i + 1 || tags[open - 1] !== Tag.Dash) continue;
    pieces.push({ first: start, past: i });
    start = open;
    i = open;
  }
  pieces.push({ first: start, past });
}

/** `“I never,” Okoye said -- and here he coughed -- | “saw him”`: what goes on behind dashes that open behind the cue. */
export function contentBehindDashes(sentence: Sentence, dash: number): TokenRange[] {
  const { tags, within, past } = sentence;
  if (tags[dash] !== Tag.Dash) return [];
  for (let i = dash + 1; i + 1 < past && i < dash + LONGEST_NARRATION && within[i] === 0; i++) {
    if (tags[i] !== Tag.Dash || within[i + 1] === 0) continue;
    const piece = quotedFrom(sentence, i + 1);
    return piece === undefined ? [] : [piece];
  }
  return [];
}

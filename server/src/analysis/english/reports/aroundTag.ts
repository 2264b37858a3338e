import { hasFiniteVerb, isColon, type Sentence } from '../phrases/phrases';
import { CONTINUING_SUBORDINATORS } from '../lexicon/prepositions';
import { Tag } from '../tags';
import { Shape } from '../../text/tokens';
import { wordId, WordClass } from '../words';
import { isCue } from './cues';
import { anotherReportBegins } from './nextReport';
import type { TokenRange } from '../../text/tokenRange';

const THAT = wordId('that');

/** Reported content on both sides of a tag: `left` ends before the tag, `right` stands behind it. */
export function aroundTag(sentence: Sentence, left: TokenRange, right: readonly TokenRange[]): TokenRange[] {
  const { within } = sentence;
  const [behind] = right;
  if (behind === undefined) return [left];
  if (isAskedOrTold(sentence, left, behind)) return [...right];
  if (within[left.past - 1] !== 0) return aroundMarks(sentence, left, right, behind.first);
  return aroundClause(sentence, left, right, behind.first);
}

/** `“The bridge,” Okoye said, “is safe”`: both; `“It is safe,” Okoye said at a fair that drew thousands`: the left one. */
function aroundMarks(sentence: Sentence, left: TokenRange, right: readonly TokenRange[], next: number): TokenRange[] {
  const { tokens, tags, within } = sentence;
  if (isTitle(sentence, next)) return [left];
  if (within[next] !== 0 || isColon(tokens, next - 1)) return [left, ...right];
  // `“We are worried,” they wrote, that the bridge “may fall”`
  if (tokens.is(next - 1, THAT) && isParenthesis(sentence, next)) return [left, ...right];
  if (within[left.first] !== 0) return [left];
  // `In a song called “Home,” Okoye said the bridge was old.`
  if (opensAdjunct(sentence, left.first)) return [...right];
  if (isParenthesis(sentence, next)) return goesOn(sentence, next) ? [left, ...right] : [left];
  return hasFiniteVerb(sentence, left.first, left.past) || tags[left.past] === Tag.Verb ? [left] : [...right];
}

/** `“It is safe,” Okoye said on the podcast “Here We Go”`: a noun stands before the mark, and capitals on both ends inside. */
function isTitle({ tokens, tags, within, past }: Sentence, open: number): boolean {
  if (within[open] === 0 || tags[open - 1] !== Tag.Noun || !tokens.has(open + 1, Shape.Capital)) return false;
  let close = open;
  while (close + 1 < past && within[close + 1] === within[open]) close++;
  const last = tags[close - 1] === Tag.Stop || tags[close - 1] === Tag.Comma ? close - 2 : close - 1;
  return last > open + 1 && tokens.has(last, Shape.Capital);
}

function aroundClause(sentence: Sentence, left: TokenRange, right: readonly TokenRange[], next: number): TokenRange[] {
  const { tags, within, tokens } = sentence;
  if (!isParenthesis(sentence, next)) return [...right];
  const finite = hasFiniteVerb(sentence, left.first, left.past);
  const subordinate = tags[left.first] === Tag.Subordinator;
  if (tokens.is(next - 1, THAT)) return finite && !subordinate ? [left, ...right] : [...right];
  if (within[next] !== 0) return subordinate || tags[left.first] === Tag.Preposition ? [...right] : [left, ...right];
  // "The bridge is safe, Okoye said, pointing at it": what goes on is another clause, not what the reporter saw.
  if (finite && !subordinate && !goesOn(sentence, next)) return [left];
  return [left, ...right];
}

/** Whether the comma behind the tag parts it from what begins at `next`: ", Okoye said, | is safe". */
function isParenthesis({ tokens, tags }: Sentence, next: number): boolean {
  return tags[tokens.is(next - 1, THAT) ? next - 2 : next - 1] === Tag.Comma;
}

function opensAdjunct({ tokens, tags }: Sentence, i: number): boolean {
  return tags[i] === Tag.Preposition || (tags[i] === Tag.Subordinator && !tokens.is(i, THAT));
}

/** Whether a clause goes on behind its tag: "…, Okoye said, and never came back", "…, is the lack of a doctor", "…, unless it rains". */
export function goesOn(sentence: Sentence, next: number): boolean {
  const { tokens, tags, within, past } = sentence;
  if (next >= past || within[next] !== 0) return false;
  if (tags[next] === Tag.Auxiliary || tags[next] === Tag.Verb) return !isCue(tokens, next);
  if (tokens.isA(next, WordClass.Conjunction)) {
    let at = next + 1;
    while (at < past && tags[at] === Tag.Adverb) at++;
    return !(isCue(tokens, at) && tags[at] === Tag.Verb) && !anotherReportBegins(sentence, next, next);
  }
  return CONTINUING_SUBORDINATORS.has(tokens.word(next));
}

/**
 * "Asked whether it was safe, Okoye said: …", "Speaking in Leith, Okoye said: …": how it came to the words that follow. Not
 * "Building the bridge, Okoye said, was a mistake".
 */
function isAskedOrTold(sentence: Sentence, left: TokenRange, behind: TokenRange): boolean {
  const { tokens, tags, within } = sentence;
  if (within[left.first] !== 0) return false;
  const next = tags[within[behind.first] === 0 ? behind.first : behind.first + 1];
  // "Holding open a book, Okoye said, “I …”"
  const sentenceNext = within[behind.first] !== 0 && tokens.has(behind.first + 1, Shape.Capital);
  // At the start of a sentence it may be a name to the tags: "Holding".
  if (tags[left.first] === Tag.Gerund || (sentenceNext && tokens.isA(left.first, WordClass.Gerund)))
    return (
      sentenceNext || (next !== Tag.Auxiliary && next !== Tag.Verb && !hasFiniteVerb(sentence, left.first, left.past))
    );
  return tags[left.first] === Tag.Verb || tags[left.first] === Tag.Participle;
}

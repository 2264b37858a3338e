import { INDEFINITE_ARTICLES } from '../lexicon/determiners';
import { nounPhraseAt, type Sentence } from '../phrases/phrases';
import { Tag } from '../tags';
import { Shape } from '../../text/tokens';
import { wordId, WordClass } from '../words';
import { isCue } from './cues';
import type { Source } from './source';
import type { TokenRange } from '../../text/tokenRange';

const WHICH = wordId('which');
const AND = wordId('and');
const AS = wordId('as');
const SPEAKERS = WordClass.Role | WordClass.Title | WordClass.Relative | WordClass.Group;
/** In tokens. */
const LONGEST_OBJECT = 25;

/**
 * Quoted parts behind a cue of naming and judging: `called the plan "a gift"`, `called the sale "indecent" and the price "an
 * insult"`. Names are none: `called the dog "Rex"`, `the lane which locals call "the gut"`, `a method called "salting"`.
 */
export function labelContent(sentence: Sentence, cue: number, source: Source): TokenRange[] {
  const { tags, within, tokens } = sentence;
  const which = source.first - 1;
  // "Nobody died, which she calls “a mercy”" judges, "the lane, which locals call “the gut”" names.
  const judges = tags[source.first] === Tag.Pronoun || tags[source.first] === Tag.Name;
  if (tokens.is(which, WHICH) && !(judges && tags[which - 1] === Tag.Comma)) return [];
  const start = source.side === 'right' ? source.range.past : cue + 1;
  return within[cue + 1] !== 0 && isNamed(sentence, source) ? [] : labelsFrom(sentence, start);
}

/** Quoted parts behind a token, no names: `described as "a gift"`. */
export function labelsFrom(sentence: Sentence, start: number): TokenRange[] {
  const { tags, within, past, tokens } = sentence;
  for (let i = start; i < past && i < start + LONGEST_OBJECT; i++) {
    if (within[i] !== 0)
      return tokens.has(i + 1, Shape.Capital) || isAttribute(sentence, i) ? [] : joinedLabels(sentence, i);
    if (tags[i] === Tag.Verb || tags[i] === Tag.Stop || (isCue(tokens, i) && tags[i] !== Tag.Noun)) return [];
  }
  return [];
}

/** "a method | called": the subject is no speaker, but what has the name. */
function isNamed({ tokens, tags }: Sentence, { side, range }: Source): boolean {
  if (side !== 'left') return false;
  if (INDEFINITE_ARTICLES.has(tokens.word(range.first))) return true;
  for (let i = range.first; i < range.past; i++)
    if (tags[i] === Tag.Name || tags[i] === Tag.Pronoun || tokens.isA(i, SPEAKERS)) return false;
  return true;
}

/** The label that opens at a mark, and those that go on with it: `“reckless” and “unfair”` are one, `… and the map as “a drawing”` another. */
function joinedLabels(sentence: Sentence, open: number): TokenRange[] {
  const { within, tokens } = sentence;
  const labels: TokenRange[] = [];
  for (let at = open; at > 0;) {
    const past = closedBy(sentence, at);
    const last = labels.at(-1);
    const joined = last !== undefined && at - last.past < 3;
    if (joined) labels[labels.length - 1] = { first: last.first, past };
    else labels.push({ first: at, past });
    const next = nextLabel(sentence, past);
    at = next > 0 && within[next] !== 0 && !tokens.has(next + 1, Shape.Capital) ? next : 0;
  }
  return labels;
}

/** The mark that opens the next label behind a comma or "and", behind its object and "as"; 0 for none. */
function nextLabel(sentence: Sentence, i: number): number {
  const { tokens, tags, within, past } = sentence;
  let at = i;
  if (tags[at] === Tag.Comma) at++;
  if (tokens.is(at, AND)) at++;
  if (at === i || at >= past) return 0;
  if (within[at] === 0) at = nounPhraseAt(sentence, at).past;
  if (tokens.is(at, AS)) at++;
  return at < past && within[at] !== 0 ? at : 0;
}

/** Whether a stretch stands before the noun that it describes, and does not say it: `denies “golden handshake” claim`. */
export function isAttribute(sentence: Sentence, open: number): boolean {
  const { tags, tokens, past } = sentence;
  const behind = closedBy(sentence, open);
  const ends = tags[behind - 2];
  if (behind >= past || ends === Tag.Stop || ends === Tag.Comma || tags[behind] !== Tag.Noun) return false;
  const { past: end } = nounPhraseAt(sentence, behind, false);
  const next = tags[end];
  if (tokens.has(behind, Shape.Glued)) return false;
  return end >= past || next === Tag.Stop || next === Tag.Comma || next === Tag.Preposition || next === Tag.Conjunction;
}

/** Past the last token of the stretch that a token stands in. */
function closedBy({ within, past }: Sentence, open: number): number {
  let end = open + 1;
  while (end < past && within[end] === within[open]) end++;
  return end;
}

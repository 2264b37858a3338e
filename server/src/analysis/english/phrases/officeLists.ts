import { Tag } from '../tags';
import type { Tokens } from '../../text/tokens';
import { WordClass } from '../words';
import type { Sentence } from './sentence';

/** In tokens: "Minister of Tourism, Small Business, Culture and Sport". */
const LONGEST = 16;
const PERSON_OR_PLACE =
  WordClass.MaleName |
  WordClass.FemaleName |
  WordClass.Country |
  WordClass.Title |
  WordClass.Relative |
  WordClass.Determiner;

/**
 * The end of the list that the comma goes on with where an office is held for several things, "the minister of trade |, farming
 * and ports", the comma itself where it ends the phrase, as in "the mayor of Lagos |, Ada Okoye and others".
 */
export function officeListEnd(sentence: Sentence, first: number, comma: number): number {
  const { tags, past, within } = sentence;
  if (tags[comma] !== Tag.Comma || !isOfficeOf(sentence, first, comma)) return comma;
  let joined = false;
  let i = comma;
  while (i < past && i < comma + LONGEST && within[i] === 0) {
    const next = itemEnd(sentence, i + 1);
    if (next === i + 1) return comma;
    if (joined) return next;
    joined = tags[next] === Tag.Conjunction;
    if (!joined && tags[next] !== Tag.Comma) return comma;
    i = joined || tags[next + 1] !== Tag.Conjunction ? next : next + 1;
    joined ||= i === next + 1;
  }
  return comma;
}

/** The token in which the office stands that a list before `past` belongs to: "minister" of "the minister of trade, farming | and ports"; -1 for none. */
export function officeBefore(sentence: Sentence, past: number): number {
  const { tags, tokens, first, within } = sentence;
  for (let i = past - 1; i > first && past - i < LONGEST && within[i] === 0; i--) {
    const tag = tags[i];
    if (tag === Tag.Preposition) return tokens.isA(i - 1, WordClass.Title | WordClass.Role) ? i - 1 : -1;
    if (tag !== Tag.Comma && tag !== Tag.Conjunction && !isItem(tag)) return -1;
  }
  return -1;
}

/** "minister of trade", up to the comma. */
function isOfficeOf({ tags, tokens }: Sentence, first: number, comma: number): boolean {
  for (let i = comma - 1; i > first && comma - i < 5; i--) {
    if (tags[i] === Tag.Preposition)
      return i < comma - 1 && isThing(tokens, comma - 1) && tokens.isA(i - 1, WordClass.Title | WordClass.Role);
    if (!isItem(tags[i])) return false;
  }
  return false;
}

/** The end of one thing that an office is for: "Small Business"; `i` for none. */
function itemEnd({ tags, tokens, past, within }: Sentence, i: number): number {
  let end = i;
  while (end < past && end < i + 4 && within[end] === 0 && isItem(tags[end]) && !tokens.isA(end, PERSON_OR_PLACE))
    end++;
  return end > i && isThing(tokens, end - 1) ? end : i;
}

function isItem(tag: number | undefined): boolean {
  return tag === Tag.Name || tag === Tag.Noun || tag === Tag.Adjective || tag === Tag.Gerund;
}

/** "trade", "Sport", "farming": a common noun, or an -ing form that no list knows. */
function isThing(tokens: Tokens, i: number): boolean {
  if (tokens.isA(i, PERSON_OR_PLACE | WordClass.Role)) return false;
  return tokens.isA(i, WordClass.Noun | WordClass.Gerund) || tokens.text.endsWith('ing', tokens.end(i));
}

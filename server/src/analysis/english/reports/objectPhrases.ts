import { NONRESTRICTIVE_RELATIVES, RELATIVE_OPENERS } from '../lexicon/pronouns';
import { adjunctAt, isTime, nounPhraseAt, type Sentence } from '../phrases/phrases';
import { Tag } from '../tags';
import { Shape } from '../../text/tokens';
import { WordClass } from '../words';
import type { TokenRange } from '../../text/tokenRange';

/**
 * Whether what stands behind a cue is its object with a relative clause, which has the only verb: "added a porch | that her father
 * had drawn", "added a lamp | her aunt had made". In "said the man who drew it was dead" there is a second one.
 */
export function isObject(sentence: Sentence, { first, past }: TokenRange): boolean {
  const { tokens, tags, within } = sentence;
  if (tags[first] === Tag.Pronoun || tags[first] === Tag.Subordinator || tags[first] === Tag.Name) return false;
  const object = nounPhraseAt(sentence, first);
  let relative = object.past;
  if (relative === first) return false;
  // "added a second gate | to the lock, which leaked"
  for (let end = adjunctAt(sentence, relative); end > relative; end = adjunctAt(sentence, relative)) relative = end;
  if (tags[relative] === Tag.Comma && NONRESTRICTIVE_RELATIVES.has(tokens.word(relative + 1))) relative++;
  if (relative >= past || within[relative] !== 0 || isTime(tokens, relative - 1)) return false;
  const begins =
    RELATIVE_OPENERS.has(tokens.word(relative)) || (opensSubject(sentence, relative) && !isTime(tokens, relative));
  return begins && verbGroups(sentence, relative + 1, past) === 1;
}

/** "a lamp | her aunt": two noun phrases in a row. */
function opensSubject({ tokens, tags }: Sentence, i: number): boolean {
  const tag = tags[i];
  if (tag === Tag.Pronoun) return tokens.isA(i, WordClass.Pronoun);
  if (isTime(tokens, i + 1)) return false;
  return tag === Tag.Determiner || (tag === Tag.Possessive && !tokens.has(i, Shape.Clitic));
}

/** Number of finite verb groups of a clause, joined ones counted once, up to a subordinate clause. */
export function verbGroups({ tokens, tags, within }: Sentence, first: number, past: number): number {
  let groups = 0;
  // Behind an auxiliary or a conjunction a verb adds none: "had | drawn", "leaked and | was torn down".
  let joined = false;
  for (let i = first; i < past; i++) {
    const tag = tags[i]!;
    const verb = tag === Tag.Verb || tag === Tag.Auxiliary;
    if (within[i] === 0 && tag === Tag.Subordinator) break;
    if (verb && !joined) groups++;
    if (tag !== Tag.Adverb) joined = tag === Tag.Auxiliary || tokens.isA(i, WordClass.Conjunction);
  }
  return groups;
}

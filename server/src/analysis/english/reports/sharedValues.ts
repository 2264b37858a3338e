import { PLURAL_SUBJECTS, RELATIVE_PRONOUNS, SINGULAR_SUBJECTS, THING_SUBJECTS } from '../lexicon/pronouns';
import { possibleVerb, type Sentence } from '../phrases/phrases';
import { Tag } from '../tags';
import type { Tokens } from '../../text/tokens';
import { WordClass } from '../words';
import { SOURCE, VERB } from './scorerFeatures';
import type { TokenRange } from '../../text/tokenRange';

/** Value of a source in the groups `source` of the scorer. */
export function sourceOf({ tokens, tags }: Sentence, source: TokenRange): number {
  if (source.past === source.first) return SOURCE.none;
  const word = tokens.word(source.first);
  if (source.past - source.first === 1) {
    if (SINGULAR_SUBJECTS.has(word)) return SOURCE.he;
    if (PLURAL_SUBJECTS.has(word)) return SOURCE.they;
    if (RELATIVE_PRONOUNS.has(word)) return SOURCE.relative;
    if (THING_SUBJECTS.has(word)) return SOURCE.it;
    // "Another said", "few say"
    if (tags[source.first] === Tag.Pronoun) return SOURCE.some;
  }
  let best = SOURCE.other;
  for (let i = source.first; i < source.past; i++) {
    if (tokens.isA(i, WordClass.Role | WordClass.Title | WordClass.Relative) && !tokens.isA(i, WordClass.Adjective))
      return SOURCE.role;
    if (tags[i] === Tag.Name) best = SOURCE.name;
    else if (best === SOURCE.other && tokens.isA(i, WordClass.Document)) best = SOURCE.document;
    else if (best === SOURCE.other && tokens.isA(i, WordClass.Group | WordClass.Company)) best = SOURCE.group;
    else if (best === SOURCE.other && tokens.isA(i, WordClass.TimeUnit | WordClass.Month | WordClass.Weekday))
      best = SOURCE.time;
    // "The two say", "nearly a third say"; in figures it may be an amount.
    else if (best === SOURCE.other && tags[i] === Tag.Number && i === source.past - 1)
      best = countsPeople(tokens, source) ? SOURCE.some : SOURCE.number;
  }
  return best;
}

/** "two", "a third", "three in four"; not "first" alone, nor what a phrase of time was cut to: "an employee of nearly | four". */
function countsPeople(tokens: Tokens, { first, past }: TokenRange): boolean {
  if (!tokens.isA(past - 1, WordClass.NumberWord)) return false;
  return (
    past - first > 1 ||
    !(tokens.isA(first, WordClass.Adverb) || tokens.isA(first - 1, WordClass.Preposition | WordClass.Adverb))
  );
}

/** Value of a stretch in the group `verb` of the scorer. */
export function finitenessOf(sentence: Sentence, first: number, past: number): number {
  if (verbIn(sentence, first, past)) return VERB.finite;
  return possibleVerb(sentence, first, past) > 0 ? VERB.possible : VERB.none;
}

/** Whether a finite verb stands between two tokens, in marks or not. */
export function verbIn({ tags }: Sentence, first: number, past: number): boolean {
  for (let i = first; i < past; i++) if (tags[i] === Tag.Verb || tags[i] === Tag.Auxiliary) return true;
  return false;
}

import { PLURAL_SUBJECTS, RELATIVE_PRONOUNS, SINGULAR_SUBJECTS, THING_SUBJECTS } from '../lexicon/pronouns';
import type { Sentence } from '../phrases/index';
import { Tag } from '../tags';
import { WordClass } from '../../text/words';
import type { TokenRange } from '../../text/tokenRange';

/** The value of a source in the groups `source` of the scorer. */
export function sourceOf({ tokens, tags }: Sentence, source: TokenRange): number {
  if (source.past === source.first) return 11;
  const word = tokens.word(source.first);
  if (source.past - source.first === 1) {
    if (SINGULAR_SUBJECTS.has(word)) return 0;
    if (PLURAL_SUBJECTS.has(word)) return 1;
    if (RELATIVE_PRONOUNS.has(word)) return 3;
    if (THING_SUBJECTS.has(word)) return 2;
  }
  let best = 10;
  for (let i = source.first; i < source.past; i++) {
    if (tokens.isA(i, WordClass.Role | WordClass.Title | WordClass.Relative) && !tokens.isA(i, WordClass.Adjective))
      return 5;
    if (tags[i] === Tag.Name) best = 4;
    else if (best === 10 && tokens.isA(i, WordClass.Document)) best = 7;
    else if (best === 10 && tokens.isA(i, WordClass.Group | WordClass.Company)) best = 6;
    else if (best === 10 && tokens.isA(i, WordClass.TimeUnit | WordClass.Month | WordClass.Weekday)) best = 8;
    else if (best === 10 && tags[i] === Tag.Number && i === source.past - 1) best = 9;
  }
  return best;
}

/** Whether a finite verb stands between two tokens, in marks or not. */
export function verbIn({ tags }: Sentence, first: number, past: number): boolean {
  for (let i = first; i < past; i++) if (tags[i] === Tag.Verb || tags[i] === Tag.Auxiliary) return true;
  return false;
}

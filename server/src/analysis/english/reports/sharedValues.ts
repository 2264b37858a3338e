import type { Sentence } from '../phrases/index';
import { Tag } from '../tags';
import { wordSet, WordClass } from '../../text/words';
import type { TokenRange } from '../../text/tokenRange';

const HE = wordSet('he she i');
const THEY = wordSet('they we you');
const IT = wordSet('it this these those there');
const RELATIVE = wordSet('who which that');

/** The value of a source in the groups `source` of the scorer. */
export function sourceOf({ tokens, tags }: Sentence, source: TokenRange): number {
  if (source.past === source.first) return 11;
  const word = tokens.word(source.first);
  if (source.past - source.first === 1) {
    if (HE.has(word)) return 0;
    if (THEY.has(word)) return 1;
    if (RELATIVE.has(word)) return 3;
    if (IT.has(word)) return 2;
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

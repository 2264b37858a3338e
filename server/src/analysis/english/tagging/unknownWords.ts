import { Tag } from '../tags';
import type { Tokens } from '../../text/tokens';

/** A word that the lexicon lacks, by its ending. */
export function tagUnknown(tokens: Tokens, i: number, previous: number): number {
  const text = tokens.text;
  const end = tokens.end(i);
  const length = end - tokens.start(i);
  if (length > 4) {
    if (text.startsWith('ly', end - 2)) return Tag.Adverb;
    if (text.startsWith('ing', end - 3))
      return previous === Tag.Determiner || previous === Tag.Adjective ? Tag.Noun : Tag.Gerund;
    if (text.startsWith('ed', end - 2)) {
      if (previous === Tag.Determiner || previous === Tag.Possessive || previous === Tag.Preposition)
        return Tag.Adjective;
      return previous === Tag.Auxiliary ? Tag.Participle : Tag.Verb;
    }
  }
  if (previous === Tag.To) return Tag.Base;
  return Tag.Noun;
}

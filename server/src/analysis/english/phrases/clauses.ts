import { Tag } from '../tags';
import { Kind, Shape, type Tokens } from '../../text/tokens';
import { nounPhraseAt } from './nounPhraseAt';
import type { Sentence } from './sentence';
import { COLON } from '../../text/codeUnits';

/** Whether a finite verb stands between two tokens, outside quotation marks. */
export function hasFiniteVerb(sentence: Sentence, first: number, past: number): boolean {
  for (let i = first; i < past; i++) {
    if (sentence.within[i] !== 0) continue;
    const tag = sentence.tags[i];
    if (tag === Tag.Verb || tag === Tag.Auxiliary) return true;
  }
  return false;
}

/** Whether a clause can begin here: a subject, a preposition, "there", "when". */
export function beginsClause(sentence: Sentence, i: number): boolean {
  const tag = sentence.tags[i];
  if (i >= sentence.past || sentence.tokens.kind(i) === Kind.Punctuation) return false;
  return (
    tag === Tag.Noun ||
    tag === Tag.Name ||
    tag === Tag.Pronoun ||
    tag === Tag.Determiner ||
    tag === Tag.Possessive ||
    tag === Tag.Adjective ||
    tag === Tag.Number ||
    tag === Tag.Preposition ||
    tag === Tag.Subordinator ||
    tag === Tag.Adverb ||
    tag === Tag.Gerund ||
    tag === Tag.Other
  );
}

/** A colon that opens something, not the one in "5:48 p.m." */
export function isColon(tokens: Tokens, i: number): boolean {
  return tokens.char(i) === COLON && !(tokens.has(i + 1, Shape.Glued) && tokens.kind(i + 1) === Kind.Number);
}

/** Whether a subject with its verb right behind it begins at a token: "prices | rose", "the bridge | has". */
export function beginsWithSubject(sentence: Sentence, i: number): boolean {
  const { tags, within, past } = sentence;
  if (i >= past || within[i] !== 0) return false;
  const { first, past: verb } = nounPhraseAt(sentence, i);
  return verb > first && verb < past && within[verb] === 0 && (tags[verb] === Tag.Verb || tags[verb] === Tag.Auxiliary);
}

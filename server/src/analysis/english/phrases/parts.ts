import { Tag } from '../tags';
import { wordId, WordClass } from '../words';
import { Kind, Shape, type Tokens } from '../../text/tokens';
import type { Sentence } from './sentence';
import { AMPERSAND } from '../../text/codeUnits';

const AND = wordId('and');

/** Whether a token can stand inside a noun phrase before its head or be its head. */
export function nominal(tag: number): boolean {
  return (
    tag === Tag.Noun ||
    tag === Tag.Name ||
    tag === Tag.Adjective ||
    tag === Tag.Number ||
    tag === Tag.Determiner ||
    tag === Tag.Possessive
  );
}

/** Whether a token can be the head of a noun phrase. */
export function head(tag: number): boolean {
  return tag === Tag.Noun || tag === Tag.Name || tag === Tag.Number;
}

/** Whether a possessive is the end of a noun: the "'s" of "the port's", the mark of "the crews'". */
export function isGenitive(tokens: Tokens, i: number): boolean {
  return tokens.has(i, Shape.Clitic) || tokens.kind(i) === Kind.Quote;
}

/** Whether a hyphen without spaces stands at a token: "34-year-old", "Rolls-Royce". */
export function isHyphen({ tokens, tags }: Sentence, i: number): boolean {
  return tags[i] === Tag.Dash && tokens.has(i, Shape.Glued) && tokens.has(i + 1, Shape.Glued);
}

/** "Lee and Park", "Johnson & Johnson", "the police and fire departments": both sides of one subject. */
export function joins(sentence: Sentence, i: number, first: number): boolean {
  const { tokens, tags } = sentence;
  if (tokens.char(i) === AMPERSAND) return tags[i + 1] === Tag.Name;
  if (!tokens.is(i, AND)) return false;
  if (tags[i - 1] === Tag.Name && tags[i + 1] === Tag.Name) return true;
  return (
    tags[first] !== Tag.Name && nominal(tags[i + 1]!) && tags[i + 1] !== Tag.Determiner && tags[i - 1] === Tag.Noun
  );
}

/** "an aide to the mayor", "the envoy to Oslo" */
export function isToSomebody({ tokens, tags }: Sentence, i: number): boolean {
  return tags[i] === Tag.To && tokens.isA(i - 1, WordClass.Role) && nominal(tags[i + 1]!);
}

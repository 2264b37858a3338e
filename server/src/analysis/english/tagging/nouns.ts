import { Kind, Shape, type Tokens } from '../../text/tokens';
import { classesOf, WordClass } from '../words';
import { CLOSED } from './closedClasses';

/** Word classes whose words can be the head of a noun phrase, names aside. */
export const PLAIN_NOUN =
  WordClass.Noun |
  WordClass.Title |
  WordClass.Role |
  WordClass.Group |
  WordClass.TimeUnit |
  WordClass.Document |
  WordClass.Relative;

/** Whether the next word can be a noun, before which an adjective stands. */
export function adjectiveFits(tokens: Tokens, i: number): boolean {
  if (tokens.kind(i + 1) === Kind.Dash && tokens.has(i + 1, Shape.Glued)) return true;
  if (tokens.kind(i + 1) !== Kind.Word || tokens.has(i + 1, Shape.Clitic)) return false;
  if (tokens.has(i + 1, Shape.Capital)) return true;
  const next = classesOf(tokens.word(i + 1));
  if ((next & CLOSED) !== 0) return false;
  return next === 0
    ? !tokens.text.startsWith('ly', tokens.end(i + 1) - 2)
    : (next & (PLAIN_NOUN | WordClass.Gerund)) !== 0 ||
        // "a tired old man", but "the official stated": what can be a noun is none before a word that can be a verb.
        ((next & WordClass.Adjective) !== 0 && ((next & WordClass.FiniteVerb) === 0 || !tokens.isA(i, PLAIN_NOUN)));
}

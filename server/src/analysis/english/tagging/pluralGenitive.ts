import { Kind, Shape, type Tokens } from '../../text/tokens';
import { APOSTROPHE, RIGHT_SINGLE_QUOTE, SMALL_S } from '../../text/codeUnits';
import { WordClass } from '../words';
import { CLOSED } from './closedClasses';
import { PLAIN_NOUN } from './nouns';

const VERB = WordClass.FiniteVerb | WordClass.BaseVerb | WordClass.Auxiliary;

/**
 * Whether a mark is the genitive of a plural, "the crews’ union": behind an s, before what can be a noun and is no verb. It
 * may close a quotation all the same, as in “‘the best of friends’ Okoye recalled”; that the pairs of marks know.
 */
export function isPluralGenitive(tokens: Tokens, i: number): boolean {
  const unit = tokens.char(i);
  if (unit !== APOSTROPHE && unit !== RIGHT_SINGLE_QUOTE) return false;
  if (!tokens.has(i, Shape.Glued) || tokens.text.charCodeAt(tokens.start(i) - 1) !== SMALL_S) return false;
  if (tokens.kind(i - 1) !== Kind.Word || tokens.isA(i - 1, CLOSED)) return false;
  const next = i + 1;
  if (tokens.kind(next) !== Kind.Word || tokens.has(next, Shape.Glued | Shape.Clitic)) return false;
  if (tokens.isA(next, PLAIN_NOUN | WordClass.Adjective)) return true;
  return !tokens.isA(next, CLOSED | VERB);
}

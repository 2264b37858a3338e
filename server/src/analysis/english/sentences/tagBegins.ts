import { PERIOD } from '../../text/codeUnits';
import { Kind, Shape, type Tokens } from '../../text/tokens';
import { PLAIN_CUES } from '../lexicon/cueConstructions';
import { TAG_PRONOUNS } from '../lexicon/pronouns';
import { wordId, WordClass } from '../words';

const THAT = wordId('that');
/** In words. */
const LONGEST_NAME = 5;

/**
 * Whether a tag begins at a token, with nothing said behind it: "Patrick Delane told the meeting.", "he said." In "Okoye told me
 * to go" somebody goes on.
 */
export function tagBegins(tokens: Tokens, i: number): boolean {
  let at = i;
  if (TAG_PRONOUNS.has(tokens.word(i)) && !tokens.has(i, Shape.Capital)) at++;
  else while (at < i + LONGEST_NAME && (tokens.has(at, Shape.Capital) || (at > i && tokens.char(at) === PERIOD))) at++;
  if (at === i || tokens.kind(at) !== Kind.Word) return false;
  if (tokens.isA(at, WordClass.Adverb) && !tokens.isA(at, WordClass.Cue)) at++;
  const pronoun = at - i === 1 && TAG_PRONOUNS.has(tokens.word(i));
  const cue = pronoun
    ? PLAIN_CUES.has(tokens.word(at))
    : tokens.isA(at, WordClass.Cue) && tokens.isA(at, WordClass.FiniteVerb) && !tokens.has(at, Shape.Capital);
  return cue && endsTag(tokens, at + 1);
}

/** Whether nothing but a listener, a place or a time stands behind a cue. */
function endsTag(tokens: Tokens, i: number): boolean {
  if (tokens.kind(i) === Kind.Punctuation) return true;
  if (tokens.kind(i) !== Kind.Word || tokens.is(i, THAT)) return false;
  if (tokens.isA(i, WordClass.Pronoun | WordClass.Auxiliary)) return false;
  return (
    tokens.isA(
      i,
      WordClass.Determiner | WordClass.Preposition | WordClass.Weekday | WordClass.Role | WordClass.Group,
    ) || tokens.has(i, Shape.Capital)
  );
}
